/** Which events a view holds. The same function answers for map, timeline, list and counts, so they cannot disagree. */
import type { SitrepEvent } from "./contract";
import type { Filters } from "./state";
import { actOf, typeOf } from "./words";

export type Facet = "types" | "subTypes" | "statuses" | "countries";

const VALUE: Record<Facet, (event: SitrepEvent) => string> = {
  types: typeOf,
  subTypes: actOf,
  statuses: (event) => event.status,
  countries: (event) => event.place?.country ?? NOWHERE,
};

/** Stands for events whose country is not known. */
export const NOWHERE = "none";

/** Returns the events of a view; `without` leaves one filter out, as counts beside its own choices need. */
export function chosen(events: SitrepEvent[], view: Filters, without?: Facet | "dates"): SitrepEvent[] {
  const text = view.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const facets = (Object.keys(VALUE) as Facet[]).filter((f) => f !== without && view[f].length > 0);
  return events.filter(
    (event) =>
      facets.every((f) => view[f].includes(VALUE[f](event))) &&
      (view.place === null || event.place?.name === view.place) &&
      (without === "dates" || inRange(event, view)) &&
      (text.length === 0 || tells(event, text)),
  );
}

/** Returns whether the event may have been in the range. An event without a date is in no range. */
export function inRange(event: SitrepEvent, { from, to }: Pick<Filters, "from" | "to">): boolean {
  if (!from && !to) return true;
  if (!event.date_from || !event.date_to) return false;
  return (!from || event.date_to >= from) && (!to || event.date_from <= to);
}

function tells(event: SitrepEvent, words: string[]): boolean {
  const said = [
    event.event_id, event.event_type, event.mode, event.acled_event_type, event.acled_sub_event_type, event.place?.name, event.place?.admin1,
    ...[...event.actors, ...event.recipients].flatMap((p) => [p.name, p.code]),
    ...event.claims.flatMap((c) => [c.quote, c.source, ...c.claimants]),
  ];
  const all = said.filter(Boolean).join("\n").toLowerCase();
  return words.every((word) => all.includes(word));
}

/** Returns how many events each choice of a filter would leave, the other filters as they are. */
export function counts(events: SitrepEvent[], view: Filters, facet: Facet): Map<string, number> {
  const out = new Map<string, number>();
  for (const event of events) out.set(VALUE[facet](event), 0);
  for (const event of chosen(events, view, facet)) out.set(VALUE[facet](event), (out.get(VALUE[facet](event)) ?? 0) + 1);
  return out;
}

export const located = (event: SitrepEvent) => event.place?.latitude != null && event.place.longitude != null && (event.place.radius_m ?? 0) <= WIDEST_M;

/** A place known only to a large country or a sea says nothing on a map: its events stand in the list, counted as unlocated. */
export const WIDEST_M = 400_000;

/** Returns the line that always stands above the page. */
export function countLine(shown: SitrepEvent[], all: number): string {
  const n = (x: number) => x.toLocaleString("en-GB");
  const unlocated = shown.filter((e) => !located(e)).length;
  const undated = shown.filter((e) => !e.date_from).length;
  return `${n(shown.length)} of ${n(all)} ${all === 1 ? "event" : "events"}, ${n(unlocated)} unlocated, ${n(undated)} undated`;
}

/** Orders events by day, the latest first, the undated last; the id settles the rest. */
export function latestFirst(a: SitrepEvent, b: SitrepEvent): number {
  return (b.date_from ?? "").localeCompare(a.date_from ?? "") || a.event_id.localeCompare(b.event_id);
}
