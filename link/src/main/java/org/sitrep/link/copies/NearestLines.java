package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.link.sketch.Hashes;
import org.sitrep.model.SentenceVector;

/**
 * Nominates pairs by sentences whose vectors are near. Up to {@value #SMALL} sentences every vector
 * is compared with every other; beyond that only vectors that fall on the same sides of random
 * planes (Charikar 2002) are, in {@value #TABLES} tables, so that a bucket keeps about {@value
 * #SMALL} sentences. The planes pass through the mean of all vectors, since sentence vectors lie in
 * a cone.
 */
final class NearestLines {
  private static final int SMALL = 4000;
  private static final int TABLES = 6;

  /** How near, between unrelated (0) and equal (1), a sentence has to be to nominate. */
  private static final double NEAR = 0.25;

  private final int firstFresh;
  private final Background background;
  private final List<SentenceVector> vectors = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();

  /** Takes the reports; those before {@code firstFresh} are not compared with each other. */
  NearestLines(List<Draft> drafts, int firstFresh, Background background) {
    this.firstFresh = firstFresh;
    this.background = background;
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (Line line : drafts.get(draft).lines()) {
        if (line.telling()) {
          vectors.add(line.vector());
          owners.add(draft);
        }
      }
    }
  }

  /** Adds, for each sentence, the pair with the report that holds the sentence nearest to it. */
  void nominate(Set<Pair> pairs) {
    int bits = bits(vectors.size());
    int[] nearest = new int[vectors.size()];
    double[] cosines = new double[vectors.size()];
    for (int table = 0; table < (bits == 0 ? 1 : TABLES); table++) {
      for (List<Integer> bucket : buckets(bits, table).values()) {
        compare(bucket, nearest, cosines);
      }
    }
    for (int line = 0; line < nearest.length; line++) {
      if (background.relative(cosines[line]) >= NEAR) {
        pairs.add(Pair.of(owners.get(line), owners.get(nearest[line])));
      }
    }
  }

  /** Returns how many planes bring the buckets down to the size at which all are compared. */
  static int bits(int lines) {
    int bits = 0;
    while ((lines >> bits) > SMALL) {
      bits++;
    }
    return bits;
  }

  private void compare(List<Integer> bucket, int[] nearest, double[] cosines) {
    for (int i = 0; i < bucket.size(); i++) {
      int one = bucket.get(i);
      for (int j = i + 1; j < bucket.size(); j++) {
        int other = bucket.get(j);
        if (comparable(owners.get(one), owners.get(other))) {
          double cosine = vectors.get(one).cosine(vectors.get(other));
          keep(one, other, cosine, nearest, cosines);
          keep(other, one, cosine, nearest, cosines);
        }
      }
    }
  }

  private boolean comparable(int one, int other) {
    return one != other && Math.max(one, other) >= firstFresh;
  }

  private static void keep(int line, int other, double cosine, int[] nearest, double[] cosines) {
    if (cosine > cosines[line]) {
      cosines[line] = cosine;
      nearest[line] = other;
    }
  }

  private Map<Integer, List<Integer>> buckets(int bits, int table) {
    Map<Integer, List<Integer>> buckets = new HashMap<>();
    double[] mean = bits == 0 ? new double[0] : mean();
    for (int line = 0; line < vectors.size(); line++) {
      int key = bits == 0 ? 0 : sides(vectors.get(line).bytes(), mean, bits, table);
      buckets.computeIfAbsent(key, unseen -> new ArrayList<>()).add(line);
    }
    return buckets;
  }

  private static int sides(byte[] vector, double[] mean, int bits, int table) {
    int key = 0;
    for (int bit = 0; bit < bits; bit++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        long plane = Hashes.mix(((long) table << 40) | ((long) bit << 32) | i);
        sum += (plane & 1) == 0 ? vector[i] - mean[i] : mean[i] - vector[i];
      }
      key = (key << 1) | (sum > 0 ? 1 : 0);
    }
    return key;
  }

  private double[] mean() {
    double[] mean = new double[vectors.get(0).bytes().length];
    for (SentenceVector vector : vectors) {
      byte[] parts = vector.bytes();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += (double) parts[i] / vectors.size();
      }
    }
    return mean;
  }
}
