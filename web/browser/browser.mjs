// Chromium for the tests, and a page that notes whatever must not happen.
import { chromium } from "playwright-core";
import { start } from "./fixture/server.mjs";

const FLAGS = [
  "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Opens the browser on the address in SITREP_URL, or on the fixture where there is none. */
export async function open() {
  const given = process.env.SITREP_URL?.replace(/\/$/, "");
  return opened(given ? { url: given, stop() {} } : await start({ token: "open sesame" }));
}

/** Opens the browser on a fixture of its own, which the test can empty, stop and change. */
export const openFixture = async (options = {}) => opened(await start(options));

async function opened(server) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const bearer = process.env.SITREP_TOKEN ? { Authorization: `Bearer ${process.env.SITREP_TOKEN}` } : {};
  const get = async (path) => (await fetch(`${server.url}/${path}`, { headers: bearer })).json();
  return { url: server.url, server, get, page: (path, options) => page(browser, server.url, path, options), close: async () => { await browser.close(); server.stop(); } };
}

/** Opens a page; `ready` is what to wait for. Faults are errors, warnings and requests that leave the origin. */
async function page(browser, url, path, { ready = "main h2, main .row, main .note:has-text('No event'), main [role=alert]", bears = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  // Whoever may keep decisions may read whole texts as well; a test of what others read says so.
  if (bears && process.env.SITREP_TOKEN) await context.addInitScript((token) => sessionStorage.setItem("sitrep-token", token), process.env.SITREP_TOKEN);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && !/GPU stall|WebGL.*performance/i.test(message.text()) && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  context.on("request", (request) => !/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== url && faults.push(`left the origin: ${request.url()}`));
  await page.goto(`${url}/${path}`);
  if (ready) await page.waitForSelector(ready);
  return { page, faults };
}

/** Returns how many events the count line says are shown. */
export const told = async (page) => Number((await page.textContent(".count")).match(/^[\d,]+/)[0].replace(/,/g, ""));

/** Waits until so many events are told to be shown. */
export const showing = (page, n) => page.waitForFunction((wanted) => document.querySelector(".count")?.textContent?.startsWith(`${wanted.toLocaleString("en-GB")} of `), n);

/** Waits until the map has drawn the number of events that the count line tells. */
export async function drawn(page) {
  await page.waitForFunction(() => {
    const n = document.querySelector(".count")?.textContent?.match(/^[\d,]+/)?.[0].replace(/,/g, "");
    return document.querySelector(".map")?.dataset.drawn?.split("/")[0] === n;
  });
}
