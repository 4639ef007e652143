/** What the signs mean, with how many events of each are shown. Always on the page. */
import { OTHER_ACTS, TYPES } from "./acts";
import type { Status } from "./contract";
import { h, s } from "./dom";
import { scaleOf } from "./geometry";
import type { Columns } from "./overview";
import { HALO, sign } from "./sign";
import { STATUSES } from "./words";

const GROUPS: [Status, string, Status[]][] = [
  ["reported", "reported or corroborated", ["reported", "corroborated"]],
  ["claimed", "claimed", ["claimed"]],
  ["disputed", "disputed or planned", ["disputed", "planned"]],
  ["denied", "denied or retracted", ["denied", "retracted"]],
];

/** Returns the legend for the rows shown. */
export function legend({ type, status }: Columns, rows: Int32Array): Node[] {
  const types = new Int32Array(TYPES.length);
  const statuses = new Int32Array(STATUSES.length);
  for (const row of rows) {
    types[type[row]!]!++;
    statuses[status[row]!]!++;
  }
  const item = (mark: Node, words: string, n?: number) => h("span", { class: "key" }, mark, words, n !== undefined && h("b", null, n.toLocaleString("en-GB")));
  return [
    h("div", null, TYPES.map((words, i) => item(sign(words, "reported", 12), words, types[i]!))),
    h("div", null, GROUPS.map(([one, words, all]) => item(sign(OTHER_ACTS, one, 12), words, all.reduce((n, each) => n + statuses[STATUSES.indexOf(each)]!, 0)))),
    h("div", null,
      item(size(), "killed: 1, 10, 100"),
      item(drawn(s("circle", { cx: 12, cy: 12, r: 5.5, class: "dot" }), s(HALO[0], { ...HALO[1], class: "halo" })), "dots: wider than a town"),
      item(drawn(s("circle", { cx: 12, cy: 12, r: 11, class: "disc" })), "disc: somewhere within it"),
      item(drawn(s("circle", { cx: 12, cy: 12, r: 10.5, class: "ring" }), s("text", { x: 12, y: 16.5, "text-anchor": "middle", "font-size": 13, class: "inside" }, "9")), "so many together")),
  ];
}

const drawn = (...shapes: Node[]) => s("svg", { viewBox: "0 0 24 24", width: 14, height: 14, class: "sign", "aria-hidden": "true" }, ...shapes);

function size(): SVGSVGElement {
  const circles = [1, 10, 100].map((killed, i) => s("circle", { cx: [8, 24, 46][i], cy: 10, r: 3 * scaleOf(killed), class: "ring" }));
  return s("svg", { viewBox: "0 0 56 20", width: 46, height: 16, class: "sign", "aria-hidden": "true" }, ...circles);
}
