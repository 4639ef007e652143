/** What the map draws, as GeoJSON: signs, clusters, discs true to the ground, and counts for countries known only by name. */
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import { TYPES } from "./acts";
import type { Disc, Spot } from "./clusters";
import type { Columns } from "./overview";
import { drawingOf } from "./sign";
import { STATUSES } from "./words";

const EARTH_M = 6_371_008;
const CORNERS = 64;

/** A place known less well than this is more than a town: its sign has a halo. */
export const TOWN_M = 25_000;

/** Returns a ring of one distance around a place, true to the ground at every latitude. */
export function disc(longitude: number, latitude: number, radiusM: number): [number, number][] {
  const d = radiusM / EARTH_M;
  const phi = (latitude * Math.PI) / 180;
  return Array.from({ length: CORNERS + 1 }, (_, i): [number, number] => {
    const bearing = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    const phi2 = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing));
    const dLambda = Math.atan2(Math.sin(bearing) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(phi2));
    return [longitude + (dLambda * 180) / Math.PI, (phi2 * 180) / Math.PI];
  });
}

/** Returns the factor by which a sign grows: the square root of the killed, so that area tells the number; held to 1 to 4. */
export const scaleOf = (killed: number) => Math.min(4, Math.max(1, 1 + Math.sqrt(Math.max(0, killed)) * 0.18));

/** Returns the radius of a cluster on the screen, in pixels. */
export const clusterRadius = (n: number) => Math.round(Math.min(20, 9.5 + 1.6 * Math.log(n)));

/** Returns the row of a spot or disc that stands for the others: the most killed, then the smallest id. */
export function topRow({ killed, id }: Columns, rows: number[]): number {
  return rows.reduce((best, row) => (killed[row]! > killed[best]! || (killed[row] === killed[best] && id[row]! < id[best]!) ? row : best));
}

const iconOf = (columns: Columns, row: number) =>
  `${TYPES[columns.type[row]!]!}|${drawingOf(STATUSES[columns.status[row]!]!)}|${columns.radius[row]! > TOWN_M ? "area" : "town"}`;

/** Returns one point for each spot; `at` is its place in the list given. */
export function spotFeatures(columns: Columns, spots: Spot[]): FeatureCollection<Point> {
  const features = spots.map((spot, at): Feature<Point> => {
    const n = spot.rows.length;
    const row = spot.rows[0]!;
    const properties = n === 1
      ? { at, n, icon: iconOf(columns, row), size: scaleOf(columns.killed[row]!) }
      : { at, n, icon: pieName(spot.byType, clusterRadius(n)), label: short(n), size: clusterRadius(n) };
    return { type: "Feature", geometry: { type: "Point", coordinates: [spot.longitude, spot.latitude] }, properties };
  });
  return { type: "FeatureCollection", features: features.sort((x, y) => x.properties!.n - y.properties!.n) };
}

const short = (n: number) => (n < 1000 ? String(n) : n < 9950 ? `${(n / 1000).toFixed(1)}k` : `${Math.round(n / 1000)}k`);

/** Returns the name of the image of a cluster: the shares of the types in twelfths and the radius, so that few images serve all. */
export function pieName(byType: number[], radius: number): string {
  const all = byType.reduce((x, y) => x + y, 0);
  const parts = byType.map((n) => (n === 0 ? 0 : Math.max(1, Math.round((n / all) * 12))));
  return `pie|${parts.join(",")}|${radius}`;
}

/** Returns the discs; `at` is the place in the list given. Wide ones come first and lie lowest. */
export function discFeatures(columns: Columns, discs: Disc[]): FeatureCollection<Polygon> {
  return {
    type: "FeatureCollection",
    features: discs.map(({ longitude, latitude, radiusM, rows }, at) => {
      const top = topRow(columns, rows);
      return {
        type: "Feature", geometry: { type: "Polygon", coordinates: [disc(longitude, latitude, radiusM)] },
        properties: { at, n: rows.length, type: TYPES[columns.type[top]!]!, solid: drawingOf(STATUSES[columns.status[top]!]!) === "solid" },
      };
    }),
  };
}

/** Returns the names of the discs, each at the northern edge: nothing stands in the middle, where nothing is known to have been. */
export function discLabels(columns: Columns, discs: Disc[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: discs.map(({ longitude, latitude, radiusM, rows }, at) => ({
      type: "Feature", geometry: { type: "Point", coordinates: disc(longitude, latitude, radiusM)[0]! },
      properties: { at, n: rows.length, label: `${columns.places[columns.place[rows[0]!]!] ?? "area"} ${rows.length}` },
    })),
  };
}
