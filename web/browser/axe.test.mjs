import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { open } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let sitrep;
let views;
before(async () => {
  sitrep = await open();
  const [event] = (await sitrep.get("api/events")).filter((e) => e.killed && e.copies > 0);
  const pair = (await sitrep.get("api/copies"))[0];
  views = {
    events: "", filtered: "?status=reported&from=2020-01-01", event: `?event=${event.event_id}`, control: "#/control", network: "#/network", situation: "#/situation", reports: "#/reports", copies: "#/copies", sources: "#/sources",
    report: `#/report/${encodeURIComponent(pair.copy_of)}`, compare: `#/compare?a=${encodeURIComponent(pair.copy_of)}&b=${encodeURIComponent(pair.report_id)}`, missing: "#/nowhere",
  };
});
after(() => sitrep.close());

/** Returns what axe-core finds, each with where it stands. */
async function found(page) {
  // The page runs no script but its own: the rules come in by the debugger, not by a tag.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.map((v) => `${v.id}: ${v.nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
  }, RULES);
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe-core finds nothing on any view, ${colorScheme}`, async () => {
    for (const [name, path] of Object.entries(views)) {
      const { page } = await sitrep.page(path, { colorScheme });
      if (name === "event") {
        await page.waitForSelector(".evidence .facts");
        for (const box of await page.locator(".evidence details > summary").all()) await box.click();
      }
      assert.deepEqual(await found(page), [], name);
      await page.context().close();
    }
  });
}

test("axe-core finds nothing on a telephone, in the help or in the box to share", async () => {
  const { page } = await sitrep.page("", { viewport: { width: 390, height: 844 } });
  assert.deepEqual(await found(page), [], "list");
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  assert.deepEqual(await found(page), [], "filters");
  await page.getByRole("button", { name: "Map and days" }).click();
  assert.deepEqual(await found(page), [], "map");
  await page.getByRole("button", { name: "Help" }).click();
  assert.deepEqual(await found(page), [], "help");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.getByRole("button", { name: "Share or download" }).click();
  await page.locator(".files a").first().waitFor();
  assert.deepEqual(await found(page), [], "share");
});
