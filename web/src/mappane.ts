/** The place of the map on the page. The map itself comes after the list, and the page does without it where it cannot be drawn. */
import type { SitrepEvent } from "./contract";
import { h } from "./dom";
import { located } from "./filters";
import type { MapActions } from "./geometry";
import type { EventMap } from "./map";
import type { MapView } from "./state";

/** Shows events on the map as soon as it is there. */
export class MapPane {
  readonly element = h("div", { class: "map", role: "region", "aria-label": "Map of the events; the list beside it gives the same in words" });
  private readonly map: Promise<EventMap | null>;
  private latest: { shown: SitrepEvent[]; selected: SitrepEvent | null } = { shown: [], selected: null };
  private toFit: SitrepEvent[] | null = null;

  constructor(view: MapView | null, actions: MapActions) {
    this.map = this.load(view, actions);
  }

  private async load(view: MapView | null, actions: MapActions): Promise<EventMap | null> {
    try {
      const { EventMap } = await import("./map");
      return new EventMap(this.element, view, actions);
    } catch {
      this.element.append(h("p", { class: "note" }, "The map cannot be drawn here: it needs WebGL. The list gives the same in words."));
      return null;
    }
  }

  /** Shows events; `fit` names those to bring into view first, null leaves the view as it is. */
  show(shown: SitrepEvent[], selected: SitrepEvent | null, fit: SitrepEvent[] | null): void {
    this.latest = { shown, selected };
    this.toFit = fit ?? this.toFit;
    void this.draw();
  }

  private async draw(): Promise<void> {
    const map = await this.map;
    if (!map) return;
    const { shown, selected } = this.latest;
    map.resize();
    if (this.toFit) map.fit(this.toFit);
    this.toFit = null;
    if (selected && located(selected)) map.reveal(selected);
    await map.show(shown, selected);
  }
}
