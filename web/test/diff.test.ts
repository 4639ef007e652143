import { expect, test } from "vitest";
import { normal, wordDiff, wordsOf } from "../src/diff";

const told = (a: string, b: string) => wordDiff(a, b).map((p) => ({ same: `=${p.b}`, gone: `-${p.a}`, new: `+${p.b}` })[p.kind].trim());

test("words and marks joined give the text again", () => {
  for (const text of ["“Well,” she said; 1,200 of al-Karsin's men…", "", "  a  b ", "—"]) expect(wordsOf(text).join("")).toBe(text);
});

test("tells the words that went and came", () => {
  expect(told("A health official said six died.", "Six died, it was learned.")).toEqual(["-A health official said", "=Six died", "+, it was learned", "=."]);
});

test("each side keeps its own case and space", () => {
  const pieces = wordDiff("In all, six died.", "Six died.");
  expect(pieces.map((p) => p.a).join("")).toBe("In all, six died.");
  expect(pieces.map((p) => p.b).join("")).toBe("Six died.");
});

test("curly and straight quotation marks are the same words", () => {
  expect(normal("“No,”  he SAID")).toBe(normal('"no," he said'));
  expect(normal("six died")).not.toBe(normal("seven died"));
});
