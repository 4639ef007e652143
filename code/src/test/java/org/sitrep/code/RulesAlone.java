package org.sitrep.code;

import java.util.Map;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.parse.Parser;
import org.sitrep.parse.WordEncoder;

/**
 * A coder without a learned layer and a parser, loaded once for all tests: each takes much memory.
 */
public final class RulesAlone {
  /** Fails where it is asked: the rules alone need no meaning. */
  public static final WordEncoder ENCODER =
      sentence -> {
        throw new AssertionError("Rules alone encode nothing");
      };

  /** The coder. */
  public static final Coder CODER = Coder.load(Codebook.builtIn().with(Map.of()), ENCODER);

  /** The parser; {@code with} gives one with another gate on the same models. */
  public static final Parser PARSER = Parser.load(sentence -> true);

  private RulesAlone() {}
}
