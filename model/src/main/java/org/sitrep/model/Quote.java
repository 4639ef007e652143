package org.sitrep.model;

/**
 * Words of a report and where they stand: {@code reportText.substring(start, end)} is {@code text}.
 *
 * @param text the quoted words, as printed
 * @param start the UTF-16 index of the first character
 * @param end the UTF-16 index after the last character
 */
public record Quote(String text, int start, int end) {
  public Quote {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "A quote of " + text.length() + " characters cannot span " + start + ".." + end);
    }
  }

  /** Returns the words of a text from start to end. */
  public static Quote of(String text, int start, int end) {
    return new Quote(text.substring(start, end), start, end);
  }

  /** Returns whether the two quotes share a character. */
  public boolean overlaps(Quote other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether every character of the other quote lies in this one. */
  public boolean covers(Quote other) {
    return start <= other.start && other.end <= end;
  }
}
