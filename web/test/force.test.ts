import { expect, test } from "vitest";
import { actorsOf, dealingOf } from "../src/dealings";
import { type Body, layOut } from "../src/force";

const bodies = (n: number) => Array.from({ length: n }, (): Body => ({ width: 90, height: 34, x: 0, y: 0 }));
const springs = Array.from({ length: 30 }, (_, i) => ({ from: i % 7, to: (i * 5) % 25, pull: (i % 4) / 4 }));

test("the same network is laid out the same, inside its box, no name upon another", () => {
  const [one, other] = [bodies(25), bodies(25)];
  layOut(one, springs, 1000, 620);
  layOut(other, springs, 1000, 620);
  expect(one).toEqual(other);
  for (const b of one) expect(b.x >= 45 && b.x <= 955 && b.y >= 17 && b.y <= 603).toBe(true);
  for (const [i, a] of one.entries()) for (const b of one.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 89 || Math.abs(a.y - b.y) >= 33).toBe(true);
});

test("who has to do with each other stand nearer than strangers", () => {
  const four = bodies(4);
  layOut(four, [{ from: 0, to: 1, pull: 1 }, { from: 2, to: 3, pull: 1 }], 1000, 620);
  const far = (i: number, j: number) => Math.hypot(four[i]!.x - four[j]!.x, four[i]!.y - four[j]!.y);
  expect(far(0, 1) + far(2, 3)).toBeLessThan(far(0, 2) + far(1, 3));
});

test("a dealing is what most events of a pair are", () => {
  expect(dealingOf({ types: { ASSAULT: 2, CONSULT: 1 } })).toBe("force");
  expect(dealingOf({ types: { ACCUSE: 1, THREATEN: 1, ASSAULT: 1 } })).toBe("hostile words");
});

test("actors are counted over all their pairs, and those only spoken of come last", () => {
  const party = (name: string) => ({ name, code: null });
  const edge = (a: string, b: string, events: number) => ({ actor: party(a), recipient: party(b), events, killed_low: 0, killed_high: 0, types: {} });
  const found = actorsOf({ edges: [edge("a", "b", 2), edge("b", "b", 1)], stated: [{ subject: party("c"), relation: "leads", object: party("a"), quotes: [] }] });
  expect(found.map((a) => [a.name, a.events])).toEqual([["b", 3], ["a", 2], ["c", 0]]);
});
