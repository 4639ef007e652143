/** How busy each side is in each area, against the days before. */
import type { TempoDay } from "./contract";
import { type Child, h, s } from "./dom";
import { dayWords, plural } from "./words";

const FEW = 40;

/** Returns the section: one line for each side and area, the busiest first. */
export function tempoSection(tempo: TempoDay[]): Node[] {
  const series = seriesOf(tempo);
  const rows = series.map((days) => row(days));
  const body = h("tbody", null, rows.slice(0, FEW));
  const more = h("button", { type: "button", click: () => { body.replaceChildren(...rows); more.remove(); } }, `Show all ${rows.length}`);
  const names: Child[] = ["Area", "Side", "Actions a day", "Latest day", "Actions", "Mean of 7 days", "Mean of 28 days", "Pace"].map((n) => h("th", { scope: "col" }, n));
  return [
    h("h3", null, "Tempo"),
    h("p", { class: "small" }, "Acts of force of each side and area, and the mean of the 7 and 28 days before the latest one. Events are counted, not reports."),
    series.length === 0 ? h("p", { class: "note" }, "There are too few dated acts to tell a tempo.")
      : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Tempo" }, h("table", null, h("thead", null, h("tr", null, names)), body)),
    ...(rows.length > FEW ? [more] : []),
  ];
}

/** Returns the days of each side and area in order, the sides with most actions first. */
export function seriesOf(tempo: TempoDay[]): TempoDay[][] {
  const series = new Map<string, TempoDay[]>();
  for (const day of tempo) {
    const key = `${day.area}\n${day.side}`;
    const days = series.get(key);
    if (days) days.push(day);
    else series.set(key, [day]);
  }
  const acts = (days: TempoDay[]) => days.reduce((n, d) => n + d.actions, 0);
  for (const days of series.values()) days.sort((x, y) => x.day.localeCompare(y.day));
  return [...series].sort(([x, p], [y, q]) => acts(q) - acts(p) || x.localeCompare(y)).map(([, days]) => days);
}

/** Returns the comparison in words; under half an act a day either way is called steady. */
export function pace({ mean_7: week, mean_28: month }: TempoDay): string {
  if (week === null || month === null) return "too short a time";
  if (Math.abs(week - month) < 0.5) return "steady";
  return week > month ? "faster than before" : "slower than before";
}

function row(days: TempoDay[]): HTMLElement {
  const last = days.at(-1)!;
  const mean = (x: number | null) => h("td", { class: "number" }, x === null ? "" : x.toFixed(1));
  return h("tr", null,
    h("td", { dir: "auto" }, last.area), h("td", { dir: "auto" }, last.side), h("td", null, spark(days)), h("td", { class: "date" }, dayWords(last.day)),
    h("td", { class: "number" }, last.actions), mean(last.mean_7), mean(last.mean_28), h("td", null, pace(last)));
}

/** The last ninety days as small bars. */
function spark(days: TempoDay[]): SVGElement {
  const shown = days.slice(-90);
  const top = Math.max(1, ...shown.map((d) => d.actions));
  const bars = shown.map((d, i) => s("rect", { x: i, width: 0.8, y: 20 - (d.actions / top) * 20, height: (d.actions / top) * 20 }));
  return s("svg", { class: "spark", viewBox: `0 0 ${Math.max(28, shown.length)} 20`, preserveAspectRatio: "none", role: "img", "aria-label": `${plural(shown.length, "day")}, ${top} actions at most` }, ...bars);
}
