/** Who is told to hold which place, day by day, with what it rests on. */
import type { ControlPeriod, TempoDay, Testimony } from "./contract";
import type { ControlMap } from "./controlmap";
import { countryName } from "./countries";
import { fill, h } from "./dom";
import { playback } from "./playback";
import { changeDays, drawingOfState, NOBODY, sideColours, STATE_MEANS, stateOn } from "./sides";
import { colouredSign } from "./sign";
import { tempoSection } from "./tempo";
import { dayWords, plural } from "./words";

/** More sides than this have no colour of their own. */
const MOST_SIDES = 7;

/** Returns the view; the day of the address is shown first, else the last on which anything changed. */
export function controlView(control: ControlPeriod[], tempo: TempoDay[], query: URLSearchParams): HTMLElement {
  const view = h("article", { class: "wide control" },
    h("h2", { tabindex: -1 }, "Control of places"),
    h("p", { class: "small" }, "As reports tell it, with the claims for and against each. A place keeps its state until a later report changes it. No front line is drawn: none is known."));
  const country = query.get("country");
  const shown = control.filter((c) => !country || c.place.country === country);
  if (control.length > 0) view.append(countries(control, country));
  if (shown.length === 0) view.append(h("p", { class: "note" }, "The reports tell of no place that is held, claimed or contested."));
  else view.append(playable(shown, query), h("h3", null, "Every change"), changes(shown));
  view.append(...tempoSection(country ? tempo.filter((day) => day.area === country || day.area.endsWith(`, ${country}`)) : tempo));
  return view;
}

/** The choice of a country; with one chosen its sides have colours of their own. */
function countries(control: ControlPeriod[], chosen: string | null): HTMLElement {
  const codes = [...new Set(control.flatMap(({ place }) => place.country ?? []))].sort((x, y) => countryName(x).localeCompare(countryName(y)));
  const choice = h("select", { id: "control-country" }, h("option", { value: "" }, "all"), codes.map((code) => h("option", { value: code, selected: code === chosen }, countryName(code))));
  choice.addEventListener("change", () => (window.location.hash = choice.value ? `#/control?country=${choice.value}` : "#/control"));
  return h("p", { class: "noprint" }, h("label", { for: "control-country" }, "Country "), choice);
}

function playable(control: ControlPeriod[], query: URLSearchParams): HTMLElement {
  const colours = sideColours(control);
  const element = h("div", { class: "map", role: "region", "aria-label": "Map of control; the table beside it gives the same in words" });
  const [legend, table] = [h("div", { class: "legend" }), h("div", { class: "scroll daytable", tabindex: 0, role: "region", "aria-label": "State of each place on the day shown" })];
  const map = import("./controlmap").then(({ ControlMap: Drawn }) => attached(element).then(() => new Drawn(element, colours, control))).catch((): ControlMap | null => {
    element.append(h("p", { class: "note" }, "The map cannot be drawn here: it needs WebGL. The table gives the same in words."));
    return null;
  });
  const bar = playback(changeDays(control), query.get("day"), (day) => {
    const states = stateOn(control, day);
    fill(legend, keys(states, colours));
    fill(table, dayTable(states, colours));
    // The first day is the one that the address names: only steps of the reader change it.
    if (element.isConnected) history.replaceState(null, "", `#/control?${new URLSearchParams({ ...(query.get("country") ? { country: query.get("country")! } : {}), day })}`);
    void map.then((drawn) => drawn?.show(states, day));
  });
  return h("div", null, bar, h("div", { class: "controlpanes" }, h("div", { class: "controlmap" }, element, legend), table));
}

/** Waits until an element stands on the page: a map has to know its size. */
const attached = (element: HTMLElement) => new Promise<void>((done) => {
  const look = () => (element.isConnected ? done() : requestAnimationFrame(look));
  look();
});

const mark = (c: ControlPeriod, colours: Map<string, string>, size = 14) => colouredSign((c.holder && colours.get(c.holder.name)) ?? NOBODY, drawingOfState(c.state), size);

function keys(states: ControlPeriod[], colours: Map<string, string>): Node[] {
  const count = (test: (c: ControlPeriod) => boolean) => h("b", null, states.filter(test).length);
  const sides = [...colours].slice(0, MOST_SIDES).map(([side, colour]) => h("span", { class: "key" }, colouredSign(colour, "solid", 12), h("bdi", null, side), count((c) => c.holder?.name === side)));
  const nobody = h("span", { class: "key" }, colouredSign(NOBODY, "solid", 12), "no one holder", count((c) => !c.holder));
  const kinds = (Object.keys(STATE_MEANS) as ControlPeriod["state"][]).map((state) => h("span", { class: "key", title: STATE_MEANS[state] }, colouredSign(NOBODY, drawingOfState(state), 12), state, count((c) => c.state === state)));
  const others = colours.size > MOST_SIDES && h("span", { class: "key" }, `and ${colours.size - MOST_SIDES} more sides, in the table`);
  return [h("div", null, sides, others, nobody), h("div", null, kinds)];
}

function dayTable(states: ControlPeriod[], colours: Map<string, string>): HTMLElement {
  return h("table", null, head("Place", "State", "Holder", "Since", "For", "Against"), h("tbody", null, states.map((c) => h("tr", null,
    h("th", { scope: "row", dir: "auto" }, mark(c, colours), " ", c.place.name), h("td", { title: STATE_MEANS[c.state] }, c.state), h("td", { dir: "auto" }, c.holder?.name ?? "nobody told"), h("td", { class: "date" }, dayWords(c.from)),
    h("td", { class: "number" }, c.claims.length), h("td", { class: "number" }, c.against.length)))));
}

const head = (...names: string[]) => h("thead", null, h("tr", null, names.map((n) => h("th", { scope: "col" }, n))));

function changes(control: ControlPeriod[]): HTMLElement {
  const rows = [...control].sort((x, y) => y.from.localeCompare(x.from) || x.place.name.localeCompare(y.place.name));
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Every change of control" }, h("table", { class: "changes" }, head("From", "To", "Place", "State", "Holder", "Who says so"), h("tbody", null, rows.map((c) => h("tr", null,
    h("td", { class: "date" }, dayWords(c.from)), h("td", { class: "date" }, c.to ? dayWords(c.to) : "no later word"),
    h("td", { dir: "auto" }, c.place.name, h("div", { class: "small" }, [c.place.admin1, c.place.country].filter((x) => x && x !== c.place.name).join(", "))),
    h("td", { title: STATE_MEANS[c.state] }, c.state), h("td", { dir: "auto" }, c.holder?.name ?? "nobody told"),
    h("td", null, testimonies("for", c.claims), testimonies("against", c.against)))))));
}

function testimonies(side: string, told: Testimony[]): HTMLElement | null {
  if (told.length === 0) return null;
  return h("details", { class: "folded" }, h("summary", null, `${plural(told.length, "claim")} ${side}`), h("ul", null, told.map((t) => h("li", null,
    h("q", { dir: "auto" }, t.quote), " ", h("bdi", null, t.claimants.length > 0 ? t.claimants.join("; ") : (t.source ?? "source not told")), `, ${dayWords(t.day)} · `,
    h("a", { href: `#/report/${encodeURIComponent(t.report_id)}?claim=${encodeURIComponent(t.claim_id)}` }, "read it")))));
}
