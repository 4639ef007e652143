import { expect, test } from "vitest";
import { dayNumber } from "../src/days";
import { histogram, paceWords, spansOf } from "../src/span";
import { columnsOf } from "./columns";
import { event } from "./examples";

const on = (day: string | null, i: number) => event(`e${i}`, { date_from: day, date_to: day });
const rows = (n: number) => Int32Array.from({ length: n }, (_, i) => i);
const DAYS = ["1995-06-01", ...Array.from({ length: 60 }, (_, i) => `2031-03-${String(1 + (i % 28)).padStart(2, "0")}`)];

test("the timeline begins where the events do, and leaves a lone old one out", () => {
  const [usual, whole] = spansOf(columnsOf(DAYS.map(on)));
  expect(usual![0]).toBe(dayNumber("2031-03-01"));
  expect(whole![0]).toBe(dayNumber("1995-06-01"));
  expect(spansOf(columnsOf([on(null, 0)]))).toEqual([null, null]);
});

test("every event is counted once: in a bar, before it, after it or without a date", () => {
  const columns = columnsOf([...DAYS, null, "2040-01-01"].map(on));
  const told = histogram(columns, rows(columns.n), [dayNumber("2031-03-01"), dayNumber("2031-03-28")]);
  const inBars = told.stacks.reduce((n, stack) => n + stack.reduce((x, y) => x + y, 0), 0);
  expect([inBars, told.before, told.after, told.undated]).toEqual([60, 1, 1, 1]);
});

test("the means are of the days that end with a bar", () => {
  const columns = columnsOf(["2031-03-01", "2031-03-07", "2031-03-08"].map(on));
  const told = histogram(columns, rows(3), [dayNumber("2031-03-01"), dayNumber("2031-03-10")]);
  expect(told.mean7[6]).toBeCloseTo(2 / 7);
  expect(told.mean7[7]).toBeCloseTo(2 / 7);
  expect(told.mean28[7]).toBeCloseTo(3 / 28);
});

test("a pace is steady unless the week differs from the month by a tenth", () => {
  expect([paceWords(4, 3), paceWords(2, 3), paceWords(3.1, 3), paceWords(0.1, 0)]).toEqual(["faster than before", "slower than before", "steady", "steady"]);
});
