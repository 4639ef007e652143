package org.sitrep.write;

import java.util.regex.Pattern;

/**
 * The words of a report as far as an export may repeat them: one sentence, never the whole text.
 */
public final class ShortQuote {
  /** The most code points that an export quotes at once. */
  public static final int LIMIT = 500;

  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private ShortQuote() {}

  /** Returns the words, cut at a blank and marked by an ellipsis where they are too long. */
  public static String of(String words) {
    if (words.codePointCount(0, words.length()) <= LIMIT) {
      return words;
    }
    int end = words.offsetByCodePoints(0, LIMIT - 1);
    int blank = words.lastIndexOf(' ', end);
    return words.substring(0, blank > end / 2 ? blank : end) + "\u2026";
  }

  /** Returns the short words on one line. */
  public static String onOneLine(String words) {
    return BREAKS.matcher(of(words)).replaceAll(" ").strip();
  }
}
