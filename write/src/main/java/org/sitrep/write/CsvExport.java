package org.sitrep.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A table with a header and one row an event: UTF-8, RFC 4180, ISO dates, several values in a cell
 * joined by {@code ;} (a semicolon inside a value becomes a comma). Text that a spreadsheet would
 * take for a formula gets an apostrophe before it (OWASP, CSV Injection); numbers stay as they are.
 */
final class CsvExport implements EventExport {
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String LINE_END = "\r\n";

  /** The columns in order; a header is due even where there is no event to take it from. */
  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "event_type",
          "mode",
          "acled_event_type",
          "acled_sub_event_type",
          "date_from",
          "date_to",
          "date_precision",
          "place",
          "country",
          "admin1",
          "admin2",
          "latitude",
          "longitude",
          "radius_m",
          "geo_precision",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "killed_low",
          "killed_best",
          "killed_high",
          "injured_low",
          "injured_best",
          "injured_high",
          "status",
          "reports",
          "copies",
          "origins",
          "claimants",
          "sources",
          "urls",
          "report_ids",
          "claim_ids",
          "quote",
          "first_seen",
          "revision");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public void write(Iterable<ExportedEvent> events, OutputStream out) throws IOException {
    put(String.join(",", COLUMNS), out);
    for (ExportedEvent event : events) {
      JsonNode row = EventColumns.of(event);
      put(
          COLUMNS.stream().map(row::path).map(CsvExport::cell).collect(Collectors.joining(",")),
          out);
    }
    out.flush();
  }

  private static void put(String line, OutputStream out) throws IOException {
    out.write((line + LINE_END).getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(JsonNode value) {
    if (value.isNumber()) {
      return JsonLines.line(value);
    }
    return quoted(disarmed(value.isArray() ? joined(value) : value.asText("")));
  }

  private static String joined(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(value -> value.asText().replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static String disarmed(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
