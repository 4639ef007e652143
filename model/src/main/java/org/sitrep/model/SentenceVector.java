package org.sitrep.model;

/**
 * What a sentence says, as a point on the unit sphere, kept in a byte a dimension. Immutable and
 * safe to share between threads.
 */
public final class SentenceVector {
  private final byte[] parts;
  private final double length;

  private SentenceVector(byte[] parts) {
    this.parts = parts;
    double sum = 0;
    for (byte part : parts) {
      sum += part * part;
    }
    this.length = Math.sqrt(sum);
  }

  /** Returns the vector of the bytes that {@link #bytes()} gave. */
  public static SentenceVector of(byte[] bytes) {
    return new SentenceVector(bytes.clone());
  }

  /** Returns the vector of the same direction as the numbers; the largest part becomes 127. */
  public static SentenceVector of(float[] numbers) {
    float largest = 1e-9f;
    for (float number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] parts = new byte[numbers.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (byte) Math.round(numbers[i] / largest * 127);
    }
    return new SentenceVector(parts);
  }

  /** Returns the cosine of the angle between the two, -1 to 1; 0 where either is all zero. */
  public double cosine(SentenceVector other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    long sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += parts[i] * other.parts[i];
    }
    return sum / (length * other.length);
  }

  /** Returns a copy of the parts. */
  public byte[] bytes() {
    return parts.clone();
  }
}
