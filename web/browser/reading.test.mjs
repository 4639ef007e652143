import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./browser.mjs";

let sitrep;
let pair;
before(async () => {
  sitrep = await open();
  pair = (await sitrep.get("api/copies")).find((c) => c.kind !== "quotation");
});
after(() => sitrep.close());

const compare = ({ copy_of: a, report_id: b }) => `#/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;

test("two reports stand side by side, every sentence in one row", async () => {
  const { page, faults } = await sitrep.page("#/copies");
  await page.getByRole("link", { name: "Compare" }).first().click();
  await page.waitForSelector(".compare .pairrow");
  const { page: direct } = await sitrep.page(compare(pair));
  const { a, b } = await sitrep.get(`api/compare?a=${encodeURIComponent(pair.copy_of)}&b=${encodeURIComponent(pair.report_id)}`);
  const count = (kind) => direct.locator(`.pairrow.${kind}`).count();
  const [kept, reworded, added, omitted] = await Promise.all(["kept", "reworded", "added", "left-out"].map(count));
  assert.equal(kept + reworded + omitted, a.sentences.length);
  assert.ok(kept + reworded > 0);
  assert.ok(added <= b.sentences.length);
  assert.equal(await direct.locator(".dating").count(), 2);
  assert.equal(await direct.locator(".factstable tbody tr").count(), pair.changed.length);
  assert.deepEqual(faults, []);
});

test("rows stand level: each sentence begins where its partner begins", async () => {
  const { page } = await sitrep.page(compare(pair));
  const tops = await page.$$eval(".pairrow.kept, .pairrow.reworded", (rows) => rows.map((row) => [...row.querySelectorAll("[role=cell]")].map((c) => Math.round(c.getBoundingClientRect().top))));
  for (const [left, right] of tops) assert.equal(left, right);
});

test("the original stands left, whichever way round the two are asked for", async () => {
  const there = await sitrep.page(compare(pair));
  const back = await sitrep.page(compare({ copy_of: pair.report_id, report_id: pair.copy_of }));
  assert.equal(await there.page.textContent(".heads"), await back.page.textContent(".heads"));
});

test("marks of a kind can be switched off", async () => {
  const { page } = await sitrep.page(`#/report/${encodeURIComponent(pair.copy_of)}`);
  const marks = page.locator(".text mark.m-claim");
  assert.ok((await marks.count()) > 0);
  const ground = () => marks.first().evaluate((mark) => getComputedStyle(mark).backgroundColor);
  const before = await ground();
  await page.getByRole("checkbox", { name: "what happened" }).uncheck();
  assert.notEqual(await ground(), before);
});

test("the marked words are those of the record, character for character", async () => {
  const { page } = await sitrep.page(`#/report/${encodeURIComponent(pair.copy_of)}`);
  const report = await sitrep.get(`api/reports/${encodeURIComponent(pair.copy_of)}`);
  const shown = (await page.locator(".text").textContent()).replace(/\s/g, "");
  assert.equal(shown, report.text.replace(/\s/g, ""));
  for (const claim of report.claims) {
    const mark = page.locator(`mark[data-claim="${claim.claim_id}"]`).first();
    assert.ok(claim.trigger.text.startsWith(await mark.textContent()), claim.claim_id);
  }
});

test("what is not there is said in words", async () => {
  const { page } = await sitrep.page("#/reports");
  await page.evaluate(() => (window.location.hash = "#/report/no-such-report"));
  await page.waitForSelector("main [role=alert]");
  await page.evaluate(() => (window.location.hash = "#/nowhere"));
  await page.waitForSelector("main [role=alert]:has-text('no view')");
});
