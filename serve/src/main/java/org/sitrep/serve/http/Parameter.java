package org.sitrep.serve.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A parameter of a route: what the OpenAPI document says of it, and the check of its values.
 *
 * @param name the name, as it is written in addresses
 * @param in {@code query} or {@code path}
 * @param required whether it must be given
 * @param description what it does
 * @param schema the schema of its value, in OpenAPI 3.0
 * @param check throws a problem where a value cannot be
 */
public record Parameter(
    String name, String in, boolean required, String description, ObjectNode schema, Check check) {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  /** Judges a value. */
  @FunctionalInterface
  public interface Check {
    /** Throws a {@link Problem} where the value cannot be. */
    void check(String name, String value);
  }

  /** Returns a part of the path. */
  public static Parameter path(String name, String description) {
    return new Parameter(name, "path", true, description, schema("string"), Parameter::anything);
  }

  /** Returns a text that may be given once. */
  public static Parameter text(String name, String description) {
    return query(name, description, schema("string"), Parameter::anything);
  }

  /** Returns a text that may be given several times, or several with commas. */
  public static Parameter texts(String name, String description) {
    ObjectNode list = schema("array");
    list.set("items", schema("string"));
    return query(name, description, list, Parameter::anything);
  }

  /** Returns some of a set of words, in any case, given several times or with commas. */
  public static Parameter someOf(String name, String description, List<String> words) {
    ObjectNode list = schema("array");
    list.set("items", words(words));
    return query(name, description, list, (n, value) -> checkWord(n, value, words));
  }

  /** Returns one of a set of words. */
  public static Parameter oneOf(String name, String description, List<String> words) {
    return query(name, description, words(words), (n, value) -> checkWord(n, value, words));
  }

  /** Returns a whole number from least to most. */
  public static Parameter whole(String name, String description, int least, int most) {
    ObjectNode number = schema("integer").put("minimum", least).put("maximum", most);
    return query(name, description, number, (n, value) -> checkWhole(n, value, least, most));
  }

  /** Returns {@code true} or {@code false}. */
  public static Parameter flag(String name, String description) {
    return query(
        name,
        description,
        schema("boolean"),
        (n, value) -> checkWord(n, value, List.of("true", "false")));
  }

  /** Returns a day. */
  public static Parameter day(String name, String description) {
    return query(name, description, schema("string").put("format", "date"), Parameter::checkDay);
  }

  /** Returns a moment in UTC. */
  public static Parameter instant(String name, String description) {
    ObjectNode schema = schema("string").put("format", "date-time");
    return query(name, description, schema, Parameter::checkInstant);
  }

  /** Returns a parameter of the query with a schema and a check of its own. */
  public static Parameter query(String name, String description, ObjectNode schema, Check check) {
    return new Parameter(name, "query", false, description, schema, check);
  }

  /** Returns a schema with a type only. */
  public static ObjectNode schema(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  /** Returns the same parameter, which must be given. */
  public Parameter needed() {
    return new Parameter(name, in, true, description, schema, check);
  }

  /** Returns the same parameter with the value that holds where none is given. */
  public Parameter withDefault(int value) {
    return new Parameter(
        name, in, required, description, schema.deepCopy().put("default", value), check);
  }

  /** Returns whether several values may be given. */
  boolean isList() {
    return "array".equals(schema.path("type").asText());
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode schema = schema("string");
    words.forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static void anything(String name, String value) {
    // Every text is a word to look for; what is not found is not found.
  }

  private static void checkWord(String name, String value, List<String> words) {
    if (!words.contains(value.toLowerCase(Locale.ROOT))) {
      throw Problem.badRequest(
          "Unknown " + name + " " + value + "; known are " + String.join(", ", words) + ".");
    }
  }

  private static void checkWhole(String name, String value, int least, int most) {
    if (!WHOLE.matcher(value).matches()
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw Problem.badRequest(
          "The parameter " + name + " must be a whole number from " + least + " to " + most + ".");
    }
  }

  private static void checkDay(String name, String value) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw Problem.badRequest(
          "The parameter " + name + " must be a day such as 2031-03-04, not " + value + ".");
    }
  }

  private static void checkInstant(String name, String value) {
    try {
      Instant.parse(value);
    } catch (DateTimeParseException noMoment) {
      throw Problem.badRequest(
          "The parameter "
              + name
              + " must be a moment in UTC such as 2031-03-04T12:00:00Z, not "
              + value
              + ".");
    }
  }
}
