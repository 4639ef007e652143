/** The situation report of a country and some days: every sentence leads to the words or events it stands on. */
import * as api from "./api";
import type { SituationReference, SituationReport, SituationStatement } from "./contract";
import { countryName } from "./countries";
import { isoOf } from "./days";
import { h } from "./dom";
import { NO_DAY } from "./overview";
import type { PageRecord } from "./record";
import type { View } from "./state";
import { dayWords, momentWords } from "./words";

/** Returns the view; what the address leaves open is taken from the filters, then from the record. */
export async function situationView(record: PageRecord, chosen: View, query: URLSearchParams): Promise<HTMLElement> {
  const country = query.get("country") ?? chosen.countries[0] ?? busiest(record);
  const [first, last] = lastDays(record, country);
  const asked = new URLSearchParams();
  if (country) asked.set("country", country);
  for (const [name, value] of [["from", query.get("from") ?? chosen.from ?? first], ["to", query.get("to") ?? chosen.to ?? last]] as const) if (value) asked.set(name, value);
  const report = await api.situation(asked.size > 0 ? `?${asked}` : "");
  return h("article", { class: "wide situation" }, form(record, country, report), body(report));
}

/** The country with most events. */
function busiest({ columns }: PageRecord): string | null {
  const counts = new Int32Array(columns.countries.length);
  for (const country of columns.country) if (country >= 0) counts[country]!++;
  return counts.length === 0 ? null : columns.countries[counts.indexOf(Math.max(...counts))]!;
}

/** The thirty days that end with the last event of a country; nulls where none has a day. */
function lastDays({ columns }: PageRecord, country: string | null): [string, string] | [null, null] {
  const code = country === null ? -1 : columns.countries.indexOf(country);
  let last = NO_DAY;
  for (let row = 0; row < columns.n; row++) if (columns.country[row] === code && columns.from[row]! > last) last = columns.from[row]!;
  return last === NO_DAY ? [null, null] : [isoOf(last - 29), isoOf(last)];
}

function form(record: PageRecord, country: string | null, report: SituationReport): HTMLElement {
  const codes = [...record.columns.countries].sort((x, y) => countryName(x).localeCompare(countryName(y)));
  const where = h("select", { id: "sit-country" }, codes.map((code) => h("option", { value: code, selected: code === country }, countryName(code))));
  const day = (id: string, value: string) => h("input", { type: "text", id, value, placeholder: "YYYY-MM-DD", pattern: "\\d{4}-\\d{2}-\\d{2}", size: 11, required: true, autocomplete: "off" });
  const [from, to] = [day("sit-from", report.from), day("sit-to", report.to)];
  const out = h("form", { class: "situationform" }, h("label", { for: "sit-country" }, "Country"), where, h("label", { for: "sit-from" }, "From"), from, h("label", { for: "sit-to" }, "To"), to,
    h("button", { type: "submit" }, "Write it"), h("button", { type: "button", click: () => window.print() }, "Print"));
  out.addEventListener("submit", (event) => {
    event.preventDefault();
    window.location.hash = `#/situation?${new URLSearchParams({ country: where.value, from: from.value, to: to.value })}`;
  });
  return out;
}

function body(report: SituationReport): HTMLElement {
  const references = new Map(report.references.map((r) => [r.number, r]));
  const empty = report.sections.length === 0 || (report.events.length === 0 && report.references.length === 0);
  return h("div", { class: "sitrep" },
    h("h2", { tabindex: -1 }, report.title),
    h("p", { class: "small" }, `${/^\d/.test(report.program) ? "Sitrep " : ""}${report.program}, codebook ${report.codebook}`, report.as_of && `; as of ${report.as_of.length > 10 ? momentWords(report.as_of) : dayWords(report.as_of)}`,
      ". Written automatically out of the reports’ own words and counts; reviewed by nobody. Numbers in brackets lead to what a sentence stands on."),
    empty && h("p", { class: "note" }, "The record tells of nothing in this country and on these days. Choose other days above."),
    report.sections.filter((section) => section.points.length > 0 || section.note).map((section) => h("section", null,
      h("h3", null, section.title), section.note && h("p", { class: "small" }, section.note),
      section.points.length > 0 && h("ul", null, section.points.map((point) => h("li", null, point.lead && h("b", { dir: "auto" }, `${point.lead}: `), point.statements.map((said) => [statement(said, references), " "])))))),
    report.events.length > 0 && h("section", null, h("h3", null, "Events"), h("ol", { class: "numbered" }, report.events.map(({ number, text, event }) => h("li", { id: `sit-event-${number}`, value: number },
      h("a", { href: `${window.location.pathname}?event=${encodeURIComponent(event.event_id)}`, dir: "auto" }, text))))),
    report.references.length > 0 && h("section", null, h("h3", null, "References"), h("ol", { class: "numbered" }, report.references.map(reference))));
}

/** A sentence with its numbers: R for the words of a report, E for an event. */
function statement({ text, events, references }: SituationStatement, known: Map<number, SituationReference>): HTMLElement {
  const links = [
    ...references.map((n) => h("a", { href: linkOf(known.get(n)), title: known.get(n)?.quote }, `R${n}`)),
    ...events.slice(0, 8).map((n) => h("button", { type: "button", class: "plain", title: `To event ${n}`, click: () => document.getElementById(`sit-event-${n}`)?.scrollIntoView({ block: "center" }) }, `E${n}`)),
  ];
  return h("span", null, h("span", { dir: "auto" }, text), links.length > 0 && h("span", { class: "cites" }, " [", links.map((link, i) => [i > 0 && " ", link]), events.length > 8 && ` and ${events.length - 8} more events`, "]"));
}

const linkOf = (r: SituationReference | undefined) => (r ? `#/report/${encodeURIComponent(r.report_id)}?claim=${encodeURIComponent(r.claim_ids[0] ?? "")}` : "#/reports");

function reference(r: SituationReference): HTMLElement {
  return h("li", { value: r.number }, h("q", { dir: "auto" }, r.quote), " ", h("span", { class: "small" }, r.claimants.length > 0 && [h("bdi", null, r.claimants.join("; ")), ", in "], h("bdi", null, r.source ?? "source not told"),
    r.published && `, ${dayWords(r.published)}`, ". "), h("a", { href: linkOf(r), dir: "auto" }, r.title ?? r.report_id));
}
