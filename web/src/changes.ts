/** What differs between two states of an event, field by field, in words. */
import type { SitrepEvent, Toll } from "./contract";
import { actOf, namesOf, plural, tollWords, whenOf, whereOf } from "./words";

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

const toll = (told: Toll | null) => (told ? `${tollWords(told)}, best ${told.best ?? "not settled"}` : "not told");

/** The fields that are compared, and how each is told. */
const FIELDS: [string, (event: SitrepEvent) => string][] = [
  ["what", (e) => `${actOf(e)} (${e.event_type}${e.mode ? `, ${e.mode}` : ""})`],
  ["who", (e) => namesOf(e.actors) || "not told"],
  ["to whom", (e) => namesOf(e.recipients) || "not told"],
  ["where", (e) => (e.place ? [whereOf(e.place), e.place.country].filter(Boolean).join(", ") : "not known")],
  ["when", (e) => `${whenOf(e)} (${e.date_precision})`],
  ["killed", (e) => toll(e.killed)],
  ["injured", (e) => toll(e.injured)],
  ["status", (e) => e.status],
  ["borne out by", (e) => `${plural(e.reports, "report")}, ${plural(e.copies, "copy", "copies")}, ${plural(e.origins, "origin")}`],
];

/** Returns the fields in which two states differ. */
export function changesOf(before: SitrepEvent, after: SitrepEvent): FieldChange[] {
  return FIELDS.map(([field, tell]) => ({ field, before: tell(before), after: tell(after) })).filter((c) => c.before !== c.after);
}
