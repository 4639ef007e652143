package org.sitrep.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables (RFC 4180) whose first line names the columns as the fields of JSON records are
 * named, in letters of either case. What stands between columns, comma, semicolon or tab, is told
 * by the first line. Holds one row at a time.
 */
final class TableRecords {
  /** A quote that is not closed must not fill the memory. */
  private static final int LONGEST = 16 * 1024 * 1024;

  private static final int LONGEST_HEADER = 64 * 1024;

  private final @Nullable Charset encoding;
  private final Keeping keeping;
  private final long skipped;

  /**
   * Begins to read.
   *
   * @param skipped so many rows are passed over, since they were read before
   */
  TableRecords(@Nullable Charset encoding, Keeping keeping, long skipped) {
    this.encoding = encoding;
    this.keeping = keeping;
    this.skipped = skipped;
  }

  /** Reads the content, which supports {@code mark}. */
  void read(InputStream content) throws IOException, Refused {
    Bounded bounded = new Bounded(new BufferedReader(Encodings.reader(content, encoding)));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(bounded))
            .setIgnoreEmptyLines(true)
            .get();
    CSVParser table = CSVParser.builder().setReader(bounded).setFormat(format).get();
    try {
      rows(table, bounded);
    } catch (UncheckedIOException | IllegalStateException | CSVException broken) {
      throw broken(table.getCurrentLineNumber(), broken);
    }
  }

  private static Refused broken(long line, Exception why) {
    return new Refused(
        "broken-table",
        "expected rows of a table (RFC 4180), found a broken one before line "
            + (line + 1)
            + "; the rest is not read: "
            + why.getMessage());
  }

  private void rows(CSVParser table, Bounded bounded) throws IOException, Refused {
    Iterator<CSVRecord> rows = table.iterator();
    if (!rows.hasNext()) {
      throw new Refused("empty", "expected a table, found none");
    }
    List<String> columns = rows.next().stream().map(TableRecords::column).toList();
    long number = 0;
    while (rows.hasNext()) {
      bounded.next();
      CSVRecord row = rows.next();
      number++;
      if (number > skipped) {
        take(columns, row, Math.toIntExact(Math.min(Integer.MAX_VALUE, number + 1)));
        keeping.reached(number);
      }
    }
  }

  private void take(List<String> columns, CSVRecord row, int number) {
    try {
      if (row.size() > columns.size()) {
        throw new Refused(
            "broken-row", "expected " + columns.size() + " cells, found " + row.size());
      }
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < row.size(); i++) {
        record.put(columns.get(i), row.get(i));
      }
      keeping.keep(record);
    } catch (Refused refused) {
      keeping.refuse(refused, number);
    }
  }

  /** A name of JSON records in whatever case, else as it is. */
  private static String column(String header) {
    String name = header.strip();
    return JsonRecord.NAMES.stream()
        .filter(known -> known.equalsIgnoreCase(name))
        .findFirst()
        .orElse(name.toLowerCase(Locale.ROOT));
  }

  private static char delimiter(Bounded reader) throws IOException {
    reader.mark(LONGEST_HEADER);
    int[] counts = new int[3];
    String signs = ",;\t";
    for (int i = 0, sign = reader.read(); i < LONGEST_HEADER - 1; i++, sign = reader.read()) {
      if (sign < 0 || sign == '\n') {
        break;
      }
      if (signs.indexOf(sign) >= 0) {
        counts[signs.indexOf(sign)]++;
      }
    }
    reader.reset();
    int most = counts[2] > Math.max(counts[0], counts[1]) ? 2 : counts[1] > counts[0] ? 1 : 0;
    return signs.charAt(most);
  }

  /** Gives out only so much between two rows. */
  private static final class Bounded extends FilterReader {
    private long given;

    Bounded(BufferedReader in) {
      super(in);
    }

    void next() {
      given = 0;
    }

    private void count(int more) throws IOException {
      given += Math.max(0, more);
      if (given > LONGEST) {
        throw new CSVException("a row of more than 16 million characters");
      }
    }

    @Override
    public int read() throws IOException {
      int sign = in.read();
      count(1);
      return sign;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count(read);
      return read;
    }
  }
}
