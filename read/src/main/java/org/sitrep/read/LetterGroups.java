package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells a language from which letters stand beside one another, by the model of Apache OpenNLP
 * (langdetect-183, 103 languages). Safe for use by several threads.
 */
final class LetterGroups {
  /** The model gives each of its languages a share, often a small one to all. */
  private static final double SURELY = 1.6;

  private static final double LEAST = 0.045;

  /** Codes of languages that the model parts and ISO 639-1, or its readers, do not. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("pes", "fa"),
          Map.entry("prs", "fa"),
          Map.entry("arb", "ar"),
          Map.entry("cmn", "zh"),
          Map.entry("zlm", "ms"),
          Map.entry("ekk", "et"),
          Map.entry("lvs", "lv"),
          Map.entry("nob", "no"),
          Map.entry("swh", "sw"),
          Map.entry("plt", "mg"));

  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();
  }

  private LetterGroups() {}

  /**
   * Returns the ISO 639-1 code of the language, its ISO 639-3 code where it has no other, or null
   * where the letters do not tell.
   */
  static @Nullable String languageOf(String words) {
    Language[] likely =
        new LanguageDetectorME(Loaded.MODEL).predictLanguages(words.toLowerCase(Locale.ROOT));
    if (likely.length < 2 || likely[0].getConfidence() < LEAST) {
      return null;
    }
    String first = code(likely[0].getLang());
    boolean sure = likely[0].getConfidence() >= SURELY * likely[1].getConfidence();
    return sure || akin(first, code(likely[1].getLang())) ? first : null;
  }

  /** Neighbours that short texts cannot part; none of them is English. */
  private static boolean akin(String one, String other) {
    return !one.equals("en") && !other.equals("en");
  }

  private static String code(String threeLetters) {
    String known = CODES.get(threeLetters);
    if (known != null) {
      return known;
    }
    for (String two : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(two).getISO3Language().equals(threeLetters)) {
        return two;
      }
    }
    return threeLetters;
  }

  private static LanguageDetectorModel load() {
    try (InputStream file =
        Objects.requireNonNull(LetterGroups.class.getResourceAsStream("/langdetect-183.bin"))) {
      return new LanguageDetectorModel(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "The model of languages cannot be read; install again", broken);
    }
  }
}
