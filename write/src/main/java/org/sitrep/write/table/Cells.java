package org.sitrep.write.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Values as cells of a line. Comma-separated lines follow RFC 4180; several values in a cell are
 * joined by {@code ;} (a semicolon inside a value becomes a comma), and text that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP, CSV Injection), behind a semicolon
 * too, since half the world's spreadsheets part cells there. Tab-separated lines know no quoting,
 * so tabs and line breaks inside a value become blanks. Numbers stay as they are.
 */
public final class Cells {
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Pattern BEHIND_SEMICOLON =
      Pattern.compile(";(?=\\s*[" + Pattern.quote(FORMULA_STARTS) + "])");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private Cells() {}

  /** Returns a comma-separated line with its end. */
  public static String csvLine(List<? extends @Nullable Object> values) {
    return values.stream().map(Cells::csv).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Returns a tab-separated line with its end. */
  public static String tsvLine(List<? extends @Nullable Object> values) {
    return values.stream().map(Cells::tsv).collect(Collectors.joining("\t", "", "\n"));
  }

  private static String csv(@Nullable Object value) {
    return isNumber(value) ? number(value) : quoted(disarmed(text(value)));
  }

  private static String tsv(@Nullable Object value) {
    if (isNumber(value)) {
      return number(value);
    }
    String line = BREAKS.matcher(text(value)).replaceAll(" ");
    return NUMBER.matcher(line).matches() ? line : disarmed(line);
  }

  private static boolean isNumber(@Nullable Object value) {
    return value instanceof Number || (value instanceof JsonNode node && node.isNumber());
  }

  /** Never with an exponent: not every reader of tables knows one. */
  private static String number(@Nullable Object value) {
    return value instanceof BigDecimal exact
        ? exact.toPlainString()
        : new BigDecimal(String.valueOf(value)).toPlainString().replaceAll("\\.0$", "");
  }

  private static String text(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      return node.isArray() ? joined(node) : node.asText("");
    }
    return value == null ? "" : value.toString();
  }

  private static String joined(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(value -> value.asText().replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static String disarmed(String text) {
    boolean first = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return (first ? "'" : "") + BEHIND_SEMICOLON.matcher(text).replaceAll(";'");
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
