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

/** Codes of those who are of no one country (PLOVER 2.0). */
const OF_NO_COUNTRY = /^(IGO|NGO|MNC|IMG|ISM|UNO|EUR|UIS)/;
const COMMON = /^.\p{Ll}[^\p{Lu}]*$/u;
const PLAIN_SECTOR = /^[A-Z]{3}(UAF|REB|MIL|PRM|CVL|COP|OPP|CRM|MED|JRN|REF|EDU|LAB|SPY)$/;

/** Whether somebody is named by a common noun, which in every war is somebody else: "army", "Gunmen". */
const isCommon = ({ name, code }: Party) => COMMON.test(name) && (/^\p{Ll}/u.test(name) || PLAIN_SECTOR.test(code ?? ""));

/** Returns what tells actors apart: the army of one country is not that of another. */
export const keyOf = (party: Party) => (isCommon(party) ? `${party.name.toLowerCase()} ${party.code ?? ""}` : party.name);

/** Returns the name, with the country where the name is a common noun. */
export const labelOf = (party: Party) =>
  isCommon(party) && /^[A-Z]{3}/.test(party.code ?? "") && !OF_NO_COUNTRY.test(party.code!) ? `${party.name} (${party.code!.slice(0, 3)})` : party.name;

export interface Actor extends Party {
  /** Events in which it acts or is acted upon, as far as both sides are told. */
  events: number;
}

/** Returns the actors of the edges, those with most events first. */
export function actorsOf({ edges, stated }: Relations): Actor[] {
  const actors = new Map<string, Actor>();
  const add = (party: Party, events: number) => {
    const known = actors.get(keyOf(party)) ?? { ...party, events: 0 };
    known.events += events;
    actors.set(keyOf(party), known);
  };
  for (const edge of edges) {
    add(edge.actor, edge.events);
    if (keyOf(edge.recipient) !== keyOf(edge.actor)) add(edge.recipient, edge.events);
  }
  for (const { subject, object } of stated) [subject, object].forEach((party) => add(party, 0));
  return [...actors.values()].sort((x, y) => y.events - x.events || x.name.localeCompare(y.name));
}
