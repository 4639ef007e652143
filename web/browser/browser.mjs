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
  const server = given ? { url: given, stop() {} } : await start();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const get = async (path) => (await fetch(`${server.url}/${path}`)).json();
  return { url: server.url, get, page: (path, options) => page(browser, server.url, path, options), close: async () => { await browser.close(); server.stop(); } };
}

async function page(browser, url, path, options = {}) {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const faults = [];
  opened.on("console", (message) => ["error", "warning"].includes(message.type()) && !/GPU stall|WebGL.*performance/i.test(message.text()) && faults.push(message.text()));
  opened.on("pageerror", (error) => faults.push(error.message));
  opened.on("request", (request) => !/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== url && faults.push(`left the origin: ${request.url()}`));
  await opened.goto(`${url}/${path}`);
  await opened.waitForSelector("main h2, main .row, main .note:has-text('No event')");
  return { page: opened, faults };
}

/** Waits until the map has drawn the number of events that the count line tells. */
export async function drawn(page) {
  await page.waitForFunction(() => {
    const n = document.querySelector(".count")?.textContent?.match(/^[\d,]+/)?.[0].replace(/,/g, "");
    return document.querySelector(".map")?.dataset.drawn?.split("/")[0] === n;
  });
}
