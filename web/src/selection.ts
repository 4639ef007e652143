/** Which events a view holds, in one pass over the columns. Map, timeline, list and counts all rest on it, so they cannot disagree. */
import { TYPES } from "./acts";
import { dayNumber } from "./days";
import { countryName } from "./countries";
import { type Columns, NO_DAY } from "./overview";
import type { Area, Filters, Order } from "./state";
import { STATUSES } from "./words";

export type Facet = "types" | "acts" | "statuses" | "countries" | "actors";
export const FACETS: Facet[] = ["types", "acts", "statuses", "countries", "actors"];

/** Stands for events whose country is not known. */
export const NOWHERE = "none";

/** Rows of the columns; every list of rows is in the order asked for. */
export interface Selection {
  rows: Int32Array;
  /** The rows that every filter but the days leaves: what the timeline shows. */
  anyDay: Int32Array;
  /** For each facet and each of its values how many events that choice would leave, the other filters as they are. */
  counts: Record<Facet, Int32Array>;
  unlocated: number;
  undated: number;
}

/** The words for which a free text is looked up on this side, and what the server found in quotes; null finds nothing. */
export type TextHits = Uint8Array | null;

/** Returns the values of a facet, in the order of its counts. The last country is that of events without one. */
export function valuesOf(columns: Columns, facet: Facet): readonly string[] {
  if (facet === "types") return TYPES;
  if (facet === "acts") return columns.acts;
  if (facet === "statuses") return STATUSES;
  return facet === "countries" ? [...columns.countries, NOWHERE] : columns.actors;
}

const FAILS = { none: -1, many: -2, other: 5, days: 6 };
const worse = (failed: number, what: number) => (failed === FAILS.none ? what : FAILS.many);

/** Returns the selection of a view. `hits` holds a 1 for each row in which the text of the view was found, null where none is asked for. */
export function select(columns: Columns, view: Filters, order: Int32Array, hits: TextHits): Selection {
  const asked = FACETS.map((facet) => chosenOf(columns, facet, view[facet]));
  const [types, acts, statuses, countries, actors] = asked as [Choice, Choice, Choice, Choice, Choice];
  const counts = Object.fromEntries(FACETS.map((f) => [f, new Int32Array(valuesOf(columns, f).length)])) as Selection["counts"];
  const first = view.from ? dayNumber(view.from) : null;
  const last = view.to ? dayNumber(view.to) : null;
  const rows = new Int32Array(columns.n);
  const anyDay = new Int32Array(columns.n);
  let [n, days, unlocated, undated] = [0, 0, 0, 0];
  const nowhere = columns.countries.length;
  for (const row of order) {
    const country = columns.country[row]! < 0 ? nowhere : columns.country[row]!;
    let failed = FAILS.none;
    if (types && !types[columns.type[row]!]) failed = worse(failed, 0);
    if (acts && !acts[columns.act[row]!]) failed = worse(failed, 1);
    if (statuses && !statuses[columns.status[row]!]) failed = worse(failed, 2);
    if (countries && !countries[country]) failed = worse(failed, 3);
    if (actors && !hasActor(columns, row, actors)) failed = worse(failed, 4);
    if ((hits && !hits[row]) || columns.origins[row]! < view.origins || (view.area && !inArea(columns, row, view.area))) failed = worse(failed, FAILS.other);
    if ((first !== null || last !== null) && !inDays(columns, row, first, last, view.undated)) failed = worse(failed, FAILS.days);
    if (failed === FAILS.many || failed === FAILS.other) continue;
    const whole = failed === FAILS.none;
    if (whole) {
      rows[n++] = row;
      if (!columns.located(row)) unlocated++;
      if (columns.from[row] === NO_DAY) undated++;
    }
    if (whole || failed === FAILS.days) anyDay[days++] = row;
    if (whole || failed === 0) counts.types[columns.type[row]!]!++;
    if (whole || failed === 1) counts.acts[columns.act[row]!]!++;
    if (whole || failed === 2) counts.statuses[columns.status[row]!]!++;
    if (whole || failed === 3) counts.countries[country]!++;
    if (whole || failed === 4) countActors(columns, row, counts.actors);
  }
  return { rows: rows.subarray(0, n), anyDay: anyDay.subarray(0, days), counts, unlocated, undated };
}

