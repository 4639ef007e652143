/** The layers of the map and their inks, dark and light. */
import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import { TYPES } from "./acts";
import { colourOf } from "./sign";

export const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

export interface Ink {
  water: string;
  land: string;
  border: string;
  label: string;
  halo: string;
  ring: string;
}

export const LIGHT: Ink = { water: "#dfe6ea", land: "#f6f4ef", border: "#8d959b", label: "#4c555c", halo: "#f6f4ef", ring: "#111111" };
export const DARK: Ink = { water: "#10161a", land: "#1f272c", border: "#58656d", label: "#aab4ba", halo: "#1f272c", ring: "#ffffff" };

const TYPE_COLOUR = ["match", ["get", "type"], ...TYPES.flatMap((t) => [t, colourOf(t)]), "#009e73"] as unknown as ExpressionSpecification;
const ONE: ExpressionSpecification = ["==", ["get", "n"], 1];
const FONT = ["sans-serif"];

/** Returns the base of every map of the page: sea, land, borders and the names of countries. */
export function baseLayers(ink: Ink): StyleSpecification["layers"] {
  return [
    { id: "water", type: "background", paint: { "background-color": ink.water } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": ink.land } },
    { id: "borders", type: "line", source: "countries", paint: { "line-color": ink.border, "line-width": 0.8 } },
    {
      id: "names", type: "symbol", source: "names", minzoom: 2,
      layout: { "text-font": FONT, "text-field": ["get", "name"], "text-size": ["interpolate", ["linear"], ["zoom"], 2, 10, 6, 14], "symbol-sort-key": ["-", ["get", "area"]], "text-max-width": 8 },
      paint: { "text-color": ink.label, "text-halo-color": ink.halo, "text-halo-width": 1.5 },
    },
  ];
}

/** Returns the style of the map of events. */
export function eventStyle(ink: Ink): StyleSpecification {
  const source = { type: "geojson" as const, data: NOTHING };
  return {
    version: 8,
    sources: { countries: source, names: source, discs: source, labels: source, spots: source, chosen: source, area: source },
    layers: [
      ...baseLayers(ink),
      { id: "disc-fill", type: "fill", source: "discs", paint: { "fill-color": TYPE_COLOUR, "fill-opacity": 0.12 } },
      { id: "disc-line", type: "line", source: "discs", filter: ["get", "solid"], paint: { "line-color": TYPE_COLOUR, "line-width": 1.5 } },
      { id: "disc-dash", type: "line", source: "discs", filter: ["!", ["get", "solid"]], paint: { "line-color": TYPE_COLOUR, "line-width": 1.5, "line-dasharray": [3, 2] } },
      { id: "area", type: "line", source: "area", paint: { "line-color": ink.ring, "line-width": 1.5, "line-dasharray": [2, 2] } },
      { id: "chosen-disc", type: "line", source: "chosen", filter: ["==", ["geometry-type"], "Polygon"], paint: { "line-color": ink.ring, "line-width": 2.5 } },
      {
        id: "disc-names", type: "symbol", source: "labels", minzoom: 2.5,
        layout: { "text-font": FONT, "text-field": ["get", "label"], "text-size": 11, "text-offset": [0, -0.7], "symbol-sort-key": ["-", ["get", "n"]] },
        paint: { "text-color": ink.ring, "text-halo-color": ink.halo, "text-halo-width": 2 },
      },
      { id: "signs", type: "symbol", source: "spots", filter: ONE, layout: { "icon-image": ["get", "icon"], "icon-size": ["*", 0.72, ["get", "size"]], "icon-allow-overlap": true } },
      {
        id: "clusters", type: "symbol", source: "spots", filter: ["!", ONE],
        layout: {
          "icon-image": ["get", "icon"], "icon-allow-overlap": true, "text-font": FONT,
          "text-field": ["get", "label"], "text-size": 11, "text-allow-overlap": true, "symbol-sort-key": ["get", "n"],
        },
        paint: { "text-color": ink.ring },
      },
      { id: "chosen", type: "circle", source: "chosen", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": ["get", "size"], "circle-color": "rgba(0,0,0,0)", "circle-stroke-color": ink.ring, "circle-stroke-width": 2.5 } },
    ],
  };
}
