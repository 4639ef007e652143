package org.sitrep.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which events leave. Holds one event in memory at a time. Safe for use by several
 * threads, each with a stream of its own.
 */
public interface EventExport {
  /** Returns the name by which the format is asked for, in lower case. */
  String name();

  /** Returns the media type of what is written. */
  String mediaType();

  /**
   * Writes the events in the order given and flushes; does not close the stream.
   *
   * @throws IOException if the stream takes no more
   */
  void write(Iterable<ExportedEvent> events, OutputStream out) throws IOException;
}
