package org.sitrep.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: from its script, from the words that hold it together, and from its
 * letters. What tells nothing of these stays untold.
 */
final class Languages {
  private static final int LOOKED_AT = 4_000;

  /** The letters of so much text tell as much as those of all. */
  private static final int LETTERS_LOOKED_AT = 600;

  private static final int ENOUGH_WORDS = 5;

  private static final int MANY_WORDS = 8;

  /** A word such as "in" stands in many languages. */
  private static final double LITTLE_ENGLISH = 0.08;

  /** Running text of a language has at least this share of its function words. */
  private static final double ENOUGH_SHARE = 0.12;

  /** English by its words alone: this share, and so many times that of any other language. */
  private static final double MUCH_ENGLISH = 0.2;

  private static final int TIMES_ANY_OTHER = 3;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final List<FunctionWords> FUNCTION_WORDS = FunctionWords.all();

  private Languages() {}

  /** Returns the ISO 639-1 code of the language, or null where the text does not tell. */
  static @Nullable String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    @Nullable String byScript = byScript(start);
    if (byScript != null) {
      return byScript;
    }
    String[] all = NOT_LETTERS.split(start.strip(), -1);
    if (all.length < ENOUGH_WORDS) {
      return null;
    }
    String[] words = withoutNames(all);
    if (isPlainEnglish(words)) {
      return "en";
    }
    String joined = String.join(" ", words);
    String letters = joined.substring(0, Math.min(joined.length(), LETTERS_LOOKED_AT));
    @Nullable String byLetters = LetterGroups.languageOf(letters);
    @Nullable String told = byLetters == null ? byWords(words) : byLetters;
    return told == null && holdsNoEnglish(words) ? UNDETERMINED : told;
  }

  /** So many words, and next to none that holds English sentences together. */
  private static boolean holdsNoEnglish(String[] words) {
    return words.length >= MANY_WORDS && FUNCTION_WORDS.get(0).shareOf(words) < LITTLE_ENGLISH;
  }

  /** Not English, as script or words show, but none that can be told (ISO 639-2). */
  private static final String UNDETERMINED = "und";

  /**
   * Names of people and places tell of where a report is about. Texts in capitals, and those of
   * which little is left, are looked at whole. All in small letters.
   */
  private static String[] withoutNames(String[] words) {
    String[] small =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0)))
            .toArray(String[]::new);
    String[] left = small.length < ENOUGH_WORDS ? words : small;
    return Arrays.stream(left).map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  /**
   * Returns the language of a text that is said to be in one: what reads clearly as another is in
   * that.
   */
  static @Nullable String settled(@Nullable String told, String text) {
    @Nullable String read = of(text);
    boolean clear = read != null && text.length() >= CLEAR_FROM;
    return told == null || clear ? read : told;
  }

  private static final int CLEAR_FROM = 120;

  private static boolean isPlainEnglish(String[] words) {
    double english = FUNCTION_WORDS.get(0).shareOf(words);
    return english >= MUCH_ENGLISH
        && FUNCTION_WORDS.stream()
            .skip(1)
            .allMatch(other -> other.shareOf(words) * TIMES_ANY_OTHER <= english);
  }

  private static @Nullable String byWords(String[] words) {
    String best = "";
    double most = 0;
    for (FunctionWords language : FUNCTION_WORDS) {
      double share = language.shareOf(words);
      if (share > most) {
        most = share;
        best = language.language();
      }
    }
    return most < ENOUGH_SHARE ? null : best;
  }

  private static @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<UnicodeScript, Integer> script : counts.entrySet()) {
      if (script.getValue() * 2 > letters) {
        return byScript(script.getKey(), text);
      }
    }
    return null;
  }

  private static @Nullable String byScript(UnicodeScript script, String text) {
    return switch (script) {
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> arabic(text);
      case HEBREW -> "he";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      case LATIN, COMMON, INHERITED, UNKNOWN -> null;
      default -> others(text);
    };
  }

  private static String others(String text) {
    @Nullable String told =
        LetterGroups.languageOf(text.substring(0, Math.min(text.length(), LETTERS_LOOKED_AT)));
    return told == null ? UNDETERMINED : told;
  }

  private static String cyrillic(String text) {
    String letters = text.substring(0, Math.min(text.length(), LETTERS_LOOKED_AT));
    @Nullable String told = LetterGroups.languageOf(letters);
    return told != null
        ? told
        : holds(text, "іїєґ") ? "uk" : holds(text, "ыэъё") ? "ru" : UNDETERMINED;
  }

  private static String arabic(String text) {
    if (holds(text, "ٹڈے")) {
      return "ur";
    }
    return holds(text, "پچژگ") ? "fa" : "ar";
  }

  private static boolean holds(String text, String letters) {
    return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
