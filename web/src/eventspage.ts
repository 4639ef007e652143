/** The three panes, kept in step: one view in, the same events on map, timeline and list out. */
import * as api from "./api";
import { fill, h } from "./dom";
import { EvidencePane } from "./evidencepane";
import { legend } from "./legend";
import { List } from "./list";
import { MapPane } from "./mappane";
import { paneSwitch } from "./panes";
import { Rail } from "./rail";
import type { PageRecord } from "./record";
import { TextSearch } from "./search";
import { countLine, ordered, select, type Selection, type TextHits } from "./selection";
import { shareButton } from "./share";
import { EVERYTHING, narrowed, type Order, searchOf, type View, viewOf } from "./state";
import { Timeline } from "./timeline";
import { momentWords } from "./words";

/** The page of events. It reads and writes the query string; nothing else holds what is chosen. */
export class EventsPage {
  readonly element = h("div", { class: "panes" });
  readonly count = h("p", { class: "count", role: "status", "aria-live": "polite" });
  private view: View = viewOf(window.location.search);
  private readonly rail = new Rail((part) => this.change(part));
  private readonly map: MapPane;
  private readonly timeline = new Timeline((part) => this.change(part));
  private readonly list: List;
  private readonly evidence: EvidencePane;
  private readonly search: TextSearch;
  private readonly side = h("section", { class: "side", "aria-label": "Events and their evidence" });
  private readonly legend = h("div", { class: "legend", "aria-label": "Legend", role: "group" });
  private readonly orders = new Map<Order, Int32Array>();
  private shown!: Selection;
  private whole!: Selection;
  /** For what `shown` was worked out. */
  private counted: { view: View; hits: TextHits } | null = null;
  private fitted = false;

  constructor(private readonly record: PageRecord) {
    this.list = new List((id) => this.select(id), (part) => this.change(part), [shareButton(record, () => ({ view: this.view, shown: this.shown }))]);
    this.map = new MapPane(() => this.view.map, {
      select: (row) => this.select(record.columns.id[row]!),
      showArea: (area) => this.change({ area, event: null }),
      moved: (map) => this.remember({ map }),
    });
    this.evidence = new EvidencePane(record, { step: (by) => this.step(by), close: () => this.select(null), asOf: (asOf) => this.change(asOf ? { asOf } : { asOf, recordAsOf: null }) });
    this.search = new TextSearch(() => record.asOf, () => this.draw(), (words) => this.rail.say(words));
    const middle = h("section", { class: "middle", "aria-label": "Map and time" }, this.map.element, this.legend, this.timeline.element);
    this.element.append(paneSwitch(this.element, () => this.draw()), this.rail.element, this.side, middle);
    this.take();
    record.onChange(() => {
      this.take();
      this.draw();
    });
    window.addEventListener("popstate", () => this.follow());
  }

  private take(): void {
    const { columns } = this.record;
    this.orders.clear();
    this.search.forget();
    this.whole = select(columns, EVERYTHING, this.order("latest"), null);
    this.counted = null;
    this.rail.take(columns, this.whole);
    this.timeline.take(columns);
    this.recount();
  }

  private order(order: Order): Int32Array {
    const known = this.orders.get(order) ?? ordered(this.record.columns, order);
    this.orders.set(order, known);
    return known;
  }

  /** Chooses anew what the view holds, and says how many events that are. */
  private recount(): void {
    const { columns } = this.record;
    const hits = this.search.in(columns, this.view.text);
    if (this.counted?.view === this.view && this.counted.hits === hits) return;
    this.counted = { view: this.view, hits };
    const all = !narrowed(this.view) && this.view.order === "latest";
    this.shown = all ? this.whole : select(columns, this.view, this.order(this.view.order), hits);
    this.count.textContent = countLine(this.shown, columns.n) + (this.record.asOf ? `, as of ${momentWords(this.record.asOf)}` : "");
  }

  /** Draws everything anew from the view. Called when the page is shown again as well. */
  draw(): void {
    this.recount();
    const { columns } = this.record;
    const { rows, anyDay } = this.shown;
    const selected = this.view.event ? columns.rowOf(this.view.event) : -1;
    this.rail.show(this.view, this.shown);
    this.timeline.show(columns, anyDay, this.view);
    fill(this.legend, legend(columns, rows));
    this.drawSide(selected);
    this.list.show(columns, rows, this.view);
    this.map.show({ columns, rows, selected, area: this.view.area }, this.fitted || this.view.map ? null : rows.length > 0 ? rows : this.order("latest"));
    this.fitted = true;
  }

  private drawSide(selected: number): void {
    this.element.dataset.open = selected >= 0 ? "event" : "";
    if (selected < 0) {
      if (this.list.element.parentNode !== this.side) fill(this.side, this.list.element);
      if (this.view.event) void this.followMerge(this.view.event);
      return;
    }
    this.evidence.show(selected, this.shown.rows, this.view.asOf ?? this.record.asOf);
    if (this.evidence.element.parentNode !== this.side) fill(this.side, this.evidence.element);
  }

  /** An event of an old link may have been merged into another: the server knows which. */
  private async followMerge(id: string): Promise<void> {
    const heir = await api.event(id).catch(() => null);
    if (this.view.event !== id) return;
    if (heir && this.record.columns.rowOf(heir.event_id) >= 0) this.change({ event: heir.event_id });
    else if (!this.side.querySelector(".gone")) this.side.prepend(h("p", { class: "note gone", role: "alert" }, `The record has no event ${id}.`));
  }

  select(event: string | null): void {
    const before = this.view.event;
    if (before === event) return;
    this.view = { ...this.view, event, asOf: null };
    history.pushState(null, "", this.address());
    this.draw();
    if (event) this.evidence.focus();
    else if (before) this.list.focus(before);
  }

  /** Goes to the next or previous event in the order of the list, from the first where none is open. */
  step(by: 1 | -1): void {
    const { columns } = this.record;
    const { rows } = this.shown;
    const at = this.view.event ? rows.indexOf(columns.rowOf(this.view.event)) : -1;
    const next = rows[at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by];
    if (next !== undefined) this.select(columns.id[next]!);
  }

  /** Closes what is open: the event first, then the area. */
  close(): void {
    if (this.view.event) this.select(null);
    else if (this.view.area) this.change({ area: null });
  }

  focusSearch(): void {
    this.element.dataset.pane = "filters";
    this.rail.search.focus();
    this.rail.search.select();
  }

  private change(part: Partial<View>): void {
    this.remember(part);
    this.draw();
    this.turn();
  }

  /** Reads the record as of another moment where the view asks for it; the page is drawn anew when it has come. */
  private turn(): void {
    const { recordAsOf } = this.view;
    if (recordAsOf === this.record.asOf) return;
    this.rail.say("Reading the record…");
    this.record.turn(recordAsOf).then(
      () => this.rail.say(""),
      (problem: Error) => {
        this.rail.say(`It could not be read: ${problem.message}`);
        this.remember({ recordAsOf: this.record.asOf });
      },
    );
  }

  private remember(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    if (!window.location.hash.startsWith("#/") || window.location.hash === "#/") history.replaceState(null, "", this.address());
  }

  private follow(): void {
    const view = viewOf(window.location.search);
    if (searchOf(view) === searchOf(this.view)) return;
    this.view = view;
    this.draw();
    this.turn();
  }

  /** Returns what is chosen. */
  get chosen(): View {
    return this.view;
  }

  /** Returns the address of the view. */
  address(): string {
    return window.location.pathname + searchOf(this.view);
  }
}
