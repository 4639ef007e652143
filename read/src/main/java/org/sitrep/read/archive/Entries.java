package org.sitrep.read.archive;

import java.io.IOException;

/** Takes what lies in an archive, in its order. */
public interface Entries {
  /**
   * Takes a file that is no archive.
   *
   * @throws IOException if its content cannot be read
   */
  void entry(Entry entry) throws IOException;

  /**
   * Takes account of something that could not be unpacked.
   *
   * @param path where it is
   * @param code a short code
   * @param says what was expected and what found, for people
   */
  void refused(String path, String code, String says);

  /** Takes account of a page that the archive says it holds already, under another record. */
  void repeated(String path, String says);

  /** Hears that everything up to here has been handed on. */
  void reached(Place place);
}
