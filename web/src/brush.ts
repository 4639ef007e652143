/** The brush over the timeline: a drag chooses days, its edges can be moved by pointer and by keyboard. */
import type { Bin } from "./bins";
import { h } from "./dom";
import { dayWords } from "./words";

const EDGE_PX = 7;

/** Chooses a range of bins; `choose` is told the first and the last. */
export class Brush {
  private pressed: number | null = null;
  private range: [number, number] | null = null;
  private bins: Bin[] = [];

  constructor(
    private readonly plot: HTMLElement,
    private readonly choose: (first: number, last: number) => void,
  ) {
    plot.addEventListener("pointerdown", (e) => this.press(e));
    plot.addEventListener("pointermove", (e) => this.drag(e));
    plot.addEventListener("pointerup", (e) => this.release(e));
    plot.addEventListener("pointercancel", () => (this.pressed = null));
  }

  /** Returns the elements that show a range, none where there is none. */
  show(bins: Bin[], range: [number, number] | null): Node[] {
    this.bins = bins;
    this.range = range;
    if (!range) return [];
    const box = h("div", { class: "brush" });
    this.lay(box, ...range);
    return [box, this.handle("First day", range[0]), this.handle("Last day", range[1])];
  }

  private lay(box: HTMLElement, first: number, last: number): void {
    box.style.left = `${(first / this.bins.length) * 100}%`;
    box.style.width = `${((last - first + 1) / this.bins.length) * 100}%`;
  }

  /** An end of the range, for the keyboard. */
  private handle(label: string, at: number): HTMLElement {
    const isFirst = label === "First day";
    const now = isFirst ? this.bins[at]!.from : this.bins[at]!.to;
    const handle = h("div", {
      class: "handle", role: "slider", tabindex: 0, "aria-label": label, "aria-valuemin": 0, "aria-valuemax": this.bins.length - 1,
      "aria-valuenow": at, "aria-valuetext": dayWords(now), keydown: (e: KeyboardEvent) => this.nudge(e, isFirst, label),
    });
    handle.style.left = `${((isFirst ? at : at + 1) / this.bins.length) * 100}%`;
    return handle;
  }

  private nudge(event: KeyboardEvent, isFirst: boolean, label: string): void {
    const by = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (by === 0 || !this.range) return;
    event.preventDefault();
    event.stopPropagation();
    const [first, last] = this.range;
    if (isFirst) this.choose(Math.min(Math.max(first + by, 0), last), last);
    else this.choose(first, Math.max(Math.min(last + by, this.bins.length - 1), first));
    this.plot.querySelector<HTMLElement>(`.handle[aria-label="${label}"]`)?.focus();
  }

  private at(event: PointerEvent): number {
    const box = this.plot.getBoundingClientRect();
    const index = Math.floor(((event.clientX - box.left) / box.width) * this.bins.length);
    return Math.min(Math.max(index, 0), this.bins.length - 1);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || this.bins.length === 0) return;
    this.pressed = this.grabbed(event) ?? this.at(event);
    this.plot.setPointerCapture(event.pointerId);
  }

  /** The end that stays while the other one is moved, where the pointer took hold of an edge. */
  private grabbed(event: PointerEvent): number | null {
    if (!this.range) return null;
    const box = this.plot.getBoundingClientRect();
    const x = (bin: number) => box.left + (bin / this.bins.length) * box.width;
    const [first, last] = this.range;
    if (Math.abs(event.clientX - x(first)) < EDGE_PX) return last;
    return Math.abs(event.clientX - x(last + 1)) < EDGE_PX ? first : null;
  }

  private drag(event: PointerEvent): void {
    if (this.pressed === null) return;
    const [first, last] = [this.pressed, this.at(event)].sort((x, y) => x - y) as [number, number];
    let box = this.plot.querySelector<HTMLElement>(".brush");
    if (!box) this.plot.append((box = h("div", { class: "brush" })));
    this.lay(box, first, last);
  }

  private release(event: PointerEvent): void {
    if (this.pressed === null) return;
    const [first, last] = [this.pressed, this.at(event)].sort((x, y) => x - y) as [number, number];
    this.pressed = null;
    this.choose(first, last);
  }
}
