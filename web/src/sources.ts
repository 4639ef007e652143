/** Who published how much, and who prints copies of whom. */
import type { Sources } from "./contract";
import { h } from "./dom";
import { plural } from "./words";

const named = (source: string | null) => source ?? "source not told";

/** Returns the view. */
export function sourcesView({ sources, pairs }: Sources): HTMLElement {
  const most = Math.max(1, ...sources.map((s) => s.reports));
  const rows = [...sources].sort((x, y) => y.reports - x.reports || named(x.source).localeCompare(named(y.source)));
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, plural(sources.length, "source")),
    h("p", { class: "small" }, "A source is who published a report. Copies given are reports of others that reprint or rewrite one of its own; copies taken are its own that do so."),
    rows.length === 0 ? h("p", { class: "note" }, "The record holds no report yet.") : table("Sources", ["Source", "Reports", "of which originals, and copies", "Originals", "Copies taken", "Copies given"], rows.map((s) => h("tr", null,
      h("th", { scope: "row", dir: "auto" }, named(s.source)), number(s.reports), h("td", { class: "barcell" }, share(s.originals, s.reports, most)),
      number(s.originals), number(s.copies_taken), number(s.copies_given)))),
    h("h2", null, "Who prints copies of whom"),
    pairs.length === 0 ? h("p", { class: "note" }, "No report is a copy of another.") : table("Copies between sources", ["Printed first by", "Copied by", "Copies"], pairs.map((p) => h("tr", null,
      h("td", { dir: "auto" }, named(p.from)), h("td", { dir: "auto" }, named(p.to)), number(p.copies)))),
    h("p", null, h("a", { href: "#/copies" }, "Every pair of reports, side by side")));
}

const number = (n: number) => h("td", { class: "number" }, n.toLocaleString("en-GB"));

function table(name: string, heads: string[], rows: HTMLElement[]): HTMLElement {
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, h("table", { class: "plain" },
    h("thead", null, h("tr", null, heads.map((n) => h("th", { scope: "col" }, n)))), h("tbody", null, rows)));
}

/** A bar as long as the reports, the copies among them hatched. */
function share(originals: number, reports: number, most: number): HTMLElement {
  const bar = h("span", { class: "sharebar", "aria-hidden": "true" }, h("i", { class: "own" }), h("i", { class: "taken" }));
  const [own, taken] = [...bar.children] as HTMLElement[];
  own!.style.width = `${(originals / most) * 100}%`;
  taken!.style.width = `${((reports - originals) / most) * 100}%`;
  return bar;
}
