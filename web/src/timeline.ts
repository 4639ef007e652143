/** The histogram of days under the map, with the tempo over it and the brush that chooses a range of days. */
import { bars, drawsMeans, ticks } from "./bars";
import { binAt } from "./bins";
import { Brush } from "./brush";
import { dayNumber, isoOf } from "./days";
import { fill, h } from "./dom";
import type { Columns } from "./overview";
import { type Histogram, histogram, paceWords, type Span, spansOf } from "./span";
import type { View } from "./state";
import { dayWords, plural } from "./words";

/** Draws all events that the other filters leave; the range alone dims, so that the reader sees what lies outside it. */
export class Timeline {
  readonly element = h("section", { class: "timeline", "aria-label": "Events by day" });
  private readonly plot = h("div", { class: "plot" });
  private readonly axis = h("div", { class: "axis" });
  private readonly caption = h("div", { class: "caption" });
  private readonly brush: Brush;
  private told: Histogram | null = null;
  private usual: Span | null = null;
  private whole: Span | null = null;

  constructor(private readonly change: (part: Partial<View>) => void) {
    this.element.append(this.caption, this.plot, this.axis);
    this.brush = new Brush(this.plot, (first, last) => this.told && change({ from: this.told.bins[first]!.from, to: this.told.bins[last]!.to }));
  }

  /** Takes another record. */
  take(columns: Columns): void {
    [this.usual, this.whole] = spansOf(columns);
  }

  /** Shows the rows that every filter but the days leaves. */
  show(columns: Columns, rows: Int32Array, view: View): void {
    const span = view.span ? (view.span.map(dayNumber) as Span) : this.usual;
    if (!span) return void fill(this.caption, "No event has a date.");
    const told = histogram(columns, rows, span);
    this.told = told;
    const range = this.range(view);
    fill(this.plot, bars(told, (i) => !range || (i >= range[0] && i <= range[1])), this.brush.show(told.bins, range));
    fill(this.axis, ticks(told));
    fill(this.caption, this.words(told, range), this.tools(told, view));
  }

  private range({ from, to }: View): [number, number] | null {
    if (!from && !to) return null;
    const { bins } = this.told!;
    if ((to && to < bins[0]!.from) || (from && from > bins.at(-1)!.to)) return null;
    return [from ? binAt(bins, from) : 0, to ? binAt(bins, to) : bins.length - 1];
  }

  private words(told: Histogram, range: [number, number] | null): HTMLElement {
    const { step, stacks, undated, before, after, mean7, mean28, bins } = told;
    const drawn = drawsMeans(told);
    const top = Math.max(...stacks.map((stack) => stack.reduce((x, y) => x + y, 0)));
    const end = range ? range[1] : bins.length - 1;
    const [week, month] = [mean7[end]!, mean28[end]!];
    return h("p", { class: "axiswords" },
      `Events by ${step}; tallest ${top.toLocaleString("en-GB")}. `,
      h("span", { class: "tempo", title: `Mean of events a day over the 7 and the 28 days to ${dayWords(bins[end]!.to)}` },
        drawn && h("i", { class: "swatch week" }), `7-day mean ${week.toFixed(1)} a day, `, drawn && h("i", { class: "swatch month" }), `28-day ${month.toFixed(1)}`, `: ${paceWords(week, month)}. `),
      [before > 0 && `${plural(before, "event")} earlier`, after > 0 && `${after} later`, undated > 0 && `${undated} undated`].filter(Boolean).join(", "));
  }

  private tools(told: Histogram, view: View): HTMLElement {
    const button = (words: string, title: string, part: Partial<View>, chip = false) => h("button", { type: "button", class: chip ? "chip" : "small", title, click: () => this.change(part) }, words);
    const whole = told.before + told.after > 0 || view.span !== null;
    return h("span", { class: "spantools" },
      (view.from || view.to) && button(`${view.from ? dayWords(view.from) : "start"} to ${view.to ? dayWords(view.to) : "end"} ×`, "Take the range of days away", { from: null, to: null }, true),
      view.from && view.to && view.from < view.to && button("Only these days", "Show only these days on the timeline", { span: [view.from, view.to] }),
      view.span && button("Usual days", "Show the usual days on the timeline", { span: null }),
      whole && !view.span && button("All days", "Show every day of the record on the timeline", { span: [isoOf(this.whole![0]), isoOf(this.whole![1])] }));
  }

}
