/** The histogram of days under the map, and the brush that chooses a range of them. */
import { type Bin, binAt, binsOf, stepFor } from "./bins";
import type { SitrepEvent } from "./contract";
import { fill, h, s } from "./dom";
import { inRange } from "./filters";
import { colourOf } from "./sign";
import type { View } from "./state";
import { dayWords, plural, TYPES, typeOf } from "./words";

const HEIGHT = 64;

/** Draws all events that the other filters leave; the range alone dims, so that the reader sees what lies outside it. */
export class Timeline {
  readonly element = h("section", { class: "timeline", "aria-label": "Events by day" });
  private bins: Bin[] = [];
  private readonly plot = h("div", { class: "plot" });
  private readonly caption = h("p", { class: "caption" });
  private pressed: number | null = null;

  constructor(
    all: SitrepEvent[],
    private readonly choose: (from: string | null, to: string | null) => void,
  ) {
    const days = all.flatMap((e) => (e.date_from ? [e.date_from] : [])).sort();
    if (days.length > 0) this.bins = binsOf(days[0]!, days.at(-1)!);
    this.element.append(this.caption, this.plot);
    this.plot.addEventListener("pointerdown", (e) => this.press(e));
    this.plot.addEventListener("pointermove", (e) => this.drag(e));
    this.plot.addEventListener("pointerup", (e) => this.release(e));
    this.plot.addEventListener("pointercancel", () => (this.pressed = null));
  }

  /** Shows the events; `events` are those chosen by every filter but the range. */
  show(events: SitrepEvent[], view: View): void {
    if (this.bins.length === 0) {
      fill(this.caption, "No event has a date.");
      return;
    }
    const stacks = this.bins.map(() => new Map<string, number>());
    for (const event of events) {
      if (!event.date_from) continue;
      const stack = stacks[binAt(this.bins, event.date_from)]!;
      stack.set(typeOf(event), (stack.get(typeOf(event)) ?? 0) + 1);
    }
    const top = Math.max(1, ...stacks.map((stack) => [...stack.values()].reduce((x, y) => x + y, 0)));
    const bars = stacks.flatMap((stack, i) => this.bar(stack, i, top, view));
    fill(this.plot, s("svg", { viewBox: `0 0 ${this.bins.length} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" }, ...bars), this.brush(view));
    this.write(events, view, top);
  }

  private bar(stack: Map<string, number>, i: number, top: number, view: View): SVGElement[] {
    const bin = this.bins[i]!;
    const inside = inRange({ date_from: bin.from, date_to: bin.to } as SitrepEvent, view);
    let y = HEIGHT;
    const all = [...stack.values()].reduce((x, n) => x + n, 0);
    const days = bin.from === bin.to ? dayWords(bin.from) : `${dayWords(bin.from)} to ${dayWords(bin.to)}`;
    const hover = s("rect", { x: i, y: 0, width: 1, height: HEIGHT, fill: "transparent" }, s("title", null, `${days}: ${plural(all, "event")}`));
    const bars = TYPES.flatMap((type) => {
      const n = stack.get(type) ?? 0;
      if (n === 0) return [];
      const height = (n / top) * (HEIGHT - 2);
      y -= height;
      const width = this.bins.length > 40 ? 0.9 : 0.8;
      return [s("rect", { x: i + (1 - width) / 2, y, width, height, fill: colourOf(type), opacity: inside ? 1 : 0.25, "pointer-events": "none" })];
    });
    return [hover, ...bars];
  }

  private write(events: SitrepEvent[], view: View, top: number): void {
    const step = stepFor(this.bins[0]!.from, this.bins.at(-1)!.to);
    const undated = events.filter((e) => !e.date_from).length;
    const range = view.from || view.to;
    fill(
      this.caption,
      h("span", null, dayWords(this.bins[0]!.from)),
      h("span", { class: "axis" }, `by ${step}; tallest bar ${plural(top, "event")}`, undated > 0 && `; ${undated} without a date`),
      range && h("button", { type: "button", class: "chip", click: () => this.choose(null, null) }, `${view.from ? dayWords(view.from) : "start"} to ${view.to ? dayWords(view.to) : "end"} ×`),
      h("span", null, dayWords(this.bins.at(-1)!.to)),
    );
  }

  private brush(view: View): Node[] {
    if (!view.from && !view.to) return [];
    const first = view.from ? binAt(this.bins, view.from) : 0;
    const last = view.to ? binAt(this.bins, view.to) : this.bins.length - 1;
    const box = h("div", { class: "brush" });
    box.style.left = `${(first / this.bins.length) * 100}%`;
    box.style.width = `${((last - first + 1) / this.bins.length) * 100}%`;
    return [box, this.handle("First day", first, first, last), this.handle("Last day", last, first, last)];
  }

  /** An end of the range, for the keyboard. */
  private handle(label: string, at: number, first: number, last: number): HTMLElement {
    const isFirst = label === "First day";
    const now = isFirst ? this.bins[at]!.from : this.bins[at]!.to;
    const handle = h("div", {
      class: "handle", role: "slider", tabindex: 0, "aria-label": label, "aria-valuemin": 0, "aria-valuemax": this.bins.length - 1,
      "aria-valuenow": at, "aria-valuetext": dayWords(now),
      keydown: (e: KeyboardEvent) => {
        const by = e.key === "ArrowLeft" ? -1 : e.key === "ArrowRight" ? 1 : 0;
        if (by === 0) return;
        e.preventDefault();
        e.stopPropagation();
        if (isFirst) this.pick(Math.min(Math.max(at + by, 0), last), last);
        else this.pick(first, Math.max(Math.min(at + by, this.bins.length - 1), first));
        this.plot.querySelector<HTMLElement>(`.handle[aria-label="${label}"]`)?.focus();
      },
    });
    handle.style.left = `${((isFirst ? at : at + 1) / this.bins.length) * 100}%`;
    return handle;
  }

  private pick(first: number, last: number): void {
    this.choose(this.bins[first]!.from, this.bins[last]!.to);
  }

  private at(event: PointerEvent): number {
    const box = this.plot.getBoundingClientRect();
    const index = Math.floor(((event.clientX - box.left) / box.width) * this.bins.length);
    return Math.min(Math.max(index, 0), this.bins.length - 1);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || this.bins.length === 0 || (event.target as Element).matches(".handle")) return;
    this.pressed = this.at(event);
    this.plot.setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (this.pressed === null) return;
    const [first, last] = [this.pressed, this.at(event)].sort((x, y) => x - y) as [number, number];
    let box = this.plot.querySelector<HTMLElement>(".brush");
    if (!box) this.plot.append((box = h("div", { class: "brush" })));
    box.style.left = `${(first / this.bins.length) * 100}%`;
    box.style.width = `${((last - first + 1) / this.bins.length) * 100}%`;
  }

  private release(event: PointerEvent): void {
    if (this.pressed === null) return;
    const [first, last] = [this.pressed, this.at(event)].sort((x, y) => x - y) as [number, number];
    this.pressed = null;
    this.pick(first, last);
  }
}
