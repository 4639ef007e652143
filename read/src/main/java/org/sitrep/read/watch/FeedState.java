package org.sitrep.read.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed.
 *
 * @param listed the address in the list of feeds, or in the feed it is a part of; its name here
 * @param address where it is now
 * @param parent the {@code listed} of the feed that it is a part of, or null
 * @param stamp what that feed said of its last change when it was last due, or null
 * @param validator what it was called when it was last read, or null
 * @param due when to look next, or null where the feed it is a part of will tell
 * @param failures how often in a row it could not be read
 * @param dropped whether it is gone for good
 */
public record FeedState(
    String listed,
    String address,
    @Nullable String parent,
    @Nullable String stamp,
    @Nullable Validator validator,
    @Nullable Instant due,
    int failures,
    boolean dropped)
    implements Subject {

  /**
   * What tells a changed feed from one that stays as it was.
   *
   * @param address the address that it belongs to
   * @param etag as the host wrote it, or null
   * @param lastModified as the host wrote it, or null
   * @param digest a hash of what was read
   */
  public record Validator(
      String address, @Nullable String etag, @Nullable String lastModified, String digest) {}

  /** Returns a feed of which only the address is known. */
  public static FeedState fresh(String address, @Nullable String parent, Instant due) {
    return new FeedState(address, address, parent, null, null, due, 0, false);
  }

  FeedState at(String moved) {
    return new FeedState(listed, moved, parent, stamp, validator, due, failures, dropped);
  }

  FeedState dueAt(@Nullable Instant next, int failed) {
    return new FeedState(listed, address, parent, stamp, validator, next, failed, dropped);
  }

  FeedState stamped(@Nullable String told) {
    return new FeedState(listed, address, parent, told, validator, due, failures, dropped);
  }

  FeedState known(Validator as) {
    return new FeedState(listed, address, parent, stamp, as, due, failures, dropped);
  }

  FeedState gone() {
    return new FeedState(listed, address, parent, stamp, validator, null, failures, true);
  }
}
