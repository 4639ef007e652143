/** The list of events. It gives everything the map gives, in words; of a hundred thousand rows only those in sight are built. */
import { TYPES } from "./acts";
import { countryName } from "./countries";
import { isoOf } from "./days";
import { fill, h } from "./dom";
import { type Columns, NO_DAY } from "./overview";
import { sign } from "./sign";
import { ORDERS, type Order, type View } from "./state";
import { dayWords, distance, plural, STATUSES } from "./words";

const ROW = 64;
const SPARE = 8;
/** Browsers lay out no taller box than about this: more rows are told, not shown. */
const MOST = 200_000;

const ORDER_WORDS: Record<Order, string> = { latest: "latest first", earliest: "earliest first", deadliest: "most killed first", origins: "most origins first" };

/** Shows the rows of a selection in its order. */
export class List {
  readonly element = h("div", { class: "list" });
  private readonly bar = h("div", { class: "above" });
  private readonly order = h("select", { "aria-label": "Order of the list" }, ORDERS.map((o) => h("option", { value: o }, ORDER_WORDS[o])));
  private readonly area = h("button", { type: "button", class: "chip" });
  private readonly rows = h("ol", { class: "rows", "aria-label": "Events" });
  private readonly scroll = h("div", { class: "scrollrows" }, this.rows);
  private readonly note = h("div", { class: "below" });
  private columns: Columns | null = null;
  private shown: Int32Array = new Int32Array();
  private built = "";
  private chosen: string | null = null;

  constructor(
    private readonly select: (id: string | null) => void,
    change: (change: Partial<View>) => void,
    tools: Node[],
  ) {
    this.order.addEventListener("change", () => change({ order: this.order.value as Order }));
    this.area.addEventListener("click", () => change({ area: null }));
    this.bar.append(this.order, this.area, ...tools);
    this.element.append(this.bar, this.note, this.scroll);
    this.scroll.addEventListener("scroll", () => this.build(), { passive: true });
    this.scroll.addEventListener("keydown", (e) => this.walk(e));
    new ResizeObserver(() => this.build()).observe(this.scroll);
  }

  show(columns: Columns, rows: Int32Array, view: View): void {
    const same = rows.length === this.shown.length && columns === this.columns && rows.every((row, i) => row === this.shown[i]);
    this.columns = columns;
    this.shown = rows;
    this.order.value = view.order;
    this.area.hidden = view.area === null;
    this.area.textContent = "in the marked area ×";
    this.chosen = view.event;
    this.rows.style.height = `${Math.min(rows.length, MOST) * ROW}px`;
    if (!same) this.scroll.scrollTop = 0;
    fill(this.note,
      rows.length === 0 && h("p", { class: "note" }, columns.n === 0 ? "The record holds no event yet." : "No event fits these filters. Take one away, or clear them all."),
      rows.length > MOST && h("p", { class: "note" }, `The first ${MOST.toLocaleString("en-GB")} of ${rows.length.toLocaleString("en-GB")} are listed: narrow the filters to see the others.`));
    this.built = "";
    this.build();
  }

  /** Returns to the row of an event and gives it the focus. */
  focus(id: string): void {
    const at = this.columns ? this.shown.indexOf(this.columns.rowOf(id)) : -1;
    if (at >= 0) this.focusRow(at);
  }

  private focusRow(at: number): void {
    const top = at * ROW;
    if (top < this.scroll.scrollTop) this.scroll.scrollTop = top;
    if (top + ROW > this.scroll.scrollTop + this.scroll.clientHeight) this.scroll.scrollTop = top + ROW - this.scroll.clientHeight;
    this.build();
    this.rows.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true });
  }

  private walk(event: KeyboardEvent): void {
    const at = Number((event.target as HTMLElement).dataset.at ?? Number.NaN);
    if (Number.isNaN(at)) return;
    const page = Math.max(1, Math.floor(this.scroll.clientHeight / ROW) - 1);
    const last = Math.min(this.shown.length, MOST) - 1;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.focusRow(Math.max(0, Math.min(last, to)));
  }

  /** Builds the rows in sight; the row that has the focus stays. */
  private build(): void {
    const height = this.scroll.clientHeight || 600;
    const first = Math.max(0, Math.floor(this.scroll.scrollTop / ROW) - SPARE);
    const end = Math.min(this.shown.length, MOST, Math.ceil((this.scroll.scrollTop + height) / ROW) + SPARE);
    const key = `${first}-${end}`;
    if (key === this.built || !this.columns) return;
    this.built = key;
    const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>(".row")?.dataset.at;
    fill(this.rows, Array.from({ length: Math.max(0, end - first) }, (_, i) => this.row(first + i)));
    if (focused !== undefined) this.rows.querySelector<HTMLElement>(`[data-at="${focused}"]`)?.focus({ preventScroll: true });
  }

  private row(at: number): HTMLElement {
    const columns = this.columns!;
    const row = this.shown[at]!;
    const id = columns.id[row]!;
    const killed = columns.killed[row]!;
    const open = (e: MouseEvent) => {
      if (e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      this.select(id);
    };
    const status = STATUSES[columns.status[row]!]!;
    const item = h("li", { "aria-posinset": at + 1, "aria-setsize": this.shown.length },
      h("a", { class: "row", href: `?event=${encodeURIComponent(id)}`, click: open, "data-event": id, "data-at": at, "aria-current": id === this.chosen ? "true" : null },
        sign(TYPES[columns.type[row]!]!, status, 16),
        h("span", { class: "line" }, h("span", { class: "what" }, columns.acts[columns.act[row]!]), h("span", { class: "when" }, rowDays(columns, row))),
        h("span", { class: "who", dir: "auto" }, rowParties(columns, row)),
        h("span", { class: "line small" },
          h("span", { class: "where", dir: "auto", title: rowPlace(columns, row, true) }, rowPlace(columns, row, false)),
          h("span", { class: "told" }, killed >= 0 && h("b", null, `${killed.toLocaleString("en-GB")} killed`), killed >= 0 && " · ", `${status} · ${plural(columns.origins[row]!, "origin")}`))));
    item.style.top = `${at * ROW}px`;
    return item;
  }
}

/** Returns the days of a row. */
export function rowDays({ from, to }: Columns, row: number): string {
  if (from[row] === NO_DAY) return "date not known";
  const [first, last] = [dayWords(isoOf(from[row]!)), dayWords(isoOf(to[row]!))];
  if (first === last) return first;
  const [, month, year] = first.split(" ");
  const shared = last.endsWith(`${month} ${year}`) ? first.split(" ")[0]! : last.endsWith(year!) ? first.slice(0, -year!.length - 1) : first;
  return `${shared} – ${last}`;
}

/** Returns who acted and who was acted upon. */
export function rowParties({ actors, actor, recipient }: Columns, row: number): string {
  const who = actors[actor[row]!] ?? "actor not told";
  const whom = actors[recipient[row]!];
  return whom ? `${who} → ${whom}` : who;
}

/** Returns the place of a row, with how precisely it is known where asked for. */
export function rowPlace(columns: Columns, row: number, precision: boolean): string {
  const code = columns.countries[columns.country[row]!];
  const country = code ? countryName(code) : null;
  const place = columns.places[columns.place[row]!] ?? country;
  if (!place) return "place not known";
  const words = country && country !== place ? `${place}, ${country}` : place;
  if (!precision) return words;
  return columns.located(row) ? `${words}, within ${distance(columns.radius[row]!)}` : `${words}, not located`;
}
