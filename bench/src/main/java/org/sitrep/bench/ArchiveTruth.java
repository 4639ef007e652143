package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Compares a store with what was made up: every page that is whole, each once, and nothing else.
 * Arguments: the store, the file of {@link MadeUpArchive}.
 */
public final class ArchiveTruth {
  private ArchiveTruth() {}

  /** Prints what is there, missing, double or another; ends badly unless all is as it should be. */
  public static void main(String[] args) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<String> lines = Files.lines(Path.of(args[1] + ".truth"))) {
      lines.forEach(line -> texts.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
    }
    int all = texts.size();
    int[] other = new int[1];
    int[] same = new int[1];
    try (Store store = Stores.open(args[0])) {
      store.eachReport(
          coded -> {
            String told = coded.report().text().replace("\n", "\\n");
            boolean right = told.equals(texts.remove(String.valueOf(coded.report().url())));
            same[0] += right ? 1 : 0;
            other[0] += right ? 0 : 1;
          });
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "%d pages made, %d in the store as made, %d missing, %d others or doubles%n",
            all,
            same[0],
            texts.size(),
            other[0]);
    if (other[0] + texts.size() > 0) {
      throw new IllegalStateException("The store does not hold what was made");
    }
  }
}
