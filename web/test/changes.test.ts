import { expect, test } from "vitest";
import { changesOf } from "../src/changes";
import { event } from "./examples";

test("tells what changed from one state to the next, and nothing else", () => {
  const before = event("x", { killed: { low: 5, best: 6, high: 6, by: [] } });
  const after = event("x", { killed: { low: 5, best: null, high: 12, by: [] }, status: "disputed", origins: 2 });
  expect(changesOf(before, after)).toEqual([
    { field: "killed", before: "5 to 6, best 6", after: "5 to 12, best not settled" }, { field: "status", before: "reported", after: "disputed" },
    { field: "borne out by", before: "1 report, 0 copies, 1 origin", after: "1 report, 0 copies, 2 origins" },
  ]);
  expect(changesOf(before, before)).toEqual([]);
});
