package org.sitrep.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;

/** The JSON values that several shapes share. */
public final class Nodes {
  private static final double STEPS = 1e6;

  private Nodes() {}

  /** Returns an empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns an array of the values in their shapes. */
  public static <T> ArrayNode list(List<T> values, Function<T, JsonNode> shape) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(shape.apply(value)));
    return array;
  }

  static ArrayNode numbers(List<Integer> values) {
    return list(values, JsonNodeFactory.instance::numberNode);
  }

  /** Returns an array of texts. */
  public static ArrayNode texts(List<String> values) {
    return list(values, JsonNodeFactory.instance::textNode);
  }

  /** An object that begins with the quoted words and where they stand. */
  static ObjectNode span(Quote quote, CodePoints at) {
    return span(object(), quote, at);
  }

  static ObjectNode span(ObjectNode node, Quote quote, CodePoints at) {
    node.put("text", quote.text());
    node.put("start", at.before(quote.start()));
    return node.put("end", at.before(quote.end()));
  }

  static @Nullable ObjectNode spanOrNull(@Nullable Quote quote, CodePoints at) {
    return quote == null ? null : span(quote, at);
  }

  /** Returns the name of a value as JSON prints it. */
  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String iso(@Nullable Object date) {
    return date == null ? null : date.toString();
  }

  /**
   * Rounds shares and degrees to six decimals: a tenth of a metre, and finer than any score is
   * meant.
   */
  public static double rounded(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  static @Nullable Double roundedOrNull(@Nullable Double value) {
    return value == null ? null : rounded(value);
  }
}
