package org.sitrep.bench.fuzz;

/** What Jazzer calls; the name of the target is its argument. */
public final class Fuzz {
  private static FuzzTarget target = FuzzTarget.TEXT;

  private Fuzz() {}

  /** Chooses the target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.named(arguments[0]);
  }

  /** Gives one input to it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    target.take(bytes);
  }
}
