package org.sitrep.code.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;

/**
 * Reads a table of annotated sentences. Every quoted word must stand in its sentence; what does not
 * is a fault, and its row is left out.
 */
public final class AnnotatedTable {
  private static final List<String> COLUMNS =
      List.of(
          "text",
          "country",
          "style",
          "trigger",
          "event_type",
          "mode",
          "sub_event",
          "factuality",
          "actors",
          "recipients",
          "places",
          "source");
  private static final Pattern ORDINAL = Pattern.compile("(.*)#(\\d)");

  private final String name;
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<AnnotatedAct> acts = new ArrayList<>();
  private @Nullable Map<String, String> first;
  private int firstLine;

  private AnnotatedTable(String name) {
    this.name = name;
  }

  /**
   * Returns a table that was read.
   *
   * @param name its file name, for faults
   * @param text what it holds
   */
  public static AnnotatedTable of(String name, String text) {
    AnnotatedTable table = new AnnotatedTable(name);
    table.read(text.lines().toList());
    return table;
  }

  /** Returns the sentences, in order of the table. */
  public List<AnnotatedSentence> sentences() {
    return List.copyOf(sentences);
  }

  /** Returns what is wrong with it: file, line, what was found and what was expected. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  private void read(List<String> lines) {
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    if (!columns.equals(COLUMNS)) {
      fault(1, "expected the columns " + COLUMNS + ", found " + columns);
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (cells.length != COLUMNS.size()) {
        fault(i + 1, "expected " + COLUMNS.size() + " cells, found " + cells.length);
      } else {
        row(i + 1, cells);
      }
    }
    close();
  }

  private void row(int line, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(COLUMNS.get(i), cells[i].strip());
    }
    if (!cell(row, "text").isEmpty()) {
      close();
      first = row;
      firstLine = line;
    }
    if (first == null) {
      fault(line, "an act without a sentence above it: fill the column text");
    } else if (!cell(row, "trigger").isEmpty()) {
      act(line, cell(first, "text"), row);
    }
  }

  private void close() {
    if (first != null) {
      sentences.add(
          new AnnotatedSentence(
              name,
              firstLine,
              cell(first, "text"),
              cell(first, "country"),
              cell(first, "style"),
              acts));
    }
    acts.clear();
  }

  private void act(int line, String text, Map<String, String> row) {
    try {
      EventType type = EventType.valueOf(cell(row, "event_type"));
      List<Quote> source = quotes(text, cell(row, "source"));
      acts.add(
          new AnnotatedAct(
              quote(text, cell(row, "trigger")),
              type,
              mode(type, known(row, "mode")),
              known(row, "sub_event"),
              Factuality.valueOf(cell(row, "factuality").toUpperCase(Locale.ROOT)),
              quotes(text, cell(row, "actors")),
              quotes(text, cell(row, "recipients")),
              quotes(text, cell(row, "places")),
              source.isEmpty() ? null : source.get(0)));
    } catch (IllegalArgumentException wrong) {
      fault(line, String.valueOf(wrong.getMessage()));
    }
  }

  private static @Nullable String mode(EventType type, @Nullable String mode) {
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          type + " has no mode '" + mode + "': expected none or one of " + type.modes());
    }
    return mode;
  }

  private static List<Quote> quotes(String text, String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .map(s -> quote(text, s))
        .toList();
  }

  private static Quote quote(String text, String words) {
    Matcher numbered = ORDINAL.matcher(words);
    String plain = numbered.matches() ? numbered.group(1) : words;
    int wanted = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
    int at = -1;
    for (int seen = 0; seen < wanted; seen++) {
      at = text.indexOf(plain, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(
            "'" + words + "' does not stand in the sentence: quote it as it is printed there");
      }
    }
    return Quote.of(text, at, at + plain.length());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable String known(Map<String, String> row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? null : cell;
  }

  private void fault(int line, String what) {
    faults.add(name + " line " + line + ": " + what);
  }
}
