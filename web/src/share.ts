/** The box from which a view leaves the page: its address, its citation, its events as files. */
import * as api from "./api";
import { OTHER_ACTS } from "./acts";
import { askedOf } from "./asked";
import { viewCitation } from "./citation";
import { countryName } from "./countries";
import { copyButton, openDialog } from "./dialog";
import { fill, h } from "./dom";
import { embeddedView, MOST } from "./embed";
import type { PageRecord } from "./record";
import { countLine, NOWHERE, type Selection } from "./selection";
import type { View } from "./state";
import { dayWords, plural } from "./words";

interface Now {
  view: View;
  shown: Selection;
}

const FORMATS: [string, string][] = [
  ["csv", "CSV"], ["jsonl", "JSON Lines"], ["geojson", "GeoJSON"], ["datapackage", "CSV with data package"], ["gpkg", "GeoPackage"], ["geoparquet", "GeoParquet"],
];

/** Their own rules leave events out, so that no number can be promised. */
const LAYOUTS: [string, string][] = [
  ["acled", "ACLED layout"], ["ucdp", "UCDP GED layout"], ["gdelt-events", "GDELT events"], ["gdelt-mentions", "GDELT mentions"], ["plover", "PLOVER"], ["polecat", "POLECAT"], ["hapi", "HAPI by month"], ["atom", "Atom feed"],
];

/** Returns the button that opens the box. */
export function shareButton(record: PageRecord, now: () => Now): HTMLElement {
  return h("button", { type: "button", class: "share", click: () => open(record, now()) }, "Share or download");
}

/** Returns the filters of a view in words. */
export function filterWords(view: View): string {
  const days = view.from || view.to ? `${view.from ? dayWords(view.from) : "start"} to ${view.to ? dayWords(view.to) : "end"}${view.undated ? ", and the undated" : ""}` : "";
  const parts = [
    view.text.trim() && `“${view.text.trim()}”`, ...view.types, ...view.acts, ...view.statuses, ...view.countries.map((c) => (c === NOWHERE ? "country not known" : countryName(c))),
    ...view.actors, view.origins > 1 && `at least ${view.origins} origins`, view.area && "in a marked area", days,
  ];
  return parts.filter(Boolean).join("; ");
}

function open(record: PageRecord, { view, shown }: Now): void {
  const query = askedOf(view, record.asOf);
  const files = h("div", { class: "files" }, h("p", { class: "small" }, "Counting…"));
  const address = window.location.href;
  const citation = viewCitation(countLine(shown, record.columns.n), filterWords(view), address, record.status);
  openDialog("Share or download",
    h("p", null, countLine(shown, record.columns.n), ". Filters: ", filterWords(view) || "none", "."),
    h("h3", null, "Address"), h("p", { class: "small" }, "Opens the same view: filters, days, map and event."), h("input", { type: "text", class: "whole", readonly: true, value: address, "aria-label": "Address of this view" }), copyButton(() => address, "Copy address"),
    h("h3", null, "Citation"), h("p", { class: "citation" }, citation), copyButton(() => citation, "Copy citation"),
    h("h3", null, "A page to embed"), embedding(record, shown, query, () => ({ counts: countLine(shown, record.columns.n), filters: filterWords(view), address })),
    h("h3", null, "Files"), files);
  void count(files, query, shown.rows.length, view);
}

/** One file for a newsroom's own site: it asks nobody for anything. */
function embedding(record: PageRecord, shown: Selection, query: string, told: () => { counts: string; filters: string; address: string }): HTMLElement {
  const n = shown.rows.length;
  if (n === 0 || n > MOST) return h("p", { class: "small" }, n === 0 ? "There is no event to put on it." : `It holds ${MOST.toLocaleString("en-GB")} events at most: narrow the filters.`);
  const said = h("span", { class: "small", role: "status" });
  const make = async () => {
    said.textContent = " Making it…";
    try {
      const file = new Blob([await embeddedView(record, shown.rows, query, told())], { type: "text/html" });
      const link = h("a", { href: URL.createObjectURL(file), download: "sitrep-events.html" });
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      said.textContent = " Made.";
    } catch (problem) {
      said.textContent = ` It cannot be made now: ${(problem as Error).message}`;
    }
  };
  return h("div", null,
    h("p", { class: "small" }, "One HTML file with list, map, quotes and the same events as JSON inside; no script, nothing loaded from elsewhere."),
    h("button", { type: "button", class: "embed", click: () => void make() }, `HTML (${n.toLocaleString("en-GB")})`), said);
}

async function count(files: HTMLElement, query: string, shown: number, view: View): Promise<void> {
  try {
    const n = await api.matched(query);
    const href = (format: string) => `api/export${query ? `${query}&` : "?"}format=${format}`;
    fill(files,
      n !== shown && h("p", { class: "small", role: "status" }, `The files hold ${plural(n, "event")}, not ${shown.toLocaleString("en-GB")}: ${wider(view)}`),
      FORMATS.map(([format, name]) => h("a", { class: "button", href: href(format), download: "" }, `${name} (${n.toLocaleString("en-GB")})`)),
      h("p", { class: "small" }, `Layouts of other projects. Their own rules leave events out, so these files may hold fewer than ${n.toLocaleString("en-GB")}:`),
      LAYOUTS.map(([format, name]) => h("a", { class: "button", href: href(format), download: "" }, name)));
  } catch (problem) {
    fill(files, h("p", { role: "alert" }, `The files cannot be made now: ${(problem as Error).message}`));
  }
}

function wider(view: View): string {
  if (view.types.includes(OTHER_ACTS)) return `“${OTHER_ACTS}” cannot be asked for in a file.`;
  if (view.countries.includes(NOWHERE)) return "“country not known” cannot be asked for in a file.";
  if (view.actors.length > 0) return "a file takes every party of an event, the list only the first of each side.";
  return "the record has changed, or the words are looked up differently.";
}
