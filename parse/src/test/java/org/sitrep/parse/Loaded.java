package org.sitrep.parse;

import org.sitrep.model.Report;

/** The models, loaded once for all tests of this room. */
final class Loaded {
  static final Parser PARSER = Parser.load(sentence -> true);

  private Loaded() {}

  static ParsedReport parse(String text) {
    return PARSER.parse(Report.of("r", text));
  }
}
