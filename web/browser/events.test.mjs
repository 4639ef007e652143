import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { drawn, open, showing, told } from "./browser.mjs";

let sitrep;
let events;
before(async () => {
  sitrep = await open();
  events = await sitrep.get("api/events");
});
after(() => sitrep.close());

const selected = (page) => new URL(page.url()).searchParams.get("event");
const columnsOf = (page) => page.locator(".rows li").first().getAttribute("aria-setsize");

test("shows every event, and says how many the map and the timeline cannot show", async () => {
  const { page, faults } = await sitrep.page("");
  await drawn(page);
  // A place known only to a large country is not drawn, and counts as unlocated.
  const unlocated = events.filter((e) => e.place?.latitude == null || e.place.radius_m > 400_000).length;
  const undated = events.filter((e) => !e.date_from).length;
  assert.equal(await page.textContent(".count"), `${events.length} of ${events.length} events, ${unlocated} unlocated, ${undated} undated`);
  assert.equal(Number(await columnsOf(page)), events.length);
  assert.ok((await page.locator(".plot rect").count()) > 0);
  assert.ok((await page.locator(".legend b").allTextContents()).length > 8);
  assert.ok(await page.locator(".maplibregl-ctrl-scale").isVisible());
  assert.deepEqual(faults, []);
});

test("a filter changes the list, the map, the count line and the address together", async () => {
  const { page, faults } = await sitrep.page("");
  const type = "Battles";
  const expected = events.filter((e) => e.acled_event_type === type).length;
  const box = page.getByRole("checkbox", { name: type });
  assert.equal(Number(await box.locator("xpath=..").locator(".n").textContent()), expected);
  await box.check();
  await showing(page, expected);
  await drawn(page);
  assert.equal(Number(await columnsOf(page)), expected);
  assert.deepEqual(new URL(page.url()).searchParams.getAll("type"), [type]);
  await page.reload();
  await showing(page, expected);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await showing(page, events.length);
  assert.deepEqual(faults, []);
});

test("the counts beside the other filters follow a choice", async () => {
  const { page } = await sitrep.page("");
  const status = events[0].status;
  await page.getByRole("checkbox", { name: status, exact: false }).first().check();
  const expected = events.filter((e) => e.status === status);
  await showing(page, expected.length);
  const battles = expected.filter((e) => e.acled_event_type === "Battles").length;
  const n = page.locator("#types-Battles").locator("xpath=..").locator(".n");
  if ((await n.count()) > 0) assert.equal(Number(await n.textContent()), battles);
});

test("a drag over the timeline chooses days", async () => {
  const { page } = await sitrep.page("");
  const box = await page.locator(".plot").boundingBox();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.99, box.y + 30, { steps: 4 });
  await page.mouse.up();
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  const expected = events.filter((e) => e.date_from && e.date_to >= from && e.date_from <= to).length;
  await showing(page, expected);
  await page.getByRole("slider", { name: "Last day" }).press("ArrowLeft");
  assert.notEqual(new URL(page.url()).searchParams.get("to"), to);
  await page.getByRole("button", { name: "Only these days" }).click();
  assert.ok(new URL(page.url()).searchParams.get("span"));
});

test("an event opens with its evidence, the words marked, and leads to the report", async () => {
  const { page, faults } = await sitrep.page("");
  const event = events.find((e) => e.killed?.by.length > 1) ?? events[0];
  await page.goto(`${sitrep.url}/?event=${event.event_id}`);
  await page.waitForSelector(".evidence blockquote mark.m-claim");
  const panel = page.locator(".evidence");
  assert.ok((await panel.textContent()).includes(event.status));
  if (event.killed) assert.match(await panel.locator(".figures").first().textContent(), new RegExp(`low ${event.killed.low}\\b.*high ${event.killed.high}\\b`));
  assert.match(await panel.locator(".label").textContent(), /Generated automatically|Reviewed by/);
  await panel.getByText("Why merged").click();
  await page.waitForSelector(".why .rules li, .why p:not(:text('Reading'))");
  await panel.getByText("History of changes").click();
  await page.waitForSelector(".history .states li");
  await panel.getByRole("link", { name: "Read it in the report" }).first().click();
  await page.waitForSelector(".report .m-spot");
  assert.deepEqual(faults, []);
});

test("the keys step through the events, search, close and help", async () => {
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
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-event")), first);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-at")), "1");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-at")), String(events.length - 1));
  await page.keyboard.press("?");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  await page.keyboard.press("/");
  await page.keyboard.type("zzzz-no-such-word");
  await showing(page, 0);
  await page.waitForSelector(".below .note");
});

test("the search finds words that stand only in quotes, by way of the server", async () => {
  const { page } = await sitrep.page("");
  const word = events[0].claims[0].quote.split(/\s+/).find((w) => /^[a-z]{6,}$/.test(w));
  const found = (await sitrep.get(`api/overview?q=${word}`)).events.id.length;
  assert.ok(found > 0);
  await page.getByRole("searchbox", { name: /Search names/ }).fill(word);
  await showing(page, found);
});

