/** Draws a histogram: bars stacked by type, the means as lines over them, and the days beneath. */
import { TYPES } from "./acts";
import { dayNumber } from "./days";
import { type Child, h, s } from "./dom";
import { colourOf } from "./sign";
import type { Histogram } from "./span";
import { dayWords, plural } from "./words";

export const HEIGHT = 64;
const PER_BIN = { day: 1, week: 7, month: 0, year: 0 };

/** Returns whether the means are drawn: over bars of a month they say nothing that the bars do not. */
export const drawsMeans = ({ step, bins }: Histogram) => PER_BIN[step] > 0 && bins.length > 14;

/** Returns the drawing; bars whose days lie outside the range chosen are pale. */
export function bars(told: Histogram, inside: (bin: number) => boolean): SVGElement {
  const { bins, stacks, step } = told;
  const top = Math.max(1, ...stacks.map((stack) => stack.reduce((x, y) => x + y, 0)));
  const drawn = stacks.flatMap((stack, i) => bar(told, stack, i, top, inside(i)));
  const per = PER_BIN[step];
  const line = (means: Float64Array, name: string) => s("polyline", { class: name, points: [...means].map((mean, i) => `${i + 0.5},${(HEIGHT - Math.min(HEIGHT, ((mean * per) / top) * (HEIGHT - 3))).toFixed(2)}`).join(" ") });
  const lines = drawsMeans(told) ? [line(told.mean28, "mean under"), line(told.mean28, "mean month"), line(told.mean7, "mean under"), line(told.mean7, "mean week")] : [];
  return s("svg", { viewBox: `0 0 ${bins.length} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" }, ...drawn, ...lines);
}

function bar({ bins }: Histogram, stack: Int32Array, i: number, top: number, inside: boolean): SVGElement[] {
  const bin = bins[i]!;
  const all = stack.reduce((x, y) => x + y, 0);
  const days = bin.from === bin.to ? dayWords(bin.from) : `${dayWords(bin.from)} to ${dayWords(bin.to)}`;
  const out: SVGElement[] = [s("rect", { x: i, y: 0, width: 1, height: HEIGHT, fill: "transparent" }, s("title", null, `${days}: ${plural(all, "event")}`))];
  const width = bins.length > 40 ? 0.9 : 0.8;
  let y = HEIGHT;
  TYPES.forEach((type, t) => {
    if (stack[t] === 0) return;
    const height = (stack[t]! / top) * (HEIGHT - 3);
    y -= height;
    out.push(s("rect", { x: i + (1 - width) / 2, y, width, height, fill: colourOf(type), opacity: inside ? 1 : 0.25, "pointer-events": "none" }));
  });
  return out;
}

/** Returns the days beneath the bars: years, months or days, so far apart that they do not touch. */
export function ticks({ bins, step }: Histogram): HTMLElement {
  const marks = bins.map((bin, i) => ({ i, bin, next: bins[i - 1]?.from.slice(0, 7) !== bin.to.slice(0, 7) })).filter(({ bin, next, i }) => tickAt(bin.from, step, next, i, bins.length));
  const every = Math.ceil(marks.length / 9);
  const shown = marks.filter((_, i) => i % every === 0).filter(({ i }) => i / bins.length < 0.96);
  return h("div", { class: "ticks", "aria-hidden": "true" }, shown.map(({ i, bin }, at): Child => {
    const tick = h("span", { class: at % 2 === 1 ? "odd" : null }, tickWords(step === "day" ? bin.from : bin.to, step, bins.length, at === 0));
    tick.style.left = `${(i / bins.length) * 100}%`;
    return tick;
  }));
}

function tickAt(from: string, step: string, next: boolean, i: number, n: number): boolean {
  if (step === "year") return true;
  if (step === "month") return from.slice(5, 7) === "01" || n < 30;
  if (step === "week") return next;
  return n > 62 ? from.slice(8) === "01" : i % Math.ceil(n / 9) === 0;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

function tickWords(day: string, step: string, n: number, first: boolean): string {
  const month = MONTH.format(dayNumber(day) * 86_400_000);
  if (step === "year") return day.slice(0, 4);
  if (step === "day" && n <= 62) return `${Number(day.slice(8))} ${month}${first ? ` ${day.slice(0, 4)}` : ""}`;
  return day.slice(5, 7) === "01" || first ? `${month} ${day.slice(0, 4)}` : month;
}
