import { expect, test } from "vitest";
import { chosen, countLine, counts, latestFirst } from "../src/filters";
import { EVERYTHING } from "../src/state";
import { claim, event } from "./examples";

const EVENTS = [
  event("clash"),
  event("aid", { event_type: "AID", acled_event_type: null, acled_sub_event_type: null, date_from: "2031-03-10", date_to: "2031-03-20" }),
  event("unlocated", { place: null, status: "denied" }),
  event("undated", { date_from: null, date_to: null, claims: [claim("r#0", ["a health official"])] }),
];
const ids = (part: object) => chosen(EVENTS, { ...EVERYTHING, ...part }).map((e) => e.event_id);

test("every filter must hold, any choice of one filter may", () => {
  expect(ids({})).toHaveLength(4);
  expect(ids({ types: ["Battles"], statuses: ["denied", "retracted"] })).toEqual(["unlocated"]);
  expect(ids({ types: ["Battles", "Other acts"] })).toHaveLength(4);
  expect(ids({ countries: ["none"] })).toEqual(["unlocated"]);
  expect(ids({ place: "Karsin" })).toEqual(["clash", "aid", "undated"]);
});

test("an event is in a range that its own days touch, and without a date in none", () => {
  expect(ids({ from: "2031-03-15" })).toEqual(["aid"]);
  expect(ids({ to: "2031-03-10" })).toEqual(["clash", "aid", "unlocated"]);
  expect(ids({ from: "2031-03-21" })).toEqual([]);
});

test("the search reads quotes, names and claimants, every word in any case", () => {
  expect(ids({ text: "HEALTH bridge" })).toEqual(["undated"]);
  expect(ids({ text: "xvlmil" })).toHaveLength(4);
  expect(ids({ text: "health nowhere" })).toEqual([]);
});

test("counts beside the choices leave their own filter out and keep the zeros", () => {
  const found = counts(EVENTS, { ...EVERYTHING, types: ["Battles"], statuses: ["denied"] }, "types");
  expect([...found]).toEqual([["Battles", 1], ["Other acts", 0]]);
});

test("the count line tells what the map and the timeline cannot show", () => {
  expect(countLine(EVENTS, 1234)).toBe("4 of 1,234 events, 1 unlocated, 1 undated");
});

test("the latest comes first and the undated last", () => {
  expect([...EVENTS].sort(latestFirst).map((e) => e.event_id)).toEqual(["aid", "clash", "unlocated", "undated"]);
});
