package org.sitrep.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A command that was run in this process.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it told
 */
record Ran(int exitCode, String out, String err) {
  /** Runs the program with these words and an empty standard input. */
  static Ran sitrep(String... words) {
    return sitrepReading("", words);
  }

  /** Runs the program with these words and what it reads on standard input. */
  static Ran sitrepReading(String input, String... words) {
    return sitrep(Surroundings.NONE, input, words);
  }

  /** Runs the program with these words where something is set beforehand. */
  static Ran sitrepAmid(Surroundings around, String... words) {
    return sitrep(around, "", words);
  }

  private static Ran sitrep(Surroundings around, String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = Main.run(new Terminal(in, out, told, false, false), around, words);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
