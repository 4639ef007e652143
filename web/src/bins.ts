/** Cuts time into equal parts for the histogram. Days are UTC; a bin is named by its first and last day. */

export interface Bin {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
export type Step = "day" | "week" | "month" | "year";

export const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const msOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** Returns the finest step that keeps the histogram under about two hundred bars. */
export function stepFor(first: string, last: string): Step {
  const days = (msOf(last) - msOf(first)) / DAY_MS;
  return days <= 186 ? "day" : days <= 1300 ? "week" : days <= 6000 ? "month" : "year";
}

/** Returns the bins that hold every day from first to last; weeks begin on Monday. */
export function binsOf(first: string, last: string, step: Step = stepFor(first, last)): Bin[] {
  const bins: Bin[] = [];
  let from = startOf(first, step);
  while (from <= last) {
    const next = after(from, step);
    bins.push({ from, to: isoDay(msOf(next) - DAY_MS) });
    from = next;
  }
  return bins;
}

function startOf(day: string, step: Step): string {
  if (step === "year") return `${day.slice(0, 4)}-01-01`;
  if (step === "month") return `${day.slice(0, 7)}-01`;
  if (step === "day") return day;
  const weekday = (new Date(msOf(day)).getUTCDay() + 6) % 7;
  return isoDay(msOf(day) - weekday * DAY_MS);
}

function after(from: string, step: Step): string {
  const date = new Date(msOf(from));
  if (step === "day") date.setUTCDate(date.getUTCDate() + 1);
  if (step === "week") date.setUTCDate(date.getUTCDate() + 7);
  if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  if (step === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  return isoDay(date.getTime());
}

/** Returns the index of the bin that holds a day, held inside the bins. */
export function binAt(bins: Bin[], day: string): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bins[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
