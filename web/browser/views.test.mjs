import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./browser.mjs";

let sitrep;
before(async () => {
  sitrep = await open();
});
after(() => sitrep.close());

const rows = (page, label) => page.getByRole("region", { name: label, exact: true }).locator("tbody tr").count();

test("control is told for a day, and plays over the days on which it changes", async () => {
  const control = await sitrep.get("api/control");
  const { page, faults } = await sitrep.page("#/control", { reducedMotion: "no-preference" });
  await page.waitForSelector("h3:has-text('Tempo')");
  if (control.length === 0) return void (await page.waitForSelector(".note:has-text('no place')"));
  const days = [...new Set(control.map((c) => c.from))].sort();
  assert.equal(await rows(page, "Every change of control"), control.length);
  const at = (day) => control.filter((c) => c.from <= day && (c.to === null || c.to > day)).length;
  assert.equal(await rows(page, "State of each place on the day shown"), at(days.at(-1)));
  await page.getByRole("button", { name: "First change" }).click();
  await page.waitForSelector(`.controlmap .map[data-drawn="${days[0]}"]`);
  assert.equal(await rows(page, "State of each place on the day shown"), at(days[0]));
  if (days.length > 1) {
    await page.getByRole("button", { name: /Play/ }).click();
    await page.waitForFunction((day) => window.location.hash === `#/control?day=${day}`, days[1]);
  }
  await page.getByRole("button", { name: "Last change" }).click();
  const shared = await sitrep.page(new URL(page.url()).hash);
  assert.equal(await shared.page.textContent("output.day"), await page.textContent("output.day"));
  assert.deepEqual(faults, []);
});

test("readers who asked for less motion step through control by hand", async () => {
  if ((await sitrep.get("api/control")).length === 0) return;
  const { page } = await sitrep.page("#/control");
  assert.equal(await page.getByRole("button", { name: /Play/ }).count(), 0);
  await page.getByRole("button", { name: "First change" }).click();
  assert.match(await page.textContent("output.day"), /change day 1 of/);
});

test("the network draws what its tables tell, and leads to the events of an actor", async () => {
  const { edges, stated } = await sitrep.get("api/relations");
  const { page, faults } = await sitrep.page("#/network");
  await page.waitForSelector(".network .node");
  assert.equal(await rows(page, "Pairs of actors"), Math.min(200, edges.length));
  if (stated.length > 0) assert.equal(await rows(page, "Stated relations"), Math.min(200, stated.length));
  const again = await sitrep.page("#/network");
  await again.page.waitForSelector(".network .node");
  assert.equal(await again.page.locator(".network").innerHTML(), await page.locator(".network").innerHTML());
  await page.getByRole("region", { name: "Pairs of actors" }).locator("a").first().click();
  await page.waitForSelector(".row");
  assert.deepEqual(new URL(page.url()).searchParams.getAll("actor"), [edges[0].actor.name]);
  assert.deepEqual(faults, []);
});

test("the network keeps to the filters of the events", async () => {
  const { edges } = await sitrep.get("api/relations?status=claimed");
  const { page } = await sitrep.page("?status=claimed#/network");
  await page.waitForSelector(".networkview");
  assert.match(await page.textContent(".networkview"), /claimed/);
  if (edges.length > 0) assert.equal(await rows(page, "Pairs of actors"), Math.min(200, edges.length));
});

test("sources are counted, and who copies whom", async () => {
  const { sources, pairs } = await sitrep.get("api/sources");
  const { page, faults } = await sitrep.page("#/sources");
  assert.equal(await rows(page, "Sources"), sources.length);
  if (pairs.length > 0) assert.equal(await rows(page, "Copies between sources"), pairs.length);
  assert.deepEqual(faults, []);
});

test("reports are searched by the words of their texts", async () => {
  const { page } = await sitrep.page("#/reports");
  const all = (await sitrep.get("api/reports?limit=1")).matched;
  assert.equal(await rows(page, "Reports"), Math.min(100, all));
  const report = await sitrep.get(`api/reports/${encodeURIComponent((await sitrep.get("api/reports"))[0].report_id)}`);
  const word = report.text.split(/\s+/).find((w) => /^[a-z]{8,}$/.test(w));
  await page.getByRole("searchbox", { name: "Search the reports" }).fill(word);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`h2:has-text("${word}")`);
  assert.ok((await rows(page, "Reports")) > 0);
});

test("the situation report cites what each sentence stands on, and prints without the page around it", async () => {
  const { page, faults } = await sitrep.page("#/situation", { ready: ".sitrep h3, main [role=alert]" });
  assert.equal(await page.locator("main [role=alert]").count(), 0);
  assert.ok((await page.locator(".sitrep section").count()) > 1);
  assert.ok((await page.locator(".cites a, .cites button").count()) > 0);
  await page.emulateMedia({ media: "print" });
  for (const gone of ["#top nav", ".situationform", ".tools"]) assert.equal(await page.locator(gone).isVisible(), false, gone);
  const paper = await page.pdf({ format: "A4" });
  assert.ok(paper.length > 10_000);
  await page.emulateMedia({ media: "screen" });
  await page.locator(".sitrep .numbered a").last().click();
  await page.waitForSelector(".report .m-spot, .evidence");
  assert.deepEqual(faults, []);
});
