import { expect, test } from "vitest";
import { type Mark, Offsets, stretches } from "../src/offsets";

test("counts a character outside the basic plane as one", () => {
  const offsets = new Offsets("🛩 raid 🏕 camp");
  expect(offsets.slice(2, 6)).toBe("raid");
  expect(offsets.slice(9, 13)).toBe("camp");
  expect(offsets.utf16(2)).toBe(3);
});

test("holds offsets inside the text", () => {
  expect(new Offsets("camp").slice(-3, 99)).toBe("camp");
  expect(new Offsets("🏕").slice(0, 99)).toBe("🏕");
});

test("cuts at every mark and loses no character", () => {
  const text = "🛩 Jets struck a camp near Karsin.";
  const marks: Mark[] = [
    { kind: "actor", start: 2, end: 6 },
    { kind: "sentence", start: 0, end: 33 },
    { kind: "claim", start: 4, end: 13 },
    { kind: "empty", start: 8, end: 8 },
  ];
  const cut = stretches(new Offsets(text), marks, 0, [...text].length);
  expect(cut.map((s) => s.text).join("")).toBe(text);
  expect(cut.map((s) => `${s.text}|${s.marks.map((m) => m.kind)}`)).toEqual([
    "🛩 |sentence", "Je|sentence,actor", "ts|sentence,claim,actor", " struck|sentence,claim", " a camp near Karsin.|sentence",
  ]);
});

test("keeps marks of a wider text out of a part of it", () => {
  const cut = stretches(new Offsets("one two three"), [{ kind: "x", start: 0, end: 13 }, { kind: "y", start: 8, end: 13 }], 4, 7);
  expect(cut).toEqual([{ text: "two", start: 4, marks: [{ kind: "x", start: 0, end: 13 }] }]);
});
