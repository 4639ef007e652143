// Measures the page on a server that is there: its first view, and a choice in every kind of filter. Prints one line each.
//   node browser/speed.mjs http://127.0.0.1:8080
import { chromium } from "playwright-core";

const [url] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] });

async function opened() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(".row", { timeout: 60_000 });
  return page;
}

const seen = (page) => page.evaluate(() => Math.round(performance.getEntriesByName("sitrep-seen")[0].startTime));
const first = await opened();
console.log(`first view, cold browser ${await seen(first)} ms`);
await first.context().close();
const page = await opened();
console.log(`first view, again ${await seen(page)} ms; ${await page.textContent(".count")}`);

/** Milliseconds until everything stands that follows from a click. */
const clicked = (id) => page.evaluate((of) => {
  const box = document.getElementById(of);
  const began = performance.now();
  box.click();
  document.body.getBoundingClientRect();
  return Math.round(performance.now() - began);
}, id);

const took = [];
const ids = await page.evaluate(() => ["types", "statuses", "countries", "actors"].flatMap((facet) => [...document.querySelectorAll(`.choice input[id^="${facet}-"]`)].slice(0, 4).map((box) => box.id)).concat("origins"));
for (let round = 0; round < 2; round++) for (const id of ids) took.push(await clicked(id), await clicked(id));
for (const [from, to] of [["2020-01-01", "2021-12-31"], ["2018-05-01", "2018-06-30"]]) took.push(await page.evaluate(([a, b]) => {
  const set = (id, value) => {
    const input = document.getElementById(id);
    input.value = value;
    input.dispatchEvent(new Event("change"));
  };
  const began = performance.now();
  set("from", a);
  set("to", b);
  document.body.getBoundingClientRect();
  return Math.round((performance.now() - began) / 2);
}, [from, to]));
took.sort((a, b) => a - b);
console.log(`${took.length} filters: median ${took[took.length >> 1]} ms, longest ${took.at(-1)} ms`);
await browser.close();
