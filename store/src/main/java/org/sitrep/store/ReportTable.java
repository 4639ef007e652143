package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Report;

/** The reports, and their claims as a table of their own. */
final class ReportTable {
  private final Sqlite sqlite;

  ReportTable(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  private enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  Kept keep(Collection<CodedReport> coded) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    sqlite.inTransaction(
        () -> coded.forEach(report -> counts.merge(keep(report), 1, Integer::sum)));
    return new Kept(
        counts.getOrDefault(Outcome.ADDED, 0),
        counts.getOrDefault(Outcome.CHANGED, 0),
        counts.getOrDefault(Outcome.UNCHANGED, 0));
  }

  private Outcome keep(CodedReport coded) {
    String hash = Records.hash(Records.json(withoutFile(coded)));
    String known =
        sqlite.first(
            "SELECT content_hash FROM reports WHERE id = ?", row -> row.getString(1), coded.id());
    if (hash.equals(known)) {
      return Outcome.UNCHANGED;
    }
    put(coded, hash);
    return known == null ? Outcome.ADDED : Outcome.CHANGED;
  }

  /** The same page read from another folder is the same content. */
  private static CodedReport withoutFile(CodedReport coded) {
    Report report = coded.report();
    Report nowhere =
        new Report(
            report.id(),
            null,
            report.title(),
            report.byline(),
            report.dateline(),
            report.text(),
            report.published(),
            report.modified(),
            report.source(),
            report.url(),
            report.language());
    return new CodedReport(
        nowhere,
        coded.dating(),
        coded.sentences(),
        coded.places(),
        coded.dates(),
        coded.actors(),
        coded.attributions(),
        coded.claims(),
        coded.incidents(),
        coded.control(),
        coded.tempo(),
        coded.relations(),
        coded.skipped());
  }

  private void put(CodedReport coded, String hash) {
    sqlite.update(
        "INSERT INTO reports (id, content_hash, record) VALUES (?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE"
            + " SET content_hash = excluded.content_hash, record = excluded.record",
        coded.id(),
        hash,
        Records.json(coded));
    sqlite.update("DELETE FROM claims WHERE report_id = ?", coded.id());
    coded.claims().forEach(claim -> put(coded, claim));
  }

  private void put(CodedReport coded, Claim claim) {
    DateRange range = coded.rangeOf(claim);
    sqlite.update(
        "INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.id(),
        coded.id(),
        claim.sentence(),
        claim.trigger().text(),
        claim.type().name(),
        claim.mode(),
        claim.factuality().name(),
        range == null ? null : range.from().toString(),
        range == null ? null : range.to().toString(),
        claim.confidence());
  }

  List<CodedReport> all() {
    return sqlite.list("SELECT record FROM reports ORDER BY id", ReportTable::read);
  }

  @Nullable CodedReport of(String id) {
    return sqlite.first("SELECT record FROM reports WHERE id = ?", ReportTable::read, id);
  }

  List<String> with(String words) {
    String query = quoted(words);
    return query.isEmpty()
        ? List.of()
        : sqlite.list(
            "SELECT id FROM report_words JOIN reports ON reports.number = report_words.rowid"
                + " WHERE report_words MATCH ? ORDER BY bm25(report_words), id",
            row -> row.getString(1),
            query);
  }

  /** In quotes, nothing that people type is taken for the search language of FTS5. */
  private static String quoted(String words) {
    return Arrays.stream(words.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(" "));
  }

  private static CodedReport read(ResultSet row) throws SQLException {
    return Records.read(row.getString(1), CodedReport.class);
  }
}
