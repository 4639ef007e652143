/** The place of the map on the page. The map itself comes after the list, and the page does without it where it cannot be drawn. */
import { h } from "./dom";
import type { EventMap, MapActions, Shown } from "./map";
import type { MapView } from "./state";

/** Shows events on the map as soon as it is there. */
export class MapPane {
  private readonly tools = h("div", { class: "maptools" });
  readonly element = h("div", { class: "map", role: "region", "aria-label": "Map of the events; the list gives the same in words" }, this.tools);
  private map: Promise<EventMap | null> | null = null;
  private latest: Shown | null = null;
  private toFit: Int32Array | null = null;

  constructor(
    private readonly view: () => MapView | null,
    private readonly actions: MapActions,
  ) {
    this.tools.append(h("button", { type: "button", title: "Filter by the ground that the map shows", click: () => void this.onlyHere() }, "Only this area"));
  }

  private async onlyHere(): Promise<void> {
    const map = await this.map;
    if (map) this.actions.showArea(map.bounds());
  }

  private async load(): Promise<EventMap | null> {
    try {
      const { EventMap } = await import("./map");
      return new EventMap(this.element, this.view(), this.actions);
    } catch {
      this.tools.hidden = true;
      this.element.append(h("p", { class: "note" }, "The map cannot be drawn here: it needs WebGL. The list gives the same in words."));
      return null;
    }
  }

  /** Shows events; `fit` names the rows to bring into view first, null leaves the view as it is. */
  show(shown: Shown, fit: Int32Array | null): void {
    this.latest = shown;
    this.toFit = fit ?? this.toFit;
    void this.draw();
  }

  private async draw(): Promise<void> {
    this.map ??= this.load();
    const map = await this.map;
    if (!map || !this.latest) return;
    const { columns, selected } = this.latest;
    map.resize();
    if (this.toFit) map.fit(columns, this.toFit);
    this.toFit = null;
    if (selected >= 0 && columns.located(selected)) map.reveal(columns, selected);
    await map.show(this.latest);
  }
}
