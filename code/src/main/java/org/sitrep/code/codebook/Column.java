package org.sitrep.code.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column may hold.
 *
 * @param name the name in the first line of the table
 * @param type text, list, enum, integer, number or date
 * @param required whether no cell may be empty
 * @param pattern what a text must match, or null
 * @param values what an enum may be
 * @param minimum the least number
 * @param maximum the greatest number
 * @param references the columns, as table.column, one of which must hold the value
 */
record Column(
    String name,
    String type,
    boolean required,
    @Nullable Pattern pattern,
    Set<String> values,
    double minimum,
    double maximum,
    List<String> references) {

  static Column of(JsonNode node) {
    Set<String> values = new HashSet<>();
    node.path("values").forEach(value -> values.add(value.asText()));
    String refers = node.path("refers").asText("");
    return new Column(
        node.path("name").asText(),
        node.path("type").asText(),
        node.path("required").asBoolean(),
        node.has("pattern") ? Pattern.compile(node.path("pattern").asText()) : null,
        values,
        node.path("minimum").asDouble(Double.NEGATIVE_INFINITY),
        node.path("maximum").asDouble(Double.POSITIVE_INFINITY),
        refers.isEmpty() ? List.of() : List.of(refers.split("\\|")));
  }

  /** Returns what is wrong with the cell of the row. */
  List<String> faults(Row row, Map<String, Set<String>> known) {
    String cell = row.text(name);
    if (cell.isEmpty()) {
      return required ? List.of(name + " is empty and must not be") : List.of();
    }
    List<String> faults = new ArrayList<>();
    for (String value : type.equals("list") ? row.list(name) : List.of(cell)) {
      if (!fits(value)) {
        faults.add(name + " wants " + wanted() + ", found \"" + value + "\"");
      }
      if (!references.isEmpty() && references.stream().noneMatch(r -> holds(known, r, value))) {
        faults.add(name + " names \"" + value + "\", which is not in " + references);
      }
    }
    return faults;
  }

  private static boolean holds(Map<String, Set<String>> known, String reference, String value) {
    return known.getOrDefault(reference, Set.of()).contains(value);
  }

  private boolean fits(String value) {
    return switch (type) {
      case "enum" -> values.contains(value);
      case "integer" -> value.matches("-?\\d+") && inRange(value);
      case "number" -> value.matches("-?\\d+(\\.\\d+)?") && inRange(value);
      case "date" -> isDate(value);
      default -> pattern == null || pattern.matcher(value).matches();
    };
  }

  private boolean inRange(String value) {
    double number = Double.parseDouble(value);
    return number >= minimum && number <= maximum;
  }

  private boolean isDate(String value) {
    if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return false;
    }
    try {
      return new Row("", 0, Map.of(name, value)).firstDay(name) != null;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private String wanted() {
    return switch (type) {
      case "enum" -> "one of " + values.stream().sorted().toList();
      case "integer", "number" -> "a number from " + minimum + " to " + maximum;
      case "date" -> "a year, a month or a day";
      default -> "what matches " + pattern;
    };
  }
}
