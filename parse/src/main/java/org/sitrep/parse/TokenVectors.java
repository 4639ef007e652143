package org.sitrep.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of the word pieces of a sentence, each seen in the light of the whole sentence.
 * Immutable. Every number is kept as one byte, in steps of a 127th of the largest of its vector:
 * thousands of sentences fit in memory, and machines that add in another order agree more often.
 */
public final class TokenVectors {
  /** The number of parts of every vector. */
  public static final int DIMENSIONS = SentenceModel.DIMENSIONS;

  private final List<Piece> pieces;
  private final List<byte[]> steps;
  private final float[] scales;

  /**
   * Where a word piece stands.
   *
   * @param start the UTF-16 index of its first character in the sentence
   * @param end the UTF-16 index after its last character in the sentence
   */
  record Piece(int start, int end) {}

  /**
   * @param pieces where each piece stands
   * @param vectors its vector
   */
  TokenVectors(List<Piece> pieces, List<float[]> vectors) {
    this.pieces = List.copyOf(pieces);
    this.scales = new float[vectors.size()];
    this.steps = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      scales[i] = largest(vectors.get(i)) / Byte.MAX_VALUE;
      steps.add(inSteps(vectors.get(i), scales[i]));
    }
  }

  private static float largest(float[] vector) {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }

  private static byte[] inSteps(float[] vector, float step) {
    byte[] found = new byte[vector.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = (byte) (step == 0 ? 0 : Math.round(vector[i] / step));
    }
    return found;
  }

  /** Returns the number of pieces. */
  public int size() {
    return pieces.size();
  }

  /** Returns the UTF-16 index, in the sentence, of the first character of a piece. */
  public int start(int piece) {
    return pieces.get(piece).start();
  }

  /** Returns the UTF-16 index, in the sentence, after the last character of a piece. */
  public int end(int piece) {
    return pieces.get(piece).end();
  }

  /** Returns a copy of the vector of a piece. */
  public float[] vector(int piece) {
    float[] found = new float[DIMENSIONS];
    add(found, piece);
    return found;
  }

  /**
   * Returns the mean of the vectors of the pieces that share a character with the stretch; all zero
   * where none does.
   *
   * @param from the UTF-16 index, in the sentence, of the first character of the stretch
   * @param to the UTF-16 index after its last character
   */
  public float[] mean(int from, int to) {
    float[] sum = new float[DIMENSIONS];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (start(i) < to && from < end(i)) {
        add(sum, i);
        count++;
      }
    }
    for (int i = 0; i < sum.length && count > 0; i++) {
      sum[i] /= count;
    }
    return sum;
  }

  private void add(float[] sum, int piece) {
    byte[] numbers = steps.get(piece);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += numbers[i] * scales[piece];
    }
  }
}
