/** The map: country outlines out of the page itself, events by sign and by disc. Nothing is fetched from outside. */
import { type ExpressionSpecification, type GeoJSONSource, Map as MapLibre, type MapMouseEvent, NavigationControl, ScaleControl, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import type { SitrepEvent } from "./contract";
import { countryLabels, countryShapes } from "./countries-map";
import { discFeatures, type MapActions, signFeatures, spotsOf } from "./geometry";
import { colourOf, DRAWINGS, signImage } from "./sign";
import type { MapView } from "./state";
import { TYPES } from "./words";

setWorkerUrl(workerUrl);

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };
const LIGHT = { water: "#dfe6ea", land: "#f6f4ef", border: "#8d959b", label: "#4c555c", halo: "#f6f4ef", ring: "#111111" };
const DARK = { water: "#10161a", land: "#1f272c", border: "#58656d", label: "#aab4ba", halo: "#1f272c", ring: "#ffffff" };
const TYPE_COLOUR = ["match", ["get", "type"], ...TYPES.flatMap((t) => [t, colourOf(t)]), "#009e73"] as unknown as ExpressionSpecification;

function style(ink: typeof LIGHT): StyleSpecification {
  const source = { type: "geojson" as const, data: NOTHING };
  return {
    version: 8,
    sources: { countries: source, names: source, discs: source, signs: source, chosen: source },
    layers: [
      { id: "water", type: "background", paint: { "background-color": ink.water } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": ink.land } },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": ink.border, "line-width": 0.8 } },
      { id: "disc-fill", type: "fill", source: "discs", paint: { "fill-color": TYPE_COLOUR, "fill-opacity": 0.14 } },
      { id: "disc-line", type: "line", source: "discs", filter: ["get", "solid"], paint: { "line-color": TYPE_COLOUR, "line-width": 1.5 } },
      { id: "disc-dash", type: "line", source: "discs", filter: ["!", ["get", "solid"]], paint: { "line-color": TYPE_COLOUR, "line-width": 1.5, "line-dasharray": [3, 2] } },
      {
        id: "names", type: "symbol", source: "names", minzoom: 2,
        layout: { "text-field": ["get", "name"], "text-size": ["interpolate", ["linear"], ["zoom"], 2, 10, 6, 14], "symbol-sort-key": ["-", ["get", "area"]], "text-max-width": 7 },
        paint: { "text-color": ink.label, "text-halo-color": ink.halo, "text-halo-width": 1.5 },
      },
      { id: "chosen-disc", type: "line", source: "chosen", filter: ["==", ["geometry-type"], "Polygon"], paint: { "line-color": ink.ring, "line-width": 2.5 } },
      { id: "signs", type: "symbol", source: "signs", filter: ["get", "point"], layout: { "icon-image": ["get", "icon"], "icon-size": ["interpolate", ["linear"], ["zoom"], 1, ["*", 0.4, ["get", "size"]], 5, ["*", 0.62, ["get", "size"]]], "icon-allow-overlap": true, "icon-ignore-placement": true } },
      {
        id: "numbers", type: "symbol", source: "signs", filter: ["get", "point"],
        layout: { "text-field": ["get", "label"], "text-size": 11, "text-offset": [1.1, -0.9], "text-allow-overlap": true, "text-ignore-placement": true },
        paint: { "text-color": ink.ring, "text-halo-color": ink.halo, "text-halo-width": 2 },
      },
      {
        id: "disc-names", type: "symbol", source: "signs", filter: ["!", ["get", "point"]], minzoom: 2.5,
        layout: { "text-field": ["get", "label"], "text-size": 11, "text-offset": [0, -0.7] },
        paint: { "text-color": ink.ring, "text-halo-color": ink.halo, "text-halo-width": 2 },
      },
      { id: "chosen", type: "circle", source: "chosen", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": ["+", 5, ["*", 7.5, ["get", "size"]]], "circle-color": "rgba(0,0,0,0)", "circle-stroke-color": ink.ring, "circle-stroke-width": 2.5 } },
    ],
  };
}

/** Shows events; a click on one opens it, a click on several at one spot lists them. */
export class EventMap {
  private readonly map: MapLibre;
  private readonly ready: Promise<void>;
  private readonly dark = window.matchMedia("(prefers-color-scheme: dark)");

