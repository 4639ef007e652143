// Changes the record: runs last. The token is the server's, by SITREP_TOKEN, or the fixture's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./browser.mjs";

const TOKEN = process.env.SITREP_TOKEN ?? "open sesame";
let sitrep;
let event;
before(async () => {
  sitrep = await open();
  event = (await sitrep.get("api/events")).find((e) => e.killed && e.status !== "corroborated");
});
after(() => sitrep.close());

test("a reviewer with the token corrects an event; with another nothing is kept", async () => {
  const { page } = await sitrep.page(`?event=${event.event_id}`, { ready: ".evidence .facts" });
  await page.getByText("Review", { exact: true }).click();
  await page.waitForSelector(".review:has-text('Nobody has decided')");
  const form = page.locator(".reviewform");
  await form.locator("[name=kind]").selectOption("correct");
  await form.locator("[name=field]").selectOption("status");
  await form.locator("[name=value]").fill("corroborated");
  await form.locator("[name=note]").fill("both counts were borne out");
  await form.locator("[name=by]").fill("desk two");
  await form.locator("[name=token]").fill("a wrong token of some length");
  await form.getByRole("button").click();
  await page.waitForSelector(".reviewform [role=status]:has-text('Not kept')");
  await form.locator("[name=token]").fill(TOKEN);
  await form.getByRole("button").click();
  await page.waitForSelector(".label.reviewed:has-text('Reviewed by desk two')");
  assert.equal(await page.textContent(".badge.strong"), "corroborated");
  assert.match(await page.textContent(".review"), new RegExp(`What the machine made of it.*${event.status}.*corroborated`, "s"));
});

test("whoever has the page open is told that the event changed", async () => {
  const { page } = await sitrep.page("");
  await page.waitForSelector(".livebox[data-listening]", { state: "attached" });
  await fetch(`${sitrep.url}/api/events/${event.event_id}/decisions`, {
    method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` }, body: JSON.stringify({ kind: "correct", field: "status", value: "claimed", by: "desk one", others: [], note: null }),
  });
  await page.locator(".live:has-text('1 changed')").click();
  await page.waitForSelector(".live", { state: "hidden" });
});

test("others see the decision, and can add to it", async () => {
  const { page, faults } = await sitrep.page(`?event=${event.event_id}`, { ready: ".label.reviewed" });
  const form = page.locator(".reviewform");
  await form.locator("[name=kind]").selectOption("comment");
  await form.locator("[name=note]").fill("seen by the night desk");
  await form.locator("[name=by]").fill("desk three");
  await form.locator("[name=token]").fill(TOKEN);
  await form.getByRole("button").click();
  await page.waitForSelector(".review q:has-text('seen by the night desk')");
  await page.waitForSelector(".label:has-text('desk two')");
  assert.deepEqual(faults, []);
});

/** Sends the form and returns what the page sent; the server took it. */
async function sent(page, fill) {
  const form = page.locator(".reviewform");
  await fill(form);
  await form.locator("[name=by]").fill("desk four");
  await form.locator("[name=token]").fill(TOKEN);
  const [answer] = await Promise.all([page.waitForResponse((r) => r.request().method() === "POST"), form.getByRole("button").click()]);
  assert.equal(answer.status(), 201, await answer.text());
  return answer.request().postDataJSON();
}

test("the fields of a place are corrected, a date as the server writes it", async () => {
  const placed = (await sitrep.get("api/events")).find((e) => e.place?.latitude != null && e.date_from !== e.date_to);
  const { page } = await sitrep.page(`?event=${placed.event_id}`, { ready: ".evidence .facts" });
  await page.locator(".review summary").click();
  const size = await sent(page, async (form) => {
    await form.locator("[name=kind]").selectOption("correct");
    await form.locator("[name=field]").selectOption("place.radius_m");
    assert.equal(await form.locator("[name=value]").inputValue(), String(placed.place.radius_m));
    await form.locator("[name=value]").fill("1234");
  });
  assert.deepEqual([size.kind, size.field, size.value], ["correct", "place.radius_m", "1234"]);
  await page.waitForSelector(".review li:has-text('place.radius_m')");
  const days = await sent(page, async (form) => {
    await form.locator("[name=kind]").selectOption("correct");
    await form.locator("[name=field]").selectOption("date");
  });
  assert.equal(days.value, `${placed.date_from}..${placed.date_to}`);
});

test("claims are split off by ticking them", async () => {
  const told = (await sitrep.get("api/events")).find((e) => new Set(e.claims.map((c) => c.report_id)).size > 1);
  const { page } = await sitrep.page(`?event=${told.event_id}`, { ready: ".evidence .facts" });
  await page.locator(".review summary").click();
  const apart = await sent(page, async (form) => {
    await form.locator("[name=kind]").selectOption("split");
    await form.locator(`.picks input[value="${told.claims.at(-1).claim_id}"]`).check();
  });
  assert.deepEqual([apart.kind, apart.others], ["split", [told.claims.at(-1).claim_id]]);
});

test("events are merged by ticking those near, or by their ids", async () => {
  const [one, other] = (await sitrep.get("api/events")).filter((e) => e.place && e.date_from);
  const { page, faults } = await sitrep.page(`?event=${one.event_id}`, { ready: ".evidence .facts" });
  await page.locator(".review summary").click();
  const form = page.locator(".reviewform");
  await form.locator("[name=kind]").selectOption("merge");
  await form.locator("[name=by]").fill("desk four");
  await form.locator("[name=token]").fill(TOKEN);
  await form.getByRole("button").click();
  await page.waitForSelector(".reviewform [role=status]:has-text('tick at least one')");
  const together = await sent(page, (f) => f.locator("[name=others]").fill(other.event_id));
  assert.deepEqual([together.kind, together.others], ["merge", [other.event_id]]);
  await page.waitForSelector(".review li:has-text('merged it with')");
  assert.deepEqual(faults, []);
});
