package org.sitrep.code.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a thing looks like to a model: named traits that hold of it, and vectors of meaning. Filled
 * by one thread, then only read.
 */
public final class Features {
  private final Map<String, Float> traits = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  /** A vector of meaning and what it is the meaning of. */
  static final class Block {
    private final String name;
    private final float[] numbers;

    Block(String name, float[] numbers) {
      this.name = name;
      this.numbers = numbers;
    }

    String name() {
      return name;
    }

    int size() {
      return numbers.length;
    }

    float number(int at) {
      return numbers[at];
    }

    /** Returns the product with so many weights of a row, from the given one on. */
    double product(float[] row, int from, int size) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += row[from + i] * numbers[i];
      }
      return sum;
    }
  }

  /** Says that a trait holds. */
  public Features with(String trait) {
    traits.put(trait, 1f);
    return this;
  }

  /** Says that a trait of that kind has that value; an unknown value says nothing. */
  public Features with(String kind, @Nullable String value) {
    return value == null || value.isEmpty() ? this : with(kind + "=" + value);
  }

  /** Says how much of a trait holds. */
  public Features with(String trait, double amount) {
    traits.put(trait, (float) amount);
    return this;
  }

  /** Adds a vector of meaning; it is kept, not copied. */
  public Features with(String name, float[] vector) {
    blocks.add(new Block(name, vector));
    return this;
  }

  Map<String, Float> traits() {
    return traits;
  }

  List<Block> blocks() {
    return blocks;
  }
}
