package org.sitrep.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Edition;
import org.sitrep.model.Event;

/**
 * The record that lasts. Every writing call is one transaction: it is kept whole or not at all, and
 * whoever reads meanwhile sees the state before it or after it. Safe for use by several threads:
 * those that write take turns, those that read do not wait. Every call throws {@link
 * StoreException} where the store is locked, damaged or out of room.
 */
public interface Store extends AutoCloseable {
  /**
   * Keeps the reports. A report whose id and content are there already changes nothing; one whose
   * id is there with another content (it was coded anew) takes the place of the old one. The path
   * of the file it was read from does not belong to the content.
   */
  default Kept keep(Collection<CodedReport> reports) {
    return keep(reports, null);
  }

  /**
   * Keeps the reports as {@link #keep(Collection)} does, and remembers by which codebook they were
   * coded.
   *
   * @param codebook the version of the codebook, or null where it is not known
   */
  Kept keep(Collection<CodedReport> reports, @Nullable String codebook);

  /**
   * Keeps the reports as {@link #keep(Collection, String)} does, but none of which a newer version
   * is there: that counts as unchanged.
   *
   * @param editions by the ids of the reports, which version each is
   */
  Kept keep(
      Collection<CodedReport> reports, @Nullable String codebook, Map<String, Edition> editions);

  /**
   * Keeps what was read and is not coded yet. A report that is there, coded or not, stays as it is;
   * where its id is that of another text, it gets its other id; a newer version of it takes its
   * place. A report that its publisher takes back is withdrawn, apart from what people decide,
   * until a newer version comes; in whatever order they come, the same stands in the end.
   *
   * @param now the time that changed events are given
   * @return how many reports were new, took the place of an older version, or were there
   */
  Kept arrive(Delivery delivery, Instant now);

  /** Returns how far the file with that content was read, or null where it never was. */
  @Nullable Bookmark bookmark(String contentHash);

  /** Returns how far a file was read, without regard to its content, or null. */
  @Nullable Bookmark bookmark(String path, long size, String modified);

  /** Returns reports that no known codebook coded, sorted by id, as those that just arrived. */
  List<CodedReport> reportsNotCoded(String after, int limit);

  /** Returns how many reports no known codebook coded. */
  long countNotCoded();

  /** Returns the ids of the reports that their publishers took back, in the store or to come. */
  Set<String> takenBack();

  /**
   * Returns a name of the state that the store is in: another one after every change, whoever made
   * it, and rarely another one without. It costs next to nothing, and means nothing to another
   * process.
   */
  String state();

  /** Returns all reports, sorted by id. */
  List<CodedReport> reports();

  /** Hands on every report, sorted by id, and holds few of them at once. */
  void eachReport(Consumer<CodedReport> consumer);

  /**
   * Returns a page of the list of reports.
   *
   * @param words each must begin a word of title or text; null or blank for all reports
   */
  List<ReportHead> reportHeads(@Nullable String words, Slice slice);

  /** Returns how many reports {@link #reportHeads} would give without a page. */
  long countReports(@Nullable String words);

  /**
   * Returns reports that another codebook coded, or one that is not known, sorted by id.
   *
   * @param codebook the version of the codebook
   * @param after gives only ids after this one; empty for the beginning
   * @param limit how many at most
   */
  List<CodedReport> reportsNotCodedBy(String codebook, String after, int limit);

  /** Returns how many reports another codebook coded, or one that is not known. */
  long countNotCodedBy(String codebook);

  /** Forgets by which codebook the reports were coded, as where all are to be coded anew. */
  void forgetCodebooks();

  /** Returns the report of that id, or null. */
  @Nullable CodedReport report(String id);

  /** Returns the ids of the reports whose title or text has all the words, the best match first. */
  List<String> reportsWith(String words);

  /**
   * Puts these copies and events in the place of all that were there, after what people decided has
   * been applied to them: nothing that the machine links anew overwrites a decision. An event that
   * was there keeps the time it was first seen, and counts a revision only if its content changed;
   * an id that vanishes leaves a tombstone.
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

  /**
   * Puts copies and events that changed in the place of what was there, as {@link #changeEvents}
   * does with events, all of it in one transaction. The same again changes nothing.
   *
   * @param changes what changed; the reports of their claims are kept already
   * @param now the time that new and changed events are given
   */
  void changeLinks(LinkChanges changes, Instant now);

