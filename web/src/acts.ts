/** The sub-types of the ACLED codebook and the type each belongs to, and the types by which the page colours and filters. */

export const OTHER_ACTS = "Other acts";

/** The types in the order of the legend. */
export const TYPES = [
  "Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots", "Strategic developments", OTHER_ACTS,
] as const;

const SUB_TYPES: Record<string, string[]> = {
  Battles: ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
  Protests: ["Excessive force against protesters", "Protest with intervention", "Peaceful protest"],
  Riots: ["Violent demonstration", "Mob violence"],
  "Explosions/Remote violence": ["Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"],
  "Violence against civilians": ["Sexual violence", "Attack", "Abduction/forced disappearance"],
  "Strategic developments": [
    "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction",
    "Non-violent transfer of territory", "Other",
  ],
};

const TYPE_OF = new Map(Object.entries(SUB_TYPES).flatMap(([type, subs]) => subs.map((sub) => [sub, type] as const)));

/** Returns the place in TYPES of the type that a sub-type belongs to; acts outside the table are "Other acts". */
export function typeIndexOf(subType: string | null): number {
  const type = subType === null ? undefined : TYPE_OF.get(subType);
  return type === undefined ? TYPES.length - 1 : TYPES.indexOf(type as (typeof TYPES)[number]);
}

/** Returns what was done in words: the sub-type, or the verb class ("ACCUSE" as "Accuse") where there is none. */
export function actWords(eventType: string, subType: string | null): string {
  return subType ? subType : eventType.charAt(0) + eventType.slice(1).toLowerCase();
}
