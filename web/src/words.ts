/** How the page says things: dates, counts, who did what to whom. Neutral words; nothing is claimed that the record does not hold. */
import { actWords, OTHER_ACTS, TYPES } from "./acts";
import type { Party, Place, SitrepEvent, Status, Toll } from "./contract";

export { OTHER_ACTS, TYPES };

export const STATUSES: Status[] = ["corroborated", "reported", "claimed", "disputed", "planned", "denied", "retracted"];

/** What each status means, as the record defines it. */
export const STATUS_MEANS: Record<Status, string> = {
  corroborated: "two or more independent origins",
  reported: "one origin that is no party to the conflict, or none named",
  claimed: "only a party to the conflict says so",
  disputed: "somebody denies it, or the counts do not overlap",
  planned: "announced or expected, not told as done",
  denied: "there are only denials",
  retracted: "every report of it was withdrawn",
};

export const typeOf = (event: SitrepEvent) => event.acled_event_type ?? OTHER_ACTS;

/** Returns what was done: the sub-type, or the verb class where the act is none of the violent or strategic ones. */
export function actOf(event: SitrepEvent): string {
  const act = actWords(event.event_type, event.acled_sub_event_type);
  return !event.acled_sub_event_type && event.mode ? `${act}: ${event.mode}` : act;
}

const TOWARDS: Record<string, string> = {
  ASSAULT: "against", COERCE: "against", THREATEN: "against", PROTEST: "against", SANCTION: "against", MOBILIZE: "against",
  AID: "to", CONCEDE: "to", REQUEST: "to", SUPPORT: "for", REJECT: "towards", ACCUSE: "against", RETREAT: "from",
};

/** Returns who did what to whom, as far as it is told. */
export function whoDidWhat(event: SitrepEvent): string {
  const act = lowerFirst(actOf(event));
  const who = namesOf(event.actors);
  const whom = namesOf(event.recipients);
  const did = who ? `${who}: ${act}` : actOf(event);
  return whom ? `${did} ${TOWARDS[event.event_type] ?? "with"} ${whom}` : did;
}

export function namesOf(parties: Party[]): string {
  const names = [...new Set(parties.map((p) => p.name))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export const dayWords = (iso: string) => DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

const MOMENT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** Returns a moment to the minute, in UTC. */
export const momentWords = (iso: string) => `${MOMENT.format(new Date(iso))} UTC`;

/** Returns the days of an event, no finer than they are known. */
export function whenOf(event: Pick<SitrepEvent, "date_from" | "date_to" | "date_precision">): string {
  const { date_from: from, date_to: to } = event;
  if (!from || !to) return "date not known";
  if (event.date_precision === "year") return from.slice(0, 4);
  if (event.date_precision === "month") return MONTH.format(new Date(`${from}T00:00:00Z`));
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

const PRECISIONS: Record<string, string> = {
  time: "known to the hour", day: "known to the day", week: "known to the week", month: "known to the month", season: "known to the season", year: "known to the year", range: "within these days", unknown: "not known",
};

/** Returns how precisely the days are known. */
export const datePrecision = (precision: string) => PRECISIONS[precision] ?? precision;

export function whereOf(place: Place | null): string {
  return place ? place.name : "place not known";
}

/** Returns how precisely the place is known. */
export function placePrecision(place: Place | null): string {
  if (!place || place.latitude === null) return "not located";
  const around = place.radius_m ? `, within ${distance(place.radius_m)}` : "";
  return (isPoint(place) ? "town" : place.geo_precision === 2 ? "near a town" : "area") + around;
}

export const distance = (metres: number) => (metres < 1000 ? `${metres} m` : `${Math.round(metres / 1000).toLocaleString("en-GB")} km`);

/** Returns whether the place is known to a town or better: only then may it be drawn as a point. */
export function isPoint(place: Place): boolean {
  return place.geo_precision === null ? (place.radius_m ?? Number.POSITIVE_INFINITY) <= 6000 : place.geo_precision === 1;
}

/** Returns a count as low to high, never one number chosen silently. */
export function tollWords(toll: { low: number; high: number | null }): string {
  if (toll.high === null) return `${toll.low} or more`;
  return toll.low === toll.high ? String(toll.low) : `${toll.low} to ${toll.high}`;
}

/** Returns the number by which an event is sized: the best told, else the lowest. */
export const sizeOf = (toll: Toll | null) => (toll ? (toll.best ?? toll.low) : 0);

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}
