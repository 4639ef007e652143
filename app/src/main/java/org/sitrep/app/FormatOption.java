package org.sitrep.app;

import picocli.CommandLine.Option;

/** The one format of the verbs that print records. */
final class FormatOption {
  private static final String ONLY = "jsonl";

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = ONLY,
      description = "The format: jsonl.")
  private String format = ONLY;

  /** Stops where another format is asked for. */
  void check() {
    if (!format.equals(ONLY)) {
      throw new Stop(
          ExitCode.WRONG_USAGE, "Unknown format \"" + format + "\". Known formats: " + ONLY + ".");
    }
  }
}
