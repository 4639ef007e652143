import { expect, test } from "vitest";
import { latest, pace } from "../src/control";

const day = (side: string, on: string, mean_7: number | null = 3, mean_28: number | null = 3) => ({ side, area: "Sael", day: on, actions: 2, mean_7, mean_28 });

test("keeps the latest day of each side", () => {
  expect(latest([day("b", "2031-03-02"), day("a", "2031-03-05"), day("b", "2031-03-04"), day("a", "2031-03-01")]).map((d) => d.side + d.day)).toEqual(["a2031-03-05", "b2031-03-04"]);
});

test("calls a pace by its means, and none where the time is too short", () => {
  expect([pace(day("a", "2031-03-05", 4, 3)), pace(day("a", "2031-03-05", 2, 3)), pace(day("a", "2031-03-05", 3.2, 3)), pace(day("a", "2031-03-05", 2, null))]).toEqual([
    "faster than before", "slower than before", "steady", "too short a time",
  ]);
});
