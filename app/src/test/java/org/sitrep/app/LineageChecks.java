package org.sitrep.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/** Holds all reports, linked, against samples/expected/lineage.json. */
final class LineageChecks {
  private final Linked linked;
  private final List<String> cases = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  private LineageChecks(Linked linked) {
    this.linked = linked;
  }

  static LineageChecks of(Linked linked, JsonNode lineage) {
    LineageChecks checks = new LineageChecks(linked);
    lineage.path("copies").forEach(checks::copy);
    lineage.path("not_copies").forEach(checks::noCopy);
    lineage.path("events").forEach(checks::event);
    lineage.path("no_event").forEach(checks::noEvent);
    return checks;
  }

  /** Returns the name of every case that was checked. */
  List<String> cases() {
    return cases;
  }

  /** Returns the cases that the linked reports do not meet. */
  List<String> misses() {
    return misses;
  }

  private void check(String what, boolean holds) {
    cases.add("lineage: " + what);
    if (!holds) {
      misses.add("lineage: " + what);
    }
  }

  private void copy(JsonNode row) {
    String copy = row.path("report_id").asText();
    String original = row.path("copy_of").asText();
    Copy found = pair(copy, original);
    String name = copy + " of " + original;
    check(name, found != null && found.counts());
    check(
        name + ", kind",
        found != null && among(row.path("kinds"), SampleChecks.lower(found.kind())));
    check(
        name + ", direction",
        found != null
            && found.reportId().equals(copy)
            && found.directionKnown() == row.path("direction_known").asBoolean());
  }

  private void noCopy(JsonNode row) {
    String a = row.path(0).asText();
    String b = row.path(1).asText();
    Copy found = pair(a, b);
    check(a + " no copy of " + b, found == null || !found.counts());
  }

  private @Nullable Copy pair(String a, String b) {
    Set<String> wanted = Set.of(a, b);
    return linked.copies().stream()
        .filter(copy -> wanted.equals(Set.of(copy.reportId(), copy.copyOf())))
        .findFirst()
        .orElse(null);
  }

  /** The event that tells of it in most of the reports stands for the row. */
  private void event(JsonNode row) {
    Event best = null;
    long most = 0;
    for (Event event : linked.events()) {
      long told = told(event, row);
      if (told > most && is(event, row)) {
        most = told;
        best = event;
      }
    }
    Event found = best;
    String name = row.path("about").asText();
    check(name, found != null);
    check(name + ": reports", found != null && most == row.path("reports").size());
    number(name + ": copies", row.path("copies"), found == null ? null : found.copies());
    number(name + ": origins", row.path("origins"), found == null ? null : found.origins());
    if (row.has("origins_at_least")) {
      check(
          name + ": origins at least",
          found != null && found.origins() >= row.path("origins_at_least").asInt());
    }
    if (SampleChecks.known(row.path("status"))) {
      check(
          name + ": status",
          found != null
              && SampleChecks.either(row.path("status"), SampleChecks.lower(found.status())));
    }
  }

  private void number(String name, JsonNode expected, @Nullable Integer found) {
    if (SampleChecks.known(expected)) {
      check(name, found != null && found == expected.asInt());
    }
  }

  private static long told(Event event, JsonNode row) {
    Set<String> reports = new HashSet<>();
    row.path("reports").forEach(report -> reports.add(report.asText()));
    return event.claims().stream()
        .map(Evidence::reportId)
        .distinct()
        .filter(reports::contains)
        .count();
  }

  private static boolean is(Event event, JsonNode row) {
    boolean sub =
        !SampleChecks.known(row.path("sub_event_type"))
            || SampleChecks.either(row.path("sub_event_type"), event.acledSubEventType());
    boolean type =
        !row.has("event_type") || SampleChecks.either(row.path("event_type"), event.type().name());
    return sub && type && at(event, row) && on(event.range(), row.path("date"));
  }

  private static boolean at(Event event, JsonNode row) {
    return event.place() != null
        && (SampleChecks.finds(row.path("place"), event.place().name())
            || (event.place().admin1() != null
                && SampleChecks.finds(row.path("place"), event.place().admin1())));
  }

  private static boolean on(@Nullable DateRange range, JsonNode day) {
    return !SampleChecks.known(day)
        || (range != null && range.holds(LocalDate.parse(day.asText())) && range.days() <= 7);
  }

  private void noEvent(JsonNode row) {
    DateRange span =
        new DateRange(
            LocalDate.parse(row.path("from").asText()), LocalDate.parse(row.path("to").asText()));
    boolean any =
        linked.events().stream()
            .filter(
                event ->
                    !row.has("event_types") || among(row.path("event_types"), event.type().name()))
            .anyMatch(
                event -> event.range() != null && span.overlaps(event.range()) && at(event, row));
    check("no event in " + row.path("place").asText() + ", " + row.path("why").asText(), !any);
  }

  private static boolean among(JsonNode list, String value) {
    for (JsonNode each : list) {
      if (each.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }
}
