/** Who is told to hold which place, and how fast each side acts, both with what they rest on. */
import type { ControlPeriod, TempoDay } from "./contract";
import { h } from "./dom";
import { dayWords } from "./words";

/** Returns both tables. */
export function controlView(control: ControlPeriod[], tempo: TempoDay[], _query: URLSearchParams): HTMLElement {
  return h("article", { class: "wide" },
    h("h2", { tabindex: -1 }, "Control of places"),
    h("p", { class: "small" }, "As reports tell it, with the claims for and against each; no line on a map is meant."),
    control.length === 0 ? h("p", { class: "note" }, "The reports tell of no place that is held, taken or lost.") : controlTable(control),
    h("h2", null, "Tempo"),
    h("p", { class: "small" }, "Acts of each side and area on its latest day, beside the mean of the 7 and 28 days before it."),
    tempo.length === 0 ? h("p", { class: "note" }, "There are too few dated acts to tell a tempo.") : tempoTable(latest(tempo)));
}

const table = (names: string[], rows: HTMLElement[]) =>
  h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, names.map((n) => h("th", { scope: "col" }, n)))), h("tbody", null, rows)));

function controlTable(control: ControlPeriod[]): HTMLElement {
  return table(["Place", "State", "Holder", "From", "To", "Claims for", "Claims against"], control.map((c) => h("tr", null,
    h("td", null, c.place.name, h("div", { class: "small" }, [c.place.admin1, c.place.country].filter((x) => x && x !== c.place.name).join(", "))),
    h("td", null, c.state.replace("_", " ")), h("td", null, c.holder?.name ?? c.holder?.code ?? "not told"),
    h("td", null, c.from && dayWords(c.from)), h("td", null, c.to ? dayWords(c.to) : "no later word"),
    h("td", null, claims(c.claims)), h("td", null, claims(c.against)))));
}

function claims(list: ControlPeriod["claims"]): (Node | string)[] {
  return list.flatMap((claim, i) => {
    const id = claim.claim_id;
    const report = id.slice(0, id.lastIndexOf("#"));
    const link = h("a", { href: `#/report/${encodeURIComponent(report)}?claim=${encodeURIComponent(id)}` }, id);
    return i === 0 ? [link] : [", ", link];
  });
}

/** Returns the latest day of each side and area, the areas in order. */
export function latest(tempo: TempoDay[]): TempoDay[] {
  const last = new Map<string, TempoDay>();
  for (const day of tempo) {
    const key = `${day.area}\n${day.side}`;
    if (day.day >= (last.get(key)?.day ?? "")) last.set(key, day);
  }
  return [...last].sort(([x], [y]) => x.localeCompare(y)).map(([, day]) => day);
}

/** Returns the comparison in words; under half an act a day either way is called steady. */
export function pace({ mean_7: week, mean_28: month }: TempoDay): string {
  if (week === null || month === null) return "too short a time";
  if (Math.abs(week - month) < 0.5) return "steady";
  return week > month ? "faster than before" : "slower than before";
}

function tempoTable(days: TempoDay[]): HTMLElement {
  const mean = (x: number | null) => h("td", { class: "number" }, x === null ? "" : x.toFixed(1));
  return table(["Area", "Side", "Latest day", "Acts", "Mean of 7 days", "Mean of 28 days", "Pace"], days.map((d) => h("tr", null,
    h("td", null, d.area), h("td", null, d.side), h("td", null, dayWords(d.day)), h("td", { class: "number" }, d.actions), mean(d.mean_7), mean(d.mean_28), h("td", null, pace(d)))));
}
