/** Who acts upon whom: a picture, and the same in tables. */
import type { Edge, Relations, StatedRelation } from "./contract";
import { actorsOf, dealingOf, DEALINGS, labelOf } from "./dealings";
import { fill, h } from "./dom";
import { inkOf, networkDrawing } from "./networkdrawing";
import { EVERYTHING, narrowed, searchOf, type View } from "./state";
import { filterWords } from "./share";
import { plural } from "./words";

const SIZES = [12, 25, 40, 60];
const ROWS = 200;

/** Returns the view of the events that the filters hold. */
export function networkView(relations: Relations, chosen: View): HTMLElement {
  const actors = actorsOf(relations);
  const { edges, stated } = relations;
  const told = h("article", { class: "wide networkview" },
    h("h2", { tabindex: -1 }, "Who acts upon whom"),
    h("p", { class: "small" }, narrowed(chosen) ? `Of the events that fit the filters: ${filterWords(chosen)}. ` : "Of all events. ", h("a", { href: "#/" }, "Change the filters")));
  if (edges.length === 0 && stated.length === 0) {
    told.append(h("p", { class: "note" }, "No event of these tells both who acted and upon whom."));
    return told;
  }
  told.append(picture(relations, actors, chosen), h("h3", null, `${plural(edges.length, "pair")} of actors`), edgeTable(edges, chosen), h("h3", null, "What reports state in words"),
    stated.length === 0 ? h("p", { class: "note" }, "No report of these states that one actor supports, leads or belongs to another.") : statedTable(stated));
  return told;
}

function picture(relations: Relations, actors: ReturnType<typeof actorsOf>, chosen: View): HTMLElement {
  const stage = h("div", { class: "stage" });
  const size = h("select", { "aria-label": "How many actors are drawn" }, SIZES.map((n) => h("option", { value: n, selected: n === 25 }, `${n} actors`)));
  const draw = () => fill(stage, networkDrawing(actors.slice(0, Number(size.value)), relations, (name) => window.location.assign(eventsOf(chosen, name))));
  size.addEventListener("change", draw);
  draw();
  const keys = DEALINGS.map((dealing) => h("span", { class: "key" }, h("i", { class: `stroke ${inkOf(dealing)}` }), dealing, h("b", null, relations.edges.filter((e) => dealingOf(e) === dealing).length)));
  return h("figure", null,
    h("figcaption", { class: "legend" }, h("div", null, keys, h("span", { class: "key" }, h("i", { class: "stroke stated" }), "stated in words", h("b", null, relations.stated.length)), h("label", { class: "key" }, "The most busy ", size))),
    stage);
}

/** The address of the events of an actor, the other filters kept. */
const eventsOf = (chosen: View, name: string) => `${window.location.pathname}${searchOf({ ...EVERYTHING, ...chosen, actors: [name], event: null, map: null })}`;

const table = (label: string, names: string[], rows: HTMLElement[]) =>
  h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, h("table", null, h("thead", null, h("tr", null, names.map((n) => h("th", { scope: "col" }, n)))), h("tbody", null, rows)));

function edgeTable(edges: Edge[], chosen: View): HTMLElement {
  const rows = edges.slice(0, ROWS).map((e) => h("tr", null,
    h("td", { dir: "auto" }, h("a", { href: eventsOf(chosen, e.actor.name) }, labelOf(e.actor))), h("td", { dir: "auto" }, h("a", { href: eventsOf(chosen, e.recipient.name) }, labelOf(e.recipient))),
    h("td", { class: "number" }, e.events), h("td", null, dealingOf(e)), h("td", { class: "small" }, types(e)), h("td", { class: "number" }, e.killed_high > 0 ? (e.killed_low === e.killed_high ? e.killed_low : `${e.killed_low} to ${e.killed_high}`) : "")));
  return h("div", null, edges.length > ROWS && h("p", { class: "small" }, `The first ${ROWS} are listed.`), table("Pairs of actors", ["Who acted", "Upon or with whom", "Events", "Mostly", "By PLOVER type", "Killed, as told"], rows));
}

const types = ({ types: counts }: Edge) => Object.entries(counts).sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([type, n]) => `${type.toLowerCase()} ${n}`).join(", ");

function statedTable(stated: StatedRelation[]): HTMLElement {
  return table("Stated relations", ["Who", "Relation", "To whom", "Said in"], stated.slice(0, ROWS).map((r) => h("tr", null,
    h("td", { dir: "auto" }, labelOf(r.subject)), h("td", null, r.relation.replaceAll("_", " ")), h("td", { dir: "auto" }, labelOf(r.object)),
    h("td", null, r.quotes.slice(0, 6).map((q, i) => [i > 0 && ", ", h("a", { href: `#/report/${encodeURIComponent(q.report_id)}?mark=${q.start}-${q.end}` }, q.source ?? q.report_id)]), r.quotes.length > 6 && ` and ${r.quotes.length - 6} more`))));
}
