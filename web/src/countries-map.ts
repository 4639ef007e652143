/** Country outlines from Natural Earth (public domain, by way of world-atlas), kept beside the page. */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasUrl from "world-atlas/countries-50m.json?url";

type Countries = FeatureCollection<Polygon | MultiPolygon, { name: string }>;

/** Returns the outlines; borders are Natural Earth's, drawn as they stand and endorsed by nobody. */
export async function countryShapes(): Promise<Countries> {
  const atlas = (await (await fetch(atlasUrl)).json()) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const shapes = feature(atlas, atlas.objects.countries) as Countries;
  const features = shapes.features.filter((f) => f.properties.name !== "Antarctica");
  return { ...shapes, features: features.map((f) => ({ ...f, geometry: acrossTheDateLine(f.geometry) })) };
}

/** Lets rings that cross 180° run on beyond it; drawn back to the other edge they would leave lines around the globe. */
export function acrossTheDateLine<G extends Polygon | MultiPolygon>(geometry: G): G {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const whole = parts.map((rings) => rings.map(unwrapped));
  return { ...geometry, coordinates: geometry.type === "Polygon" ? whole[0] : whole } as G;
}

function unwrapped(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x! - ring[i - 1]![0]!;
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x! + turn, y!];
  });
}

/** Returns a point for the name of each country, in the middle of its greatest part. */
export function countryLabels(countries: Countries): FeatureCollection<Point> {
  return { type: "FeatureCollection", features: countries.features.map(label) };
}

function label(country: Countries["features"][number]): Feature<Point> {
  const parts = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  const rings = parts.flatMap((part) => (part[0] ? [part[0]] : []));
  const middles = rings.map(middle).sort((x, y) => y.area - x.area);
  const { at, area } = middles[0] ?? { at: [0, 0], area: 0 };
  return { type: "Feature", ...(country.id === undefined ? {} : { id: country.id }), geometry: { type: "Point", coordinates: at }, properties: { name: country.properties.name, area } };
}

/** The centre of mass and area of a ring, by the surveyor's formula, in degrees. */
function middle(ring: Position[]): { at: Position; area: number } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] as [number, number];
    const [x2, y2] = ring[i + 1] as [number, number];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return area === 0 ? { at: ring[0]!, area: 0 } : { at: [x / (3 * area), y / (3 * area)], area: Math.abs(area / 2) };
}
