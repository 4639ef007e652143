package org.sitrep.code.codebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a codebook table.
 *
 * @param table the table it is of
 * @param line the line of the file, from 1
 * @param cells the cells by column name; an empty cell is an empty string
 */
public record Row(String table, int line, Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /**
   * Returns the words of a cell, empty where nothing is known; refuses a column that the table does
   * not have.
   */
  public String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new CodebookException(
          "Table " + table + " has no column " + column + "; it has " + cells.keySet());
    }
    return cell;
  }

  /** Returns the words of a cell, or null where it is empty. */
  public @Nullable String known(String column) {
    String cell = text(column);
    return cell.isEmpty() ? null : cell;
  }

  /** Returns the values of a cell that holds several, divided by vertical bars. */
  public List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /**
   * Returns the first day that a cell of a year, a month or a day stands for, or null where it is
   * empty.
   */
  public @Nullable LocalDate firstDay(String column) {
    String cell = text(column);
    return switch (cell.length()) {
      case 0 -> null;
      case 4 -> LocalDate.parse(cell + "-01-01");
      case 7 -> LocalDate.parse(cell + "-01");
      default -> LocalDate.parse(cell);
    };
  }

  /**
   * Returns the last day that a cell of a year, a month or a day stands for, or null where it is
   * empty.
   */
  public @Nullable LocalDate lastDay(String column) {
    LocalDate first = firstDay(column);
    if (first == null) {
      return null;
    }
    return switch (text(column).length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  /** Returns the number in a cell, or null where it is empty. */
  public @Nullable Double number(String column) {
    String cell = text(column);
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
