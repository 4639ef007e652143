package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.learned.AnnotatedSentence;
import org.sitrep.code.learned.AnnotatedTable;

/**
 * Annotated sentences of a folder.
 *
 * @param sentences the sentences, by file and line
 * @param faults what is wrong in the tables
 */
record Sentences(List<AnnotatedSentence> sentences, List<String> faults) {
  /** The launcher tells by this property where the program lies. */
  private static final String HOME = "sitrep.home";

  Sentences {
    sentences = List.copyOf(sentences);
    faults = List.copyOf(faults);
  }

  /** Returns where the sentences of a codebook lie: of the built-in one, where none is given. */
  static Path beside(@Nullable Path codebook) {
    Path tables = codebook == null ? Path.of(System.getProperty(HOME, ""), "codebook") : codebook;
    return tables.resolve("sentences");
  }

  /** Returns the sentences of all tables of a folder; none where there is no such folder. */
  static Sentences in(Path folder) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : tables(folder)) {
      AnnotatedTable table = AnnotatedTable.of(String.valueOf(file.getFileName()), text(file));
      sentences.addAll(table.sentences());
      faults.addAll(table.faults());
    }
    return new Sentences(sentences, faults);
  }

  private static List<Path> tables(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException broken) {
      throw new Stop(
          ExitCode.WRONG_USAGE, folder + " cannot be listed: " + broken.getMessage(), broken);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          file + " cannot be read: expected a table in UTF-8; " + broken.getMessage(),
          broken);
    }
  }
}
