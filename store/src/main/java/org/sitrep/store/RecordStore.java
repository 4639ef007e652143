package org.sitrep.store;

import java.time.Instant;
import java.util.ArrayList;
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

/** A store in a database. */
final class RecordStore implements Store {
  private final Database database;
  private final ReportTable reports;
  private final EventTable events;
  private final BookmarkTable bookmarks;
  private final CopyTable copies;
  private final ReportHeads heads;
  private final Regroups regroups;
  private final EventReader reader;
  private final EventHistory history;
  private final DecisionTable decisions;
  private final Deciding deciding;
  private final RunTable runs;
  private final WorkedOut worked;

  RecordStore(Database database) {
    this.database = database;
    this.reports = new ReportTable(database);
    this.copies = new CopyTable(database);
    this.heads = new ReportHeads(database);
    this.events = new EventTable(database);
    this.bookmarks = new BookmarkTable(database);
    this.regroups = new Regroups(database, events, copies);
    this.reader = new EventReader(database);
    this.history = new EventHistory(database);
    this.decisions = new DecisionTable(database);
    this.deciding = new Deciding(database, events, regroups);
    this.runs = new RunTable(database);
    this.worked = new WorkedOut(database);
  }

  @Override
  public Kept keep(Collection<CodedReport> coded, @Nullable String codebook) {
    return reports.keep(coded, codebook, Map.of());
  }

  @Override
  public Kept keep(
      Collection<CodedReport> coded, @Nullable String codebook, Map<String, Edition> editions) {
    return reports.keep(coded, codebook, editions);
  }

  @Override
  public Kept arrive(Delivery delivery, Instant now) {
    List<Kept> kept = new ArrayList<>();
    database.inTransaction(
        () -> kept.add(new Arrivals(database, reports, events, now).keep(delivery)));
    return kept.get(0);
  }

  @Override
  public @Nullable Bookmark bookmark(String contentHash) {
    return bookmarks.of(contentHash);
  }

  @Override
  public @Nullable Bookmark bookmark(String path, long size, String modified) {
    return bookmarks.of(path, size, modified);
  }

  @Override
  public List<CodedReport> reportsNotCoded(String after, int limit) {
    return reports.notCoded(after, limit);
  }

  @Override
  public long countNotCoded() {
    return reports.countNotCoded();
  }

  @Override
  public Set<String> takenBack() {
    return new EditionTable(database).takenBack();
  }

  @Override
  public void eachReport(Consumer<CodedReport> consumer) {
    reports.each(consumer);
  }

  @Override
  public List<ReportHead> reportHeads(@Nullable String words, Slice slice) {
    return heads.page(words, slice);
  }

  @Override
  public long countReports(@Nullable String words) {
    return heads.count(words);
  }

  @Override
  public List<CodedReport> reportsNotCodedBy(String codebook, String after, int limit) {
    return reports.notCodedBy(codebook, after, limit);
  }

  @Override
  public long countNotCodedBy(String codebook) {
    return reports.countNotCodedBy(codebook);
  }

  @Override
  public String state() {
    return database.state();
  }

  @Override
  public List<CodedReport> reports() {
    return reports.all();
  }

  @Override
  public @Nullable CodedReport report(String id) {
    return reports.of(id);
  }

  @Override
  public List<String> reportsWith(String words) {
    return reports.with(words);
  }

  @Override
  public void forgetCodebooks() {
    database.update("UPDATE report_heads SET codebook = NULL WHERE codebook IS NOT NULL");
  }

  @Override
  public void replaceLinks(List<Copy> newCopies, List<Event> newEvents, Instant now) {
    database.inTransaction(
        () -> {
          copies.replace(newCopies);
          regroups.replace(newEvents, now);
        });
  }

  @Override
  public void changeEvents(Collection<Event> changed, Collection<String> gone, Instant now) {
    database.inTransaction(() -> regroups.change(changed, gone, now));
  }

  @Override
  public void changeLinks(LinkChanges changes, Instant now) {
    database.inTransaction(
        () -> {
          copies.change(changes.copies(), changes.copiesGone());
          regroups.change(changes.events(), changes.eventsGone(), now);
        });
  }

  @Override
  public List<Copy> copies() {
    return copies.all();
  }

  @Override
  public List<Copy> copiesOf(String reportId) {
    return copies.of(reportId);
  }

  @Override
  public List<StoredEvent> events() {
    return reader.page(EventQuery.ALL, Slice.ALL);
  }

  @Override
  public long count(EventQuery query) {
    return reader.count(query);
  }

  @Override
  public List<StoredEvent> events(EventQuery query, Slice slice) {
    return reader.page(query, slice);
  }

  @Override
  public void eachEvent(EventQuery query, Consumer<StoredEvent> consumer) {
    reader.each(query, consumer);
  }

  @Override
  public List<StoredEvent> eventsOf(Collection<String> reportIds) {
    return reader.of(reportIds);
  }

  @Override
  public List<EventStamp> changedSince(Instant since) {
    return reader.changedSince(since);
  }

  @Override
  public List<EventHead> heads(EventQuery query) {
    return reader.heads(query);
  }

  @Override
  public long eventVersion() {
    return worked.version();
  }

  @Override
  public byte @Nullable [] workedOut(String name) {
    return worked.of(name);
  }

  @Override
  public void keepWorkedOut(String name, byte[] bytes, long version) {
    worked.keep(name, bytes, version);
  }

  @Override
  public @Nullable StoredEvent event(String id) {
    return reader.of(id);
  }

  @Override
  public @Nullable StoredEvent eventAsOf(String id, Instant at) {
    return reader.asOf(id, at);
  }

  @Override
  public List<StoredEvent> eventsAsOf(EventQuery query, Instant at) {
    return reader.asOf(query, at);
  }

  @Override
  public List<EventHead> headsAsOf(EventQuery query, Instant at) {
    return reader.headsAsOf(query, at);
  }

  @Override
  public List<Revision> history(String id) {
    return reader.history(id);
  }

  @Override
  public List<Tombstone> deletionsSince(Instant since) {
    return history.since(since);
  }

  @Override
  public @Nullable Tombstone tombstone(String eventId) {
    return history.tombstone(eventId);
  }

  @Override
  public List<Tombstone> gaveWayTo(String eventId) {
    return history.gaveWayTo(eventId);
  }

  @Override
  public Decision decide(Decision decision) {
    List<Decision> kept = new ArrayList<>();
    database.inTransaction(() -> kept.add(deciding.decide(decision)));
    return kept.get(0);
  }

  @Override
  public List<Decision> decisions(String eventId) {
    return decisions.of(eventId);
  }

  @Override
  public List<Decision> decisions() {
    return decisions.all();
  }

  @Override
  public void withdraw(String reportId, Instant at, String by, @Nullable String note) {
    decide(
        new Decision(0, at, by, Decision.Kind.WITHDRAW, "", null, null, List.of(reportId), note));
  }

  @Override
  public Set<String> withdrawn() {
    return decisions.withdrawn();
  }

  @Override
  public void set(String setting, String value) {
    database.inTransaction(
        () ->
            database.update(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                setting,
                value));
  }

  @Override
  public @Nullable String setting(String setting) {
    return database.first(
        "SELECT value FROM settings WHERE name = ?", row -> row.getString(1), setting);
  }

  @Override
  public SentenceVectors vectors(String encoder) {
    return new VectorTable(database, encoder);
  }

  @Override
  public void log(Run run) {
    runs.add(run);
  }

  @Override
  public List<Run> runs() {
    return runs.all();
  }

  @Override
  public void close() {
    database.close();
  }
}
