package org.sitrep.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Report;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;

/** The project's sample reports, without those that repeat another, under names that vary. */
final class WarText {
  private static final int LONG = 60;

  private final List<Report> reports;
  private final List<List<String>> rings =
      Table.of("rings.tsv").values().stream().map(cells -> Table.listed(cells.get(0))).toList();

  private WarText(List<Report> reports) {
    this.reports = reports;
  }

  /**
   * Reads the samples.
   *
   * @param home the folder of the project
   * @throws IllegalStateException if there are none
   */
  static WarText of(Path home) {
    Path folder = home.resolve("samples").resolve("reports");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "The samples are missing: expected them in " + folder + "; start bench/speed.sh");
    }
    return new WarText(withoutCopies(new Reader().read(folder, ReadSettings.AS_PRINTED).reports()));
  }

  /** Returns the reports as they are printed. */
  List<Report> reports() {
    return reports;
  }

  /** Returns the reports with other towns and days in them, by the number of the round. */
  List<Report> round(int number) {
    Map<String, String> other = new HashMap<>();
    for (List<String> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        other.put(ring.get(i), ring.get((i + number) % ring.size()));
      }
    }
    Pattern names = Pattern.compile("\\b(?:" + String.join("|", other.keySet()) + ")\\b");
    return reports.stream()
        .map(
            r ->
                text(
                    r,
                    r.id() + "-" + number,
                    names
                        .matcher(r.text())
                        .replaceAll(found -> other.getOrDefault(found.group(), ""))))
        .toList();
  }

  /** Returns the report under another id. */
  static Report reprint(Report report) {
    return text(report, report.id() + "-reprint", report.text());
  }

  private static Report text(Report report, String id, String text) {
    return new Report(
        id,
        report.file(),
        report.title(),
        report.byline(),
        report.dateline(),
        text,
        report.published(),
        report.modified(),
        report.source(),
        report.url(),
        report.language());
  }

  /** What shares a long line with a report before it would be read from memory in part. */
  private static List<Report> withoutCopies(List<Report> all) {
    Set<String> seen = new HashSet<>();
    List<Report> kept = new ArrayList<>();
    for (Report report : all) {
      List<String> lines = report.text().lines().filter(l -> l.length() > LONG).toList();
      if (lines.stream().noneMatch(seen::contains)) {
        kept.add(report);
      }
      seen.addAll(lines);
    }
    return List.copyOf(kept);
  }
}
