import { expect, test } from "vitest";
import { EVERYTHING, narrowed, searchOf, type View, viewOf } from "../src/state";

const FULL: View = {
  text: "bridge & camp", types: ["Battles", "Explosions/Remote violence"], acts: ["Armed clash"], statuses: ["claimed"], countries: ["XVL"], actors: ["Northern Front"], origins: 2, area: { west: 170, south: -5, east: -170.5, north: 12 },
  from: "2031-03-01", to: "2031-03-09", undated: true, order: "deadliest", span: ["2030-01-01", "2032-01-01"], recordAsOf: "2031-03-06T10:00:00Z", asOf: "2031-03-07T09:30:00Z", event: "ev/1 ü", map: { latitude: 20.125, longitude: -12.5, zoom: 4.5 },
};

test("a view comes back out of its own address", () => {
  expect(viewOf(searchOf(FULL))).toEqual(FULL);
  expect(searchOf(EVERYTHING)).toBe("");
  expect(viewOf("")).toEqual(EVERYTHING);
});

test("what cannot be read is left out", () => {
  expect(viewOf("?from=2031-13-40&to=soon&map=1,2&unknown=1&type=")).toEqual(EVERYTHING);
  expect(viewOf("?bbox=1,2,3&span=2031-03-01&as_of=now&origins=many&order=best")).toEqual(EVERYTHING);
  expect(viewOf("?map=95,0,3").map).toBeNull();
  expect(viewOf("?map=,,").map).toBeNull();
});

test("a selected event or a moved map narrows nothing", () => {
  expect(narrowed({ ...EVERYTHING, event: "x", map: FULL.map } as View)).toBe(false);
  for (const field of ["text", "types", "area", "origins", "from"] as const) expect(narrowed({ ...EVERYTHING, [field]: FULL[field] })).toBe(true);
});
