package org.sitrep.link.sketch;

import java.util.Arrays;

/**
 * The hashes of a text's shingles: its runs of {@value #WORDS} words, as Broder (1997) calls them.
 * Words are letters and digits, in lower case; what stands between them counts for nothing.
 */
public final class Shingles {
  /** Words in a shingle; runs of three outlive an edit of every tenth word in three of four. */
  public static final int WORDS = 3;

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] last = new long[WORDS];
  private long[] hashes = new long[256];
  private int words;
  private int size;

  private Shingles() {}

  /** Returns the hashes in the order of the text; none for a text of less than three words. */
  public static long[] of(CharSequence text) {
    Shingles shingles = new Shingles();
    long word = START;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
      } else if (word != START) {
        shingles.take(word);
        word = START;
      }
    }
    if (word != START) {
      shingles.take(word);
    }
    return Arrays.copyOf(shingles.hashes, shingles.size);
  }

  private void take(long word) {
    last[words++ % WORDS] = word;
    if (words < WORDS) {
      return;
    }
    long hash = 0;
    for (int i = 0; i < WORDS; i++) {
      hash = Hashes.mix(hash * 31 + last[(words + i) % WORDS]);
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }
}
