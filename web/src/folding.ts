/** Folds the copies among the reports of an event, so that one text counts once however often it was printed. */
import type { Copy, EventClaim } from "./contract";

export interface Voice {
  /** Who says so; empty where the report cites nobody. */
  claimants: string[];
  texts: Folded[];
}

export interface Folded {
  /** The claim shown: that of the original, where it is known. */
  claim: EventClaim;
  /** Claims of the copies of its report, one for each report. */
  copies: EventClaim[];
}

/** Groups claims by who says so, and in each group folds the copies under their original. */
export function voices(claims: EventClaim[], pairs: Copy[]): Voice[] {
  const family = families(claims, pairs);
  const copyIds = new Set(pairs.filter((p) => p.kind !== "quotation").map((p) => p.report_id));
  const groups = new Map<string, EventClaim[]>();
  for (const claim of claims) {
    const key = [...claim.claimants].sort().join("\n");
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => ({ claimants: group[0]!.claimants, texts: fold(group, family, copyIds) }));
}

function fold(group: EventClaim[], family: Map<string, string>, copyIds: Set<string>): Folded[] {
  const texts = new Map<string, EventClaim[]>();
  for (const claim of group) {
    const key = family.get(claim.report_id) ?? claim.report_id;
    texts.set(key, [...(texts.get(key) ?? []), claim]);
  }
  return [...texts.values()].map((same) => {
    const first = same.find((c) => !copyIds.has(c.report_id)) ?? same[0]!;
    const seen = new Set([first.report_id]);
    return { claim: first, copies: same.filter((c) => !seen.has(c.report_id) && seen.add(c.report_id)) };
  });
}

/** For each report the name of its family: reports joined by copy pairs, through reports outside the event as well. */
function families(claims: EventClaim[], pairs: Copy[]): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const pair of pairs) {
    if (pair.kind !== "quotation") parent.set(root(pair.report_id), root(pair.copy_of));
  }
  return new Map(claims.map((c) => [c.report_id, root(c.report_id)]));
}
