package org.sitrep.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of CoreNLP's neural dependency parser (Chen and Manning 2014) as its model file has
 * them, and the scores they give. Laid out so that a processor works on many numbers at a time,
 * which CoreNLP's own reader does not do. Safe for use by several threads.
 */
final class ArcWeights {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** About 240 MB when full; what is met after that is worked out anew each time. */
  private static final int KEPT_ROWS = 60_000;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, Integer> relations = new HashMap<>();
  private final List<String> relationNames = new ArrayList<>();
  private final int slots;
  private final int hidden;
  private final int transitions;
  private final float[][] meanings;
  private final float[][] inner;
  private final float[] constant;
  private final float[][] outer;
  private final AtomicReferenceArray<float[]> rows;
  private final AtomicInteger kept = new AtomicInteger();

  /** Reads the lines of a model file. */
  private ArcWeights(BufferedReader lines) throws IOException {
    int knownWords = head(lines, "dict");
    int knownTags = head(lines, "pos");
    int knownRelations = head(lines, "label");
    int size = head(lines, "embeddingSize");
    this.hidden = head(lines, "hiddenSize");
    this.slots = head(lines, "numTokens");
    head(lines, "preComputed");
    this.meanings = new float[knownWords + knownTags + knownRelations][];
    for (int i = 0; i < meanings.length; i++) {
      StringTokenizer row = new StringTokenizer(line(lines), " ");
      String name = row.nextToken();
      if (i < knownWords) {
        words.put(name, i);
      } else if (i < knownWords + knownTags) {
        tags.put(name, i);
      } else {
        relations.put(name, i);
        relationNames.add(name);
      }
      meanings[i] = numbers(row, size);
    }
    this.inner = rows(lines, slots * size, hidden);
    this.constant = numbers(new StringTokenizer(line(lines), " "), hidden);
    this.transitions = 2 * (knownRelations - 1) + 1;
    this.outer = rows(lines, hidden, transitions);
    this.rows = new AtomicReferenceArray<>(meanings.length * slots);
  }

  /**
   * Reads a gzipped model file.
   *
   * @throws IOException if it is no such file
   */
  static ArcWeights read(InputStream file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      return new ArcWeights(lines);
    } catch (NumberFormatException | NoSuchElementException broken) {
      throw new IOException("no model of the neural dependency parser", broken);
    }
  }

  private static int head(BufferedReader lines, String name) throws IOException {
    String line = line(lines);
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + "=, found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static String line(BufferedReader lines) throws IOException {
    @Nullable String line = lines.readLine();
    if (line == null) {
      throw new IOException("the model ends too early");
    }
    return line;
  }

  private static float[][] rows(BufferedReader lines, int count, int size) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = numbers(new StringTokenizer(line(lines), " "), size);
    }
    return rows;
  }

  private static float[] numbers(StringTokenizer row, int size) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = Float.parseFloat(row.nextToken());
    }
    return numbers;
  }

  /** Returns the number of a word, counted from 0 from the most frequent; 0 for an unknown one. */
  int word(String form) {
    return words.getOrDefault(form, words.getOrDefault(UNKNOWN, 0));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
  }

  int relation(String name) {
    return relations.getOrDefault(name, 0);
  }

  /** Returns the relations between words, without the one that says there is none. */
  List<String> relations() {
    return relationNames.subList(1, relationNames.size());
  }

  int slots() {
    return slots;
  }

  /** Returns the score of each transition for what stands in each slot of the window. */
  double[] scores(int[] window) {
    double[] sum = new double[hidden];
    for (int slot = 0; slot < slots; slot++) {
      add(sum, row(window[slot], slot));
    }
    double[] scores = new double[transitions];
    for (int i = 0; i < hidden; i++) {
      double number = sum[i] + constant[i];
      addTimes(scores, outer[i], number * number * number);
    }
    return scores;
  }

  private static void add(double[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private static void addTimes(double[] sum, float[] row, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i] * factor;
    }
  }

  private float[] row(int what, int slot) {
    int at = what * slots + slot;
    float[] known = rows.get(at);
    if (known != null) {
      return known;
    }
    float[] made = made(what, slot);
    if (kept.get() < KEPT_ROWS && rows.compareAndSet(at, null, made)) {
      kept.incrementAndGet();
    }
    return made;
  }

  private float[] made(int what, int slot) {
    float[] meaning = meanings[what];
    float[] sum = new float[hidden];
    for (int k = 0; k < meaning.length; k++) {
      float[] weights = inner[slot * meaning.length + k];
      float number = meaning[k];
      for (int i = 0; i < hidden; i++) {
        sum[i] += weights[i] * number;
      }
    }
    return sum;
  }
}
