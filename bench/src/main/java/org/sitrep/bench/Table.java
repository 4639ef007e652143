package org.sitrep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the two-column tables beside this class. */
final class Table {
  private Table() {}

  /** Returns the second column by the first, in order of the file, without the heading. */
  static Map<String, List<String>> of(String name) {
    try (InputStream file = Table.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
      Map<String, List<String>> rows = new LinkedHashMap<>();
      lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(row -> rows.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row[1]));
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the words of a cell that lists them. */
  static List<String> listed(String cell) {
    return List.of(cell.split("\\|"));
  }
}
