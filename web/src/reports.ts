/** All reports, a hundred at a time, to be searched by the words of their texts. */
import * as api from "./api";
import type { ReportLine } from "./contract";
import { datingBadge, windowWords } from "./dating";
import { fill, h } from "./dom";
import { dayWords, plural } from "./words";

const PAGE = 100;

/** Returns the list of the reports that hold the words. */
export async function reportsView(words: string): Promise<HTMLElement> {
  const { reports, matched } = await api.reports(words, 0, PAGE);
  const rows = h("tbody", null, reports.map(line));
  const more = h("p", null);
  const tell = () => fill(more, rows.childElementCount < matched && h("button", { type: "button", click: () => void next() }, `Show ${Math.min(PAGE, matched - rows.childElementCount)} more of ${(matched - rows.childElementCount).toLocaleString("en-GB")}`));
  const next = async () => {
    rows.append(...(await api.reports(words, rows.childElementCount, PAGE)).reports.map(line));
    tell();
  };
  tell();
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, words ? `${plural(matched, "report")} with “${words}”` : plural(matched, "report")),
    find(words),
    matched === 0 ? h("p", { class: "note" }, words ? "No report holds all of these words." : "The record holds no report yet.") : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Reports" }, h("table", null,
      h("thead", null, h("tr", null, ["Title", "Source", "Printed", "Written, by its words", "Date", "Claims"].map((name) => h("th", { scope: "col" }, name)))), rows)),
    more);
}

function find(words: string): HTMLElement {
  const input = h("input", { type: "search", value: words, "aria-label": "Search the reports", placeholder: "Words of title or text" });
  const form = h("form", { class: "findreports", role: "search" }, input, h("button", { type: "submit" }, "Search"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.location.hash = input.value.trim() ? `#/reports?q=${encodeURIComponent(input.value.trim())}` : "#/reports";
  });
  return form;
}

function line(r: ReportLine): HTMLElement {
  return h("tr", null,
    h("td", { dir: "auto" }, h("a", { href: `#/report/${encodeURIComponent(r.report_id)}` }, r.title ?? r.report_id), r.withdrawn && h("span", { class: "badge stale" }, "withdrawn")),
    h("td", { dir: "auto" }, r.source), h("td", { class: "date" }, r.published && dayWords(r.published)),
    h("td", null, windowWords(r.dating)?.replace(/^written /, "")), h("td", null, datingBadge(r.dating)), h("td", { class: "number" }, r.claims));
}