  constructor(private readonly element: HTMLElement, view: MapView | null, private readonly actions: MapActions) {
    this.map = new MapLibre({
      container: this.element, style: style(this.dark.matches ? DARK : LIGHT), center: view ? [view.longitude, view.latitude] : [20, 15], zoom: view?.zoom ?? 1.5,
      keyboard: false, attributionControl: false, dragRotate: false, pitchWithRotate: false, maxZoom: 12, renderWorldCopies: true, fadeDuration: 0,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.map.addControl(new ScaleControl({ unit: "metric" }), "bottom-right");
    this.ready = this.load();
    this.dark.addEventListener("change", () => this.recolour());
    this.map.on("click", (e) => this.clicked(e));
    this.map.on("mousemove", (e) => (this.map.getCanvas().style.cursor = this.under(e).length > 0 ? "pointer" : ""));
    this.map.on("moveend", (e) => {
      const { lng, lat } = this.map.getCenter();
      if (e.originalEvent || this.told) actions.moved({ longitude: lng, latitude: lat, zoom: this.map.getZoom() });
      this.told = true;
    });
  }

  /** Whether the view has been set once, by the address or by the events. */
  private told = false;

  private async load(): Promise<void> {
    const icons = TYPES.flatMap((type) => DRAWINGS.map((drawing) => ({ name: `${type}|${drawing}`, image: signImage(type, drawing) })));
    await new Promise<void>((done) => this.map.once("load", () => done()));
    for (const { name, image } of icons) this.map.addImage(name, await image, { pixelRatio: 2 });
    const countries = await countryShapes();
    this.source("countries").setData(countries);
    this.source("names").setData(countryLabels(countries));
  }

  private source(name: string): GeoJSONSource {
    return this.map.getSource(name) as GeoJSONSource;
  }

  async show(events: SitrepEvent[], selected: SitrepEvent | null): Promise<void> {
    await this.ready;
    const spots = spotsOf(events);
    this.source("signs").setData(signFeatures(spots));
    this.source("discs").setData(discFeatures(spots));
    const ring = selected ? spotsOf([selected]) : [];
    this.source("chosen").setData({ type: "FeatureCollection", features: [...discFeatures(ring).features, ...signFeatures(ring.filter((s) => s.point)).features] });
    this.element.dataset.drawn = `${events.length}/${selected?.event_id ?? ""}`;
  }

  /** Brings all events into view, or one whose place is out of it. */
  fit(events: SitrepEvent[]): void {
    const rings = spotsOf(events).map((s) => ({ ...s, degrees: Math.min(15, s.radiusM / 111_000) }));
    if (rings.length === 0) return;
    const west = Math.min(...rings.map((r) => r.longitude - r.degrees));
    const east = Math.max(...rings.map((r) => r.longitude + r.degrees));
    const south = Math.min(...rings.map((r) => r.latitude - r.degrees));
    const north = Math.max(...rings.map((r) => r.latitude + r.degrees));
    this.map.fitBounds([[west, Math.max(south, -80)], [east, Math.min(north, 84)]], { padding: 48, maxZoom: 7, animate: false });
  }

  /** Moves to an event if it is out of view; readers who asked for less motion get a jump. */
  reveal(event: SitrepEvent): void {
    const { latitude, longitude } = event.place ?? {};
    if (latitude == null || longitude == null || this.map.getBounds().contains([longitude, latitude])) return;
    this.map.easeTo({ center: [longitude, latitude], animate: !window.matchMedia("(prefers-reduced-motion: reduce)").matches, duration: 300 });
  }

  resize(): void {
    this.map.resize();
  }

  private under(event: MapMouseEvent) {
    const { x, y } = event.point;
    const signs = this.map.queryRenderedFeatures([[x - 4, y - 4], [x + 4, y + 4]], { layers: ["signs"] });
    return signs.length > 0 ? signs : this.map.queryRenderedFeatures(event.point, { layers: ["disc-fill"] }).reverse();
  }

  private clicked(event: MapMouseEvent): void {
    const found = this.under(event)[0];
    if (!found) return;
    const ids = JSON.parse(found.properties.ids as string) as string[];
    if (ids.length === 1) this.actions.select(ids[0]!);
    else this.actions.showPlace(found.properties.place as string);
  }

  private recolour(): void {
    const ink = this.dark.matches ? DARK : LIGHT;
    for (const layer of style(ink).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) this.map.setPaintProperty(layer.id, name as "fill-color", value);
    }
  }
}
