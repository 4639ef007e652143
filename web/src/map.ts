/** The map of events: signs, clusters, discs of stated radius, and a count at each country that is all that is known of a place. */
import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import { type Disc, gather, type Sight, type Spot } from "./clusters";
import { countryNumber } from "./countries";
import { h } from "./dom";
import { clusterRadius, disc, discFeatures, discLabels, scaleOf, spotFeatures } from "./geometry";
import { groundMap, inkNow, layGround } from "./ground";
import { eventStyle } from "./mapstyle";
import type { Columns } from "./overview";
import { pieImage } from "./pie";
import { signImages } from "./sign";
import type { Area, MapView } from "./state";
import { onTheme, stillness } from "./theme";
import { about, countryTags } from "./told";

/** Where the map looks, and what a click on it does. */
export interface MapActions {
  select: (row: number) => void;
  showArea: (area: Area) => void;
  moved: (view: MapView) => void;
}

export interface Shown {
  columns: Columns;
  rows: Int32Array;
  /** The row of the open event, -1 where none is open. */
  selected: number;
  area: Area | null;
}

/** Shows events; a click on one opens it, a click on a cluster goes nearer or lists what lies at one spot. */
export class EventMap {
  private readonly map: MapLibre;
  private readonly ready: Promise<void>;
  private readonly hover = h("div", { class: "hover", hidden: true });
  private shown: Shown | null = null;
  private spots: Spot[] = [];
  private discs: Disc[] = [];
  private tag: (tags: Map<string, string>) => void = () => undefined;
  /** Whether the view has been set once, by the address or by the events. */
  private told = false;

  constructor(private readonly element: HTMLElement, view: MapView | null, private readonly actions: MapActions) {
    this.map = groundMap(element, eventStyle, view);
    this.element.append(this.hover);
    onTheme(() => this.repaint());
    this.ready = this.load();
    this.map.on("click", (e) => this.clicked(e));
    this.map.on("mousemove", (e) => this.point(e));
    this.map.on("mouseout", () => (this.hover.hidden = true));
    this.map.on("moveend", (e) => this.moved(!!e.originalEvent));
  }

  private async load(): Promise<void> {
    const signs = signImages();
    this.tag = await layGround(this.map);
    for (const { name, image } of await signs) this.map.addImage(name, image, { pixelRatio: 2 });
  }

  private set(name: string, collection: FeatureCollection): void {
    (this.map.getSource(name) as GeoJSONSource).setData(collection);
  }

  async show(shown: Shown): Promise<void> {
    await this.ready;
    this.shown = shown;
    this.place();
    this.tag(new Map([...countryTags(shown.columns, shown.rows)].map(([code, words]) => [countryNumber(code) ?? code, words])));
    this.set("area", outline(shown.area));
    const { columns, rows, selected } = shown;
    this.element.dataset.drawn = `${rows.length}/${selected < 0 ? "" : columns.id[selected]}`;
  }

  /** Gathers the events anew for the zoom and the sight of now. */
  private place(): void {
    if (!this.shown) return;
    const { columns, rows } = this.shown;
    const { spots, discs } = gather(columns, rows, this.map.getZoom(), this.sight());
    [this.spots, this.discs] = [spots, discs];
    const features = spotFeatures(columns, spots);
    for (const { properties } of features.features) this.paint(properties!.icon as string);
    this.set("spots", features);
    this.set("discs", discFeatures(columns, discs));
    this.set("labels", discLabels(columns, discs));
    this.set("chosen", this.ring());
  }

  /** Puts the image of a cluster on the map, where it is not there yet. */
  private paint(name: string): void {
    if (this.map.hasImage(name)) return;
    const image = pieImage(name, inkNow().halo);
    if (image) this.map.addImage(name, image, { pixelRatio: 2 });
  }

  private repaint(): void {
    for (const name of this.map.listImages()) {
      const image = pieImage(name, inkNow().halo);
      if (image) this.map.updateImage(name, image);
    }
  }

  /** What is in sight and half as much again on each side, so that a drag shows no bare edge. */
  private sight(): Sight {
    const box = this.map.getBounds();
    const [wide, high] = [(box.getEast() - box.getWest()) / 2, (box.getNorth() - box.getSouth()) / 2];
    return { west: box.getWest() - wide, east: box.getEast() + wide, south: box.getSouth() - high, north: box.getNorth() + high };
  }

