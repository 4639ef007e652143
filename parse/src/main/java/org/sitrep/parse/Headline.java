package org.sitrep.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets the tags of headlines right. The tagger learned from running text, where "storm" after
 * "rebels" is a noun; in "Rebels storm base near border" it is the only verb there is.
 */
final class Headline {
  /** Verbs of war that are nouns as often. */
  private static final Set<String> BOTH =
      Set.of(
          "ambush",
          "attack",
          "blast",
          "bomb",
          "capture",
          "fire",
          "loot",
          "murder",
          "raid",
          "shell",
          "storm",
          "strike",
          "target",
          "torch",
          "clash",
          "protest",
          "march",
          "rally",
          "patrol",
          "battle",
          "ransack",
          "barrage",
          "rocket",
          "kidnap",
          "massacre");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Headline() {}

  /**
   * Makes the first such noun behind a plural the verb, where the sentence has none of its own and
   * goes on behind it.
   */
  static void setRight(List<CoreLabel> labels) {
    if (labels.stream().anyMatch(label -> FINITE.contains(label.tag()))) {
      return;
    }
    for (int i = 1; i + 1 < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      boolean noun = label.tag().equals("NN") || label.tag().equals("NNP");
      if (noun
          && isPlural(labels.get(i - 1))
          && BOTH.contains(label.word().toLowerCase(Locale.ROOT))
          && Character.isLetterOrDigit(labels.get(i + 1).word().codePointAt(0))) {
        label.setTag("VBP");
        return;
      }
    }
  }

  private static boolean isPlural(CoreLabel label) {
    String word = label.word().toLowerCase(Locale.ROOT);
    boolean plural = label.tag().equals("NNS") || label.tag().equals("NNPS");
    return plural || (label.tag().equals("NNP") && word.endsWith("s")) || word.equals("police");
  }
}
