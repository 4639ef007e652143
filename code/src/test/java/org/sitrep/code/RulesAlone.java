package org.sitrep.code;

import org.sitrep.parse.WordEncoder;

/** What tests give a coder without a learned layer in place of the sentence model. */
public final class RulesAlone {
  /** Fails where it is asked: the rules alone need no meaning. */
  public static final WordEncoder ENCODER =
      sentence -> {
        throw new AssertionError("Rules alone encode nothing");
      };

  private RulesAlone() {}
}
