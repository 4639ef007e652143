/** Two reports side by side: what the copy kept, reworded, added and left out, and which facts it changed. */
import { type Row, rowsOf, words } from "./aligned";
import type { Change, CodedReport, Comparison, Copy, Sentence } from "./contract";
import { datingBox } from "./dating";
import { wordDiff } from "./diff";
import { h } from "./dom";
import { type Kind, markedText, marksOf } from "./marks";
import { Offsets } from "./offsets";
import { plural } from "./words";

const KINDS: Row["kind"][] = ["kept", "reworded", "added", "left out"];

/** Returns the comparison; the original stands left, whichever way round the two were asked for. */
export function compareView(asked: Comparison, note: HTMLElement | null): HTMLElement {
  const swap = asked.pair !== null && asked.pair.report_id === asked.a.report_id;
  const { pair } = asked;
  const [a, b] = swap ? [asked.b, asked.a] : [asked.a, asked.b];
  const rows = rowsOf(a, b, pair);
  const table = h("div", { class: "rowsof", role: "table", "aria-label": "The sentences of both reports" },
    h("div", { class: "pairrow head", role: "row" }, ["Sentence", pair ? "Original" : "First report", pair ? "Copy" : "Second report"].map((name) => h("div", { role: "columnheader" }, name))),
    rows.map((row) => rowElement(a, b, row)));
  return h("article", { class: "compare" },
    h("h2", { tabindex: -1 }, pair ? `${capital(pair.kind)}: ${Math.round(pair.shared * 100)} % shared` : "Two reports"),
    h("p", { class: "small" }, pair ? `Score ${pair.score.toFixed(2)}. ${pair.direction === "known" ? `Direction known: ${pair.why_direction}.` : "Which came first is not known."}` : "These two are not recorded as copies; only equal sentences are set beside each other."),
    note,
    h("div", { class: "heads" }, head(a, pair ? "Original" : "First report"), head(b, pair ? "Copy" : "Second report")),
    pair && facts(pair),
    switches(rows, table),
    table);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function head(report: CodedReport, role: string): HTMLElement {
  return h("div", null,
    h("p", { class: "small" }, `${role} · ${report.source ?? "source not told"}`),
    h("h3", { dir: "auto" }, h("a", { href: `#/report/${encodeURIComponent(report.report_id)}` }, report.title ?? report.report_id)),
    datingBox(report));
}

function facts({ changed, copy_of, report_id }: Copy): HTMLElement {
  const what = (c: Change) => (c.a === null ? "added" : c.b === null ? "lost" : "changed");
  const words = (id: string, said: string | null, start: number | null, end: number | null) => {
    if (said === null) return h("span", { class: "faint" }, "not there");
    return start === null || end === null ? said : h("a", { href: `#/report/${encodeURIComponent(id)}?mark=${start}-${end}` }, said);
  };
  if (changed.length === 0) return h("p", { class: "small" }, "No fact differs.");
  return h("section", { "aria-label": "Facts that differ" },
    h("h3", null, `${plural(changed.length, "fact")} that ${changed.length === 1 ? "differs" : "differ"}`),
    h("div", { class: "scroll" }, h("table", { class: "factstable" },
      h("thead", null, h("tr", null, ["Fact", "What happened to it", "Original", "Copy"].map((n) => h("th", { scope: "col" }, n)))),
      h("tbody", null, changed.map((c) => h("tr", { class: what(c) },
        h("th", { scope: "row" }, c.field), h("td", null, h("span", { class: `badge ${what(c)}` }, what(c))),
        h("td", null, words(copy_of, c.a, c.a_start, c.a_end)), h("td", null, words(report_id, c.b, c.b_start, c.b_end))))))));
}

function switches(rows: Row[], table: HTMLElement): HTMLElement {
  return h("fieldset", { class: "toggles" }, h("legend", null, "Sentences"), KINDS.map((kind) =>
    h("label", null, h("input", { type: "checkbox", checked: true, change: (e: Event) => table.classList.toggle(`hide-${kind.replace(" ", "-")}`, !(e.target as HTMLInputElement).checked) }),
      h("span", { class: `badge ${kind.replace(" ", "-")}` }, `${rows.filter((r) => r.kind === kind).length} ${kind}`))));
}

function rowElement(a: CodedReport, b: CodedReport, row: Row): HTMLElement {
  const kind = row.kind.replace(" ", "-");
  const label = h("div", { class: "rowkind", role: "rowheader" }, h("span", { class: `badge ${kind}` }, row.kind), row.moved && h("span", { class: "small" }, " moved"));
  if (row.kind === "reworded" && !row.hidden) {
    const pieces = wordDiff(words(a, row.a!), row.b.map((s) => words(b, s)).join(" "));
    const side = (of: "a" | "b", tag: "del" | "ins") =>
      h("div", { role: "cell", dir: "auto" }, pieces.filter((p) => p[of]).map((p) => (p.kind === "same" ? p[of] : h(tag, null, p[of]))));
    return h("div", { class: `pairrow ${kind}`, role: "row" }, label, side("a", "del"), side("b", "ins"));
  }
  return h("div", { class: `pairrow ${kind}`, role: "row" }, label, cell(a, row.a ? [row.a] : []), cell(b, row.b));
}

/** A sentence as it stands, with those marked who say so. */
function cell(report: CodedReport, sentences: Sentence[]): HTMLElement {
  const offsets = new Offsets(report.text);
  const marks = marksOf(report);
  const saysSo = (mark: { kind: Kind }) => mark.kind === "attribution";
  return h("div", { role: "cell", dir: "auto" }, sentences.map((s) => [markedText(offsets, marks, s.start, s.end, saysSo), " "]));
}
