package org.sitrep.app;

/** What the program's exit code says; scripts rest on these numbers. */
final class ExitCode {
  static final int DONE = 0;

  /** Ran, and nothing matched or a check failed. */
  static final int NOTHING = 1;

  static final int WRONG_USAGE = 2;

  /** Some input was refused. */
  static final int REFUSED = 3;

  static final int NETWORK = 4;

  /** The store is locked or damaged. */
  static final int STORE = 5;

  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
