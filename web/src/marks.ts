/** Which words of a report the record rests on, as marks over its text. */
import type { Claim, CodedReport } from "./contract";
import { h } from "./dom";
import { elided } from "./excerpt";
import { type Mark, Offsets, stretches } from "./offsets";

export type Kind = "claim" | "count" | "actor" | "place" | "date" | "attribution";

export const KINDS: Record<Kind, string> = {
  claim: "what happened", count: "how many", actor: "who", place: "where", date: "when", attribution: "who says so",
};

/** Returns every mark of a report. */
export function marksOf(report: CodedReport): Mark<Kind>[] {
  return [
    ...report.claims.flatMap((claim) => claimMarks(claim)),
    ...report.actors.map((m) => mark("actor", m, [m.name, m.code])),
    ...report.places.map((m) => mark("place", m, [m.name ?? "not found in the gazetteer", m.country])),
    ...report.dates.map((m) => mark("date", m, [m.from === m.to ? m.from : `${m.from} to ${m.to}`, m.precision, `anchor: ${m.anchor}`])),
    ...report.attributions.flatMap((a) => [
      ...(a.claimant ? [mark("attribution", a.claimant, ["claimant", a.claimant.code])] : []),
      ...(a.cue ? [mark("attribution", a.cue, ["says so"])] : []),
      ...(a.via ? [mark("attribution", a.via, ["relayed by"])] : []),
    ]),
  ];
}

/** Returns the marks on which one claim stands. */
export function marksOfClaim(report: CodedReport, claim: Claim): Mark<Kind>[] {
  const of = <T>(list: T[], at: number[]) => at.flatMap((i) => list[i] ?? []);
  return [
    ...claimMarks(claim),
    ...of(report.actors, [...claim.actors, ...claim.recipients]).map((m) => mark("actor", m, [m.name])),
    ...of(report.places, claim.places).map((m) => mark("place", m, [m.name])),
    ...of(report.dates, claim.date === null ? [] : [claim.date]).map((m) => mark("date", m, [m.from])),
    ...of(report.attributions, claim.attributions).flatMap((a) => (a.claimant ? [mark("attribution", a.claimant, ["claimant"])] : [])),
  ];
}

function claimMarks(claim: Claim): Mark<Kind>[] {
  const told = [claim.acled_sub_event_type ?? claim.event_type, claim.factuality, claim.rule];
  const counted = [claim.killed, claim.injured].flatMap((c) => (c ? [mark("count", c, [`${c.low} to ${c.high ?? "more"}`])] : []));
  return [{ ...mark("claim", claim.trigger, told), id: claim.claim_id }, ...counted];
}

function mark(kind: Kind, at: { start: number; end: number }, told: (string | null)[]): Mark<Kind> {
  return { kind, start: at.start, end: at.end, title: `${KINDS[kind]}: ${told.filter(Boolean).join(", ")}` };
}

/** Returns the words from start to end with their marks drawn; every mark is an element, so it prints and is read out. */
export function markedText(offsets: Offsets, marks: Mark<Kind>[], start: number, end: number, shown: (mark: Mark<Kind>) => boolean = () => true): Node[] {
  return stretches(offsets, marks.filter(shown), start, end).map((stretch) =>
    stretch.marks.reduceRight<Node>(
      (inner, m) => h("mark", { class: `m-${m.kind}`, title: m.title, "data-claim": m.start === stretch.start ? m.id : null }, inner),
      document.createTextNode(elided(stretch.text)),
    ),
  );
}
