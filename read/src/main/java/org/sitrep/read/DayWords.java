package org.sitrep.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows by what names and words pages tell their day; what it knows is in {@code page-dates.txt}.
 */
final class DayWords {
  private static final Map<String, Integer> PRINTED = new HashMap<>();
  private static final Set<String> CHANGED = new HashSet<>();
  private static final Set<String> DAY = new HashSet<>();
  private static final Set<String> NEW = new HashSet<>();
  private static final Set<String> OLD = new HashSet<>();

  static {
    for (String line : Resource.lines("page-dates.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> rest = words.subList(1, words.size());
      switch (words.get(0)) {
        case "printed" -> {
          int weight = Integer.parseInt(rest.get(0));
          rest.subList(1, rest.size()).forEach(name -> PRINTED.putIfAbsent(name, weight));
        }
        case "changed" -> CHANGED.addAll(rest);
        case "day" -> DAY.addAll(rest);
        case "new" -> NEW.addAll(rest);
        case "old" -> OLD.addAll(rest);
        default ->
            throw new IllegalStateException(
                "page-dates.txt: expected printed, changed, day, new or old");
      }
    }
  }

  private DayWords() {}

  /** Returns how far a meta element of the name is believed to tell the day, 0 if not at all. */
  static int printed(String meta) {
    return PRINTED.getOrDefault(meta, 0);
  }

  /** Tells whether a meta element of the name tells when the article was last changed. */
  static boolean changed(String meta) {
    return CHANGED.contains(meta);
  }

  /** Tells whether a class or id is the name of what shows a day. */
  static boolean namesADay(List<String> classWords) {
    return classWords.stream().anyMatch(DAY::contains);
  }

  /** Tells whether words before a day, or in the class of what shows it, say printed then. */
  static boolean saysPrinted(String words) {
    return says(words, NEW);
  }

  /** Tells whether words before a day, or in the class of what shows it, say changed then. */
  static boolean saysChanged(String words) {
    return says(words, OLD);
  }

  private static boolean says(String words, Set<String> known) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
