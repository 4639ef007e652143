package org.sitrep.read;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text from its script and from how many of its words hold it together. */
final class Languages {
  private static final int ENOUGH_WORDS = 5;
  private static final int LOOKED_AT = 4_000;

  /** Running text of a language has at least this share of its function words. */
  private static final double ENOUGH_SHARE = 0.12;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

  private Languages() {}

  private static Map<String, Set<String>> functionWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put("en", words("the of and to in a is that for on was with as by at from it its were"));
    words.put("fr", words("le la les de des du et à un une en dans que qui est au pour par sur"));
    words.put("es", words("el la los las de del y que en un una por con para se al es su lo"));
    words.put(
        "de", words("der die das und in den von zu mit dem des ist im auf für ein eine nicht"));
    words.put("it", words("il la di e che in un una per del della con dei delle è nel al sono"));
    words.put("pt", words("o a os as de do da e que em um uma no na dos das para com por se"));
    words.put("nl", words("de het een van en in is op dat te met voor zijn door aan werd"));
    words.put("tr", words("ve bir bu da de için ile olarak olan daha çok sonra göre ise"));
    return words;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** Returns the ISO 639-1 code of the language, or null where the text does not tell. */
  static @Nullable String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String[] words = NOT_LETTERS.split(start.toLowerCase(Locale.ROOT).strip(), -1);
    @Nullable String byScript = byScript(start);
    if (byScript != null || words.length < ENOUGH_WORDS) {
      return byScript;
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
      double share = share(words, language.getValue());
      if (share > most) {
        most = share;
        best = language.getKey();
      }
    }
    return most < ENOUGH_SHARE ? null : best;
  }

  private static double share(String[] words, Set<String> functionWords) {
    int count = 0;
    for (String word : words) {
      count += functionWords.contains(word) ? 1 : 0;
    }
    return (double) count / words.length;
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
      case ARABIC -> arabic(text);
      case CYRILLIC -> holds(text, "іїєґ") ? "uk" : holds(text, "ыэъё") ? "ru" : null;
      case HEBREW -> "he";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      default -> null;
    };
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
