package org.sitrep.app;

import picocli.CommandLine.Option;

/** How much a command says on standard error. */
final class TalkOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors and refusals.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more, and show where inside the program an error arose.")
  private boolean verbose;

  @Option(
      names = {"--no-progress"},
      description = "Show no progress.")
  private boolean noProgress;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean progress() {
    return !quiet && !noProgress;
  }
}
