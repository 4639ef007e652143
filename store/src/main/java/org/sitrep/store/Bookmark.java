package org.sitrep.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file was read into the store, and the account of it so far. The file is known by its
 * content: under another name it is the same.
 *
 * @param contentHash SHA-256 of the file
 * @param path the path under which it was read last
 * @param size how many bytes it has
 * @param modified when it was changed last, as its file system tells
 * @param entries how many things in it were read
 * @param offset the byte at which the next one begins, or -1 where that cannot be told
 * @param done whether it was read to its end
 * @param met how many reports were met with in it
 * @param copies how many of these the store had already
 * @param refused how many of these were refused
 * @param again when an embargo in it ends, so that it is to be read again, or null
 */
public record Bookmark(
    String contentHash,
    String path,
    long size,
    String modified,
    long entries,
    long offset,
    boolean done,
    long met,
    long copies,
    long refused,
    @Nullable Instant again) {
  public Bookmark {
    if (copies + refused > met || copies < 0 || refused < 0) {
      throw new IllegalArgumentException(
          "No account: " + copies + " copies and " + refused + " refused of " + met);
    }
  }

  /** Returns how many reports of the file were new to the store. */
  public long kept() {
    return met - copies - refused;
  }

  /** Returns the same with so many copies more. */
  public Bookmark withCopies(long more) {
    return new Bookmark(
        contentHash,
        path,
        size,
        modified,
        entries,
        offset,
        done,
        met,
        copies + more,
        refused,
        again);
  }
}
