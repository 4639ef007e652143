package org.sitrep.code.count;

import java.util.List;
import org.sitrep.parse.ParsedSentence;

/** Tmp. */
public final class CountFinder {
  /** Tmp. */
  public List<FoundCount> find(ParsedSentence sentence, String text) {
    return List.of();
  }
}
