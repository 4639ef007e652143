/** Places as shapes on the map: a point only where the place is known to a town, else a disc of its radius. */
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import type { SitrepEvent } from "./contract";
import { located } from "./filters";
import { drawingOf } from "./sign";
import type { MapView } from "./state";
import { isPoint, sizeOf, typeOf } from "./words";

const EARTH_M = 6_371_008;
const CORNERS = 64;

/** Returns a ring of one distance around a place, true to the ground at every latitude. */
export function disc(longitude: number, latitude: number, radiusM: number): [number, number][] {
  const d = radiusM / EARTH_M;
  const phi = (latitude * Math.PI) / 180;
  const ring = Array.from({ length: CORNERS + 1 }, (_, i): [number, number] => {
    const bearing = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    const phi2 = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing));
    const dLambda = Math.atan2(Math.sin(bearing) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(phi2));
    return [longitude + (dLambda * 180) / Math.PI, (phi2 * 180) / Math.PI];
  });
  return ring;
}

/** Where the map looks, and what a click on it does. */
export interface MapActions {
  select: (eventId: string) => void;
  showPlace: (place: string) => void;
  moved: (view: MapView) => void;
}

/** Events at one spot, drawn the same. */
export interface Spot {
  events: SitrepEvent[];
  longitude: number;
  latitude: number;
  point: boolean;
  radiusM: number;
}

/** Gathers the located events by spot. */
export function spotsOf(events: SitrepEvent[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const event of events) {
    if (!located(event)) continue;
    const place = event.place!;
    const point = isPoint(place);
    const key = `${place.latitude},${place.longitude},${point}`;
    const spot = spots.get(key) ?? { events: [], longitude: place.longitude!, latitude: place.latitude!, point, radiusM: place.radius_m ?? 50_000 };
    spot.events.push(event);
    spots.set(key, spot);
  }
  return [...spots.values()];
}

/** Returns the signs: for each spot the event with the most killed stands on top, with the number of events beside it. */
export function signFeatures(spots: Spot[]): FeatureCollection<Point> {
  const features = spots.map((spot): Feature<Point> => {
    const top = [...spot.events].sort((x, y) => sizeOf(y.killed) - sizeOf(x.killed) || x.event_id.localeCompare(y.event_id))[0]!;
    return {
      type: "Feature",
      // A disc has its words at its northern edge and no sign in its middle.
      geometry: { type: "Point", coordinates: spot.point ? [spot.longitude, spot.latitude] : disc(spot.longitude, spot.latitude, spot.radiusM)[0]! },
      properties: {
        ids: JSON.stringify(spot.events.map((e) => e.event_id)), place: top.place!.name, n: spot.events.length, label: spot.point ? (spot.events.length > 1 ? `${spot.events.length}` : "") : `${top.place!.name} (${spot.events.length})`,
        icon: `${typeOf(top)}|${drawingOf(top.status)}`, type: typeOf(top), size: scaleOf(sizeOf(top.killed)), point: spot.point,
      },
    };
  });
  return { type: "FeatureCollection", features: features.sort((x, y) => x.properties!.size - y.properties!.size) };
}

/** Returns the factor by which a sign grows: the square root of the killed, so that area tells the number; held to 1 to 4. */
export const scaleOf = (killed: number) => Math.min(4, Math.max(1, 1 + Math.sqrt(killed) * 0.18));

/** Returns the discs of the spots that are not known to a town. */
export function discFeatures(spots: Spot[]): FeatureCollection<Polygon> {
  const areas = spots.filter((s) => !s.point).sort((x, y) => y.radiusM - x.radiusM);
  return {
    type: "FeatureCollection",
    features: areas.map((spot) => ({
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [disc(spot.longitude, spot.latitude, spot.radiusM)] },
      properties: {
        ids: JSON.stringify(spot.events.map((e) => e.event_id)), place: spot.events[0]!.place!.name, n: spot.events.length, type: typeOf(spot.events[0]!),
        solid: drawingOf(spot.events[0]!.status) === "solid",
      },
    })),
  };
}
