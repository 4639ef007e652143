package org.sitrep.write;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the events of an export; {@code read = written + left out} holds.
 *
 * @param read how many events came
 * @param written how many of them are in what was written
 * @param leftOut how many are not, by reason, in order of the reasons
 * @param rows how many rows, lines or features they made
 */
public record ExportTally(long read, long written, Map<String, Long> leftOut, long rows) {
  public ExportTally {
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    long left = leftOut.values().stream().mapToLong(Long::longValue).sum();
    if (read != written + left) {
      throw new IllegalArgumentException(
          "Does not add up: " + read + " read, " + written + " written + " + left + " left out");
    }
  }

  /** Returns the tally in one line for people. */
  public String words() {
    long left = read - written;
    String sum =
        String.format(
            Locale.ROOT, "%d events read = %d written + %d left out", read, written, left);
    String why = left == 0 ? "" : " (" + reasons() + ")";
    return sum + why + (rows == written ? "" : "; " + rows + " rows");
  }

  private String reasons() {
    return leftOut.entrySet().stream()
        .map(reason -> reason.getValue() + " " + reason.getKey())
        .collect(Collectors.joining(", "));
  }

  /** Counts while an export goes on. For one thread. */
  public static final class Counting {
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long written;
    private long rows;

    /** Counts an event that made so many rows. */
    public void wrote(int rowsOfIt) {
      written++;
      rows += rowsOfIt;
    }

    /** Counts rows that stand for several events. */
    public void addRows(int more) {
      rows += more;
    }

    /** Counts an event that is not written. */
    public void leftOut(String reason) {
      leftOut.merge(reason, 1L, Long::sum);
    }

    /** Returns what was counted so far. */
    public ExportTally tally() {
      long left = leftOut.values().stream().mapToLong(Long::longValue).sum();
      return new ExportTally(written + left, written, leftOut, rows);
    }
  }
}
