package org.sitrep.app;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type and read them. */
final class Words {
  private Words() {}

  /** Returns a name in lower case without accents, so that "Deir" finds "Deïr". */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** Returns the words, cut where they are longer than the width. */
  static String cut(String words, int width) {
    return words.length() <= width ? words : words.substring(0, width - 1) + "…";
  }
}
