package org.sitrep.write.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of knowledge that lies beside the layouts: tab-separated, with a header. */
final class KnownTable {
  private KnownTable() {}

  /** Returns the rows; an empty cell is an empty text. */
  static List<Map<String, String>> rows(String file) {
    List<String> lines = text(file).lines().toList();
    String[] names = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> row(names, line.split("\t", -1))).toList();
  }

  private static Map<String, String> row(String[] names, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }

  private static String text(String file) {
    try (InputStream in = KnownTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without its table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
