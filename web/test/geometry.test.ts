import { expect, test } from "vitest";
import { disc, discFeatures, scaleOf, signFeatures, spotsOf } from "../src/geometry";
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

test("only a place known to a town is a point; a province is a disc and no sign in its middle", () => {
  const spots = spotsOf([event("town"), event("province", { place: place({ geo_precision: 3, radius_m: 90_000 }) }), event("nowhere", { place: null })]);
  expect(spots.map((s) => s.point)).toEqual([true, false]);
  expect(discFeatures(spots).features).toHaveLength(1);
  expect(signFeatures(spots).features.filter((f) => f.properties!.point)).toHaveLength(1);
});

test("events at one spot are drawn once, with their number, the deadliest on top", () => {
  const [sign] = signFeatures(spotsOf([event("a"), event("b", { status: "claimed", killed: { low: 9, best: null, high: 12, by: [] } })])).features;
  expect(sign!.properties).toMatchObject({ n: 2, label: "2", icon: "Battles|hollow" });
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
