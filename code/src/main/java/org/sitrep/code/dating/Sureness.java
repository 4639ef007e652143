package org.sitrep.code.dating;

/** How sure it is that words are of the report's own present. */
enum Sureness {
  /** They may be a memory. */
  DOUBTFUL(1),
  /** They read as its present, as histories do that are told without a year. */
  LIKELY(2),
  /** They stand in the lead or beside the day of the news, or cannot be older. */
  CERTAIN(4);

  private final int weight;

  Sureness(int weight) {
    this.weight = weight;
  }

  /** Returns what they count where bounds disagree. */
  int weight() {
    return weight;
  }
}
