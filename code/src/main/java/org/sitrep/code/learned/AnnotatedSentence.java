package org.sitrep.code.learned;

import java.util.List;

/**
 * A sentence written for the learned layer, with every act that it tells of.
 *
 * @param table the table it stands in
 * @param line the line of the table
 * @param text the sentence
 * @param country ISO 3166-1 alpha-3 code of where it plays
 * @param style headline, wire, paper, social or capitals
 * @param acts the acts, in the order of the table; none where it tells of none
 */
public record AnnotatedSentence(
    String table, int line, String text, String country, String style, List<AnnotatedAct> acts) {
  public AnnotatedSentence {
    acts = List.copyOf(acts);
  }
}
