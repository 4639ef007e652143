/** What changed between two sentences, word by word. */

export interface Piece {
  kind: "same" | "gone" | "new";
  /** The words as a has them, "" where they are new. */
  a: string;
  /** The words as b has them, "" where they are gone. Equal words may differ in case and space. */
  b: string;
}

/** Splits into words with the space that follows them, so that the pieces joined give the text again. */
export function wordsOf(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*\s*|\s*[^\s\p{L}\p{N}]\s*/gu) ?? (text ? [text] : []);
}

const plain = (word: string) => word.trim().toLowerCase().replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");

/** Returns a sentence in the form in which two sentences are held to be equal: case, space and quotation marks aside. */
export function normal(sentence: string): string {
  return wordsOf(sentence).map(plain).join(" ");
}

/** Returns what stays, goes and comes from a to b; the longest common row of words stays. */
export function wordDiff(a: string, b: string): Piece[] {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const table = commonRows(left.map(plain), right.map(plain));
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && plain(left[i]!) === plain(right[j]!)) {
      push(pieces, "same", left[i++]!, right[j++]!);
    } else if (j >= right.length || (i < left.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      push(pieces, "gone", left[i++]!, "");
    } else {
      push(pieces, "new", "", right[j++]!);
    }
  }
  return pieces;
}

/** table[i][j] is the length of the longest common row of words of the rest of a from i and the rest of b from j. */
function commonRows(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

function push(pieces: Piece[], kind: Piece["kind"], a: string, b: string): void {
  const last = pieces.at(-1);
  if (last?.kind !== kind) pieces.push({ kind, a, b });
  else {
    last.a += a;
    last.b += b;
  }
}
