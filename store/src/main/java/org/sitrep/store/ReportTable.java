package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;

/** The reports, and their claims as a table of their own. */
final class ReportTable {
  private final Database database;
  private final ReportHeads heads;

  ReportTable(Database database) {
    this.database = database;
    this.heads = new ReportHeads(database);
  }

  private enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  Kept keep(
      Collection<CodedReport> coded, @Nullable String codebook, Map<String, Edition> editions) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    EditionTable table = new EditionTable(database);
    Instant now = Instant.now();
    database.inTransaction(
        () -> {
          for (CodedReport report : coded) {
            @Nullable Edition edition = editions.get(report.id());
            boolean stands = edition == null || table.admit(report.report(), edition, now);
            counts.merge(stands ? keep(report, codebook) : Outcome.UNCHANGED, 1, Integer::sum);
          }
        });
    return new Kept(
        counts.getOrDefault(Outcome.ADDED, 0),
        counts.getOrDefault(Outcome.CHANGED, 0),
        counts.getOrDefault(Outcome.UNCHANGED, 0));
  }

  private Outcome keep(CodedReport coded, @Nullable String codebook) {
    String hash = Records.hash(Records.json(withoutFile(coded)));
    String known =
        database.first(
            "SELECT content_hash FROM reports WHERE id = ?", row -> row.getString(1), coded.id());
    if (hash.equals(known)) {
      heads.codedBy(coded.id(), codebook);
      return Outcome.UNCHANGED;
    }
    put(coded, hash);
    heads.put(coded, codebook);
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

  boolean has(String id) {
    return database.number("SELECT count(*) FROM reports WHERE id = ?", id) > 0;
  }

  /** Keeps a report that is to be coded. */
  void putUncoded(Report report) {
    CodedReport uncoded = CodedReport.uncoded(report);
    put(uncoded, Records.hash(Records.json(withoutFile(uncoded))));
    heads.put(uncoded, null);
  }

  List<CodedReport> notCoded(String after, int limit) {
    return database.list(
        "SELECT r.record FROM reports r JOIN report_heads h ON h.number = r.number"
            + " WHERE h.codebook IS NULL AND h.id > ? ORDER BY h.id LIMIT ?",
        ReportTable::read,
        after,
        limit);
  }

  long countNotCoded() {
    return database.number("SELECT count(*) FROM report_heads WHERE codebook IS NULL");
  }

  private void put(CodedReport coded, String hash) {
    database.update(
        "INSERT INTO reports (id, content_hash, record) VALUES (?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE"
            + " SET content_hash = excluded.content_hash, record = excluded.record",
        coded.id(),
        hash,
        Records.json(coded));
    database.update("DELETE FROM claims WHERE report_id = ?", coded.id());
    coded.claims().forEach(claim -> put(coded, claim));
  }

  private void put(CodedReport coded, Claim claim) {
    DateRange range = coded.rangeOf(claim);
    database.update(
        "INSERT INTO claims (id, report_id, sentence, trigger_text, event_type, mode, factuality,"
            + " date_from, date_to, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.id(),
        coded.id(),
        claim.sentence(),
        EventColumns.printable(claim.trigger().text()),
        claim.type().name(),
        claim.mode(),
        claim.factuality().name(),
        range == null ? null : range.from().toString(),
        range == null ? null : range.to().toString(),
        claim.confidence());
  }

  List<CodedReport> all() {
    return database.list("SELECT record FROM reports ORDER BY id", ReportTable::read);
  }

  void each(Consumer<CodedReport> consumer) {
    database.inOneState(
        () ->
            database.each(
                "SELECT record FROM reports ORDER BY id", row -> consumer.accept(read(row))));
  }

  @Nullable CodedReport of(String id) {
    return database.first("SELECT record FROM reports WHERE id = ?", ReportTable::read, id);
  }

  List<CodedReport> notCodedBy(String codebook, String after, int limit) {
    return database.list(
        "SELECT r.record FROM reports r JOIN report_heads h ON h.number = r.number"
            + " WHERE (h.codebook IS NULL OR h.codebook <> ?) AND h.id > ? ORDER BY h.id LIMIT ?",
        ReportTable::read,
        codebook,
        after,
        limit);
  }

  long countNotCodedBy(String codebook) {
    return database.number(
        "SELECT count(*) FROM report_heads WHERE codebook IS NULL OR codebook <> ?", codebook);
  }

  List<String> with(String words) {
    List<String> each =
        Arrays.stream(words.strip().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    if (each.isEmpty()) {
      return List.of();
    }
    String query = database.dialect().wholeWords(each);
    return database.list(database.dialect().reportsByMatch(), row -> row.getString(1), query);
  }

  private static CodedReport read(ResultSet row) throws SQLException {
    return Records.read(row.getString(1), CodedReport.class);
  }
}
