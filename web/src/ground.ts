/** A map without events: land, borders and names out of the page itself. Nothing is fetched from outside. */
import { FullscreenControl, type GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { countryLabels, countryShapes } from "./countries-map";
import { DARK, type Ink, LIGHT } from "./mapstyle";
import type { MapView } from "./state";
import { isDark, onTheme } from "./theme";

setWorkerUrl(workerUrl);

export const inkNow = () => (isDark() ? DARK : LIGHT);

/** Returns a map in an element; it recolours itself when the page turns dark or light. */
export function groundMap(element: HTMLElement, style: (ink: Ink) => StyleSpecification, view: MapView | null): MapLibre {
  const map = new MapLibre({
    container: element, style: style(inkNow()), center: view ? [view.longitude, view.latitude] : [20, 15], zoom: view?.zoom ?? 1.5,
    keyboard: false, attributionControl: false, dragRotate: false, pitchWithRotate: false, maxZoom: 13, renderWorldCopies: true, fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new FullscreenControl(), "top-right");
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-right");
  map.getCanvas().setAttribute("aria-label", "Map; the list gives the same in words");
  onTheme(() => recolour(map, style(inkNow())));
  return map;
}

function recolour(map: MapLibre, style: StyleSpecification): void {
  for (const layer of style.layers) {
    if (!map.getLayer(layer.id)) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) map.setPaintProperty(layer.id, name as "fill-color", value);
  }
}

/** Waits for a map and puts the countries on it. `tags` are counts to write under the names of countries, by number. */
export async function layGround(map: MapLibre): Promise<(tags: Map<string, string>) => void> {
  const [countries] = await Promise.all([countryShapes(), new Promise<void>((done) => map.once("load", () => done()))]);
  const source = (name: string) => map.getSource(name) as GeoJSONSource;
  source("countries").setData(countries);
  const labels = countryLabels(countries);
  const name = (tags: Map<string, string>) => source("names").setData({
    ...labels,
    features: labels.features.map((f) => ({ ...f, properties: { ...f.properties, name: [f.properties!.name, tags.get(String(f.id))].filter(Boolean).join("\n") } })),
  });
  name(new Map());
  return name;
}
