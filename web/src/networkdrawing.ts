/** The drawing of a network: actors as dots with their names, dealings as arrows, what reports state as dashed lines. */
import type { Relations } from "./contract";
import { type Actor, type Dealing, dealingOf, DEALINGS, keyOf, labelOf } from "./dealings";
import { s } from "./dom";
import { type Body, layOut } from "./force";
import { plural } from "./words";

const WIDTH = 1000;
const HEIGHT = 620;
const LONGEST = 26;
const INK: Record<Dealing, string> = { force: "force", "hostile words": "hostile", "help and deeds together": "help", "words together": "together" };

export const inkOf = (dealing: Dealing) => INK[dealing];

const short = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
const radius = (events: number) => Math.min(18, 4 + Math.sqrt(events) * 1.4);

/** Returns the picture of some actors and what is told between them; `choose` is called when one is clicked. */
export function networkDrawing(actors: Actor[], { edges, stated }: Relations, choose: (name: string) => void): SVGSVGElement {
  const at = new Map(actors.map((actor, i) => [keyOf(actor), i]));
  const both = edges.filter((e) => at.has(keyOf(e.actor)) && at.has(keyOf(e.recipient)) && keyOf(e.actor) !== keyOf(e.recipient));
  const said = stated.filter((r) => at.has(keyOf(r.subject)) && at.has(keyOf(r.object)));
  const bodies = actors.map((a): Body => ({ width: Math.max(2 * radius(a.events), short(labelOf(a)).length * 6.6) + 8, height: 2 * radius(a.events) + 20, x: 0, y: 0 }));
  const most = Math.max(1, ...both.map((e) => e.events));
  layOut(bodies, [
    ...both.map((e) => ({ from: at.get(keyOf(e.actor))!, to: at.get(keyOf(e.recipient))!, pull: Math.sqrt(e.events / most) })),
    ...said.map((r) => ({ from: at.get(keyOf(r.subject))!, to: at.get(keyOf(r.object))!, pull: 0.3 })),
  ], WIDTH, HEIGHT);
  const svg = s("svg", { class: "network", viewBox: around(bodies), role: "img", "aria-label": `${plural(actors.length, "actor")} and ${plural(both.length, "dealing")} between them; the tables below give the same` }, markers());
  const lines = both.map((e) => ({ ...ends(bodies, actors, at.get(keyOf(e.actor))!, at.get(keyOf(e.recipient))!), e })).map(({ d, e }) => {
    const kind = inkOf(dealingOf(e));
    return s("path", { d, class: `edge ${kind}`, "stroke-width": (1 + 4 * Math.sqrt(e.events / most)).toFixed(1), "marker-end": `url(#end-${kind})`, "data-of": `${at.get(keyOf(e.actor))} ${at.get(keyOf(e.recipient))}` },
      s("title", null, `${labelOf(e.actor)} → ${labelOf(e.recipient)}: ${plural(e.events, "event")}, mostly ${dealingOf(e)}`));
  });
  const dashes = said.map((r) => s("path", { d: ends(bodies, actors, at.get(keyOf(r.subject))!, at.get(keyOf(r.object))!, -0.12).d, class: "edge stated", "data-of": `${at.get(keyOf(r.subject))} ${at.get(keyOf(r.object))}` },
    s("title", null, `${labelOf(r.subject)} ${r.relation.replaceAll("_", " ")} ${labelOf(r.object)}, as ${plural(r.quotes.length, "report")} put it`)));
  svg.append(...lines, ...dashes, ...actors.map((actor, i) => node(actor, bodies[i]!, i, svg, choose)));
  return svg;
}

/** The room that the bodies take, never less than two thirds of the width, so that few actors do not become giants. */
function around(bodies: Body[]): string {
  const [left, right] = [Math.min(WIDTH / 6, ...bodies.map((b) => b.x - b.width / 2)), Math.max((WIDTH * 5) / 6, ...bodies.map((b) => b.x + b.width / 2))];
  const [top, bottom] = [Math.min(HEIGHT / 3, ...bodies.map((b) => b.y - b.height / 2)), Math.max((HEIGHT * 2) / 3, ...bodies.map((b) => b.y + b.height / 2))];
  return `${left - 14} ${top - 14} ${right - left + 28} ${bottom - top + 28}`;
}

function node(actor: Actor, body: Body, i: number, svg: SVGSVGElement, choose: (name: string) => void): SVGElement {
  const r = radius(actor.events);
  const y = body.y - body.height / 2 + r + 2;
  const lit = (on: boolean) => {
    svg.classList.toggle("lit", on);
    for (const line of svg.querySelectorAll<SVGElement>(".edge")) line.classList.toggle("near", on && line.dataset.of!.split(" ").includes(String(i)));
  };
  return s("g", { class: "node", mouseenter: () => lit(true), mouseleave: () => lit(false), click: () => choose(actor.name) },
    s("title", null, `${actor.name}${actor.code ? ` (${actor.code})` : ""}: ${plural(actor.events, "event")}. Click to filter the events.`),
    s("circle", { cx: body.x, cy: y, r }), s("text", { x: body.x, y: y + r + 13, "text-anchor": "middle" }, short(labelOf(actor))));
}

/** A bent line from the edge of one dot to that of another, so that both directions can be seen. */
function ends(bodies: Body[], actors: Actor[], from: number, to: number, bend = 0.12): { d: string } {
  const middle = (i: number): [number, number] => [bodies[i]!.x, bodies[i]!.y - bodies[i]!.height / 2 + radius(actors[i]!.events) + 2];
  const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
  const [cx, cy] = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
  const edge = (x: number, y: number, r: number) => {
    const d = Math.max(1, Math.hypot(cx - x, cy - y));
    return `${(x + ((cx - x) / d) * r).toFixed(1)} ${(y + ((cy - y) / d) * r).toFixed(1)}`;
  };
  return { d: `M${edge(x1, y1, radius(actors[from]!.events) + 1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${edge(x2, y2, radius(actors[to]!.events) + 5)}` };
}

function markers(): SVGElement {
  return s("defs", null, ...DEALINGS.map((dealing) => s("marker", { id: `end-${inkOf(dealing)}`, viewBox: "0 0 8 8", refX: 5, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto" },
    s("path", { d: "M0 0 8 4 0 8Z", class: `tip ${inkOf(dealing)}` }))));
}
