/** All reports, a hundred at a time, to be searched by the words of their texts. */
import * as api from "./api";
import type { ReportLine } from "./contract";
import { datingBadge, windowWords } from "./dating";
import { fill, h } from "./dom";
import { dayWords, plural } from "./words";

const PAGE = 100;

/** Returns the list of the reports that hold the words; `beside` is a report that each can be compared with, or null. */
export async function reportsView(words: string, beside: string | null): Promise<HTMLElement> {
  const { reports, matched } = await api.reports(words, 0, PAGE);
  const rows = h("tbody", null, reports.map((r) => line(r, beside)));
  const more = h("p", null);
  const tell = () => fill(more, rows.childElementCount < matched && h("button", { type: "button", click: () => void next() }, `Show ${Math.min(PAGE, matched - rows.childElementCount)} more of ${(matched - rows.childElementCount).toLocaleString("en-GB")}`));
  const next = async () => {
    rows.append(...(await api.reports(words, rows.childElementCount, PAGE)).reports.map((r) => line(r, beside)));
    tell();
  };
  tell();
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, words ? `${plural(matched, "report")} with “${words}”` : plural(matched, "report")),
    beside && h("p", null, "Choose the report to compare with ", h("code", null, beside), ", or ", h("a", { href: "#/reports" }, "leave it"), "."),
    find(words, beside),
    matched === 0 ? h("p", { class: "note" }, words ? "No report holds all of these words." : "The record holds no report yet.") : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Reports" }, h("table", null,
      h("thead", null, h("tr", null, ["Title", "Source", "Printed", "Written, by its words", "Date", "Claims", ...(beside ? ["Side by side"] : [])].map((name) => h("th", { scope: "col" }, name)))), rows)),
    more);
}

function find(words: string, beside: string | null): HTMLElement {
  const input = h("input", { type: "search", value: words, "aria-label": "Search the reports", placeholder: "Words of title or text" });
  const form = h("form", { class: "findreports", role: "search" }, input, h("button", { type: "submit" }, "Search"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ ...(input.value.trim() ? { q: input.value.trim() } : {}), ...(beside ? { beside } : {}) });
    window.location.hash = asked.size > 0 ? `#/reports?${asked}` : "#/reports";
  });
  return form;
}

function line(r: ReportLine, beside: string | null): HTMLElement {
  return h("tr", null,
    h("td", { dir: "auto" }, h("a", { href: `#/report/${encodeURIComponent(r.report_id)}` }, r.title ?? r.report_id), r.withdrawn && h("span", { class: "badge stale" }, "withdrawn")),
    h("td", { dir: "auto" }, r.source), h("td", { class: "date" }, r.published && dayWords(r.published)),
    h("td", null, windowWords(r.dating)?.replace(/^written /, "")), h("td", null, datingBadge(r.dating)), h("td", { class: "number" }, r.claims),
    beside && h("td", null, r.report_id !== beside && h("a", { class: "button", href: `#/compare?a=${encodeURIComponent(beside)}&b=${encodeURIComponent(r.report_id)}` }, "Compare")));
}
