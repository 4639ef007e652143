package org.sitrep.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.code.codebook.Schema;

/** A folder with one table of a codebook; the first byte says which. */
final class CodebookTables implements Takers.Taker {
  private static final List<String> FILES =
      List.of(
          "actors.tsv", "offices.tsv", "places.tsv", "triggers.tsv", "VERSION", "learned.model");

  private @Nullable Path folder;

  @Override
  public void take(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    try {
      Path made = folder();
      Path file = made.resolve(FILES.get((bytes[0] & 0xFF) % FILES.size()));
      Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
      try {
        var unused = Schema.builtIn().faults(Codebook.from(made));
      } catch (CodebookException refused) {
        check(refused);
      } finally {
        Files.delete(file);
      }
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    }
  }

  private static void check(CodebookException refused) {
    if (refused.getMessage() == null || refused.getMessage().isBlank()) {
      throw new AssertionError("A codebook is refused without a word", refused);
    }
  }

  private Path folder() throws IOException {
    Path made = folder == null ? Files.createTempDirectory("fuzz-codebook") : folder;
    folder = made;
    return made;
  }
}
