/** The plain lists: all reports, all pairs that share text. */
import type { Copy, ReportLine } from "./contract";
import { datingBadge, windowWords } from "./dating";
import { h } from "./dom";
import { dayWords, plural } from "./words";

/** Returns the list of reports. */
export function reportsView(reports: ReportLine[]): HTMLElement {
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, plural(reports.length, "report")),
    h("div", { class: "scroll" }, h("table", null,
      h("thead", null, h("tr", null, ["Title", "Source", "Printed", "Written, by its words", "Date", "Claims"].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", null, reports.map((r) => h("tr", null,
        h("td", null, h("a", { href: `#/report/${encodeURIComponent(r.report_id)}` }, r.title ?? r.report_id)),
        h("td", null, r.source), h("td", null, r.published && dayWords(r.published)),
        h("td", null, windowWords(r.dating)?.replace(/^written /, "")), h("td", null, datingBadge(r.dating)), h("td", { class: "number" }, r.claims)))))));
}

/** Returns the list of pairs, the most alike first. */
export function copiesView(copies: Copy[], reports: ReportLine[]): HTMLElement {
  const lines = new Map(reports.map((r) => [r.report_id, r]));
  const named = (id: string) => {
    const line = lines.get(id);
    return [h("a", { href: `#/report/${encodeURIComponent(id)}` }, line?.title ?? id), h("div", { class: "small" }, [line?.source, line?.published && dayWords(line.published)].filter(Boolean).join(", "))];
  };
  const pairs = [...copies].sort((x, y) => y.score - x.score);
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, `${plural(pairs.length, "pair")} of reports that share text`),
    h("p", { class: "small" }, "A copy is no second witness: it adds nothing to the origins of an event. Pairs that only quote the same speech are listed, and not counted as copies."),
    h("div", { class: "scroll" }, h("table", null,
      h("thead", null, h("tr", null, ["Original", "Copy", "Kind", "Score", "Shared", "Which came first", "Changed facts", ""].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", null, pairs.map((c) => h("tr", null,
        h("td", null, named(c.copy_of)), h("td", null, named(c.report_id)), h("td", null, c.kind),
        h("td", { class: "number" }, c.score.toFixed(2)), h("td", { class: "number" }, `${Math.round(c.shared * 100)} %`),
        h("td", null, c.direction === "known" ? c.why_direction : "not known"), h("td", { class: "number" }, c.changed.length),
        h("td", null, h("a", { class: "button", href: `#/compare?a=${encodeURIComponent(c.copy_of)}&b=${encodeURIComponent(c.report_id)}` }, "Compare"))))))));
}
