package org.sitrep.code.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every table of a codebook may hold, as {@code codebook/schema.json} says. Immutable and safe
 * to share between threads.
 */
public final class Schema {
  private static final String FILE = "/codebook/schema.json";

  private final Map<String, Table> tables;

  private Schema(Map<String, Table> tables) {
    this.tables = tables;
  }

  private record Table(String name, List<String> key, List<Column> columns) {}

  /** Returns the schema that the program carries. */
  public static Schema builtIn() {
    try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new CodebookException("The program carries no " + FILE + ": build it again");
      }
      Map<String, Table> tables = new LinkedHashMap<>();
      new ObjectMapper()
          .readTree(in)
          .properties()
          .forEach(each -> tables.put(each.getKey(), table(each.getKey(), each.getValue())));
      return new Schema(tables);
    } catch (IOException broken) {
      throw new CodebookException("The schema of the codebook cannot be read: " + FILE, broken);
    }
  }

  private static Table table(String name, JsonNode node) {
    List<String> key = new ArrayList<>();
    node.path("key").forEach(column -> key.add(column.asText()));
    List<Column> columns = new ArrayList<>();
    node.path("columns").forEach(column -> columns.add(Column.of(column)));
    return new Table(name, key, columns);
  }

  /** Returns the names of the tables that the schema describes, in its order. */
  public List<String> tables() {
    return List.copyOf(tables.keySet());
  }

  /**
   * Returns what is wrong with a codebook, a sentence a fault with the file and the line, in the
   * order of the tables; empty where all is well.
   */
  public List<String> faults(Codebook codebook) {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (Table table : tables.values()) {
      for (Column column : table.columns()) {
        column.references().forEach(at -> known.computeIfAbsent(at, to -> values(codebook, to)));
      }
    }
    for (Table table : tables.values()) {
      faults.addAll(faults(table, codebook.table(table.name()), known));
    }
    return faults;
  }

  private static Set<String> values(Codebook codebook, String reference) {
    int dot = reference.indexOf('.');
    Set<String> values = new HashSet<>();
    for (Row row : codebook.table(reference.substring(0, dot))) {
      values.add(row.text(reference.substring(dot + 1)));
    }
    return values;
  }

  private static List<String> faults(Table table, List<Row> rows, Map<String, Set<String>> known) {
    List<String> faults = new ArrayList<>();
    Set<String> wanted = new TreeSet<>(table.columns().stream().map(Column::name).toList());
    Set<List<String>> keys = new HashSet<>();
    for (Row row : rows) {
      if (!row.cells().keySet().equals(wanted)) {
        String found = String.join(", ", new TreeSet<>(row.cells().keySet()));
        return List.of(
            table.name()
                + ".tsv: expected the columns "
                + String.join(", ", wanted)
                + "; found "
                + found);
      }
      List<String> key = table.key().stream().map(row::text).toList();
      if (!keys.add(key)) {
        faults.add(at(row) + String.join(", ", table.key()) + " " + key + " is there twice");
      }
      for (Column column : table.columns()) {
        column.faults(row, known).forEach(fault -> faults.add(at(row) + fault));
      }
    }
    return faults;
  }

  private static String at(Row row) {
    return row.table() + ".tsv line " + row.line() + ": ";
  }
}
