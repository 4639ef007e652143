/** All pairs of reports that share text. */
import type { Copy, ReportPage } from "./contract";
import { h } from "./dom";
import { dayWords, plural } from "./words";

const MOST = 1000;

/** Returns the list of pairs, the most alike first. */
export function copiesView(copies: Copy[], { reports }: ReportPage): HTMLElement {
  const lines = new Map(reports.map((r) => [r.report_id, r]));
  const named = (id: string) => {
    const line = lines.get(id);
    return [h("a", { href: `#/report/${encodeURIComponent(id)}`, dir: "auto" }, line?.title ?? id), h("div", { class: "small" }, [line?.source, line?.published && dayWords(line.published)].filter(Boolean).join(", "))];
  };
  const pairs = [...copies].sort((x, y) => y.score - x.score);
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, `${plural(pairs.length, "pair")} of reports that share text`),
    h("p", { class: "small" }, "A copy is no second witness: it adds nothing to the origins of an event. Pairs that only quote the same speech are listed, and not counted as copies."),
    pairs.length > MOST && h("p", { class: "small" }, `The first ${MOST} are listed.`),
    pairs.length === 0 ? h("p", { class: "note" }, "No two reports share text.") : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Pairs of reports" }, h("table", null,
      h("thead", null, h("tr", null, ["Original", "Copy", "Kind", "Score", "Shared", "Which came first", "Changed facts", "Side by side"].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", null, pairs.slice(0, MOST).map((c) => h("tr", null,
        h("td", null, named(c.copy_of)), h("td", null, named(c.report_id)), h("td", null, c.kind),
        h("td", { class: "number" }, c.score.toFixed(2)), h("td", { class: "number" }, `${Math.round(c.shared * 100)} %`),
        h("td", null, c.direction === "known" ? c.why_direction : "not known"), h("td", { class: "number" }, c.changed.length),
        h("td", null, h("a", { class: "button", href: `#/compare?a=${encodeURIComponent(c.copy_of)}&b=${encodeURIComponent(c.report_id)}` }, "Compare"))))))));
}
