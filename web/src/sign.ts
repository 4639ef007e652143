/** The sign of an event: colour by type, filling by status. One drawing serves the map, the list and the legend. */
import { OTHER_ACTS, TYPES } from "./acts";
import type { Status } from "./contract";
import { s } from "./dom";

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
type Shape = [keyof SVGElementTagNameMap, Record<string, string | number>];

/** Returns the shapes of a sign in a 24 by 24 box. The dark edge under each ring keeps 3:1 on land and water. */
function shapes(colour: string, drawing: Drawing): Shape[] {
  if (drawing === "solid") return [["circle", { cx: 12, cy: 12, r: 8.5, fill: colour, stroke: EDGE, "stroke-width": 1.5 }]];
  const dash = drawing === "dashed" ? { "stroke-dasharray": "4 2.7" } : {};
  const ring = { cx: 12, cy: 12, r: 7.5, fill: "none" };
  const out: Shape[] = [
    ["circle", { ...ring, stroke: EDGE, "stroke-width": 5, ...dash }],
    ["circle", { ...ring, stroke: colour, "stroke-width": 3, ...dash }],
  ];
  if (drawing === "struck") out.push(["path", { d: "M4 20 20 4", stroke: EDGE, "stroke-width": 4 }], ["path", { d: "M4 20 20 4", stroke: colour, "stroke-width": 2 }]);
  return out;
}

/** The ring of dots around the sign of a place that is wider than a town. */
export const HALO: Shape = ["circle", { cx: 12, cy: 12, r: 11, fill: "none", stroke: EDGE, "stroke-width": 1.4, "stroke-dasharray": "1.4 2" }];

const elements = (drawn: Shape[]) => drawn.map(([tag, attributes]) => s(tag, attributes));

/** Returns the sign as an element of the page, hidden from screen readers: the words beside it say the same. */
export function sign(type: string, status: Status, size = 14): SVGSVGElement {
  return colouredSign(colourOf(type), drawingOf(status), size);
}

/** Returns a sign in another colour than that of a type. */
export function colouredSign(colour: string, drawing: Drawing, size = 14): SVGSVGElement {
  return s("svg", { viewBox: "2 2 20 20", width: size, height: size, class: "sign", "aria-hidden": "true" }, ...elements(shapes(colour, drawing)));
}

/** Returns such a sign as an image for a map, 24 CSS pixels wide at twice the density. */
export const colouredImage = (colour: string, drawing: Drawing) => imageOf(shapes(colour, drawing));

/** Returns every sign of the map by its name, 24 CSS pixels wide at twice the density. */
export function signImages(): Promise<{ name: string; image: HTMLImageElement }[]> {
  const names = TYPES.flatMap((type) => DRAWINGS.flatMap((drawing) => ["town", "area"].map((extent) => ({ type, drawing, extent }))));
  return Promise.all(names.map(async ({ type, drawing, extent }) => {
    const drawn = shapes(colourOf(type), drawing);
    const image = await imageOf(extent === "area" ? [...drawn, HALO] : drawn);
    return { name: `${type}|${drawing}|${extent}`, image };
  }));
}

async function imageOf(drawn: Shape[]): Promise<HTMLImageElement> {
  const svg = s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 24 24", width: 48, height: 48 }, ...elements(drawn));
  const image = new Image(48, 48);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}
