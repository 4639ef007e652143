package org.sitrep.write.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of knowledge that lies beside a class: tab-separated, with a header. */
public final class KnownTable {
  private KnownTable() {}

  /**
   * Returns the rows; an empty cell is an empty text.
   *
   * @param beside a class in the folder of the table
   */
  public static List<Map<String, String>> rows(Class<?> beside, String file) {
    List<String> lines = text(beside, file).lines().toList();
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

  private static String text(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without its table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
