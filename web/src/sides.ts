/** Sides and the states of places on a day, with the colours by which they are drawn: neutral ones, given by how often a side is named. */
import type { ControlPeriod, ControlState } from "./contract";
import type { Drawing } from "./sign";

/** From Okabe and Ito's palette; further sides share a dark grey, and nobody has the light one. */
const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"];
const OTHERS = "#5e5e5e";
export const NOBODY = "#b4b4b4";

const DRAWN: Record<ControlState, Drawing> = { held: "solid", claimed: "hollow", contested: "dashed", left: "struck" };
export const STATE_MEANS: Record<ControlState, string> = {
  held: "others than the side say so", claimed: "only the side itself says so", contested: "two sides say so, or it is fought for", left: "the holder left; nobody is told to have come",
};

export const drawingOfState = (state: ControlState): Drawing => DRAWN[state] ?? "dashed";

/** Returns a colour for every side that ever holds a place. */
export function sideColours(control: ControlPeriod[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { holder } of control) if (holder) counts.set(holder.name, (counts.get(holder.name) ?? 0) + 1);
  const names = [...counts].sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([name]) => name);
  return new Map(names.map((name, i) => [name, COLOURS[i] ?? OTHERS]));
}

/** Returns the days on which anything changes, in order, each once. */
export const changeDays = (control: ControlPeriod[]) => [...new Set(control.map((c) => c.from))].sort();

/** Returns what is told of each place on a day; a place of which nothing was told by then is left out. */
export function stateOn(control: ControlPeriod[], day: string): ControlPeriod[] {
  return control.filter((c) => c.from <= day && (c.to === null || c.to > day)).sort((x, y) => x.place.name.localeCompare(y.place.name));
}
