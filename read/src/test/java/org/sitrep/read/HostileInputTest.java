package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs made to hurt become reports or counted refusals, within memory and time that are known.
 */
class HostileInputTest {
  /** As much as {@code sitrep ingest} promises to get by with, and half of the usual stack. */
  private static final String[] MEMORY = {"-Xmx512m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"};

  private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("one line of 100 MB", "{too-large=1}");
    EXPECTED.put("words in one line of 60 MB", "{too-large=1}");
    EXPECTED.put("12 million bylines", "{too-large=1}");
    EXPECTED.put("a gap of 400,000 blanks", "{report=1}");
    EXPECTED.put("a sentence of 10,000 words", "{report=1}");
    EXPECTED.put("one row of 100 MB", "{broken-table=1}");
    EXPECTED.put("a million columns", "{report=1}");
    EXPECTED.put("one JSON line of 100 MB", "{too-large=1}");
    EXPECTED.put("one JSON text of 60 MB", "{too-large=1}");
    EXPECTED.put("10 million open brackets", "{not-json=1}");
    EXPECTED.put("10 million open objects", "{too-large=1}");
    EXPECTED.put("a list of 5 million objects", "{no-text=5000001}");
    EXPECTED.put("5 million empty lists", "{not-json=1}");
    EXPECTED.put("half a character in the text", "{broken-character=1}");
    EXPECTED.put("half a character in the id", "{report=1}");
    EXPECTED.put("text that turns", "{report=1}");
    EXPECTED.put("a number of 900 digits", "{report=1}");
    EXPECTED.put("one line of 50 million in UTF-16", "{too-large=1}");
    EXPECTED.put("a million nested divs", "{empty=1}");
    EXPECTED.put("half a million nested <b><p>", "{empty=1}");
    EXPECTED.put("a million attributes", "{empty=1}");
    EXPECTED.put("a million comments", "{report=1}");
    EXPECTED.put("a million nested elements", "{too-deep=1}");
    EXPECTED.put("20,000 nested items", "{too-deep=1}");
    EXPECTED.put("blanks before the root", "{report=1}");
    EXPECTED.put("nested XHTML in JSON", "{report=1}");
    EXPECTED.put("a gzip bomb", "{bomb=1}");
    EXPECTED.put("a gzip bomb in a gzip bomb", "{bomb=1}");
    EXPECTED.put("a name of 300 MB", "{bomb=1}");
  }

  private static final int LONGEST_MS = 30_000;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void eachIsReadOrRefusedInTheMemoryOfAnIngest() throws IOException {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (String line : told().lines().toList()) {
      String[] parts = line.split("\t", -1);
      assertThat(parts).as(line).hasSize(3);
      assertThat(Long.parseLong(parts[2])).as(line).isLessThan(LONGEST_MS);
      outcomes.put(parts[0], parts[1]);
    }
    assertThat(outcomes).containsExactlyEntriesOf(EXPECTED);
  }

  /** What the program of its own tells. */
  private static String told() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY[0],
                MEMORY[1],
                MEMORY[2],
                "-cp",
                System.getProperty("java.class.path"),
                HostileInput.class.getName())
            .redirectErrorStream(true)
            .start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }
}
