/** The sign of an event: colour by type, filling by status. One drawing serves the map, the list and the legend. */
import type { Status } from "./contract";
import { s } from "./dom";
import { OTHER_ACTS } from "./words";

/** Okabe and Ito's palette, made to be told apart by people who do not see all colours ("Color Universal Design", 2008). */
const COLOURS: Record<string, string> = {
  Battles: "#d55e00",
  "Explosions/Remote violence": "#e69f00",
  "Violence against civilians": "#cc79a7",
  Protests: "#56b4e9",
  Riots: "#f0e442",
  "Strategic developments": "#0072b2",
  [OTHER_ACTS]: "#009e73",
};

export const colourOf = (type: string) => COLOURS[type] ?? "#009e73";

export type Drawing = "solid" | "hollow" | "dashed" | "struck";
export const DRAWINGS: Drawing[] = ["solid", "hollow", "dashed", "struck"];

const DRAWN: Record<Status, Drawing> = {
  corroborated: "solid", reported: "solid", claimed: "hollow", disputed: "dashed", planned: "dashed", denied: "struck", retracted: "struck",
};

export const drawingOf = (status: Status): Drawing => DRAWN[status];

const EDGE = "#1a1a1a";

/** Returns the attributes of the shapes of a sign in a 24 by 24 box. The dark edge under each ring keeps 3:1 on land and water. */
function shapes(colour: string, drawing: Drawing): [keyof SVGElementTagNameMap, Record<string, string | number>][] {
  if (drawing === "solid") return [["circle", { cx: 12, cy: 12, r: 9.5, fill: colour, stroke: EDGE, "stroke-width": 1.5 }]];
  const dash = drawing === "dashed" ? { "stroke-dasharray": "4.4 3" } : {};
  const ring = { cx: 12, cy: 12, r: 8.5, fill: "none" };
  const out: ReturnType<typeof shapes> = [
    ["circle", { ...ring, stroke: EDGE, "stroke-width": 5, ...dash }],
    ["circle", { ...ring, stroke: colour, "stroke-width": 3, ...dash }],
  ];
  if (drawing === "struck") {
    out.push(["path", { d: "M3 21 21 3", stroke: EDGE, "stroke-width": 4 }], ["path", { d: "M3 21 21 3", stroke: colour, "stroke-width": 2 }]);
  }
  return out;
}

/** Returns the sign as an element of the page, hidden from screen readers: the words beside it say the same. */
export function sign(type: string, status: Status, size = 14): SVGSVGElement {
  const drawn = shapes(colourOf(type), drawingOf(status)).map(([tag, attributes]) => s(tag, attributes));
  return s("svg", { viewBox: "0 0 24 24", width: size, height: size, class: "sign", "aria-hidden": "true" }, ...drawn);
}

/** Returns the sign as an image for the map, 24 CSS pixels wide at twice the density. */
export function signImage(type: string, drawing: Drawing): Promise<HTMLImageElement> {
  const svg = s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 24 24", width: 48, height: 48 });
  svg.append(...shapes(colourOf(type), drawing).map(([tag, attributes]) => s(tag, attributes)));
  const image = new Image(48, 48);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  return image.decode().then(() => image);
}
