package org.sitrep.app;

import picocli.CommandLine.Option;

/** The format of the verbs that print records as lines for programs or as a table for people. */
final class TableFormat {
  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "jsonl",
      description = "jsonl or table (default: ${DEFAULT-VALUE}).")
  private String format = "jsonl";

  /** Returns whether a table is wanted; stops where the format is neither. */
  boolean table() {
    if (!format.equals("jsonl") && !format.equals("table")) {
      throw new Stop(
          ExitCode.WRONG_USAGE, "Unknown format \"" + format + "\". Known formats: jsonl, table.");
    }
    return format.equals("table");
  }
}
