package org.sitrep.write.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Report;
import org.sitrep.write.ExportedEvent;

/**
 * An event with the claims and reports on which it stands, which are fetched when they are first
 * asked for. For one thread.
 */
final class Testimony {
  private final ExportedEvent exported;
  private @Nullable List<Telling> tellings;

  private Testimony(ExportedEvent exported) {
    this.exported = exported;
  }

  /**
   * A claim of the event.
   *
   * @param evidence what the event says of it
   * @param report its coded report, or null where it is not at hand
   * @param claim the claim as coded, or null
   */
  record Telling(Event.Evidence evidence, @Nullable CodedReport report, @Nullable Claim claim) {}

  static Testimony of(ExportedEvent exported) {
    return new Testimony(exported);
  }

  ExportedEvent exported() {
    return exported;
  }

  Event event() {
    return exported.event();
  }

  /** Returns the claims in the order of the event, each with its report as far as it is at hand. */
  List<Telling> tellings() {
    if (tellings == null) {
      tellings = fetched();
    }
    return tellings;
  }

  /** Each report is fetched once. */
  private List<Telling> fetched() {
    Map<String, @Nullable CodedReport> reports = new HashMap<>();
    List<Telling> found = new ArrayList<>();
    for (Event.Evidence evidence : event().claims()) {
      String id = evidence.reportId();
      if (!reports.containsKey(id)) {
        reports.put(id, exported.shelf().report(id));
      }
      CodedReport report = reports.get(id);
      Claim claim = report == null ? null : report.claim(evidence.claimId());
      found.add(new Telling(evidence, report, claim));
    }
    return List.copyOf(found);
  }

  /** Returns what the claims say, those left out that say nothing. */
  <T> List<T> ofClaims(Function<Claim, @Nullable T> of) {
    List<T> found = new ArrayList<>();
    for (Telling telling : tellings()) {
      T value = telling.claim() == null ? null : of.apply(telling.claim());
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /** Returns the reports at hand, the one printed first before the others. */
  List<Report> reports() {
    return tellings().stream()
        .map(Telling::report)
        .filter(Objects::nonNull)
        .map(CodedReport::report)
        .distinct()
        .sorted(
            Comparator.comparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Report::id))
        .toList();
  }

  /** Returns the names of the sources, each once. */
  List<String> sources() {
    return distinct(Event.Evidence::source);
  }

  /** Returns the addresses of the reports, each once. */
  List<String> urls() {
    return distinct(Event.Evidence::url);
  }

  private List<String> distinct(Function<Event.Evidence, @Nullable String> of) {
    return event().claims().stream()
        .<@Nullable String>map(of)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns the telling whose report was printed first, or the first where none is at hand. */
  Telling first() {
    List<Report> reports = reports();
    return reports.isEmpty()
        ? tellings().get(0)
        : tellings().stream()
            .filter(t -> t.report() != null && t.report().report().equals(reports.get(0)))
            .findFirst()
            .orElseThrow();
  }
}
