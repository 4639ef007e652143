package org.sitrep.code.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.code.learned.LinearModel;
import org.sitrep.code.learned.ModelFile;

/** The codebook: tables by name. Immutable and safe to share between threads. */
public final class Codebook {
  private static final List<String> TABLES =
      List.of(
          "actors",
          "agencies",
          "agents",
          "countries",
          "dating",
          "facts",
          "factuality",
          "front",
          "instruments",
          "offices",
          "places",
          "reporting",
          "spelling",
          "triggers");

  /** The file of the learned layer, beside the tables that it was learned with. */
  private static final String LEARNED = "learned.model";

  private final String version;
  private final Map<String, List<Row>> tables;
  private final Map<String, LinearModel> learned;

  private Codebook(
      String version, Map<String, List<Row>> tables, Map<String, LinearModel> learned) {
    this.version = version;
    this.tables = tables;
    this.learned = learned;
  }

  /** Returns the codebook that the program carries. */
  public static Codebook builtIn() {
    return read(Codebook::resource);
  }

  /**
   * Returns the built-in codebook with the tables that a folder holds in place of its own.
   *
   * @throws CodebookException if the folder or a table in it cannot be read; the message says where
   *     and why
   */
  public static Codebook from(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CodebookException(
          "No codebook folder at " + folder + ": give a folder of .tsv tables");
    }
    return read(
        file -> {
          Path own = folder.resolve(file);
          return Files.exists(own) ? Files.readAllBytes(own) : resource(file);
        });
  }

  /** Returns the version of the codebook, such as 2026.11. */
  public String version() {
    return version;
  }

  /** Returns the rows of a table, in the order of the file. */
  public List<Row> table(String name) {
    List<Row> rows = tables.get(name);
    if (rows == null) {
      throw new CodebookException("The codebook has no table " + name + "; it has " + TABLES);
    }
    return rows;
  }

  /** Returns the models of the learned layer by name; none where the folder holds an empty file. */
  public Map<String, LinearModel> learned() {
    return learned;
  }

  /** Returns the same tables with other models, or with none. */
  public Codebook with(Map<String, LinearModel> models) {
    return new Codebook(version, tables, Map.copyOf(models));
  }

  private static Codebook read(Source source) {
    try {
      Map<String, List<Row>> tables = new HashMap<>();
      for (String name : TABLES) {
        tables.put(name, rows(name, text(source, name + ".tsv")));
      }
      return new Codebook(text(source, "VERSION").strip(), tables, learned(source));
    } catch (IOException e) {
      throw new CodebookException("The codebook cannot be read: " + e.getMessage(), e);
    }
  }

  private static String text(Source source, String file) throws IOException {
    return new String(source.bytes(file), StandardCharsets.UTF_8);
  }

  private static Map<String, LinearModel> learned(Source source) throws IOException {
    byte[] bytes = source.bytes(LEARNED);
    try {
      return bytes.length == 0 ? Map.of() : ModelFile.read(bytes);
    } catch (IllegalArgumentException broken) {
      throw new CodebookException(LEARNED + ": " + broken.getMessage(), broken);
    }
  }

  private static List<Row> rows(String table, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new CodebookException(table + ".tsv is empty: its first line names the columns");
    }
    String[] columns = lines.get(0).split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(table, i + 1, columns, lines.get(i).split("\t", -1)));
      }
    }
    return List.copyOf(rows);
  }

  private static Row row(String table, int line, String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new CodebookException(
          String.format(
              Locale.ROOT,
              "%s.tsv line %d has %d cells, the first line names %d columns: add or take away tabs",
              table,
              line,
              cells.length,
              columns.length));
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      named.put(columns[i], cells[i].strip());
    }
    return new Row(table, line, named);
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = Codebook.class.getResourceAsStream("/codebook/" + file)) {
      if (in == null) {
        throw new CodebookException("The program carries no codebook/" + file + ": build it again");
      }
      return in.readAllBytes();
    }
  }

  @FunctionalInterface
  private interface Source {
    byte[] bytes(String file) throws IOException;
  }
}
