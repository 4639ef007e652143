package org.sitrep.bench;

/**
 * What a run cost.
 *
 * @param wall nanoseconds on the wall's clock, which a busy machine makes longer
 * @param cpu nanoseconds that the threads worked, all together
 */
record Cost(long wall, long cpu) {
  static final Cost NOTHING = new Cost(0, 0);

  Cost plus(Cost other) {
    return new Cost(wall + other.wall, cpu + other.cpu);
  }
}
