package org.sitrep.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the names of the months in the languages of {@code months.txt}. */
final class Months {
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Integer> ANYWHERE = new HashMap<>();

  /** Prefixes that stand for "in" and "of" in Hebrew, written together with the month. */
  private static final String PREFIXES = "בל";

  private static final int SHORTEST_PREFIXED = 4;

  static {
    for (String line : Resource.lines("months.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      int month = Integer.parseInt(words.get(1));
      Map<String, Integer> own =
          BY_LANGUAGE.computeIfAbsent(words.get(0), language -> new HashMap<>());
      for (String name : words.subList(2, words.size())) {
        own.putIfAbsent(name, month);
        ANYWHERE.putIfAbsent(name, month);
      }
    }
  }

  private Months() {}

  /**
   * Returns the number of the month, from 1, or 0 where the word is none.
   *
   * @param name in small letters, without a dot
   * @param language the ISO 639-1 code of the language that is asked first, or null
   */
  static int number(String name, @Nullable String language) {
    int found = exact(name, language);
    boolean prefixed = name.length() >= SHORTEST_PREFIXED && PREFIXES.indexOf(name.charAt(0)) >= 0;
    return found == 0 && prefixed ? exact(name.substring(1), language) : found;
  }

  private static int exact(String name, @Nullable String language) {
    @Nullable Map<String, Integer> own = language == null ? null : BY_LANGUAGE.get(language);
    @Nullable Integer found = own == null ? null : own.get(name);
    return found != null ? found : ANYWHERE.getOrDefault(name, 0);
  }
}
