package org.sitrep.write.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.write.EventExport;
import org.sitrep.write.Examples;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/** What a layout made of events: its text, its tally, and the cells of its rows by column. */
record Rows(String text, ExportTally tally, List<Map<String, String>> cells) {
  static Rows of(String format, ExportedEvent... events) throws IOException {
    return of(format, List.of(events));
  }

  static Rows of(String format, List<ExportedEvent> events) throws IOException {
    EventExport export =
        TableExport.all().stream().filter(e -> e.name().equals(format)).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportTally tally = export.write(events, Examples.account(), out);
    String text = out.toString(StandardCharsets.UTF_8);
    return new Rows(text, tally, cells(text, format));
  }

  private static List<Map<String, String>> cells(String text, String format) {
    List<List<String>> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(split(line, format)));
    List<String> names =
        switch (format) {
          case "gdelt-events" -> new GdeltEventsLayout().columns();
          case "gdelt-mentions" -> new GdeltMentionsLayout().columns();
          default -> lines.remove(0);
        };
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Quotes inside a cell do not occur in what these tests write. */
  private static List<String> split(String line, String format) {
    if (!format.equals("acled") && !format.equals("ucdp")) {
      return List.of(line.split("\t", -1));
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
