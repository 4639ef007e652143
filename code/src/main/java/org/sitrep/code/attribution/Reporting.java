package org.sitrep.code.attribution;

import java.util.List;
import java.util.Set;
import org.sitrep.code.codebook.Row;

/**
 * A word or phrase by which a report says who says so.
 *
 * @param words its words as the codebook gives them
 * @param kind verb, noun, preposition or phrase
 * @param stance what the speaker does by saying it
 * @param content the form in which the content follows
 */
record Reporting(List<String> words, String kind, String stance, String content) {
  private static final Set<String> NAMING = Set.of("claim", "confirm", "deny", "doubt", "warn");
  private static final Set<String> THOUGHTS =
      Set.of("estimate", "expect", "report", "doubt", "ask");

  static Reporting of(Row row) {
    return new Reporting(
        List.of(row.text("phrase").split(" ")),
        row.text("kind"),
        row.text("stance"),
        row.text("content"));
  }

  /** Returns whether the content follows as a clause, with or without "that". */
  boolean takesClause() {
    return content.equals("clause") || content.equals("any") || content.equals("quote");
  }

  /**
   * Returns whether what is said may be named by a noun alone: a denial or a demand names what it
   * is about, while "said" and "thinks" do not.
   */
  boolean takesObject() {
    return !content.equals("clause") || NAMING.contains(stance);
  }

  /** Returns whether it is an act of speech, and not a thought or a finding. */
  boolean isSpeech() {
    return !THOUGHTS.contains(stance);
  }

  boolean is(String lemma) {
    return words.size() == 1 && words.get(0).equals(lemma);
  }
}
