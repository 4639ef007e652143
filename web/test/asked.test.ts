import { expect, test } from "vitest";
import { askedOf } from "../src/asked";
import { NO_FILTERS } from "../src/state";

test("asks the server for what the page shows", () => {
  expect(askedOf(NO_FILTERS)).toBe("");
  const asked = new URLSearchParams(askedOf({ ...NO_FILTERS, text: " camp ", statuses: ["denied"], countries: ["XVL", "none"], actors: ["Northern Front"], from: "2031-03-01", undated: true, origins: 2, area: { west: 1, south: 2, east: 3, north: 4 } }));
  expect(Object.fromEntries(asked)).toEqual({ status: "denied", country: "XVL", actor: "Northern Front", from: "2031-03-01", undated: "true", bbox: "1,2,3,4", q: "camp", origins: "2" });
});

test("of a type and a sub-type both chosen the narrower is asked for", () => {
  const types = (types: string[], acts: string[]) => new URLSearchParams(askedOf({ ...NO_FILTERS, types, acts })).getAll("type");
  expect(types(["Battles"], ["Armed clash", "Peaceful protest"])).toEqual(["Armed clash"]);
  expect(types([], ["Peaceful protest"])).toEqual(["Peaceful protest"]);
  expect(types(["Battles", "Other acts"], [])).toEqual(["Battles"]);
});
