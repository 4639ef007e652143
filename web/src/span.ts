/** Which days the timeline shows, cut into bins, and what falls into each. */
import { type Bin, binsOf, stepFor, type Step } from "./bins";
import { dayNumber, isoOf } from "./days";
import { type Columns, NO_DAY } from "./overview";
import { TYPES } from "./acts";

/** First and last day, as numbers, both inclusive. */
export type Span = [number, number];

/**
 * Returns the days that a record is best read by, and all its days. The first are all of them too, or all but the oldest
 * fiftieth where that would leave the rest less than half the room. Null where no event has a date.
 */
export function spansOf(columns: Columns): [Span | null, Span | null] {
  const days = columns.from.filter((day) => day !== NO_DAY).sort();
  if (days.length === 0) return [null, null];
  const whole: Span = [days[0]!, days[days.length - 1]!];
  const most: Span = [days[Math.floor(days.length / 50)]!, whole[1]];
  return [(most[1] - most[0] + 1) * 2 < whole[1] - whole[0] + 1 ? most : whole, whole];
}

/** The histogram of a span. */
export interface Histogram {
  span: Span;
  step: Step;
  bins: Bin[];
  /** For each bin the events by type, in the order of TYPES. */
  stacks: Int32Array[];
  /** Events before and after the span, and those without a date. */
  before: number;
  after: number;
  undated: number;
  /** Means of events a day over the 7 and 28 days that end with each bin. */
  mean7: Float64Array;
  mean28: Float64Array;
}

/** Returns the histogram of rows; an event of several days counts on its first. */
export function histogram(columns: Columns, rows: Int32Array, span: Span): Histogram {
  const step = stepFor(isoOf(span[0]), isoOf(span[1]));
  const bins = binsOf(isoOf(span[0]), isoOf(span[1]), step);
  const first = dayNumber(bins[0]!.from);
  const last = dayNumber(bins.at(-1)!.to);
  const binOfDay = new Int32Array(last - first + 1);
  bins.forEach((bin, i) => binOfDay.fill(i, dayNumber(bin.from) - first, dayNumber(bin.to) - first + 1));
  const stacks = bins.map(() => new Int32Array(TYPES.length));
  const daily = new Int32Array(last - first + 1 + 28);
  const out = { before: 0, after: 0, undated: 0 };
  for (const row of rows) {
    const day = columns.from[row]!;
    if (day === NO_DAY) out.undated++;
    else if (day < first) out.before++;
    else if (day > last) out.after++;
    if (day >= first - 28 && day <= last) daily[day - first + 28]!++;
    if (day >= first && day <= last) stacks[binOfDay[day - first]!]![columns.type[row]!]!++;
  }
  const ends = bins.map((bin) => Math.min(dayNumber(bin.to), Math.max(span[1], first)) - first + 28);
  return { span, step, bins, stacks, ...out, mean7: means(daily, ends, 7), mean28: means(daily, ends, 28) };
}

/** Returns the mean of the days up to and with each end. */
function means(daily: Int32Array, ends: number[], days: number): Float64Array {
  const sums = new Float64Array(daily.length + 1);
  daily.forEach((n, i) => (sums[i + 1] = sums[i]! + n));
  return Float64Array.from(ends, (end) => (sums[end + 1]! - sums[Math.max(0, end + 1 - days)]!) / days);
}

/** Returns the pace in words; a tenth either way, or a fifth of an event a day, is called steady. */
export function paceWords(week: number, month: number): string {
  if (Math.abs(week - month) < Math.max(0.2, month / 10)) return "steady";
  return week > month ? "faster than before" : "slower than before";
}
