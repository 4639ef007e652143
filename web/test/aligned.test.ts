import { expect, test } from "vitest";
import { rowsOf } from "../src/aligned";
import { copy, report } from "./examples";

const a = report("a", ["Jets struck a camp.", "A clerk said six died.", "The road was cut.", "Nobody spoke."]);
const b = report("b", ["The road was cut.", "It is tense.", "Planes hit a camp.", "Six died.", "A clerk said so."]);
const pair = copy("a", "b", { aligned: [{ a: 0, b: 2, score: 0.8 }, { a: 1, b: 3, score: 0.8 }, { a: 1, b: 4, score: 0.7 }, { a: 2, b: 0, score: 1 }, { a: 0, b: 0, score: 0.2 }] });
const told = (rows: ReturnType<typeof rowsOf>) => rows.map((r) => `${r.kind} ${r.a?.index ?? "-"}/${r.b.map((s) => s.index).join("+") || "-"}${r.moved ? " moved" : ""}`);

test("sets sentences beside each other in the order of the original", () => {
  expect(told(rowsOf(a, b, pair))).toEqual(["added -/1", "reworded 0/2", "reworded 1/3+4", "kept 2/0 moved", "left out 3/-"]);
});

test("every sentence of both stands in exactly one row", () => {
  const rows = rowsOf(a, b, pair);
  expect(rows.flatMap((r) => (r.a ? [r.a.index] : [])).sort()).toEqual([0, 1, 2, 3]);
  expect(rows.flatMap((r) => r.b.map((s) => s.index)).sort()).toEqual([0, 1, 2, 3, 4]);
});

test("two reports that are no pair share their equal sentences", () => {
  expect(told(rowsOf(a, b, null)).filter((row) => row.startsWith("kept"))).toEqual(["kept 2/0"]);
});
