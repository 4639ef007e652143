package org.sitrep.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of words of a page that stands on lines of its own.
 *
 * @param part the number of the innermost {@link PagePart} that holds it
 * @param holder the innermost element that begins a line of its own
 * @param words as a reader sees them, white space collapsed
 * @param linked how many of the characters are links
 * @param link the address of the first link in it, empty where there is none
 * @param kind what the page says it is
 */
record PageBlock(int part, Element holder, String words, int linked, String link, Kind kind) {
  /** What a block is by its element. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    PRE,
    LOOSE
  }

  private static final int LONG = 80;
  private static final int TELLING = 30;
  private static final String SENTENCE_ENDS = ".!?…。！？؟।။۔:;";
  private static final String CLOSERS = "\"'”’»)]“„";

  double linkShare() {
    return words.isEmpty() ? 0 : (double) linked / words.length();
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /** Tells whether it reads as running text: long, or a sentence with its end, and few links. */
  boolean isProse() {
    boolean sentence = words.length() >= LONG || (words.length() >= TELLING && endsSentence());
    return sentence && kind != Kind.HEADING && linkShare() < 0.5;
  }

  /**
   * Tells whether the words are the title, or the most of it.
   *
   * @param title the title as {@link #folded}, or null
   */
  boolean repeats(@Nullable String title) {
    if (title == null || title.isEmpty() || words.length() > 3 * title.length() + 20) {
      return false;
    }
    String own = folded(words);
    boolean most = isHeading() && own.length() * 2 > title.length();
    return own.equals(title) || (most && (title.startsWith(own) || own.startsWith(title)));
  }

  /** Returns the letters and digits alone, in small letters. */
  static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(words.charAt(last)) >= 0;
  }
}
