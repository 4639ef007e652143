/** From offsets in Unicode code points (as the API counts) to JavaScript's UTF-16, and from marks to stretches of text. */

/** Turns code point offsets of one text into UTF-16 indexes. Texts without astral characters cost nothing. */
export class Offsets {
  private readonly starts: number[] | null;

  constructor(readonly text: string) {
    this.starts = /[\u{10000}-\u{10ffff}]/u.test(text) ? startsOf(text) : null;
  }

  /** Returns the UTF-16 index of a code point offset, held inside the text. */
  utf16(codePoint: number): number {
    if (!this.starts) return Math.min(Math.max(codePoint, 0), this.text.length);
    return this.starts[Math.max(codePoint, 0)] ?? this.text.length;
  }

  /** Returns the words from start to end, both in code points. */
  slice(start: number, end: number): string {
    return this.text.slice(this.utf16(start), this.utf16(end));
  }
}

function startsOf(text: string): number[] {
  const starts: number[] = [];
  let index = 0;
  for (const character of text) {
    starts.push(index);
    index += character.length;
  }
  starts.push(index);
  return starts;
}

/** A kind of mark over a stretch of text, in code points. */
export interface Mark<K extends string = string> {
  kind: K;
  start: number;
  end: number;
  title?: string;
  id?: string;
}

/** A stretch of text under the same marks from end to end. */
export interface Stretch<K extends string = string> {
  text: string;
  start: number;
  marks: Mark<K>[];
}

/** Cuts the words from start to end where a mark begins or ends. Every character comes out once, in order. */
export function stretches<K extends string>(offsets: Offsets, marks: Mark<K>[], start: number, end: number): Stretch<K>[] {
  const inside = marks.filter((m) => m.start < end && m.end > start && m.end > m.start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const sorted = [...cuts].sort((x, y) => x - y);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] as number;
    return {
      text: offsets.slice(from, to),
      start: from,
      marks: inside.filter((m) => m.start <= from && m.end >= to).sort((x, y) => y.end - y.start - (x.end - x.start)),
    };
  });
}
