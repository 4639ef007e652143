package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Dating;
import org.sitrep.model.Report;

/** The reports as a list shows them. */
final class ReportHeads {
  private static final String COLUMNS =
      "r.id, r.title, r.source, r.url, r.language, r.published, r.verdict, r.window_from,"
          + " r.window_to, r.claims, r.codebook, w.report_id";

  private final Database database;

  ReportHeads(Database database) {
    this.database = database;
  }

  void put(CodedReport coded, @Nullable String codebook) {
    long number = database.number("SELECT number FROM reports WHERE id = ?", coded.id());
    Report report = coded.report();
    Dating dating = coded.dating();
    database.update("DELETE FROM report_heads WHERE number = ?", number);
    database.update(
        "INSERT INTO report_heads (number, id, title, source, url, language, published, day,"
            + " verdict, window_from, window_to, claims, codebook)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        coded.id(),
        EventColumns.printable(report.title()),
        EventColumns.printable(report.source()),
        EventColumns.printable(report.url()),
        report.language(),
        report.published() == null ? null : report.published().toString(),
        report.published() == null ? null : EventColumns.day(report.published().day()),
        dating.verdict().name(),
        dating.windowFrom() == null ? null : dating.windowFrom().toString(),
        dating.windowTo() == null ? null : dating.windowTo().toString(),
        coded.claims().size(),
        codebook);
    database.dialect().putReportWords(database, number, report);
  }

  /** Remembers by which codebook a report was coded that is there as it is. */
  void codedBy(String reportId, @Nullable String codebook) {
    if (codebook != null) {
      database.update(
          "UPDATE report_heads SET codebook = ?"
              + " WHERE id = ? AND (codebook IS NULL OR codebook <> ?)",
          codebook,
          reportId,
          codebook);
    }
  }

  List<ReportHead> page(@Nullable String words, Slice slice) {
    List<Object> values = new ArrayList<>();
    String where = where(words, values);
    values.add(slice.limit());
    values.add(slice.offset());
    String order =
        slice.order() == Slice.Order.ID
            ? " ORDER BY r.id"
            : " ORDER BY r.day DESC NULLS LAST, r.id";
    return database.list(
        "SELECT "
            + COLUMNS
            + " FROM report_heads r LEFT JOIN withdrawals w ON w.report_id = r.id"
            + where
            + order
            + " LIMIT ? OFFSET ?",
        ReportHeads::read,
        values.toArray());
  }

  long count(@Nullable String words) {
    List<Object> values = new ArrayList<>();
    String where = where(words, values);
    return database.number("SELECT count(*) FROM report_heads r" + where, values.toArray());
  }

  private String where(@Nullable String words, List<Object> values) {
    if (words == null || words.isBlank()) {
      return "";
    }
    Set<String> asked = Words.of(words);
    if (asked.isEmpty()) {
      return " WHERE 1 = 0";
    }
    values.add(database.dialect().beginnings(asked));
    return " WHERE " + database.dialect().reportHasWords();
  }

  private static ReportHead read(ResultSet row) throws SQLException {
    return new ReportHead(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Dating.Verdict.valueOf(row.getString(7)),
        day(row.getString(8)),
        day(row.getString(9)),
        row.getInt(10),
        row.getString(12) != null,
        row.getString(11));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
