/** What two actors have to do with each other, in the four classes of event data: force or words, against each other or together. */
import type { Edge, Party, Relations } from "./contract";

export const DEALINGS = ["force", "hostile words", "help and deeds together", "words together"] as const;
export type Dealing = (typeof DEALINGS)[number];

/** PLOVER 2.0's event types by the quad classes that CAMEO users know. */
const CLASS: Record<string, Dealing> = {
  ASSAULT: "force", COERCE: "force", MOBILIZE: "force", PROTEST: "force", SANCTION: "force",
  REQUEST: "hostile words", ACCUSE: "hostile words", REJECT: "hostile words", THREATEN: "hostile words",
  AID: "help and deeds together", COOPERATE: "help and deeds together", RETREAT: "help and deeds together",
  AGREE: "words together", CONSULT: "words together", SUPPORT: "words together", CONCEDE: "words together",
};

/** Returns the class of most of the events of an edge; of equal ones the first of DEALINGS. */
export function dealingOf({ types }: Pick<Edge, "types">): Dealing {
  const counts = DEALINGS.map((kind) => Object.entries(types).reduce((n, [type, events]) => n + ((CLASS[type] ?? "words together") === kind ? events : 0), 0));
  return DEALINGS[counts.indexOf(Math.max(...counts))]!;
}

export interface Actor extends Party {
  /** Events in which it acts or is acted upon, as far as both sides are told. */
  events: number;
}

/** Returns the actors of the edges, those with most events first. */
export function actorsOf({ edges, stated }: Relations): Actor[] {
  const actors = new Map<string, Actor>();
  const add = (party: Party, events: number) => {
    const known = actors.get(party.name) ?? { ...party, events: 0 };
    known.events += events;
    actors.set(party.name, known);
  };
  for (const edge of edges) {
    add(edge.actor, edge.events);
    if (edge.recipient.name !== edge.actor.name) add(edge.recipient, edge.events);
  }
  for (const { subject, object } of stated) [subject, object].forEach((party) => add(party, 0));
  return [...actors.values()].sort((x, y) => y.events - x.events || x.name.localeCompare(y.name));
}
