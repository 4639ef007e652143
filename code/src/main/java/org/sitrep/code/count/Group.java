package org.sitrep.code.count;

import org.sitrep.model.Side;

/**
 * A number with its noun.
 *
 * @param amount the number
 * @param noun index of the token of the noun, or of the number where no noun stands
 * @param side whose people they are, as far as the noun tells
 */
record Group(Amount amount, int noun, Side side) {
  int from() {
    return amount.from();
  }

  /** Returns the index after the last token of number and noun. */
  int to() {
    return Math.max(amount.to(), noun + 1);
  }
}
