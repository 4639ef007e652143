/** The map of control: each place of which somebody tells who holds it, in the colour of its holder. No line is drawn: none is known. */
import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import type { ControlPeriod } from "./contract";
import { groundMap, layGround } from "./ground";
import { baseLayers, type Ink, NOTHING } from "./mapstyle";
import { drawingOfState, NOBODY } from "./sides";
import { colouredImage, DRAWINGS } from "./sign";

function style(ink: Ink): StyleSpecification {
  const source = { type: "geojson" as const, data: NOTHING };
  return {
    version: 8, sources: { countries: source, names: source, places: source },
    layers: [...baseLayers(ink), {
      id: "places", type: "symbol", source: "places",
      layout: {
        "icon-image": ["get", "icon"], "icon-size": 0.85, "icon-allow-overlap": true, "icon-ignore-placement": true,
        "text-font": ["sans-serif"], "text-field": ["get", "name"], "text-size": 12, "text-variable-anchor": ["top", "bottom", "left", "right"], "text-radial-offset": 1, "text-optional": true,
      },
      paint: { "text-color": ink.ring, "text-halo-color": ink.halo, "text-halo-width": 1.8 },
    }],
  };
}

/** Shows the states of places. */
export class ControlMap {
  private readonly map: MapLibre;
  private readonly ready: Promise<void>;

  constructor(private readonly element: HTMLElement, private readonly colours: Map<string, string>, all: ControlPeriod[]) {
    this.map = groundMap(element, style, null);
    this.ready = this.load();
    const at = all.flatMap(({ place }) => (place.longitude === null || place.latitude === null ? [] : [[place.longitude, place.latitude] as const]));
    if (at.length === 0) return;
    const [west, east] = [Math.min(...at.map(([x]) => x)), Math.max(...at.map(([x]) => x))];
    const [south, north] = [Math.min(...at.map(([, y]) => y)), Math.max(...at.map(([, y]) => y))];
    this.map.fitBounds([[west - 0.5, south - 0.5], [east + 0.5, north + 0.5]], { padding: 50, maxZoom: 5.5, animate: false });
  }

  private async load(): Promise<void> {
    await layGround(this.map);
    for (const [at, colour] of [...this.colours.values(), NOBODY].entries()) {
      for (const drawing of DRAWINGS) this.map.addImage(`${at}|${drawing}`, await colouredImage(colour, drawing), { pixelRatio: 2 });
    }
  }

  async show(states: ControlPeriod[], day: string): Promise<void> {
    await this.ready;
    const sides = [...this.colours.keys()];
    const located = states.filter(({ place }) => place.longitude !== null && place.latitude !== null);
    const places: FeatureCollection = {
      type: "FeatureCollection",
      features: located.map(({ place, holder, state }) => ({
        type: "Feature", geometry: { type: "Point", coordinates: [place.longitude!, place.latitude!] },
        properties: { name: place.name, icon: `${holder ? sides.indexOf(holder.name) : sides.length}|${drawingOfState(state)}` },
      })),
    };
    (this.map.getSource("places") as GeoJSONSource).setData(places);
    this.element.dataset.drawn = day;
  }
}
