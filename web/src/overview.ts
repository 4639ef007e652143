/** All events of the record as columns: what map, timeline, list and filters need, held in arrays of numbers. */
import { actWords, typeIndexOf } from "./acts";
import type { Status } from "./contract";
import { STATUSES } from "./words";

/** What `/api/overview` answers: words once, and for each event the numbers of its words. */
export interface Overview {
  count: number;
  generated: string;
  words: Record<"type" | "sub_type" | "status" | "country" | "place" | "actor", string[]>;
  events: {
    id: string[];
    type: number[];
    sub_type: (number | null)[];
    status: number[];
    country: (number | null)[];
    place: (number | null)[];
    actor: (number | null)[];
    recipient: (number | null)[];
    from: (number | null)[];
    to: (number | null)[];
    lon: (number | null)[];
    lat: (number | null)[];
    radius_m: (number | null)[];
    killed: (number | null)[];
    origins: number[];
  };
}

/** Stands for an unknown day; every known day is greater. */
export const NO_DAY = -0x8000_0000;

/** A place known only within more than this says nothing as a spot on a map: the event counts as unlocated. */
export const WIDEST_M = 400_000;

/** The columns, each as long as there are events. An index of -1 means that the word is not known. */
export class Columns {
  readonly n: number;
  readonly id: string[];
  /** Index into TYPES. */
  readonly type: Uint8Array;
  /** Index into `acts`. */
  readonly act: Uint16Array;
  readonly acts: string[] = [];
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  readonly country: Int32Array;
  readonly place: Int32Array;
  readonly actor: Int32Array;
  readonly recipient: Int32Array;
  readonly countries: string[];
  readonly places: string[];
  readonly actors: string[];
  /** Days since 1970-01-01, or NO_DAY. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Degrees, NaN where not known. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly radius: Float64Array;
  /** The best number told, -1 where none is. */
  readonly killed: Int32Array;
  readonly origins: Int32Array;
  private rows: Map<string, number> | null = null;

  constructor({ words, events, generated }: Overview) {
    this.generated = generated;
    this.n = events.id.length;
    this.id = events.id;
    this.countries = words.country;
    this.places = words.place;
    this.actors = words.actor;
    this.country = indexes(events.country);
    this.place = indexes(events.place);
    this.actor = indexes(events.actor);
    this.recipient = indexes(events.recipient);
    this.from = filled(new Int32Array(this.n), events.from, NO_DAY);
    this.to = filled(new Int32Array(this.n), events.to, NO_DAY);
    this.lon = filled(new Float64Array(this.n), events.lon, Number.NaN);
    this.lat = filled(new Float64Array(this.n), events.lat, Number.NaN);
    this.radius = filled(new Float64Array(this.n), events.radius_m, 0);
    this.killed = filled(new Int32Array(this.n), events.killed, -1);
    this.origins = filled(new Int32Array(this.n), events.origins, 1);
    const status = words.status.map((word) => Math.max(0, STATUSES.indexOf(word.toLowerCase() as Status)));
    this.status = new Uint8Array(this.n);
    for (let row = 0; row < this.n; row++) this.status[row] = status[events.status[row]!] ?? 0;
    [this.type, this.act] = this.actsOf(words, events);
  }

  /** When the server made these columns. */
  readonly generated: string;

  private actsOf(words: Overview["words"], events: Overview["events"]): [Uint8Array, Uint16Array] {
    const known = new Map<number, { type: number; act: number }>();
    const type = new Uint8Array(this.n);
    const act = new Uint16Array(this.n);
    for (let row = 0; row < this.n; row++) {
      const sub = events.sub_type[row] ?? -1;
      const key = events.type[row]! * 4096 + sub + 1;
      let kind = known.get(key);
      if (!kind) {
        const subType = sub < 0 ? null : words.sub_type[sub] || null;
        kind = { type: typeIndexOf(subType), act: this.actNumber(actWords(words.type[events.type[row]!] ?? "ACT", subType)) };
        known.set(key, kind);
      }
      type[row] = kind.type;
      act[row] = kind.act;
    }
    return [type, act];
  }

  private actNumber(words: string): number {
    const at = this.acts.indexOf(words);
    return at >= 0 ? at : this.acts.push(words) - 1;
  }

  /** Returns the row of an event, -1 where there is none. */
  rowOf(id: string): number {
    this.rows ??= new Map(this.id.map((known, row) => [known, row]));
    return this.rows.get(id) ?? -1;
  }

  /** Returns whether the event can be drawn where it was. */
  located(row: number): boolean {
    return !Number.isNaN(this.lon[row]!) && !Number.isNaN(this.lat[row]!) && this.radius[row]! <= WIDEST_M;
  }
}

/** Copies a column, with a number for what is not known. A plain loop: at a hundred thousand events `from` costs a tenth of a second. */
function filled<A extends Int32Array | Float64Array>(into: A, column: (number | null)[], unknown: number): A {
  for (let row = 0; row < column.length; row++) into[row] = column[row] ?? unknown;
  return into;
}

const indexes = (column: (number | null)[]) => filled(new Int32Array(column.length), column, -1);
