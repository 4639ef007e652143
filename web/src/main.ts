/** Begins here: reads the record, then shows the view that the address names. */
import "./style.css";
import "./reading.css";
import * as api from "./api";
import { compareView } from "./compare";
import type { StoreStatus } from "./contract";
import { fill, h } from "./dom";
import { controlView } from "./control";
import { EventsPage } from "./eventspage";
import { listen } from "./keys";
import { reportView, scrollToSpot, spotlightOf } from "./report";
import { copiesView, reportsView } from "./tables";
import { dayWords } from "./words";

const top = document.querySelector<HTMLElement>("#top")!;
const main = document.querySelector<HTMLElement>("#main")!;
let page: EventsPage | null = null;

async function begin(): Promise<void> {
  try {
    const [events, copies, status] = await Promise.all([api.events(), api.copies(), api.status()]);
    page = new EventsPage(events, copies);
    header(page, status);
    listen({ step: (by) => onEvents() && page!.step(by), search: searchEvents, close: () => (onEvents() ? page!.close() : goToEvents()) });
    window.addEventListener("hashchange", () => void route());
    await route();
  } catch (problem) {
    fill(main, h("p", { class: "note", role: "alert" }, `The record could not be read: ${(problem as Error).message}`));
  }
}

function header(events: EventsPage, status: StoreStatus): void {
  const link = (href: string, name: string) => h("a", { href, class: "tab" }, name);
  fill(top,
    h("h1", null, "Sitrep"),
    h("nav", { "aria-label": "Views" }, link("#/", "Events"), link("#/reports", "Reports"), link("#/copies", "Copies"), link("#/control", "Control")),
    events.count,
    h("p", { class: "small cutoff" }, status.cut_off ? `Reports to ${dayWords(status.cut_off)}` : "No report has a date", " · local days as reported, printed times UTC · coded automatically"));
}

const onEvents = () => !window.location.hash.startsWith("#/") || window.location.hash === "#/";
const goToEvents = () => (window.location.hash = "#/");

function searchEvents(): void {
  if (onEvents()) page!.focusSearch();
  else {
    goToEvents();
    window.addEventListener("hashchange", () => page!.focusSearch(), { once: true });
  }
}

async function route(): Promise<void> {
  if (window.location.hash === "#main") return;
  const [path = "", query = ""] = window.location.hash.replace(/^#\/?/, "").split("?");
  const [view = "", id = ""] = path.split("/");
  document.body.dataset.view = view || "events";
  for (const tab of top.querySelectorAll("a.tab")) {
    const mine = tab.getAttribute("href") === `#/${view}` || (view === "compare" && tab.getAttribute("href") === "#/copies") || (view === "report" && tab.getAttribute("href") === "#/reports");
    if (mine) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  if (!view) {
    fill(main, page!.element);
    page!.draw();
    document.title = "Sitrep: events";
    return;
  }
  const asked = window.location.hash;
  const shown = await read(view, decodeURIComponent(id), new URLSearchParams(query)).catch((problem: unknown) =>
    h("p", { class: "note", role: "alert" }, (problem as Error).message));
  if (asked !== window.location.hash) return;
  fill(main, shown);
  document.title = `Sitrep: ${shown.querySelector("h2")?.textContent ?? view}`;
  window.scrollTo(0, 0);
  shown.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  scrollToSpot(shown);
}

async function read(view: string, id: string, query: URLSearchParams): Promise<HTMLElement> {
  if (view === "reports") return reportsView(await api.reports());
  if (view === "copies") return copiesView(...(await Promise.all([api.copies(), api.reports()])));
  if (view === "control") return controlView(...(await Promise.all([api.control(), api.tempo()])));
  if (view === "report") return reportView(...(await Promise.all([api.report(id), api.copies()])), spotlightOf(query));
  if (view === "compare") return compareView(await api.comparison(query.get("a") ?? "", query.get("b") ?? ""));
  return h("p", { class: "note", role: "alert" }, `There is no view “${view}”.`);
}

void begin();
