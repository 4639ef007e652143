/** Begins here: reads the record, then shows the view that the address names. */
import "./style.css";
import "./events.css";
import "./evidence.css";
import "./reading.css";
import "./views.css";
import "./print.css";
import { fill, h } from "./dom";
import { EventsPage } from "./eventspage";
import { openHelp } from "./help";
import { listen } from "./keys";
import { liveButton } from "./live";
import { PageRecord } from "./record";
import { read, scrollTo, TABS, tabOf } from "./routes";
import { viewOf } from "./state";
import { themeButton } from "./theme";
import { dayWords, momentWords } from "./words";

const top = document.querySelector<HTMLElement>("#top")!;
const main = document.querySelector<HTMLElement>("#main")!;
const foot = document.querySelector<HTMLElement>("#foot")!;
let record: PageRecord;
let page: EventsPage;

async function begin(): Promise<void> {
  fill(main, h("p", { class: "note", role: "status" }, "Reading the record…"));
  try {
    record = await PageRecord.read(viewOf(window.location.search).recordAsOf);
  } catch (problem) {
    fill(main, h("div", { class: "note", role: "alert" }, h("p", null, `The record could not be read: ${(problem as Error).message}`), h("button", { type: "button", click: () => void begin() }, "Try again")));
    return;
  }
  page = new EventsPage(record);
  header();
  record.onChange(() => {
    footer();
    if (!onEvents()) void route();
  });
  listen({ step: (by) => onEvents() && page.step(by), search, close: () => (onEvents() ? page.close() : goToEvents()), help: openHelp });
  window.addEventListener("hashchange", () => void route());
  await route();
}

function header(): void {
  fill(top,
    h("h1", null, "Sitrep"),
    h("nav", { "aria-label": "Views" }, TABS.map(({ href, name }) => h("a", { href, class: "tab" }, name))),
    page.count,
    h("div", { class: "tools" }, liveButton(record), themeButton(), h("button", { type: "button", class: "quiet", "aria-label": "Help", title: "Help ( ? )", click: openHelp }, "?")));
  footer();
}

function footer(): void {
  const { cut_off, last_run, codebook, version } = record.status;
  fill(foot,
    h("span", null, cut_off ? `Reports printed to ${dayWords(cut_off)}` : "No report has a date"),
    last_run && h("span", null, `Read ${momentWords(last_run)}`),
    h("span", null, "Days are local days as reported; times are UTC"),
    h("span", null, "Generated automatically; reviewed only where it says so"),
    h("span", null, `Sitrep ${version}`, codebook && `, codebook ${codebook}`));
}

const onEvents = () => !window.location.hash.startsWith("#/") || window.location.hash === "#/";
const goToEvents = () => (window.location.hash = "#/");

function search(): void {
  if (onEvents()) return page.focusSearch();
  goToEvents();
  window.addEventListener("hashchange", () => page.focusSearch(), { once: true });
}

async function route(): Promise<void> {
  if (window.location.hash === "#main") return;
  const [path = "", query = ""] = window.location.hash.replace(/^#\/?/, "").split("?");
  const [view = "", id = ""] = path.split("/");
  document.body.dataset.view = view || "events";
  for (const tab of top.querySelectorAll("a.tab")) {
    if (tab.getAttribute("href") === tabOf(view)) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  if (!view) {
    if (page.element.parentNode !== main) fill(main, page.element);
    page.draw();
    if (performance.getEntriesByName("sitrep-seen").length === 0) performance.mark("sitrep-seen");
    document.title = "Sitrep: events";
    return;
  }
  await show(view, decodeURIComponent(id), new URLSearchParams(query));
}

async function show(view: string, id: string, query: URLSearchParams): Promise<void> {
  const asked = window.location.hash;
  main.setAttribute("aria-busy", "true");
  if (page.element.parentNode === main) fill(main, h("p", { class: "note", role: "status" }, "Reading…"));
  const shown = await read(view, id, query, record, page.chosen).catch((problem: unknown) =>
    h("div", { class: "note", role: "alert" }, h("p", null, (problem as Error).message), h("button", { type: "button", click: () => void route() }, "Try again")));
  if (asked !== window.location.hash) return;
  main.removeAttribute("aria-busy");
  fill(main, shown);
  document.title = `Sitrep: ${shown.querySelector("h2")?.textContent ?? view}`;
  scrollTo(shown);
}

void begin();
