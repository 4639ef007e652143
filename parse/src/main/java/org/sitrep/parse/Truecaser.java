package org.sitrep.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Gives the words of a sentence printed in capitals the case they have in running text, by the
 * commonest spelling known of each. Safe for use by several threads.
 */
final class Truecaser {
  /** Words whose lists hold more names of that spelling than words. */
  private static final Set<String> LOWER = Set.of("a", "is", "it", "or", "who");

  private static final int ENOUGH_WORDS = 4;
  private static final int LONGEST_UNKNOWN_ACRONYM = 4;

  private final ToIntFunction<String> rank;

  /**
   * @param rank gives the place of a spelling in a list of words by how common they are, from 1; 0
   *     for one not in it
   */
  Truecaser(ToIntFunction<String> rank) {
    this.rank = rank;
  }

  /** Returns whether the words are printed in capitals throughout. */
  static boolean capitals(List<Word> words) {
    int cased = 0;
    for (Word word : words) {
      String form = word.form();
      if (form.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      cased += form.chars().filter(Character::isUpperCase).count() > 1 ? 1 : 0;
    }
    return cased >= ENOUGH_WORDS;
  }

  /** Returns the same words, each of the same length, in the case of running text. */
  List<Word> recase(List<Word> words) {
    List<Word> done = new ArrayList<>(words.size());
    for (Word word : words) {
      String form = spelling(word.form());
      boolean first = done.isEmpty();
      done.add(word.as(first ? capitalised(form) : form));
    }
    return done;
  }

  private String spelling(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    if (printed.equals("US") || lower.length() != printed.length()) {
      return printed;
    }
    if (LOWER.contains(lower)) {
      return lower;
    }
    String title = capitalised(lower);
    String best = commonest(List.of(lower, title, printed));
    return best.isEmpty() ? unknown(printed, title) : best;
  }

  private String commonest(List<String> spellings) {
    String best = "";
    int bestRank = Integer.MAX_VALUE;
    for (String spelling : spellings) {
      int at = rank.applyAsInt(spelling);
      if (at > 0 && at < bestRank) {
        best = spelling;
        bestRank = at;
      }
    }
    return best;
  }

  /** A short word that is in no list is an acronym, a longer one a name. */
  private static String unknown(String printed, String title) {
    boolean acronym =
        printed.length() <= LONGEST_UNKNOWN_ACRONYM
            && printed.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    return acronym ? printed : title;
  }

  private static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
