// What only a server that the test commands can show: nothing there, not there yet, broken, changed, reviewed, very many.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openFixture, showing } from "./browser.mjs";

/** Runs a test on a fixture of its own. */
const on = (name, options, body) => test(name, async () => {
  const sitrep = await openFixture(options);
  try {
    await body(sitrep);
  } finally {
    await sitrep.close();
  }
});

on("an empty record is told as one, on every view", { empty: true }, async (sitrep) => {
  const { page, faults } = await sitrep.page("");
  await page.waitForSelector(".note:has-text('holds no event yet')");
  assert.equal(await page.textContent(".count"), "0 of 0 events, 0 unlocated, 0 undated");
  for (const [view, words] of [["control", "no place"], ["network", "No event of these"], ["situation", "tells of nothing"], ["reports", "no report yet"], ["copies", "No two reports"], ["sources", "no report yet"]]) {
    await page.evaluate((hash) => (window.location.hash = hash), `#/${view}`);
    await page.waitForSelector(`.note:has-text("${words}")`);
  }
  assert.deepEqual(faults, []);
});

on("while the record is read the page says so, and after a failure it can be asked again", {}, async (sitrep) => {
  let go;
  sitrep.server.waiting.set("/api/overview", new Promise((done) => (go = done)));
  sitrep.server.failing.add("/api/overview");
  const { page } = await sitrep.page("", { ready: ".note:has-text('Reading the record')" });
  go();
  await page.waitForSelector("[role=alert]:has-text('The store is being written')");
  sitrep.server.failing.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector(".row");
});

on("an event or a view that cannot be read says why, and can be asked again", {}, async (sitrep) => {
  sitrep.server.failing.add("/api/events/ev-camp").add("/api/sources");
  const { page } = await sitrep.page("?event=ev-camp", { ready: ".evidence [role=alert]" });
  sitrep.server.failing.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector(".evidence .facts");
  sitrep.server.failing.add("/api/sources");
  await page.evaluate(() => (window.location.hash = "#/sources"));
  await page.waitForSelector("main [role=alert]:has-text('being written')");
  sitrep.server.failing.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector("h2:has-text('sources')");
});

on("quotes that cannot be searched are told, and names are still found", {}, async (sitrep) => {
  const { page } = await sitrep.page("");
  sitrep.server.failing.add("/api/overview");
  await page.getByRole("searchbox", { name: /Search names/ }).fill("karsin");
  await page.waitForSelector(".searching:has-text('found by name')");
  assert.ok((await page.locator(".row").count()) > 0);
});

on("what is new is counted in a button, and nothing moves until it is pressed", {}, async (sitrep) => {
  const { page } = await sitrep.page("");
  await page.waitForSelector(".livebox[data-listening]", { state: "attached" });
  const before = await page.locator(".rows").innerHTML();
  const [first] = sitrep.server.record.events;
  sitrep.server.record.events.push(...[1, 2, 3].map((n) => ({ ...first, event_id: `ev-new-${n}` })));
  for (const n of [1, 2, 3]) sitrep.server.tell("changed", `ev-new-${n}`);
  sitrep.server.tell("changed", "ev-camp");
  await page.getByRole("button", { name: "3 new events, 1 changed" }).waitFor();
  assert.equal(await page.locator(".rows").innerHTML(), before);
  await page.locator(".live").click();
  await showing(page, 50);
  await page.waitForSelector(".live", { state: "hidden" });
});

on("an event can be read as it was", {}, async (sitrep) => {
  const { page, faults } = await sitrep.page("?event=ev-camp", { ready: ".evidence .facts" });
  await page.getByText("History of changes").click();
  await page.waitForSelector(".states ins:has-text('disputed')");
  await page.getByRole("button", { name: "Show as it was" }).click();
  await page.waitForSelector(".banner:has-text('As it was on')");
  assert.equal(await page.textContent(".badge.strong"), "reported");
  const shared = await sitrep.page(new URL(page.url()).search, { ready: ".banner" });
  assert.equal(await shared.page.textContent(".badge.strong"), "reported");
  await page.getByRole("button", { name: "Back to now" }).click();
  await page.waitForSelector(".badge.strong:has-text('disputed')");
  assert.deepEqual(faults, []);
});

on("a server without a token shows decisions and takes none", {}, async (sitrep) => {
  const { page } = await sitrep.page("?event=ev-camp", { ready: ".evidence .facts" });
  await page.getByText("Review", { exact: true }).click();
  await page.waitForSelector(".review:has-text('read-only')");
  assert.equal(await page.locator(".reviewform").count(), 0);
});

on("copies are folded under the text that they repeat", {}, async (sitrep) => {
  const { page } = await sitrep.page("?event=ev-camp", { ready: ".evidence .facts" });
  await page.getByText("+1 republication").first().click();
  await page.getByRole("link", { name: "compare side by side" }).first().click();
  await page.waitForSelector(".compare .pairrow");
});

on("names and quotes written from right to left stand so", {}, async (sitrep) => {
  const event = sitrep.server.record.events.find((e) => e.event_id === "ev-aid");
  event.claims = [{ ...event.claims[0], claim_id: "none#0", report_id: "none", quote: "وصلت قافلة إغاثة إلى الميناء.", source: "صحيفة دلم" }];
  const { page } = await sitrep.page("?event=ev-aid", { ready: ".evidence .facts" });
  assert.equal(await page.locator(".evidence blockquote").first().evaluate((quote) => getComputedStyle(quote).direction), "rtl");
});

on("a hundred thousand events: seen within two seconds, filtered within 300 milliseconds, any of them reached", { many: 100_000 }, async (sitrep) => {
  await (await sitrep.page("")).page.context().close();
  const { page, faults } = await sitrep.page("");
  const seen = await page.evaluate(() => performance.getEntriesByName("sitrep-seen")[0].startTime);
  const took = await page.evaluate(() => ["types-Battles", "statuses-claimed", "statuses-claimed", "types-Battles"].map((id) => {
    const began = performance.now();
    document.getElementById(id).click();
    document.body.getBoundingClientRect();
    return Math.round(performance.now() - began);
  }));
  console.log(`first view ${Math.round(seen)} ms, filters ${took.join(", ")} ms`);
  assert.ok(seen < 2000, `first view after ${seen} ms`);
  for (const each of took) assert.ok(each < 300, `a filter took ${each} ms`);
  await page.locator(".row").first().focus();
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-at")), "99999");
  assert.ok((await page.locator(".row").count()) < 60);
  assert.deepEqual(faults, []);
});

on("whoever may not read whole texts is shown the quoted sentences, why, and how to read the rest", { token: "open sesame", guarded: true }, async (sitrep) => {
  const { page, faults } = await sitrep.page("#/report/courier-1", { ready: ".excerpt" });
  const text = await page.textContent(".report .text");
  assert.ok(text.includes("[…]"));
  assert.ok(!text.includes("\u2591"));
  await page.evaluate(() => (window.location.hash = "#/compare?a=courier-1&b=mirror-7"));
  await page.waitForSelector(".compare .excerpt");
  assert.ok(!(await page.textContent(".compare")).includes("\u2591"));
  await page.getByRole("textbox", { name: "Token of this server" }).fill("open sesame");
  await page.getByRole("button", { name: "Read the whole text" }).click();
  await page.waitForSelector(".excerpt", { state: "detached" });
  assert.ok(!(await page.textContent(".compare")).includes("[…]"));
  assert.deepEqual(faults, []);
});
