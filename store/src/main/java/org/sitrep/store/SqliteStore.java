package org.sitrep.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/** A store in one SQLite file. */
final class SqliteStore implements Store {
  private final Sqlite sqlite;
  private final ReportTable reports;
  private final CopyTable copies;
  private final EventTable events;
  private final RunTable runs;

  SqliteStore(Sqlite sqlite) {
    this.sqlite = sqlite;
    this.reports = new ReportTable(sqlite);
    this.copies = new CopyTable(sqlite);
    this.events = new EventTable(sqlite);
    this.runs = new RunTable(sqlite);
  }

  @Override
  public Kept keep(Collection<CodedReport> coded) {
    return reports.keep(coded);
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
  public void replaceLinks(List<Copy> newCopies, List<Event> newEvents, Instant now) {
    sqlite.inTransaction(
        () -> {
          copies.replace(newCopies);
          events.replace(newEvents, now);
        });
  }

  @Override
  public void changeEvents(Collection<Event> changed, Collection<String> gone, Instant now) {
    sqlite.inTransaction(() -> events.change(changed, gone, now));
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
    return events.all();
  }

  @Override
  public @Nullable StoredEvent event(String id) {
    return events.of(id);
  }

  @Override
  public List<StoredEvent> eventsWithin(double west, double south, double east, double north) {
    return events.within(west, south, east, north);
  }

  @Override
  public @Nullable Tombstone tombstone(String eventId) {
    return events.tombstone(eventId);
  }

  @Override
  public List<Tombstone> gaveWayTo(String eventId) {
    return events.gaveWayTo(eventId);
  }

  @Override
  public void set(String setting, String value) {
    sqlite.inTransaction(
        () -> sqlite.update("INSERT OR REPLACE INTO settings VALUES (?, ?)", setting, value));
  }

  @Override
  public @Nullable String setting(String setting) {
    return sqlite.first(
        "SELECT value FROM settings WHERE name = ?", row -> row.getString(1), setting);
  }

  @Override
  public SentenceVectors vectors(String encoder) {
    return new VectorTable(sqlite, encoder);
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
    sqlite.close();
  }
}
