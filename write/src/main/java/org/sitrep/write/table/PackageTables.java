package org.sitrep.write.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sitrep.write.Nodes;

/** The tables of the Data Package: their columns, keys and Table Schema. */
final class PackageTables {
  /** In the order in which they refer to each other. */
  static final List<String> NAMES = List.of("events", "parties", "tolls", "claims");

  private static final List<Map<String, String>> COLUMNS =
      KnownTable.rows(PackageTables.class, "package-columns.tsv");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "events", List.of("event_id"),
          "parties", List.of("event_id", "number"),
          "tolls", List.of("event_id", "number"),
          "claims", List.of("event_id", "claim_id"));

  private PackageTables() {}

  private static List<Map<String, String>> columnsOf(String table) {
    return COLUMNS.stream().filter(column -> table.equals(column.get("table"))).toList();
  }

  /** Returns the names of the columns in order. */
  static List<String> names(String table) {
    return columnsOf(table).stream().map(column -> cell(column, "name")).toList();
  }

  private static String cell(Map<String, String> column, String name) {
    return column.getOrDefault(name, "");
  }

  /** Returns the Table Schema. */
  static ObjectNode schema(String table) {
    ObjectNode schema = Nodes.object();
    List<String> key = KEYS.getOrDefault(table, List.of());
    schema.set("fields", Nodes.list(columnsOf(table), column -> field(column, key)));
    schema.set("primaryKey", Nodes.texts(key));
    if (!table.equals("events")) {
      schema.set("foreignKeys", toEvents());
    }
    schema.putArray("missingValues").add("");
    return schema;
  }

  private static ObjectNode field(Map<String, String> column, List<String> key) {
    String name = cell(column, "name");
    String type = cell(column, "type");
    ObjectNode field = Nodes.object().put("name", name).put("type", type);
    field.put("description", cell(column, "description"));
    ObjectNode constraints = Nodes.object();
    if (key.contains(name)) {
      constraints.put("required", true);
    }
    if (!cell(column, "values").isEmpty()) {
      constraints.set("enum", values(type, cell(column, "values").split("\\|")));
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static ArrayNode values(String type, String... values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String value : values) {
      if (type.equals("integer")) {
        array.add(Integer.parseInt(value));
      } else {
        array.add(value);
      }
    }
    return array;
  }

  private static ArrayNode toEvents() {
    ArrayNode keys = JsonNodeFactory.instance.arrayNode();
    ObjectNode key = keys.addObject();
    key.putArray("fields").add("event_id");
    key.putObject("reference").put("resource", "events").putArray("fields").add("event_id");
    return keys;
  }
}
