package org.sitrep.write;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A format in which events leave. Holds one event in memory at a time, or what it adds up. Safe for
 * use by several threads, each with a stream of its own.
 */
public interface EventExport {
  /** Returns the name by which the format is asked for, in lower case. */
  String name();

  /** Returns the media type of what is written. */
  String mediaType();

  /** Returns the usual ending of a file of this format, without the dot. */
  String extension();

  /**
   * Returns whether what is written carries the account in itself. Where it does not, whoever asked
   * for the export has to give the account beside it.
   */
  boolean carriesAccount();

  /**
   * Returns why the format has no room for an event, or null where it has; the rules stand in
   * docs/formats.md.
   */
  default @Nullable String lacking(ExportedEvent event) {
    return null;
  }

  /**
   * Writes the events in the order given and flushes; does not close the stream. Events that lack
   * something are left out.
   *
   * @param account what the export has to state of itself
   * @return how many events were written, and why the others were not
   * @throws IOException if the stream takes no more
   */
  ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException;
}
