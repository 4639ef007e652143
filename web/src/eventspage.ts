/** The three panes, kept in step: one view in, the same events on map, timeline and list out. */
import * as api from "./api";
import type { Copy, SitrepEvent } from "./contract";
import { fill, h } from "./dom";
import { evidence } from "./evidence";
import { chosen, countLine } from "./filters";
import { legend } from "./legend";
import { List } from "./list";
import { MapPane } from "./mappane";
import { Rail } from "./rail";
import { searchOf, type View, viewOf } from "./state";
import { Timeline } from "./timeline";

/** The page of events. It reads and writes the query string; nothing else holds what is chosen. */
export class EventsPage {
  readonly element = h("div", { class: "panes" });
  readonly count = h("p", { class: "count", role: "status", "aria-live": "polite" });
  private view: View = viewOf(window.location.search);
  private readonly rail: Rail;
  private readonly map: MapPane;
  private readonly timeline: Timeline;
  private readonly list: List;
  private readonly side = h("section", { class: "side", "aria-label": "Events and their evidence" });
  private readonly legend = h("div", { class: "legend", "aria-label": "Legend", role: "group" });
  private shown: SitrepEvent[] = [];
  private fitted = false;

  constructor(
    private readonly events: SitrepEvent[],
    private readonly copies: Copy[],
  ) {
    const change = (part: Partial<View>) => this.change(part);
    this.rail = new Rail(events, change);
    this.timeline = new Timeline(events, (from, to) => change({ from, to }));
    this.list = new List((id) => this.select(id), change);
    this.map = new MapPane(this.view.map, {
      select: (id) => this.select(id),
      showPlace: (place) => change({ place, event: null }),
      moved: (map) => this.remember({ map }),
    });
    const middle = h("section", { class: "middle", "aria-label": "Map and time" }, this.map.element, this.legend, this.timeline.element);
    this.element.append(this.rail.element, this.side, middle);
    this.count.textContent = countLine(chosen(events, this.view), events.length);
    window.addEventListener("popstate", () => this.follow());
  }

  /** Draws everything anew from the view. Called when the page is shown again as well. */
  draw(): void {
    this.shown = chosen(this.events, this.view);
    const selected = this.events.find((e) => e.event_id === this.view.event) ?? null;
    this.count.textContent = countLine(this.shown, this.events.length);
    this.rail.show(this.view);
    this.timeline.show(chosen(this.events, this.view, "dates"), this.view);
    this.list.show(this.shown, this.view);
    fill(this.legend, legend(this.shown));
    this.drawSide(selected);
    this.map.show(this.shown, selected, this.fitted || this.view.map ? null : this.shown.length > 0 ? this.shown : this.events);
    this.fitted = true;
  }

  private drawSide(selected: SitrepEvent | null): void {
    if (!selected) {
      fill(this.side, this.list.element);
      if (this.view.event) void this.followMerge(this.view.event);
      return;
    }
    const at = this.list.order.findIndex((e) => e.event_id === selected.event_id);
    const around = { at, of: this.list.order.length, step: (by: 1 | -1) => this.step(by), close: () => this.select(null) };
    fill(this.side, evidence(selected, this.copies, around));
    this.side.scrollTop = 0;
  }

  /** An event of an old link may have been merged into another: the server knows which. */
  private async followMerge(id: string): Promise<void> {
    const heir = await api.event(id).catch(() => null);
    if (this.view.event !== id) return;
    if (heir && this.events.some((e) => e.event_id === heir.event_id)) this.change({ event: heir.event_id });
    else this.side.prepend(h("p", { class: "note", role: "alert" }, `The record has no event ${id}.`));
  }

  select(event: string | null): void {
    const before = this.view.event;
    if (before === event) return;
    this.view = { ...this.view, event };
    history.pushState(null, "", this.address());
    this.draw();
    const target = event ? this.side.querySelector<HTMLElement>("h2") : this.side.querySelector<HTMLElement>(`[data-event="${CSS.escape(before ?? "")}"]`);
    target?.focus({ preventScroll: event !== null });
  }

  /** Goes to the next or previous event in the order of the list, from the first where none is open. */
  step(by: 1 | -1): void {
    const order = this.list.order;
    const at = order.findIndex((e) => e.event_id === this.view.event);
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : at + by];
    if (next) this.select(next.event_id);
  }

  /** Closes what is open: the event first, then the place. */
  close(): void {
    if (this.view.event) this.select(null);
    else if (this.view.place) this.change({ place: null });
  }

  focusSearch(): void {
    this.rail.search.focus();
    this.rail.search.select();
  }

  private change(part: Partial<View>): void {
    this.remember(part);
    this.draw();
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
  }

  /** Returns the address of the view. */
  address(): string {
    return window.location.pathname + searchOf(this.view);
  }
}
