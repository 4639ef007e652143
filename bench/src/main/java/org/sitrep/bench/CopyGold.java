package org.sitrep.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;

/**
 * Pairs of which it is known whether one was made from the other. One JSON object a line: {@code a}
 * and {@code b} with {@code id}, {@code text} and perhaps {@code published} and {@code title},
 * {@code copy}, and perhaps a {@code family} of originals that are near copies of each other. Pairs
 * that stand on one text are true; pairs of one family that do not are left out; all others are
 * false.
 *
 * @param reports every report once
 * @param truth the true pairs
 * @param family the family of each report; one without any is its own
 */
record CopyGold(List<Report> reports, Set<TwoReports> truth, Map<String, String> family) {

  /** Reads a gold file. */
  static CopyGold read(Path file) throws IOException {
    Map<String, Report> reports = new LinkedHashMap<>();
    Map<String, String> family = new HashMap<>();
    Map<String, Set<String>> byText = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = new ObjectMapper().readTree(line);
      Report a = report(row.path("a"));
      Report b = report(row.path("b"));
      for (Report report : List.of(a, b)) {
        reports.putIfAbsent(report.id(), report);
        family.put(report.id(), row.path("family").asText(report.id()));
      }
      Set<String> same = byText.computeIfAbsent(squeezed(a.text()), text -> new HashSet<>());
      same.add(a.id());
      if (row.path("copy").asBoolean()) {
        same.add(b.id());
      }
    }
    Set<TwoReports> truth = new HashSet<>();
    byText.values().forEach(same -> pairUp(List.copyOf(same), truth));
    return new CopyGold(List.copyOf(reports.values()), truth, family);
  }

  /** Returns whether the pair is neither true nor false. */
  boolean leftOut(TwoReports pair) {
    return !truth.contains(pair) && familyOf(pair.one()).equals(familyOf(pair.other()));
  }

  private String familyOf(String id) {
    return family.getOrDefault(id, id);
  }

  private static void pairUp(List<String> ids, Set<TwoReports> pairs) {
    List<String> before = new ArrayList<>();
    for (String id : ids) {
      before.forEach(other -> pairs.add(TwoReports.of(id, other)));
      before.add(id);
    }
  }

  private static Report report(JsonNode node) {
    return new Report(
        node.path("id").asText(),
        null,
        node.path("title").asText(null),
        null,
        null,
        node.path("text").asText(),
        Moment.parse(node.path("published").asText(null)),
        null,
        null,
        null,
        "en");
  }

  private static String squeezed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
