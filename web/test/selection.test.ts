import { expect, test } from "vitest";
import { manyColumns } from "../browser/fixture/columns.mjs";
import { TYPES } from "../src/acts";
import { Columns } from "../src/overview";
import { countLine, namesHolding, ordered, select, valuesOf } from "../src/selection";
import { EVERYTHING, type View } from "../src/state";
import { columnsOf } from "./columns";
import { event } from "./examples";

const COLUMNS = columnsOf([
  event("clash", { killed: { low: 2, best: 3, high: 4, by: [] } }),
  event("aid", { event_type: "AID", acled_event_type: null, acled_sub_event_type: null, date_from: "2031-03-10", date_to: "2031-03-20", origins: 2 }),
  event("unlocated", { place: null, status: "denied" }),
  event("undated", { date_from: null, date_to: null, recipients: [{ name: "a health official", code: null }] }),
]);
const chosen = (part: Partial<View>) => {
  const view = { ...EVERYTHING, ...part };
  return select(COLUMNS, view, ordered(COLUMNS, view.order), namesHolding(COLUMNS, view.text));
};
const ids = (part: Partial<View>) => [...chosen(part).rows].map((row) => COLUMNS.id[row]);

test("every filter must hold, any choice of one filter may", () => {
  expect(ids({})).toHaveLength(4);
  expect(ids({ types: ["Battles"], statuses: ["denied", "retracted"] })).toEqual(["unlocated"]);
  expect(ids({ types: ["Battles", "Other acts"] })).toHaveLength(4);
  expect(ids({ countries: ["none"] })).toEqual(["unlocated"]);
  expect(ids({ actors: ["a health official"] })).toEqual(["undated"]);
  expect(ids({ origins: 2 })).toEqual(["aid"]);
  expect(ids({ acts: ["Aid"] })).toEqual(["aid"]);
});

test("an event is in a range that its own days touch, and without a date in none unless asked for", () => {
  expect(ids({ from: "2031-03-15" })).toEqual(["aid"]);
  expect(ids({ to: "2031-03-10" })).toEqual(["aid", "clash", "unlocated"]);
  expect(ids({ from: "2031-03-21" })).toEqual([]);
  expect(ids({ from: "2031-03-15", undated: true })).toEqual(["aid", "undated"]);
});

test("an area holds what lies in it, across 180° too", () => {
  expect(ids({ area: { west: 11, south: 19, east: 13, north: 21 } })).toEqual(["aid", "clash", "undated"]);
  expect(ids({ area: { west: 19, south: 11, east: 21, north: 13 } })).toEqual([]);
  expect(ids({ area: { west: 170, south: 19, east: 21, north: 21 } })).toEqual(["aid", "clash", "undated"]);
});

test("the search reads names, every word in any case", () => {
  expect(ids({ text: "HEALTH karsin" })).toEqual(["undated"]);
  expect(ids({ text: "velland" })).toHaveLength(4);
  expect(ids({ text: "health nowhere" })).toEqual([]);
});

test("counts beside the choices leave their own filter out", () => {
  const { counts } = chosen({ types: ["Battles"], statuses: ["denied"] });
  const told = Object.fromEntries(TYPES.map((type, i) => [type, counts.types[i]]));
  expect(told).toMatchObject({ Battles: 1, "Other acts": 0 });
  expect(counts.statuses.reduce((x, y) => x + y)).toBe(3);
  expect(valuesOf(COLUMNS, "countries").at(-1)).toBe("none");
});

test("the timeline keeps what only the days leave out", () => {
  expect([...chosen({ from: "2031-03-15", types: ["Battles"] }).anyDay].map((row) => COLUMNS.id[row])).toEqual(["clash", "unlocated", "undated"]);
});

test("the count line tells what the map and the timeline cannot show", () => {
  expect(countLine(chosen({}), 1234)).toBe("4 of 1,234 events, 1 unlocated, 1 undated");
});

test("orders put the undated last, and the deadliest or best borne out first", () => {
  expect(ids({ order: "latest" })).toEqual(["aid", "clash", "unlocated", "undated"]);
  expect(ids({ order: "earliest" })).toEqual(["clash", "unlocated", "aid", "undated"]);
  expect(ids({ order: "deadliest" })[0]).toBe("clash");
  expect(ids({ order: "origins" })[0]).toBe("aid");
});

test("a hundred thousand events are filtered within the blink that is promised", () => {
  const many = new Columns(manyColumns(100_000));
  const order = ordered(many, "latest");
  const began = performance.now();
  const view = { ...EVERYTHING, types: ["Battles", "Protests"], statuses: ["reported"], from: "2022-01-01", text: "group 12" };
  const { rows } = select(many, view, order, namesHolding(many, view.text));
  expect(rows.length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(300);
});
