package org.sitrep.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;

/**
 * Which version of a report stands, by what its publisher says: of all texts the newest, and none
 * where a newer version takes it back. That does not depend on the order in which they came. For
 * use within a transaction.
 */
final class EditionTable {
  private final Database database;

  EditionTable(Database database) {
    this.database = database;
  }

  private record Known(String textRank, String withdrawnRank) {
    boolean withdrawn() {
      return withdrawnRank.compareTo(textRank) > 0;
    }
  }

  /** Returns whether this version is to be kept: it is the newest text, or the same again. */
  boolean admit(Report report, Edition edition, Instant now) {
    @Nullable Known known = known(report.id());
    String standing = known == null ? "" : known.textRank();
    int order = edition.rank().compareTo(standing);
    if (order < 0) {
      remember(report, edition.rank(), now);
      return false;
    }
    if (order > 0) {
      @Nullable Report before = standing.isEmpty() ? null : stored(report.id());
      if (before != null) {
        remember(before, standing, now);
      }
      String withdrawn = known == null ? "" : known.withdrawnRank();
      put(report.id(), edition.rank(), withdrawn, edition.note(), now);
    }
    return true;
  }

  /** Returns whether the report, known or to come, is taken back by that, and was not before. */
  boolean takeBack(String reportId, Edition notice, Instant now) {
    @Nullable Known known = known(reportId);
    if (known != null && notice.rank().compareTo(known.withdrawnRank()) <= 0) {
      return false;
    }
    String text = known == null ? "" : known.textRank();
    put(reportId, text, notice.rank(), notice.note(), now);
    return (known == null || !known.withdrawn())
        && Objects.requireNonNull(known(reportId)).withdrawn();
  }

  /** Returns the rank of the version whose text is kept; empty where there is none. */
  String standing(String reportId) {
    @Nullable Known known = known(reportId);
    return known == null ? "" : known.textRank();
  }

  boolean isWithdrawn(String reportId) {
    @Nullable Known known = known(reportId);
    return known != null && known.withdrawn();
  }

  Set<String> takenBack() {
    return new TreeSet<>(
        database.list(
            "SELECT report_id FROM editions WHERE withdrawn_rank > text_rank",
            row -> row.getString(1)));
  }

  private @Nullable Known known(String reportId) {
    return database.first(
        "SELECT text_rank, withdrawn_rank FROM editions WHERE report_id = ?",
        row -> new Known(row.getString(1), row.getString(2)),
        reportId);
  }

  private @Nullable Report stored(String reportId) {
    return database.first(
        "SELECT record FROM reports WHERE id = ?",
        row -> Records.read(row.getString(1), CodedReport.class).report(),
        reportId);
  }

  private void put(String id, String text, String withdrawn, @Nullable String note, Instant now) {
    database.update("DELETE FROM editions WHERE report_id = ?", id);
    database.update(
        "INSERT INTO editions (report_id, text_rank, withdrawn_rank, note, told)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        text,
        withdrawn,
        EventColumns.printable(note),
        Stamp.of(now));
  }

  private void remember(Report report, String rank, Instant now) {
    database.update(
        "INSERT INTO edition_history (report_id, rank, told, record) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        report.id(),
        rank,
        Stamp.of(now),
        Records.json(report));
  }
}