  /** The mark on the open event: its disc, or a ring around the sign that holds it. */
  private ring(): FeatureCollection {
    const { columns, selected } = this.shown!;
    if (selected < 0 || !columns.located(selected)) return { type: "FeatureCollection", features: [] };
    const circle = this.discs.find((d) => d.rows.includes(selected));
    const spot = this.spots.find((p) => p.rows.includes(selected));
    const [lon, lat] = spot ? [spot.longitude, spot.latitude] : [columns.lon[selected]!, columns.lat[selected]!];
    const size = spot && spot.rows.length > 1 ? clusterRadius(spot.rows.length) + 4 : 5 + 7.5 * scaleOf(columns.killed[selected]!);
    const geometry = circle ? { type: "Polygon" as const, coordinates: [disc(lon, lat, circle.radiusM)] } : { type: "Point" as const, coordinates: [lon, lat] };
    return { type: "FeatureCollection", features: [{ type: "Feature", geometry, properties: { size } }] };
  }

  private moved(byHand: boolean): void {
    const { lng, lat } = this.map.getCenter();
    if (byHand || this.told) this.actions.moved({ longitude: lng, latitude: lat, zoom: this.map.getZoom() });
    this.told = true;
    this.hover.hidden = true;
    this.place();
  }

  /** Brings all rows into view. */
  fit(columns: Columns, rows: ArrayLike<number>): void {
    const box = { west: 180, south: 90, east: -180, north: -90 };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (!columns.located(row)) continue;
      const reach = columns.radius[row]! / 111_000;
      box.west = Math.min(box.west, columns.lon[row]! - reach);
      box.east = Math.max(box.east, columns.lon[row]! + reach);
      box.south = Math.min(box.south, columns.lat[row]! - reach);
      box.north = Math.max(box.north, columns.lat[row]! + reach);
    }
    if (box.west > box.east) return;
    this.map.fitBounds([[box.west, Math.max(box.south, -80)], [box.east, Math.min(box.north, 84)]], { padding: 44, maxZoom: 7, animate: false });
  }

  /** Moves to an event if it is out of view; readers who asked for less motion get a jump. */
  reveal(columns: Columns, row: number): void {
    const centre: [number, number] = [columns.lon[row]!, columns.lat[row]!];
    if (!this.map.getBounds().contains(centre)) this.map.easeTo({ center: centre, animate: !stillness(), duration: 300 });
  }

  resize(): void {
    this.map.resize();
  }

  /** Returns what the map shows, for a filter by area. */
  bounds(): Area {
    const box = this.map.getBounds();
    const held = (x: number) => Math.max(-180, Math.min(180, x));
    return { west: held(box.getWest()), south: Math.max(-90, box.getSouth()), east: held(box.getEast()), north: Math.min(90, box.getNorth()) };
  }

  private under({ point: { x, y } }: MapMouseEvent): Spot | Disc | null {
    if (!this.map.getLayer("signs")) return null;
    const found = this.map.queryRenderedFeatures([[x - 3, y - 3], [x + 3, y + 3]], { layers: ["signs", "clusters"] })[0];
    if (found) return this.spots[found.properties.at as number] ?? null;
    const discs = this.map.queryRenderedFeatures([x, y], { layers: ["disc-fill"] }).map((f) => f.properties.at as number);
    return discs.length > 0 ? (this.discs[Math.max(...discs)] ?? null) : null;
  }

  private clicked(event: MapMouseEvent): void {
    const found = this.under(event);
    if (!found) return;
    if (found.rows.length === 1) this.actions.select(found.rows[0]!);
    else if ("one" in found && !found.one && this.map.getZoom() < 12) this.nearer(found);
    else this.actions.showArea(spotArea(found));
  }

  private nearer({ west, south, east, north }: Spot): void {
    this.map.fitBounds([[west, south], [east, north]], { padding: 90, maxZoom: Math.min(12.5, this.map.getZoom() + 4), animate: !stillness(), duration: 300 });
  }

  private point(event: MapMouseEvent): void {
    const found = this.shown && this.under(event);
    this.map.getCanvas().style.cursor = found ? "pointer" : "";
    this.hover.hidden = !found;
    if (!found) return;
    this.hover.textContent = about(this.shown!.columns, found.rows);
    const right = event.point.x > this.element.clientWidth / 2;
    this.hover.style.left = right ? "" : `${event.point.x + 14}px`;
    this.hover.style.right = right ? `${this.element.clientWidth - event.point.x + 14}px` : "";
    this.hover.style.top = `${Math.min(event.point.y, this.element.clientHeight - 60)}px`;
  }
}

function spotArea({ longitude, latitude }: Spot | Disc): Area {
  const little = 0.00005;
  return { west: longitude - little, south: latitude - little, east: longitude + little, north: latitude + little };
}

function outline(area: Area | null): FeatureCollection {
  if (!area) return { type: "FeatureCollection", features: [] };
  const { west, south, north } = area;
  const east = area.east < west ? area.east + 360 : area.east;
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[west, south], [east, south], [east, north], [west, north], [west, south]] } }] };
}
