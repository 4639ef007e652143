/** One report: its text with the words marked on which the record rests, its date judged, its claims listed. */
import type { Claim, CodedReport, Copy } from "./contract";
import { datingBox } from "./dating";
import { h } from "./dom";
import { elided, hasGap } from "./excerpt";
import { KINDS, type Kind, markedText, marksOf } from "./marks";
import { type Mark, Offsets } from "./offsets";
import { plural, tollWords } from "./words";

export interface Spotlight {
  claim: string | null;
  /** A stretch of the text, in code points. */
  mark: [number, number] | null;
}

/** Reads the part of an address after the report's id. */
export function spotlightOf(query: URLSearchParams): Spotlight {
  const [start, end] = (query.get("mark") ?? "").split("-").map(Number);
  const mark: [number, number] | null = start !== undefined && end !== undefined && end > start ? [start, end] : null;
  return { claim: query.get("claim"), mark };
}

/** Returns the view; marks can be switched off by kind. */
export function reportView(report: CodedReport, copies: Copy[], light: Spotlight, note: HTMLElement | null): HTMLElement {
  const body = h("div", { class: "text", lang: report.language, dir: "auto" });
  const spot = spotOf(report, light);
  const marks: Mark<Kind | "spot">[] = marksOf(report);
  if (spot) marks.push({ kind: "spot", start: spot[0], end: spot[1], title: "the words you came for" });
  body.append(...paragraphs(report, marks));
  return h("article", { class: "report" },
    h("p", { class: "small" }, h("bdi", null, report.source ?? "source not told"), " · ", h("code", null, report.report_id)),
    h("h2", { tabindex: -1, dir: "auto" }, report.title ?? "(no title)"),
    datingBox(report),
    note,
    related(report, copies),
    h("p", { class: "small" }, h("a", { href: `#/reports?beside=${encodeURIComponent(report.report_id)}` }, "Compare it with another report")),
    toggles(body),
    h("div", { class: "twocolumns" }, body, claimTable(report)));
}

/** Brings the words the reader came for into view. */
export function scrollToSpot(view: HTMLElement): void {
  view.querySelector(".m-spot")?.scrollIntoView({ block: "center" });
}

function spotOf(report: CodedReport, { claim, mark }: Spotlight): [number, number] | null {
  const found = report.claims.find((c) => c.claim_id === claim);
  const sentence = found && report.sentences.find((s) => s.index === found.sentence);
  return mark ?? (sentence ? [sentence.start, sentence.end] : null);
}

/** Paragraphs as the text has them: at its line breaks. */
function paragraphs(report: CodedReport, marks: Mark<Kind | "spot">[]): HTMLElement[] {
  const offsets = new Offsets(report.text);
  const out: HTMLElement[] = [];
  let start = 0;
  for (const line of report.text.split("\n")) {
    const end = start + [...line].length;
    const nothing = hasGap(line) && !elided(line).replaceAll("[…]", "").trim();
    if (nothing && out.at(-1)?.className !== "gap faint") out.push(h("p", { class: "gap faint" }, "[…]"));
    else if (!nothing && line.trim()) out.push(h("p", { dir: "auto" }, markedText(offsets, marks as Mark<Kind>[], start, end)));
    start = end + 1;
  }
  return out;
}

function toggles(body: HTMLElement): HTMLElement {
  const kinds = Object.entries(KINDS) as [Kind, string][];
  return h("fieldset", { class: "toggles" }, h("legend", null, "Marked words"), kinds.map(([kind, words]) =>
    h("label", null, h("input", { type: "checkbox", checked: true, change: (e: Event) => body.classList.toggle(`hide-${kind}`, !(e.target as HTMLInputElement).checked) }),
      h("mark", { class: `m-${kind}` }, words))));
}

function related(report: CodedReport, copies: Copy[]): HTMLElement | null {
  const mine = copies.filter((c) => c.report_id === report.report_id || c.copy_of === report.report_id);
  if (mine.length === 0) return null;
  return h("p", { class: "small related" }, "Shares text with: ", mine.map((c, i) => {
    const other = c.report_id === report.report_id ? c.copy_of : c.report_id;
    return [i > 0 && ", ", h("a", { href: `#/compare?a=${encodeURIComponent(c.copy_of)}&b=${encodeURIComponent(c.report_id)}` }, other), ` (${c.kind})`];
  }));
}

function claimTable(report: CodedReport): HTMLElement {
  return h("section", { class: "claims", "aria-label": "Claims" },
    h("h3", null, plural(report.claims.length, "claim")),
    h("ol", null, report.claims.map((claim) => h("li", null, claimLine(report, claim)))));
}

function claimLine(report: CodedReport, claim: Claim): HTMLElement {
  const names = (at: number[]) => [...new Set(at.map((i) => report.actors[i]?.name ?? report.actors[i]?.text))].filter(Boolean).join(", ");
  const places = claim.places.map((i) => report.places[i]?.text).filter(Boolean).join(", ");
  const date = claim.date === null ? null : report.dates[claim.date];
  const says = claim.attributions.map((i) => report.attributions[i]?.claimant?.text).filter(Boolean).join("; ");
  const who = [names(claim.actors), names(claim.recipients)].filter(Boolean).join(" → ");
  const href = `#/report/${encodeURIComponent(report.report_id)}?claim=${encodeURIComponent(claim.claim_id)}`;
  return h("div", { class: `claim ${claim.factuality}` },
    h("a", { href }, claim.acled_sub_event_type ?? `${claim.event_type}${claim.mode ? `: ${claim.mode}` : ""}`), " ",
    h("q", null, claim.trigger.text), claim.factuality !== "actual" && h("span", { class: "badge" }, claim.factuality),
    h("div", { class: "small" }, [who, places, date && (date.from ? (date.from === date.to ? date.from : `${date.from} to ${date.to}`) : date.text),
      claim.killed && `${tollWords(claim.killed)} killed`, claim.injured && `${tollWords(claim.injured)} injured`].filter(Boolean).join(" · ")),
    says && h("div", { class: "small" }, `says: ${says}`),
    h("div", { class: "small faint" }, `by rule ${claim.rule}, confidence ${claim.confidence.toFixed(2)}`));
}
