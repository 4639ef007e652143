package org.sitrep.read.fetch;

/** Asks hosts. Safe for use by several threads. */
@FunctionalInterface
public interface Transport {
  /**
   * Returns what the host answers, whatever its status is; follows nothing.
   *
   * @throws FetchFailure if no answer came, or none that can be taken
   */
  Answer exchange(Request request) throws FetchFailure;
}