type Choice = Uint8Array | null;

/** The values chosen as a table by index, null where the facet is left open. */
function chosenOf(columns: Columns, facet: Facet, chosen: string[]): Choice {
  if (chosen.length === 0) return null;
  const wanted = new Set(chosen);
  return Uint8Array.from(valuesOf(columns, facet), (value) => Number(wanted.has(value)));
}

function hasActor(columns: Columns, row: number, wanted: Uint8Array): boolean {
  const { actor, recipient } = columns;
  return (actor[row]! >= 0 && wanted[actor[row]!] === 1) || (recipient[row]! >= 0 && wanted[recipient[row]!] === 1);
}

function countActors({ actor, recipient }: Columns, row: number, counts: Int32Array): void {
  const [one, other] = [actor[row]!, recipient[row]!];
  if (one >= 0) counts[one]!++;
  if (other >= 0 && other !== one) counts[other]!++;
}

/** An event without a date is in no range, unless the undated are asked for too. */
function inDays({ from, to }: Columns, row: number, first: number | null, last: number | null, undatedToo: boolean): boolean {
  if (from[row] === NO_DAY) return undatedToo;
  return (first === null || to[row]! >= first) && (last === null || from[row]! <= last);
}

function inArea({ lon, lat }: Columns, row: number, { west, south, east, north }: Area): boolean {
  const [x, y] = [lon[row]!, lat[row]!];
  if (!(y >= south && y <= north)) return false;
  return west <= east ? x >= west && x <= east : x >= west || x <= east;
}

/** Returns the rows in an order of the list; ties fall by day, latest first, then by id, so that the order is always the same. */
export function ordered(columns: Columns, order: Order): Int32Array {
  const { from, to, id, killed, origins } = columns;
  const latest = (x: number, y: number) => from[y]! - from[x]! || to[y]! - to[x]! || (id[x]! < id[y]! ? -1 : 1);
  const rank: Record<Order, (x: number, y: number) => number> = {
    latest,
    earliest: (x, y) => Number(from[x] === NO_DAY) - Number(from[y] === NO_DAY) || from[x]! - from[y]! || (id[x]! < id[y]! ? -1 : 1),
    deadliest: (x, y) => killed[y]! - killed[x]! || latest(x, y),
    origins: (x, y) => origins[y]! - origins[x]! || latest(x, y),
  };
  return Int32Array.from({ length: columns.n }, (_, row) => row).sort(rank[order]);
}

/** Returns the rows whose act, place, country, parties, status or id hold every word; null where no word is asked for. */
export function namesHolding(columns: Columns, text: string): TextHits {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const hits = new Uint8Array(columns.n).fill(1);
  const countries = columns.countries.map((code) => `${code} ${countryName(code)}`);
  for (const word of words) {
    const [acts, types, statuses, places, actors, lands] = [columns.acts, TYPES, STATUSES, columns.places, columns.actors, countries].map((list) => holding(list, word)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    for (let row = 0; row < columns.n; row++) {
      if (!hits[row]) continue;
      const found = acts[columns.act[row]!] || types[columns.type[row]!] || statuses[columns.status[row]!] || places[columns.place[row]!] || actors[columns.actor[row]!]
        || actors[columns.recipient[row]!] || lands[columns.country[row]!] || columns.id[row]!.startsWith(word);
      if (!found) hits[row] = 0;
    }
  }
  return hits;
}

const holding = (list: readonly string[], word: string) => Uint8Array.from(list, (value) => Number(value.toLowerCase().includes(word)));

/** Returns the line that always stands above the page. */
export function countLine({ rows, unlocated, undated }: Selection, all: number): string {
  const n = (x: number) => x.toLocaleString("en-GB");
  return `${n(rows.length)} of ${n(all)} ${all === 1 ? "event" : "events"}, ${n(unlocated)} unlocated, ${n(undated)} undated`;
}