  /** Returns all pairs of reports that share text, most alike first. */
  List<Copy> copies();

  /** Returns the pairs that the report belongs to, on either side, most alike first. */
  List<Copy> copiesOf(String reportId);

  /** Returns all events, sorted by id. */
  List<StoredEvent> events();

  /** Returns how many events are asked for. */
  long count(EventQuery query);

  /** Returns a page of the events asked for. */
  List<StoredEvent> events(EventQuery query, Slice slice);

  /** Hands on the events asked for, sorted by id, and holds few of them at once. */
  void eachEvent(EventQuery query, Consumer<StoredEvent> consumer);

  /** Returns the events that hold a claim of any of these reports, sorted by id. */
  List<StoredEvent> eventsOf(Collection<String> reportIds);

  /** Returns the heads of the events asked for, sorted by id. */
  List<EventHead> heads(EventQuery query);

  /**
   * Returns the events that were made or changed at that time or later, oldest first, then by id.
   */
  List<EventStamp> changedSince(Instant since);

  /** Returns a number that grows with every change of events, whoever made it. */
  long eventVersion();

  /** Returns what was kept under the name and no change of events has made outdated, or null. */
  byte @Nullable [] workedOut(String name);

  /**
   * Keeps what was worked out from all events, so that another process need not do it again; keeps
   * nothing where the events have changed since.
   *
   * @param version of the events, asked for before they were read
   */
  void keepWorkedOut(String name, byte[] bytes, long version);

  /** Returns the event of that id, or null. */
  @Nullable StoredEvent event(String id);

  /**
   * Returns the events whose point lies in the box, its edges included, sorted by id; degrees, WGS
   * 84. A box with {@code west > east} crosses the antimeridian.
   */
  default List<StoredEvent> eventsWithin(double west, double south, double east, double north) {
    Box box = new Box(west, south, east, north);
    return events(EventQuery.asking().box(box).build(), Slice.ALL);
  }

  /** Returns the event of that id as it was at that time, or null where there was none. */
  @Nullable StoredEvent eventAsOf(String id, Instant at);

  /** Returns the events asked for as they were at that time, sorted by id. */
  List<StoredEvent> eventsAsOf(EventQuery query, Instant at);

  /** Returns the heads of the events asked for as they were at that time, sorted by id. */
  List<EventHead> headsAsOf(EventQuery query, Instant at);

  /** Returns the states of the event from the first to the one that stands, or none. */
  List<Revision> history(String id);

  /** Returns the ids that vanished at that time or later and did not come back, oldest first. */
  List<Tombstone> deletionsSince(Instant since);

  /** Returns what gave way to the event: the tombstones that point to it, sorted by id. */
  List<Tombstone> gaveWayTo(String eventId);

  /** Returns what became of an event id that is no more, or null if it never vanished. */
  @Nullable Tombstone tombstone(String eventId);

  /**
   * Keeps a decision and does what it says. It holds from now on, whatever the machine links; where
   * the id of its event gives way, it follows the tombstone.
   *
   * @param decision its number is of no meaning
   * @return the decision with its number
   * @throws IllegalArgumentException if the store holds no such event, claim or report, or the
   *     field cannot have that value; the message says what is expected. Nothing is kept then.
   */
  Decision decide(Decision decision);

  /** Returns the decisions about the event, those included that followed a tombstone to it. */
  List<Decision> decisions(String eventId);

  /** Returns all decisions, oldest first. */
  List<Decision> decisions();

  /**
   * Withdraws a report: an event all of whose reports are withdrawn is retracted, and one that
   * keeps others counts this one no more among its origins.
   *
   * @throws IllegalArgumentException if the store holds no such report
   */
  void withdraw(String reportId, Instant at, String by, @Nullable String note);

  /** Returns the ids of the reports that were withdrawn, by people or by their publishers. */
  Set<String> withdrawn();

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