test("going back brings the event before", async () => {
  const { page } = await sitrep.page("");
  await page.keyboard.press("ArrowRight");
  const first = selected(page);
  await page.keyboard.press("ArrowRight");
  await page.goBack();
  await page.waitForSelector(`.evidence[data-event="${first}"]`);
});

test("an address that is shared opens the same view", async () => {
  const { page } = await sitrep.page("");
  await drawn(page);
  const status = events[0].status;
  await page.getByRole("checkbox", { name: status }).first().check();
  await page.getByRole("combobox", { name: "Order of the list" }).selectOption("deadliest");
  await page.keyboard.press("Escape");
  await page.locator(".row").nth(1).click();
  await page.waitForSelector(".evidence .facts");
  const other = await sitrep.page(new URL(page.url()).search);
  await other.page.waitForSelector(".evidence .facts");
  const view = async (p) => [await p.textContent(".count"), await p.textContent(".evidence h2"), await p.textContent(".panelbar .small"), await p.locator(".choice input:checked").evaluateAll((boxes) => boxes.map((box) => box.id))];
  assert.deepEqual(await view(other.page), await view(page));
});

test("files and citation state the filters, and the buttons say how many events a file holds", async () => {
  const { page, faults } = await sitrep.page("?status=reported");
  const expected = events.filter((e) => e.status === "reported").length;
  await showing(page, expected);
  await page.getByRole("button", { name: "Share or download" }).click();
  await page.getByRole("link", { name: `CSV (${expected.toLocaleString("en-GB")})` }).waitFor();
  assert.match(await page.textContent(".citation"), /filters: reported\..*accessed/s);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^GeoJSON/ }).click()]);
  assert.match(download.url(), /status=reported&format=geojson/);
  assert.deepEqual(faults, []);
});

test("only what the map shows can be kept", async () => {
  const { page } = await sitrep.page("?map=15,30,4");
  await drawn(page);
  await page.getByRole("button", { name: "Only this area" }).click();
  await page.getByRole("button", { name: "in the marked area" }).waitFor();
  assert.ok(new URL(page.url()).searchParams.get("bbox"));
  assert.ok((await told(page)) < events.length);
});

test("fits a telephone without scrolling sideways, one pane at a time", async () => {
  const { page } = await sitrep.page("", { viewport: { width: 390, height: 844 } });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  assert.equal(await sideways(), false);
  assert.ok(await page.locator(".row").first().isVisible());
  await page.getByRole("button", { name: "Map and days" }).click();
  await drawn(page);
  assert.ok(await page.locator(".legend").first().isVisible());
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  assert.ok(await page.locator(".choice").first().isVisible());
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.locator(".row").first().click();
  await page.waitForSelector(".evidence .facts");
  assert.equal(await sideways(), false);
});

test("the whole record can be read as it was, and is shared so", async () => {
  const { page, faults } = await sitrep.page("?record=2000-01-01T00:00:00Z", { ready: ".note:has-text('holds no event')" });
  assert.match(await page.textContent(".count"), /^0 of 0 events.*as of 1 Jan 2000/);
  await page.locator(".rail").getByRole("button", { name: /Back to now/ }).click();
  await showing(page, events.length);
  assert.equal(new URL(page.url()).searchParams.get("record"), null);
  await page.locator(".asof").evaluate((details) => { details.open = true; });
  await page.locator("#asof").fill("2000-01-01");
  await page.locator("#asof").press("Enter");
  await page.waitForFunction(() => document.querySelector(".count").textContent.startsWith("0 of 0"));
  assert.equal(new URL(page.url()).searchParams.get("record"), "2000-01-01T23:59:59Z");
  assert.deepEqual(faults, []);
});

test("a view leaves as one page that asks nobody for anything", async () => {
  const { page, faults } = await sitrep.page("?status=reported");
  const expected = events.filter((e) => e.status === "reported");
  await showing(page, expected.length);
  await page.getByRole("button", { name: "Share or download" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".embed").click()]);
  assert.deepEqual(faults, []);
  const file = await download.path();
  const context = await page.context().browser().newContext({ javaScriptEnabled: false });
  const alone = await context.newPage();
  const asked = [];
  const said = [];
  alone.on("request", (request) => asked.push(request.url()));
  alone.on("console", (message) => said.push(message.text()));
  await alone.setContent(readFileSync(file, "utf8"));
  assert.equal(await alone.locator("li").count(), expected.length);
  const held = JSON.parse(await alone.locator("#sitrep-events").textContent());
  assert.deepEqual(held.map((e) => e.event_id).sort(), expected.map((e) => e.event_id).sort());
  assert.ok((await alone.locator("svg circle").count()) > 0);
  assert.ok((await alone.locator("svg path").getAttribute("d")).length > 100);
  assert.match(await alone.locator("body").textContent(), /Filters: reported.*accessed/s);
  assert.deepEqual([asked, said], [[], []]);
  await context.close();
});
