/** One filter: its values as boxes to tick, each with the number of events that the choice would leave. */
import { type Child, fill, h } from "./dom";

/** How a filter is shown. */
export interface ChoiceKind {
  id: string;
  /** Returns how a value is called. */
  label: (value: string) => string;
  /** Returns the sign beside a value, or null. */
  sign?: (value: string) => Node | null;
  /** Returns what a value means, for a tooltip. */
  means?: (value: string) => string;
  /** How many values are shown before the reader asks for more. */
  few: number;
  /** Values keep the order given where true; else the most frequent come first, once and for all. */
  fixed: boolean;
  /** A value that stands last however often it is met. */
  last?: string;
}

const MOST = 200;

/** Keeps its boxes in place while the numbers change, so that nothing moves under the reader. */
export class Choices {
  readonly element = h("div", { class: "choices" });
  private readonly boxes = new Map<string, { box: HTMLElement; input: HTMLInputElement; n: HTMLElement }>();
  private readonly list = h("div", { role: "group" });
  private readonly more = h("button", { type: "button", class: "plain small" });
  private readonly find = h("input", { type: "search", class: "find", autocomplete: "off" });
  private order: string[] = [];
  private all = false;
  private latest: { counts: ArrayLike<number>; at: Map<string, number>; chosen: string[] } = { counts: [], at: new Map(), chosen: [] };

  constructor(
    name: string,
    private readonly kind: ChoiceKind,
    private readonly change: (chosen: string[]) => void,
  ) {
    this.list.setAttribute("aria-label", name);
    this.find.placeholder = `Find in ${name.toLowerCase()}`;
    this.find.setAttribute("aria-label", `Find in ${name.toLowerCase()}`);
    this.find.addEventListener("input", () => this.draw());
    this.more.addEventListener("click", () => {
      this.all = !this.all;
      this.draw();
    });
    this.element.append(this.find, this.list, this.more);
  }

  /** Takes the values, with how many events of the whole record have each. */
  take(values: readonly string[], totals: ArrayLike<number>): void {
    const at = new Map(values.map((value, i) => [value, i]));
    const present = values.filter((_, i) => totals[i]! > 0);
    const size = (value: string) => totals[at.get(value)!]!;
    this.order = this.kind.fixed ? present : present.sort((x, y) => Number(x === this.kind.last) - Number(y === this.kind.last) || size(y) - size(x) || this.kind.label(x).localeCompare(this.kind.label(y)));
    this.latest = { counts: totals, at, chosen: this.latest.chosen };
    this.boxes.clear();
  }

  show(counts: ArrayLike<number>, chosen: string[]): void {
    this.latest = { ...this.latest, counts, chosen };
    this.draw();
  }

  private draw(): void {
    const { counts, at, chosen } = this.latest;
    const shown = this.shown();
    for (const value of shown) {
      const { box, input, n } = this.boxes.get(value) ?? this.made(value);
      const count = counts[at.get(value) ?? -1] ?? 0;
      n.textContent = count.toLocaleString("en-GB");
      box.classList.toggle("none", count === 0);
      input.checked = chosen.includes(value);
    }
    const now = [...this.list.children];
    const boxes = shown.map((value) => this.boxes.get(value)!.box);
    if (now.length !== boxes.length || now.some((box, i) => box !== boxes[i])) fill(this.list, boxes);
    const left = this.order.length - this.kind.few;
    this.find.hidden = left <= 12;
    this.more.hidden = left <= 0 || this.find.value !== "";
    this.more.textContent = this.all ? "Show fewer" : `Show ${left.toLocaleString("en-GB")} more`;
  }

  /** The values shown: the first few, what the reader looks for, and always those chosen. */
  private shown(): string[] {
    const words = this.find.value.trim().toLowerCase();
    const fitting = words ? this.order.filter((value) => this.kind.label(value).toLowerCase().includes(words)) : this.order;
    const some = fitting.slice(0, words || this.all ? MOST : this.kind.few);
    return [...some, ...this.latest.chosen.filter((value) => !some.includes(value))];
  }

  private made(value: string) {
    const input = h("input", {
      type: "checkbox", id: `${this.kind.id}-${value}`.replace(/[^\p{L}\p{N}-]+/gu, "_"),
      change: () => this.change(input.checked ? [...this.latest.chosen, value] : this.latest.chosen.filter((v) => v !== value)),
    });
    const n = h("span", { class: "n" });
    const box = h("label", { class: "choice", title: this.kind.means?.(value) ?? null }, input, this.kind.sign?.(value), h("span", { class: "name", dir: "auto" }, breakable(this.kind.label(value))), n);
    const made = { box, input, n };
    this.boxes.set(value, made);
    return made;
  }
}

/** Lets a line break after a stroke, as in "Explosions/Remote violence". */
const breakable = (words: string): Child[] => words.split("/").flatMap((part, i): Child[] => (i === 0 ? [part] : ["/", h("wbr"), part]));
