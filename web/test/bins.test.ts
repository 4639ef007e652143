import { expect, test } from "vitest";
import { binAt, binsOf, stepFor } from "../src/bins";

test("weeks begin on Monday and leave no day out", () => {
  const bins = binsOf("2031-02-27", "2031-03-12", "week");
  expect(bins).toEqual([{ from: "2031-02-24", to: "2031-03-02" }, { from: "2031-03-03", to: "2031-03-09" }, { from: "2031-03-10", to: "2031-03-16" }]);
  expect(binAt(bins, "2031-03-09")).toBe(1);
});

test("months and years keep their own lengths", () => {
  expect(binsOf("2032-01-31", "2032-03-01", "month").map((b) => b.to)).toEqual(["2032-01-31", "2032-02-29", "2032-03-31"]);
  expect(binsOf("2030-06-01", "2031-06-01", "year")).toHaveLength(2);
});

test("days outside fall to the nearest bin", () => {
  const bins = binsOf("2031-03-01", "2031-03-03");
  expect([binAt(bins, "2030-01-01"), binAt(bins, "2031-03-02"), binAt(bins, "2040-01-01")]).toEqual([0, 1, 2]);
});

test("the step grows with the span, so that the bars stay under about two hundred", () => {
  for (const last of ["2031-03-20", "2032-12-01", "2040-01-01", "2099-01-01"]) expect(binsOf("2031-01-01", last, stepFor("2031-01-01", last)).length).toBeLessThanOrEqual(200);
});
