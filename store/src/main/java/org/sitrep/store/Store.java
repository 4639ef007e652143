package org.sitrep.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * The record that lasts. Every writing call is one transaction: it is kept whole or not at all, and
 * other programs that read meanwhile see the state before it or after it. Safe for use by several
 * threads, which take turns. Every call throws {@link StoreException} where the store is locked,
 * damaged or out of room.
 */
public interface Store extends AutoCloseable {
  /**
   * Keeps the reports. A report whose id and content are there already changes nothing; one whose
   * id is there with another content (it was coded anew) takes the place of the old one. The path
   * of the file it was read from does not belong to the content.
   */
  Kept keep(Collection<CodedReport> reports);

  /** Returns all reports, sorted by id. */
  List<CodedReport> reports();

  /** Returns the report of that id, or null. */
  @Nullable CodedReport report(String id);

  /** Returns the ids of the reports whose title or text has all the words, the best match first. */
  List<String> reportsWith(String words);

  /**
   * Puts these copies and events in the place of all that were there. An event that was there keeps
   * the time it was first seen, and counts a revision only if its content changed; an id that
   * vanishes leaves a tombstone.
   *
   * @param now the time that new and changed events are given
   */
  void replaceLinks(List<Copy> copies, List<Event> events, Instant now);

  /**
   * Puts events that changed in the place of what was there, and leaves all others as they are. An
   * event that was there counts a revision if its content changed, and an id that is gone leaves a
   * tombstone, as with {@link #replaceLinks}.
   *
   * @param changed the events that are new or changed; the reports of their claims are kept already
   * @param gone the ids of the events that are no more
   * @param now the time that new and changed events are given
   */
  void changeEvents(Collection<Event> changed, Collection<String> gone, Instant now);

  /** Returns all pairs of reports that share text, most alike first. */
  List<Copy> copies();

  /** Returns the pairs that the report belongs to, on either side, most alike first. */
  List<Copy> copiesOf(String reportId);

  /** Returns all events, sorted by id. */
  List<StoredEvent> events();

  /** Returns the event of that id, or null. */
  @Nullable StoredEvent event(String id);

  /**
   * Returns the events whose point lies in the box, its edges included, sorted by id; degrees, WGS
   * 84. A box with {@code west > east} crosses the antimeridian.
   */
  List<StoredEvent> eventsWithin(double west, double south, double east, double north);

  /** Returns what gave way to the event: the tombstones that point to it, sorted by id. */
  List<Tombstone> gaveWayTo(String eventId);

  /** Returns what became of an event id that is no more, or null if it never vanished. */
  @Nullable Tombstone tombstone(String eventId);

  /**
   * Returns the vectors that one sentence model gave. Vectors of different models are kept apart.
   *
   * @param encoder name and version of the model
   */
  SentenceVectors vectors(String encoder);

  /** Remembers how the record is made, where that can be chosen. */
  void set(String setting, String value);

  /** Returns what was last set, or null. */
  @Nullable String setting(String setting);

  /** Keeps the account of a run. */
  void log(Run run);

  /** Returns the accounts of all runs, oldest first. */
  List<Run> runs();

  /** Lets the file go; the store is of no use afterwards. */
  @Override
  void close();
}
