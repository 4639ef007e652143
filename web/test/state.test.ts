import { expect, test } from "vitest";
import { EVERYTHING, narrowed, searchOf, type View, viewOf } from "../src/state";

const FULL: View = {
  text: "bridge & camp", types: ["Battles", "Explosions/Remote violence"], subTypes: ["Armed clash"], statuses: ["claimed"], countries: ["XVL"], place: "Karsin",
  from: "2031-03-01", to: "2031-03-09", event: "ev/1 ü", map: { latitude: 20.125, longitude: -12.5, zoom: 4.5 },
};

test("a view comes back out of its own address", () => {
  expect(viewOf(searchOf(FULL))).toEqual(FULL);
  expect(searchOf(EVERYTHING)).toBe("");
  expect(viewOf("")).toEqual(EVERYTHING);
});

test("what cannot be read is left out", () => {
  expect(viewOf("?from=2031-13-40&to=soon&map=1,2&unknown=1&type=")).toEqual(EVERYTHING);
  expect(viewOf("?map=95,0,3").map).toBeNull();
  expect(viewOf("?map=,,").map).toBeNull();
});

test("a selected event or a moved map narrows nothing", () => {
  expect(narrowed({ ...EVERYTHING, event: "x", map: FULL.map } as View)).toBe(false);
  for (const field of ["text", "types", "place", "from"] as const) expect(narrowed({ ...EVERYTHING, [field]: FULL[field] })).toBe(true);
});
