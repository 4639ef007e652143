package org.sitrep.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of a command line, and which word may have been meant. */
final class WrongWords {
  /** A word with more wrong letters than these, or more wrong than right, was meant otherwise. */
  private static final int MOST_WRONG = 3;

  private WrongWords() {}

  static String sentence(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return String.valueOf(wrong.getMessage());
    }
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    String word = unmatched.getUnmatched().get(0);
    boolean option = word.startsWith("-");
    if (!option && spec.subcommands().isEmpty()) {
      return "\"" + word + "\" is one word too many.";
    }
    List<String> known = option ? options(spec) : List.copyOf(spec.subcommands().keySet());
    String kind = option ? "option" : "verb";
    return "There is no "
        + kind
        + " \""
        + word
        + "\"."
        + nearest(word, known).map(near -> " Did you mean: " + near + "?").orElse("");
  }

  private static List<String> options(CommandSpec spec) {
    return spec.options().stream().map(OptionSpec::longestName).toList();
  }

  /** Returns the known word that may have been meant, if one is near. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(each -> distance(word, each) <= Math.min(MOST_WRONG, (word.length() + 1) / 2))
        .min(Comparator.comparingInt(each -> distance(word, each)));
  }

  /** Returns how many letters to add, drop or change to make the one of the other (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
