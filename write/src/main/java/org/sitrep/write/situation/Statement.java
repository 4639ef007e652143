package org.sitrep.write.situation;

import java.util.List;

/**
 * A sentence with what it stands on.
 *
 * @param text the words, without the marks of what is cited
 * @param events numbers of the events it is about or counts
 * @param references numbers of the claims it quotes or is taken from
 */
public record Statement(String text, List<Integer> events, List<Integer> references) {
  public Statement {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A statement needs words");
    }
    events = events.stream().distinct().sorted().toList();
    references = references.stream().distinct().sorted().toList();
  }
}
