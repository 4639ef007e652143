/** What the signs mean, with how many events of each are shown. Always on the page. */
import type { SitrepEvent, Status } from "./contract";
import { h, s } from "./dom";
import { scaleOf } from "./geometry";
import { sign } from "./sign";
import { OTHER_ACTS, TYPES, typeOf } from "./words";

const GROUPS: [Status, string, Status[]][] = [
  ["reported", "reported or corroborated", ["reported", "corroborated"]],
  ["claimed", "claimed", ["claimed"]],
  ["disputed", "disputed or planned", ["disputed", "planned"]],
  ["denied", "denied or retracted", ["denied", "retracted"]],
];

/** Returns the legend for the events shown. */
export function legend(shown: SitrepEvent[]): Node[] {
  const of = (test: (event: SitrepEvent) => boolean) => h("b", null, shown.filter(test).length);
  const item = (...parts: (Node | string)[]) => h("span", { class: "key" }, parts);
  return [
    h("div", null, TYPES.map((type) => item(sign(type, "reported", 13), type, of((e) => typeOf(e) === type)))),
    h("div", null,
      GROUPS.map(([one, words, all]) => item(sign(OTHER_ACTS, one, 13), words, of((e) => all.includes(e.status)))),
      item(size(), "killed: 1, 10, 100"),
      item(s("svg", { viewBox: "0 0 16 16", width: 14, height: 14, class: "sign", "aria-hidden": "true" }, s("circle", { cx: 8, cy: 8, r: 7, class: "disc" })), "disc: place known only within it")),
  ];
}

function size(): SVGSVGElement {
  const circles = [1, 10, 100].map((killed, i) => s("circle", { cx: [8, 24, 46][i], cy: 10, r: 3 * scaleOf(killed), class: "ring" }));
  return s("svg", { viewBox: "0 0 56 20", width: 50, height: 18, class: "sign", "aria-hidden": "true" }, ...circles);
}
