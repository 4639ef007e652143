package org.sitrep.code.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.model.Place;

/**
 * The places of the embedded gazetteer by the loose key of their names. The table stays in memory
 * as its bytes, and a row is read when it is asked for: some 25 MB for 210,000 rows. Immutable and
 * safe to share between threads.
 */
final class Gazetteer {
  private static final String RESOURCE = "/gazetteer/gazetteer.tsv.gz";
  private static final int ROW_BITS = 18;
  private static final int COLUMNS = 11;

  private final byte[] table;
  private final int[] lines;

  /** Sorted: the hash of a key in the upper bits, the number of a row in the lower. */
  private final long[] index;

  private Gazetteer(byte[] table, int[] lines, long[] index) {
    this.table = table;
    this.lines = lines;
    this.index = index;
  }

  /**
   * Loads the gazetteer that the program carries, in about half a second.
   *
   * @throws CodebookException if it is missing or damaged
   */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new CodebookException("The program carries no " + RESOURCE + ": build it again");
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 24);
      new GZIPInputStream(in, 1 << 16).transferTo(all);
      return of(all.toByteArray());
    } catch (IOException e) {
      throw new CodebookException("The gazetteer cannot be read: " + e.getMessage(), e);
    }
  }

  private static Gazetteer of(byte[] table) {
    int[] lines = starts(table);
    if (lines.length > 1 << ROW_BITS) {
      throw new CodebookException(
          "The gazetteer has " + lines.length + " rows, room is for " + (1 << ROW_BITS));
    }
    int chunks = 2 * Runtime.getRuntime().availableProcessors();
    long[] index =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> hashes(table, lines, chunk, chunks))
            .flatMapToLong(Arrays::stream)
            .toArray();
    Arrays.parallelSort(index);
    return new Gazetteer(table, lines, index);
  }

  /** The index of one of several equal parts of the rows. */
  private static long[] hashes(byte[] table, int[] lines, int chunk, int chunks) {
    int from = (int) ((long) lines.length * chunk / chunks);
    int to = (int) ((long) lines.length * (chunk + 1) / chunks);
    long[] hashes = new long[to - from];
    int size = 0;
    for (int row = from; row < to; row++) {
      for (String name : names(table, lines[row])) {
        hashes = size == hashes.length ? Arrays.copyOf(hashes, 2 * size + 1) : hashes;
        hashes[size++] = PlaceKey.hash(PlaceKey.loose(name)) << ROW_BITS | row;
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  /** Offsets of the lines after the header. */
  private static int[] starts(byte[] table) {
    int[] starts = new int[1 << 16];
    int size = 0;
    for (int i = 0; i + 1 < table.length; i++) {
      if (table[i] == '\n') {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, size);
  }

  /** The second and third cells: the name and, between bars, its variants. */
  private static String[] names(byte[] table, int line) {
    int from = after(table, line, (byte) '\t');
    int name = after(table, from, (byte) '\t');
    int variants = after(table, name, (byte) '\t');
    int end = variants - name > 1 ? variants - 1 : name - 1;
    String cells = new String(table, from, end - from, StandardCharsets.UTF_8);
    return cells.replace('\t', '|').split("\\|");
  }

  private static int after(byte[] table, int from, byte wanted) {
    int at = from;
    while (table[at] != wanted) {
      at++;
    }
    return at + 1;
  }

  /** Returns the places one of whose names has the loose key of the given name. */
  List<Candidate> find(String name) {
    long hash = PlaceKey.hash(PlaceKey.loose(name)) << ROW_BITS;
    int at = Arrays.binarySearch(index, hash);
    at = at < 0 ? -at - 1 : at;
    List<Candidate> found = new ArrayList<>();
    String plain = PlaceKey.plain(name);
    int last = -1;
    for (; at < index.length && index[at] >>> ROW_BITS == hash >>> ROW_BITS; at++) {
      int row = (int) (index[at] & ((1 << ROW_BITS) - 1));
      if (row != last) {
        found.add(candidate(row, plain));
      }
      last = row;
    }
    return found;
  }

  private Candidate candidate(int row, String plain) {
    String[] cells = cells(row);
    boolean exact = false;
    for (String name : names(table, lines[row])) {
      exact |= PlaceKey.plain(name).equals(plain);
    }
    double people = cells[9].isEmpty() ? 0 : Double.parseDouble(cells[9]);
    Place place =
        new Place(
            shown(cells[1]),
            known(cells[3]),
            known(shown(cells[4])),
            known(shown(cells[5])),
            Double.valueOf(cells[6]),
            Double.valueOf(cells[7]),
            cells[0].isEmpty() ? null : Long.valueOf(cells[0]),
            known(cells[8]),
            Integer.valueOf(cells[10]));
    return new Candidate(place, Priors.of(cells[8], people), exact);
  }

  /**
   * Scholarly marks (a dot under H, a bar over A) stand in no report: "Ḩamāh" is shown as "Hamah".
   */
  private static String shown(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private String[] cells(int row) {
    String[] cells = line(row).split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new CodebookException(
          String.format(
              Locale.ROOT,
              "Row %d of the gazetteer has %d cells instead of %d: build it again",
              row + 2,
              cells.length,
              COLUMNS));
    }
    return cells;
  }

  private String line(int row) {
    int end = lines[row];
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return new String(table, lines[row], end - lines[row], StandardCharsets.UTF_8);
  }

  private static @Nullable String known(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
