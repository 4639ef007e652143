/** How many were hurt, according to whom: never one number chosen silently. */
import type { Told, Toll } from "./contract";
import { h } from "./dom";
import { plural, tollWords } from "./words";

/** Returns the figures of a toll with who gives each; nothing where none is told. */
export function tollTable(name: string, told: Toll | null): Node[] {
  if (!told) return [];
  const figure = (words: string, n: number | null) => h("span", null, `${words} `, h("b", null, n ?? "not settled"));
  return [
    h("h3", null, name),
    h("p", { class: "figures" }, figure("low", told.low), " ", figure("best", told.best), " ", figure("high", told.high)),
    h("table", { class: "told" },
      h("thead", null, h("tr", null, ["According to", "Low", "High", "In"].map((words) => h("th", { scope: "col" }, words)))),
      h("tbody", null, byClaimant(told.by).map(({ claimant, low, high, reports }) => h("tr", null,
        h("th", { scope: "row", dir: "auto" }, claimant ?? "the report itself"), h("td", { class: "number" }, low), h("td", { class: "number" }, high ?? "or more"),
        h("td", null, where(reports)))))),
  ];
}

function where(reports: string[]): HTMLElement {
  const links = reports.map((id, i) => [i > 0 && ", ", h("a", { href: `#/report/${encodeURIComponent(id)}` }, id)]);
  if (reports.length <= 2) return h("span", null, links);
  return h("details", { class: "folded" }, h("summary", null, plural(reports.length, "report")), links);
}

/** One line for each claimant and pair of numbers, in the order told. */
function byClaimant(by: Told[]): (Omit<Told, "report_id"> & { reports: string[] })[] {
  const lines = new Map<string, Omit<Told, "report_id"> & { reports: string[] }>();
  for (const { claimant, low, high, report_id } of by) {
    const key = `${claimant ?? ""}\n${tollWords({ low, high })}`;
    const line = lines.get(key) ?? { claimant, low, high, reports: [] };
    if (!line.reports.includes(report_id)) line.reports.push(report_id);
    lines.set(key, line);
  }
  return [...lines.values()];
}
