package org.sitrep.app;

import org.jspecify.annotations.Nullable;

/** Ends the command with an exit code and one sentence for people: what, where, and what helps. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  Stop(int exitCode, String sentence) {
    this(exitCode, sentence, null);
  }

  Stop(int exitCode, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
