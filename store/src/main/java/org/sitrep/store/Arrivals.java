package org.sitrep.store;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;

/** Keeps what was read, before it is coded. For use within a transaction. */
final class Arrivals {
  private final Database database;
  private final ReportTable reports;
  private final EditionTable editions;
  private final EventTable events;
  private final BookmarkTable bookmarks;

  /** The reports that are taken back or given again by this delivery. */
  private final Set<String> turned = new TreeSet<>();

  private final Instant now;
  private int added;
  private int changed;
  private int known;

  Arrivals(Database database, ReportTable reports, EventTable events, Instant now) {
    this.database = database;
    this.reports = reports;
    this.events = events;
    this.editions = new EditionTable(database);
    this.bookmarks = new BookmarkTable(database);
    this.now = now;
  }

  Kept keep(Delivery delivery) {
    delivery.arrivals().forEach(this::keep);
    delivery.notices().forEach(this::takeBack);
    Bookmark upTo = delivery.upTo();
    if (upTo != null) {
      bookmarks.put(upTo.withCopies(changed + known));
    }
    layAnew();
    return new Kept(added, changed, known);
  }

  private void keep(Arrival arrival) {
    Report report = arrival.report();
    Edition edition = arrival.edition();
    if (edition != null) {
      edition(report, edition);
      return;
    }
    if (!reports.has(report.id())) {
      put(report);
    } else if (isThere(arrival)) {
      known++;
    } else {
      put(report.named(arrival.otherId()));
    }
  }

  /** An id that is made of the content tells it; any other may be that of another text. */
  private boolean isThere(Arrival arrival) {
    String id = arrival.report().id();
    if (id.equals(arrival.otherId()) || reports.has(arrival.otherId())) {
      return true;
    }
    CodedReport there = reports.of(id);
    return there != null && there.report().text().equals(arrival.report().text());
  }

  private void edition(Report report, Edition edition) {
    boolean there = reports.has(report.id());
    boolean withdrawn = editions.isWithdrawn(report.id());
    String standing = editions.standing(report.id());
    if (!editions.admit(report, edition, now) || (there && edition.rank().equals(standing))) {
      known++;
      return;
    }
    reports.putUncoded(report);
    added += there ? 0 : 1;
    changed += there ? 1 : 0;
    if (withdrawn != editions.isWithdrawn(report.id())) {
      turned.add(report.id());
    }
  }

  private void put(Report report) {
    reports.putUncoded(report);
    added++;
  }

  void takeBack(String reportId, Edition notice) {
    if (editions.takeBack(reportId, notice, now)) {
      turned.add(reportId);
    }
  }

  /** The events that stand on a report that was taken back show it at once. */
  void layAnew() {
    Set<String> touched = new TreeSet<>();
    for (String report : turned) {
      touched.addAll(
          database.list(
              "SELECT DISTINCT event_id FROM event_claims WHERE report_id = ?",
              row -> row.getString(1),
              report));
    }
    if (!touched.isEmpty()) {
      events.layAnew(touched, now);
    }
  }
}
