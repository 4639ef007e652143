package org.sitrep.parse;

import java.util.List;
import java.util.Set;

/**
 * Mends one mistake of the dependency parser: in "accused of killing ten peasants" it takes
 * "killing" for an adjective of the peasants. Where a number, an article or a possessor stands
 * between the two, the word before is a verb and the noun its object.
 */
final class Gerunds {
  private static final Set<String> BETWEEN = Set.of("det", "nummod", "nmod:poss");

  private Gerunds() {}

  /** Sets such verbs over their nouns, in place. */
  static void setRight(List<String> tags, int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      boolean adjective = tags.get(i).equals("VBG") && relations[i].equals("amod");
      if (adjective && heads[i] > i && isParted(i, heads, relations)) {
        lift(i, heads[i], tags, heads, relations);
      }
    }
  }

  private static boolean isParted(int verb, int[] heads, String[] relations) {
    for (int i = verb + 1; i < heads[verb]; i++) {
      if (heads[i] == heads[verb] && BETWEEN.contains(relations[i])) {
        return true;
      }
    }
    return false;
  }

  private static void lift(int verb, int noun, List<String> tags, int[] heads, String[] relations) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == noun) {
        heads[i] = verb;
        relations[i] = relations[i].equals("case") ? "mark" : relations[i];
      }
    }
    int above = relations[noun].equals("conj") ? gerund(heads[noun], tags, heads) : heads[noun];
    heads[verb] = above;
    relations[verb] = clause(relations[noun], above >= 0 && tags.get(above).startsWith("V"));
    heads[noun] = verb;
    relations[noun] = "obj";
  }

  /** "Of arming X and of killing Y" joins the two verbs and not X with Y. */
  private static int gerund(int joined, List<String> tags, int[] heads) {
    int above = heads[joined];
    return above >= 0 && tags.get(above).equals("VBG") ? above : joined;
  }

  private static String clause(String phrase, boolean underVerb) {
    return switch (phrase) {
      case "obl", "nmod" -> underVerb ? "advcl" : "acl";
      case "nsubj", "nsubj:pass" -> "csubj";
      case "obj" -> "xcomp";
      default -> phrase;
    };
  }
}
