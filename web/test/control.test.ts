import { expect, test } from "vitest";
import type { ControlPeriod } from "../src/contract";
import { changeDays, sideColours, stateOn } from "../src/sides";
import { pace, seriesOf } from "../src/tempo";
import { event } from "./examples";

const day = (side: string, on: string, mean_7: number | null = 3, mean_28: number | null = 3) => ({ side, area: "Sael", day: on, actions: 2, mean_7, mean_28 });
const period = (place: string, from: string, to: string | null, holder: string | null): ControlPeriod => ({
  place: { ...event("x").place!, name: place }, from, to, holder: holder === null ? null : { name: holder, code: null }, state: holder ? "held" : "contested", claims: [], against: [],
});
const CONTROL = [period("Orvane", "2031-03-03", "2031-03-19", "Front"), period("Orvane", "2031-03-19", null, "Army"), period("Karsin", "2031-03-01", null, "Front"), period("Delm", "2031-03-19", null, null)];

test("keeps the days of each side in order, the busiest side first", () => {
  const series = seriesOf([day("b", "2031-03-02"), day("a", "2031-03-05"), day("b", "2031-03-04"), day("b", "2031-03-01")]);
  expect(series.map((days) => days.map((d) => d.side + d.day.slice(8)))).toEqual([["b01", "b02", "b04"], ["a05"]]);
});

test("calls a pace by its means, and none where the time is too short", () => {
  expect([pace(day("a", "2031-03-05", 4, 3)), pace(day("a", "2031-03-05", 2, 3)), pace(day("a", "2031-03-05", 3.2, 3)), pace(day("a", "2031-03-05", 2, null))]).toEqual([
    "faster than before", "slower than before", "steady", "too short a time",
  ]);
});

test("a place has one state on a day: that which began last", () => {
  const on = (at: string) => stateOn(CONTROL, at).map((c) => `${c.place.name} ${c.holder?.name ?? "nobody"}`);
  expect(on("2031-02-01")).toEqual([]);
  expect(on("2031-03-18")).toEqual(["Karsin Front", "Orvane Front"]);
  expect(on("2031-03-19")).toEqual(["Delm nobody", "Karsin Front", "Orvane Army"]);
});

test("plays over the days on which anything changes, each once", () => {
  expect(changeDays(CONTROL)).toEqual(["2031-03-01", "2031-03-03", "2031-03-19"]);
});

test("every side has a colour of its own, the same every time", () => {
  expect([...sideColours(CONTROL).keys()]).toEqual(["Front", "Army"]);
  expect(new Set(sideColours(CONTROL).values()).size).toBe(2);
});
