package org.sitrep.store;

/**
 * A page of a longer list.
 *
 * @param order how the list is sorted
 * @param offset how many are passed over, 0 or more
 * @param limit how many are given at most, 0 or more
 */
public record Slice(Order order, int offset, int limit) {
  /** Everything in order of the ids. */
  public static final Slice ALL = new Slice(Order.ID, 0, Integer.MAX_VALUE);

  public Slice {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("No page: offset " + offset + ", limit " + limit);
    }
  }

  /** How a list is sorted. */
  public enum Order {
    /** By id. */
    ID,
    /** By the last day, the latest first and what has none last; then by id. */
    LATEST
  }
}
