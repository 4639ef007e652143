package org.sitrep.model;

import java.util.Locale;

/**
 * Words of strangers, told to people in one line: on a terminal, in a log, in a list. What would
 * move the cursor, begin another line, turn the direction of what follows, or is half of a
 * character is written as its number, so that nothing can be told in the program's name (CWE-117,
 * CWE-150).
 */
public final class Printable {
  private Printable() {}

  /** Returns the words in one line. */
  public static String of(String words) {
    if (words.codePoints().noneMatch(Printable::acts)) {
      return words;
    }
    StringBuilder line = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(sign -> append(line, sign));
    return line.toString();
  }

  /** Returns the words with a sign of replacement for each half of a character. */
  public static String whole(String words) {
    if (words.codePoints().noneMatch(Printable::isHalf)) {
      return words;
    }
    StringBuilder whole = new StringBuilder(words.length());
    words.codePoints().forEach(sign -> whole.appendCodePoint(isHalf(sign) ? 0xFFFD : sign));
    return whole.toString();
  }

  /** Returns whether the code point is half of a character, which no encoding can hold. */
  public static boolean isHalf(int sign) {
    return Character.getType(sign) == Character.SURROGATE;
  }

  private static boolean acts(int sign) {
    return Character.isISOControl(sign)
        || isHalf(sign)
        || sign == 0x2028
        || sign == 0x2029
        || turns(sign);
  }

  /** The signs that order bidirectional text (UAX 9); letters written from the right do not. */
  private static boolean turns(int sign) {
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
  }

  private static void append(StringBuilder line, int sign) {
    if (acts(sign)) {
      line.append(String.format(Locale.ROOT, "\\u%04x", sign));
    } else {
      line.appendCodePoint(sign);
    }
  }
}
