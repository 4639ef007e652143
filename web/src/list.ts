/** The list of events. It gives everything the map gives, in words. */
import type { SitrepEvent } from "./contract";
import { fill, h } from "./dom";
import { jsonLines, save } from "./download";
import { latestFirst } from "./filters";
import { sign } from "./sign";
import type { View } from "./state";
import { actOf, namesOf, placePrecision, plural, tollWords, typeOf, whenOf, whereOf } from "./words";

const PAGE = 200;

/** Shows events, the latest first, two hundred at a time. */
export class List {
  readonly element = h("div", { class: "list" });
  private readonly rows = h("ol", { class: "rows" });
  private readonly above = h("div", { class: "above" });
  private readonly below = h("div", { class: "below" });
  private events: SitrepEvent[] = [];
  private limit = PAGE;

  constructor(
    private readonly select: (id: string | null) => void,
    private readonly change: (change: Partial<View>) => void,
  ) {
    this.element.append(this.above, this.rows, this.below);
  }

  /** Returns the events in the order in which they stand. */
  get order(): SitrepEvent[] {
    return this.events;
  }

  show(events: SitrepEvent[], view: View): void {
    this.events = [...events].sort(latestFirst);
    this.limit = PAGE;
    fill(this.above,
      h("button", { type: "button", class: "plain small", disabled: events.length === 0, click: () => save("sitrep-events.jsonl", jsonLines(this.events), "application/jsonl") }, `Save these ${plural(events.length, "event")}`),
      view.place && h("button", { type: "button", class: "chip", click: () => this.change({ place: null }) }, `at ${view.place} ×`));
    this.draw();
  }

  private draw(): void {
    fill(this.rows, this.events.slice(0, this.limit).map((event) => this.row(event)));
    const left = this.events.length - this.limit;
    fill(this.below,
      this.events.length === 0 && h("p", { class: "note" }, "No event fits these filters."),
      left > 0 && h("button", { type: "button", click: () => { this.limit += PAGE; this.draw(); } }, `Show ${Math.min(PAGE, left)} more of ${left}`));
  }

  private row(event: SitrepEvent): HTMLElement {
    const who = namesOf(event.actors);
    const whom = namesOf(event.recipients);
    const open = (e: Event) => { e.preventDefault(); this.select(event.event_id); };
    return h("li", null,
      h("a", { class: "row", href: `?event=${encodeURIComponent(event.event_id)}`, click: open, "data-event": event.event_id },
        sign(typeOf(event), event.status, 16),
        h("span", { class: "line" }, h("span", { class: "what" }, actOf(event)), h("span", { class: "when" }, whenOf(event))),
        h("span", { class: "who" }, who || "actor not told", whom && ` → ${whom}`),
        h("span", { class: "line small" },
          h("span", { title: placePrecision(event.place) }, whereOf(event.place), event.place && event.place.latitude === null && " (unlocated)"),
          h("span", { class: "told" }, event.killed && h("b", null, `${tollWords(event.killed)} killed`), event.killed && " · ",
          `${event.status} · ${plural(event.origins, "origin")}`, event.copies > 0 && ` · ${plural(event.copies, "copy", "copies")}`))));
  }
}
