package org.sitrep.parse;

import java.util.List;

/**
 * The vectors of the word pieces of a sentence, each seen in the light of the whole sentence.
 * Immutable.
 */
public final class TokenVectors {
  /** The number of parts of every vector. */
  public static final int DIMENSIONS = SentenceModel.DIMENSIONS;

  private final List<Piece> pieces;
  private final List<float[]> vectors;

  /**
   * Where a word piece stands.
   *
   * @param start the UTF-16 index of its first character in the sentence
   * @param end the UTF-16 index after its last character in the sentence
   */
  record Piece(int start, int end) {}

  /**
   * @param pieces where each piece stands
   * @param vectors its vector, which nobody changes any more
   */
  TokenVectors(List<Piece> pieces, List<float[]> vectors) {
    this.pieces = List.copyOf(pieces);
    this.vectors = List.copyOf(vectors);
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
    return vectors.get(piece).clone();
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
        add(sum, vectors.get(i));
        count++;
      }
    }
    for (int i = 0; i < sum.length && count > 0; i++) {
      sum[i] /= count;
    }
    return sum;
  }

  static void add(float[] sum, float[] numbers) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += numbers[i];
    }
  }
}
