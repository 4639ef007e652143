package org.sitrep.read.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One thing to ask a host for.
 *
 * @param address http or https, absolute
 * @param etag what the host called the state that is known, or null
 * @param lastModified when the host said that state was made, as it wrote it, or null
 * @param mostBytes how large the answer may be, compressed and not
 * @param cut whether an answer that is larger is cut there, and not a failure
 */
public record Request(
    String address,
    @Nullable String etag,
    @Nullable String lastModified,
    int mostBytes,
    boolean cut) {
  public Request {
    if (mostBytes < 1) {
      throw new IllegalArgumentException("No answer fits into " + mostBytes + " bytes");
    }
  }

  /** Returns a request that knows no earlier state and takes no answer larger than that. */
  public static Request of(String address, int mostBytes) {
    return new Request(address, null, null, mostBytes, false);
  }
}
