/** Two reports as one table: which sentence stands beside which, in the order of both as far as it goes. */
import type { CodedReport, Copy, Sentence } from "./contract";
import { normal } from "./diff";
import { hasGap } from "./excerpt";
import { Offsets } from "./offsets";

export interface Row {
  kind: "kept" | "reworded" | "added" | "left out";
  a: Sentence | null;
  /** One sentence of a may have been split into several of b. */
  b: Sentence[];
  /** The sentence of b stands before one that it followed in a. */
  moved: boolean;
  /** Words of it are not given to this reader, so that nothing can be said about how they were reworded. */
  hidden?: boolean;
}

/** Returns the rows; every sentence of both reports stands in exactly one. */
export function rowsOf(a: CodedReport, b: CodedReport, pair: Copy | null): Row[] {
  const links = pair ? withEqual(bestLinks(pair), a, b) : equalSentences(a, b);
  const rows: Row[] = [];
  const placed = new Set<number>();
  let reached = -1;
  for (const sentence of a.sentences) {
    const mates = b.sentences.filter((s) => links.get(s.index) === sentence.index);
    const first = mates[0];
    if (!first) {
      rows.push({ kind: "left out", a: sentence, b: [], moved: false });
      continue;
    }
    addedBefore(first.index);
    const moved = first.index < reached;
    reached = Math.max(reached, mates.at(-1)!.index);
    const hidden = hasGap(words(a, sentence)) || mates.some((s) => hasGap(words(b, s)));
    rows.push({ kind: !hidden && same(a, sentence, b, mates) ? "kept" : "reworded", a: sentence, b: mates, moved, hidden });
  }
  addedBefore(Number.POSITIVE_INFINITY);
  return rows;

  function addedBefore(limit: number): void {
    for (const s of b.sentences) {
      if (s.index >= limit || links.has(s.index) || placed.has(s.index)) continue;
      placed.add(s.index);
      rows.push({ kind: "added", a: null, b: [s], moved: false });
    }
  }
}

/** For each sentence of b the sentence of a that is most like it. */
function bestLinks(pair: Copy): Map<number, number> {
  const links = new Map<number, number>();
  for (const { a, b } of [...pair.aligned].sort((x, y) => y.score - x.score || x.a - y.a)) {
    if (!links.has(b)) links.set(b, a);
  }
  return links;
}

/** Sentences too short to be aligned stand beside each other all the same where they are equal. */
function withEqual(links: Map<number, number>, a: CodedReport, b: CodedReport): Map<number, number> {
  const taken = new Set(links.values());
  for (const [of, mate] of equalSentences(a, b)) if (!links.has(of) && !taken.has(mate)) links.set(of, mate);
  return links;
}

function equalSentences(a: CodedReport, b: CodedReport): Map<number, number> {
  const byWords = new Map(a.sentences.map((s) => [normal(words(a, s)), s.index]));
  const links = new Map<number, number>();
  for (const s of b.sentences) {
    const mate = hasGap(words(b, s)) ? undefined : byWords.get(normal(words(b, s)));
    if (mate !== undefined) links.set(s.index, mate);
  }
  return links;
}

function same(a: CodedReport, sentence: Sentence, b: CodedReport, mates: Sentence[]): boolean {
  return normal(words(a, sentence)) === normal(mates.map((s) => words(b, s)).join(" "));
}

/** Returns the words of a sentence. */
export function words(report: CodedReport, sentence: Sentence): string {
  return new Offsets(report.text).slice(sentence.start, sentence.end);
}
