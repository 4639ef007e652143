package org.sitrep.code.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Old wires and headlines print everything in capitals; the codebook's names are not. */
final class Capitals {
  private static final int ENOUGH_WORDS = 4;

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "to", "de", "del", "la", "los", "el", "on", "y");

  private Capitals() {}

  /**
   * Returns the words of a sentence in capitals as running text prints names, or an empty list
   * where the sentence is not in capitals.
   */
  static List<String> recased(List<String> words) {
    boolean capitals =
        words.stream().noneMatch(w -> w.chars().anyMatch(Character::isLowerCase))
            && words.stream().filter(w -> w.length() > 1).count() >= ENOUGH_WORDS;
    return capitals ? words.stream().map(Capitals::recased).toList() : List.of();
  }

  private static String recased(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(lower) || word.isEmpty() ? lower : word.charAt(0) + lower.substring(1);
  }
}
