import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawn, open } from "./browser.mjs";

let sitrep;
let events;
before(async () => {
  sitrep = await open();
  events = await sitrep.get("api/events");
});
after(() => sitrep.close());

const selected = (page) => new URL(page.url()).searchParams.get("event");

test("shows every event, and says how many the map and the timeline cannot show", async () => {
  const { page, faults } = await sitrep.page("");
  await drawn(page);
  // A place known only to a large country is not drawn, and counts as unlocated.
  const unlocated = events.filter((e) => e.place?.latitude == null || e.place.radius_m > 400_000).length;
  const undated = events.filter((e) => !e.date_from).length;
  assert.equal(await page.textContent(".count"), `${events.length} of ${events.length} events, ${unlocated} unlocated, ${undated} undated`);
  assert.equal(await page.locator(".rows .row").count(), Math.min(events.length, 200));
  assert.ok((await page.locator(".plot rect").count()) > 0);
  assert.deepEqual(faults, []);
});

test("a filter changes the list, the map, the count line and the address together", async () => {
  const { page, faults } = await sitrep.page("");
  const type = events.find((e) => e.acled_event_type)?.acled_event_type;
  const expected = events.filter((e) => e.acled_event_type === type).length;
  await page.getByRole("checkbox", { name: type }).check();
  await page.waitForFunction((n) => document.querySelectorAll(".rows .row").length === n, expected);
  await drawn(page);
  assert.ok((await page.textContent(".count")).startsWith(`${expected} of ${events.length} events`));
  assert.deepEqual(new URL(page.url()).searchParams.getAll("type"), [type]);
  await page.reload();
  await page.waitForSelector(".row");
  assert.equal(await page.locator(".rows .row").count(), expected);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  assert.equal(await page.locator(".rows .row").count(), Math.min(events.length, 200));
  assert.deepEqual(faults, []);
});

test("a drag over the timeline chooses days", async () => {
  const { page } = await sitrep.page("");
  const box = await page.locator(".plot").boundingBox();
  await page.mouse.move(box.x + 2, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 30, { steps: 4 });
  await page.mouse.up();
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  const expected = events.filter((e) => e.date_from && e.date_to >= from && e.date_from <= to).length;
  assert.ok((await page.textContent(".count")).startsWith(`${expected} of `));
  await page.getByRole("slider", { name: "Last day" }).press("ArrowLeft");
  assert.notEqual(new URL(page.url()).searchParams.get("to"), to);
});

test("an event opens with its evidence, the words marked", async () => {
  const { page, faults } = await sitrep.page("");
  await page.waitForSelector(".row");
  const listed = await page.locator(".rows .row").evaluateAll((rows) => rows.map((row) => row.dataset.event));
  const first = events.filter((e) => listed.includes(e.event_id));
  const told = first.find((e) => e.killed?.by.length > 1) ?? first[0];
  await page.locator(`.row[data-event="${told.event_id}"]`).click();
  await page.waitForSelector(".evidence blockquote mark.m-claim");
  assert.equal(selected(page), told.event_id);
  const panel = page.locator(".evidence");
  assert.ok((await panel.textContent()).includes(told.status));
  if (told.killed) assert.match(await panel.locator(".figures").first().textContent(), new RegExp(`low ${told.killed.low}\\b.*high ${told.killed.high}\\b`));
  await panel.getByText("Why merged").click();
  await page.waitForSelector(".why .rules li, .why p");
  await panel.getByRole("link", { name: "Read it in the report" }).first().click();
  await page.waitForSelector(".report .m-spot");
  assert.deepEqual(faults, []);
});

test("the keys step through the events, search and close", async () => {
  const { page } = await sitrep.page("");
  await page.keyboard.press("ArrowRight");
  const first = selected(page);
  assert.ok(first);
  await page.keyboard.press("ArrowRight");
  assert.notEqual(selected(page), first);
  await page.keyboard.press("ArrowLeft");
  assert.equal(selected(page), first);
  await page.keyboard.press("Escape");
  assert.equal(selected(page), null);
  await page.keyboard.press("/");
  await page.keyboard.type("zzzz-no-such-word");
  assert.ok((await page.textContent(".count")).startsWith("0 of "));
  await page.goBack();
});

test("going back brings the event before", async () => {
  const { page } = await sitrep.page("");
  await page.keyboard.press("ArrowRight");
  const first = selected(page);
  await page.keyboard.press("ArrowRight");
  await page.goBack();
  await page.waitForSelector(`.evidence[data-event="${first}"]`);
});

test("fits a telephone without scrolling sideways", async () => {
  const { page } = await sitrep.page(`?event=${encodeURIComponent(events[0].event_id)}`, { viewport: { width: 390, height: 844 } });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  assert.ok(await page.locator(".legend").isVisible());
});
