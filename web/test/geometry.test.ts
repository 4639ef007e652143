import { expect, test } from "vitest";
import { manyColumns } from "../browser/fixture/columns.mjs";
import { gather } from "../src/clusters";
import { disc, discLabels, scaleOf, spotFeatures } from "../src/geometry";
import { Columns } from "../src/overview";
import { columnsOf } from "./columns";
import { acrossTheDateLine } from "../src/countries-map";
import { event } from "./examples";

const place = (parts: object) => ({ ...event("x").place!, ...parts });
const metres = (a: number[], b: number[]) => {
  const [x1, y1, x2, y2] = [a[0]!, a[1]!, b[0]!, b[1]!].map((d) => (d * Math.PI) / 180) as [number, number, number, number];
  return 6_371_008 * Math.acos(Math.sin(y1) * Math.sin(y2) + Math.cos(y1) * Math.cos(y2) * Math.cos(x2 - x1));
};

test("a disc has its radius on the ground at every latitude", () => {
  for (const latitude of [0, 35, -60, 78]) {
    const ring = disc(12, latitude, 50_000);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const corner of ring) expect(metres([12, latitude], corner)).toBeCloseTo(50_000, -1);
  }
});

test("a place is a sign where the sign covers it, else a disc", () => {
  const columns = columnsOf([event("town"), event("province", { place: place({ radius_m: 90_000, longitude: 30 }) }), event("nowhere", { place: null }), event("country", { place: place({ radius_m: 900_000 }) })]);
  const far = gather(columns, [0, 1, 2, 3], 1, null);
  expect([far.spots.length, far.discs.length]).toEqual([2, 0]);
  expect(spotFeatures(columns, far.spots).features.map((f) => f.properties!.icon)).toEqual(expect.arrayContaining(["Battles|solid|town", "Battles|solid|area"]));
  const near = gather(columns, [0, 1, 2, 3], 5, null);
  expect([near.spots.length, near.discs.length]).toEqual([1, 1]);
  expect(discLabels(columns, near.discs).features[0]!.properties!.label).toBe("Karsin 1");
});

test("events near each other are one cluster with their number, and part as the map comes nearer", () => {
  const columns = columnsOf([event("a"), event("b", { place: place({ longitude: 12.5 }) }), event("c", { place: place({ longitude: 60 }) })]);
  const { spots } = gather(columns, [0, 1, 2], 2, null);
  expect(spots.map((s) => s.rows.length)).toEqual([2, 1]);
  expect(spots[0]).toMatchObject({ one: false, west: 12, east: 12.5 });
  expect(gather(columns, [0, 1, 2], 7, null).spots.map((s) => s.rows.length)).toEqual([1, 1, 1]);
  expect(gather(columns, [0, 1, 2], 2, { west: 0, south: 0, east: 30, north: 40 }).spots).toHaveLength(1);
});

test("no two clusters lie on each other", () => {
  const columns = new Columns(manyColumns(20_000));
  for (const zoom of [2, 4.3, 6]) {
    const { spots } = gather(columns, Int32Array.from({ length: columns.n }, (_, i) => i), zoom, null);
    const at = (lon: number) => (lon / 360 + 0.5) * 512 * 2 ** zoom;
    const close = spots.filter((p, i) => spots.slice(i + 1, i + 40).some((q) => Math.abs(at(p.longitude) - at(q.longitude)) < 12 && Math.abs(p.latitude - q.latitude) < 0.4 / 2 ** zoom));
    expect(close.length).toBeLessThan(spots.length / 50 + 1);
  }
});

test("area grows with the killed and stays on the page", () => {
  expect(scaleOf(0)).toBe(1);
  expect(scaleOf(100)).toBeGreaterThan(scaleOf(10));
  expect(scaleOf(100_000)).toBe(4);
});

test("an outline that crosses the date line runs on beyond it", () => {
  const crossing = { type: "Polygon" as const, coordinates: [[[179, 60], [-179, 61], [-178, 59], [179, 60]]] };
  expect(acrossTheDateLine(crossing).coordinates).toEqual([[[179, 60], [181, 61], [182, 59], [179, 60]]]);
});
