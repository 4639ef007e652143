package org.sitrep.bench;

/**
 * Two reports by their ids, in either order.
 *
 * @param one the id that comes first
 * @param other the other
 */
record TwoReports(String one, String other) {
  static TwoReports of(String a, String b) {
    return a.compareTo(b) < 0 ? new TwoReports(a, b) : new TwoReports(b, a);
  }
}
