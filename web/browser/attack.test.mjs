// Words of strangers that are markup: nothing of them runs, on any view, and what would run is stopped by the server's policy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, openFixture } from "./browser.mjs";

const MARKUP = `<img src=x onerror="window.ran=1"><svg onload="window.ran=1"></svg><script>window.ran=1</script>"' onmouseover=window.ran=1 x=`;

/** Puts markup into every text of the record that a stranger writes. */
function spoil(value, key = "") {
  if (Array.isArray(value)) return value.forEach((each, i) => (value[i] = spoil(each, key) ?? each));
  if (value && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) {
      const spoilt = spoil(inner, name);
      if (spoilt !== undefined) value[name] = spoilt;
    }
    return undefined;
  }
  if (typeof value !== "string") return undefined;
  if (key === "url") return "javascript:window.ran=1";
  return ["title", "source", "name", "admin1", "quote", "note", "says", "by"].includes(key) ? `${value} ${MARKUP}` : undefined;
}

test("markup in titles, names, quotes and addresses is shown as words, on every view", async () => {
  const sitrep = await openFixture({});
  try {
    spoil(sitrep.server.record);
    const { page } = await sitrep.page("?event=ev-camp", { ready: ".evidence .facts" });
    page.on("dialog", () => assert.fail("a dialog was opened"));
    for (const view of ["", "#/control", "#/network", "#/situation", "#/reports", "#/copies", "#/sources"]) {
      await page.evaluate((hash) => (window.location.hash = hash), view);
      await page.waitForSelector("main h2, main .row, main .note, main [role=alert]");
      assert.equal(await page.locator("[onerror], [onload], [onmouseover], main script, main img").count(), 0, view);
      assert.equal(await page.locator("a[href^='javascript:' i]").count(), 0, view);
      assert.equal(await page.evaluate(() => window.ran), undefined, view);
    }
    await page.goto(`${sitrep.url}/`);
    await page.waitForSelector(".row");
    assert.ok((await page.content()).includes("&lt;img"), "the markup is there, as words");
  } finally {
    await sitrep.close();
  }
});

test("what is inline does not run on a page of the program's own server", { skip: !process.env.SITREP_URL && "needs SITREP_URL" }, async () => {
  const sitrep = await open();
  try {
    const { page } = await sitrep.page("");
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 'a script'";
      document.head.append(script);
      const image = document.createElement("div");
      image.innerHTML = "<img src=x: onerror=\"window.ran = 'a handler'\">";
      document.body.append(image);
      const link = document.createElement("a");
      link.href = "javascript:window.ran = 'an address'";
      link.click();
      await new Promise((done) => window.setTimeout(done, 300));
      return window.ran ?? "nothing";
    });
    assert.equal(ran, "nothing");
    await assert.rejects(page.evaluate(() => fetch("https://elsewhere.example/")));
  } finally {
    await sitrep.close();
  }
});
