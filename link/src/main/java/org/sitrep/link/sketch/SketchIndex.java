package org.sitrep.link.sketch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Tells of each report which of those known share text with it, without keeping the texts. Of each
 * report a sample of its shingles' hashes is kept ({@link Sketch}). What more different texts hold
 * than a limit (bylines, agency lines, background that is printed under report after report) is
 * stock and counts for nothing. Reports with the same sketch count as one text, so that a report
 * that a thousand houses print does not become stock; one that more houses than the limit print,
 * each in words of its own, does. Background that fewer hold than the limit is told by {@link
 * Passages}.
 *
 * <p>What {@link #matches} returns does not depend on the order in which the reports came. Not safe
 * for use by several threads.
 */
public final class SketchIndex {
  /** For large collections: a text of a hundred words keeps 25 hashes, a third of it 8. */
  public static final int EVERY_FOURTH = 4;

  /** For small collections: nothing is left to chance. */
  public static final int ALL = 1;

  private static final int FORMAT = 0x53495831;

  /** No report is longer than this; a file that says so is damaged. */
  private static final int MOST_KEYS = 1 << 24;

  private final int oneIn;
  private final int limit;
  private final Postings postings;
  private final Prints prints = new Prints();
  private final Passages passages;
  private final Tally tally = new Tally();
  private int[][] sketches = new int[64][];

  /** Of each report, the first one with the same sketch. */
  private int[] first = new int[64];

  /** Of each report, the next one with the same sketch, or itself. */
  private int[] next = new int[64];

  /** Of each first report, how many hashes of its sketch are not stock. */
  private int[] own = new int[64];

  private int size;
  private long bytesOfSketches;

  /**
   * Makes an empty index.
   *
   * @param oneIn how many hashes come to one that is kept, a power of two
   * @param limit what more different texts hold than this is stock, at least 1
   */
  public SketchIndex(int oneIn, int limit) {
    if (Integer.bitCount(oneIn) != 1 || oneIn < 1 || limit < 1) {
      throw new IllegalArgumentException("No power of two or no limit: " + oneIn + ", " + limit);
    }
    this.oneIn = oneIn;
    this.limit = limit;
    this.postings = new Postings(limit);
    this.passages = new Passages(postings, limit);
  }

  /**
   * Adds a report; its number is the number of reports before it.
   *
   * @param shingles the hashes of its shingles, with well mixed bits, in any order
   * @return those known that share text with it, as far as is known by now, by number
   */
  public List<Match> add(long[] shingles) {
    return add(Sketch.of(shingles, oneIn));
  }

  private List<Match> add(int[] sketch) {
    int report = size++;
    grow();
    sketches[report] = sketch;
    first[report] = prints.first(report, sketches);
    next[report] = report;
    if (first[report] != report) {
      joinTwin(report, first[report]);
      return matches(report);
    }
    bytesOfSketches += 16 + 4L * sketch.length;
    tally.clear();
    postings.approach(sketch);
    for (int key : sketch) {
      hold(key, report);
    }
    return counted(report);
  }

  /** Returns how many reports were added. */
  public int size() {
    return size;
  }

  /**
   * Returns the reports that share text with a report, by number.
   *
   * @throws IndexOutOfBoundsException if there is no such report
   */
  public List<Match> matches(int report) {
    count(first[report]);
    return counted(report);
  }

  /** Returns the bytes that the index takes: what it keeps grows with the reports. */
  public long bytes() {
    return postings.bytes()
        + prints.bytes()
        + bytesOfSketches
        + (long) sketches.length * (Integer.BYTES * 4);
  }

  /** Writes what {@link #load} reads: the sketches alone, from which all else follows. */
  public void save(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (int number : new int[] {FORMAT, oneIn, limit, size}) {
      data.writeInt(number);
    }
    for (int report = 0; report < size; report++) {
      data.writeInt(sketches[report].length);
      for (int key : sketches[report]) {
        data.writeInt(key);
      }
    }
    data.flush();
  }

  /**
   * Returns the index that was saved.
   *
   * @throws IOException if it cannot be read, or is no such index
   */
  public static SketchIndex load(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    require(data.readInt() == FORMAT);
    int oneIn = data.readInt();
    int limit = data.readInt();
    require(oneIn > 0 && Integer.bitCount(oneIn) == 1 && limit > 0);
    SketchIndex index = new SketchIndex(oneIn, limit);
    int reports = data.readInt();
    for (int report = 0; report < reports; report++) {
      index.add(sketch(data));
    }
    return index;
  }

  private static int[] sketch(DataInputStream data) throws IOException {
    int keys = data.readInt();
    require(keys >= 0 && keys <= MOST_KEYS);
    int[] sketch = new int[keys];
    for (int i = 0; i < keys; i++) {
      sketch[i] = data.readInt();
    }
    return sketch;
  }

  private static void require(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("No index of sketches, or one of another version");
    }
  }

  /** Hands on the reports before this one that are related to it, of those of one text one. */
  void eachRelatedBefore(int report, IntConsumer take) {
    if (first[report] != report) {
      take.accept(first[report]);
      return;
    }
    count(report);
    for (int i = 0; i < tally.size(); i++) {
      int other = tally.number(i);
      if (other < report && match(report, other, tally.count(i)).related()) {
        take.accept(other);
      }
    }
  }

  private void joinTwin(int report, int twin) {
    sketches[report] = sketches[twin];
    if (next[twin] != twin) {
      next[report] = next[twin];
    }
    next[twin] = report;
  }

  private void hold(int key, int report) {
    int count = postings.find(key);
    if (count == Postings.STOCK) {
      return;
    }
    if (postings.full(count)) {
      postings.forget(key);
      for (int i = 0; i < count; i++) {
        own[postings.holder(i)]--;
      }
      return;
    }
    meet(count);
    postings.put(key, report);
    own[report]++;
  }

  private void count(int report) {
    tally.clear();
    postings.approach(sketches[report]);
    for (int key : sketches[report]) {
      meet(postings.find(key));
    }
  }

  private void meet(int holders) {
    for (int i = 0; i < holders; i++) {
      tally.meet(postings.holder(i));
    }
  }

  private List<Match> counted(int report) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tally.size(); i++) {
      int other = tally.number(i);
      if (other != first[report]) {
        addWithTwins(match(first[report], other, tally.count(i)), other, matches);
      }
    }
    int all = sketches[report].length;
    addWithTwins(new Match(report, all, 1, 1, true), first[report], matches);
    matches.removeIf(match -> match.report() == report);
    matches.sort(Comparator.comparingInt(Match::report));
    return matches;
  }

  private void addWithTwins(Match match, int text, List<Match> matches) {
    int twin = text;
    int last;
    do {
      matches.add(new Match(twin, match.shared(), match.ofFewer(), match.ofAll(), match.related()));
      last = twin;
      twin = next[twin];
    } while (twin != last);
  }

  private Match match(int one, int other, int shared) {
    double ofFewer = (double) shared / Math.min(own[one], own[other]);
    double ofAll = (double) shared / (own[one] + own[other] - shared);
    boolean related =
        shared >= Match.FEW
            && ofFewer >= Match.SHARE
            && (ofFewer >= Match.LARGE_SHARE || !passages.alone(sketches[one], sketches[other]));
    return new Match(other, shared, ofFewer, ofAll, related);
  }

  private void grow() {
    if (size > first.length) {
      int length = first.length + first.length / 2;
      sketches = Arrays.copyOf(sketches, length);
      first = Arrays.copyOf(first, length);
      next = Arrays.copyOf(next, length);
      own = Arrays.copyOf(own, length);
    }
  }
}
