package org.sitrep.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.Proof;

/** Prints a record for people to read in a terminal. */
final class RecordTable {
  private static final int PLACE = 18;
  private static final int SIDE = 30;
  private static final int WHAT = 21;

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing(
              Event::range, Comparator.nullsLast(Comparator.comparing(DateRange::from)))
          .thenComparing(Event::id);

  private final Output output;

  RecordTable(Output output) {
    this.output = output;
  }

  /**
   * Prints the events whose day and place are known by day, then the copies, then the reports whose
   * printed date is false.
   */
  void print(Linked linked) {
    row("DATE", "PLACE", "WHO", "TO WHOM", "WHAT", "KILLED", "STATUS", "ORIGINS/REPORTS (COPIES)");
    List<Event> shown = linked.events().stream().filter(RecordTable::settled).toList();
    shown.stream().sorted(BY_DAY).forEach(this::event);
    int others = linked.events().size() - shown.size();
    output.told("... and " + others + " events whose day or place no report settles");
    title("Copies (a report, what it is a copy of, how, why the direction is known)");
    linked.copies().forEach(this::copy);
    title("Stale datings (a report printed under a date on which it was not written)");
    linked.reports().stream()
        .filter(report -> report.dating().verdict() == Dating.Verdict.STALE)
        .forEach(this::stale);
    output.flush();
  }

  private static boolean settled(Event event) {
    return event.range() != null && event.place() != null;
  }

  private void event(Event event) {
    String copies = event.copies() == 0 ? "" : " (" + event.copies() + ")";
    row(
        day(event),
        event.place() == null ? "-" : cut(event.place().name(), PLACE),
        cut(side(event.actors()), SIDE),
        cut(side(event.recipients()), SIDE),
        cut(what(event), WHAT),
        killed(event.killed()),
        lower(event.status()),
        event.origins() + "/" + event.reports() + copies);
  }

  private static String day(Event event) {
    DateRange range = event.range();
    if (range == null) {
      return "-";
    }
    return range.from() + (range.days() == 1 ? "" : "+");
  }

  private static String side(List<Party> parties) {
    return parties.isEmpty()
        ? "-"
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static String what(Event event) {
    return lower(event.type()) + (event.mode() == null ? "" : " (" + event.mode() + ")");
  }

  private static String killed(@Nullable Toll toll) {
    if (toll == null) {
      return "-";
    }
    return toll.low() == toll.high() ? "" + toll.low() : toll.low() + ".." + toll.high();
  }

  private void copy(Copy copy) {
    String why = copy.whyDirection() == null ? "" : ": " + copy.whyDirection();
    output.told(
        String.format(
            Locale.ROOT,
            "%-24s %-24s %-12s %.2f%s",
            copy.reportId(),
            copy.copyOf(),
            lower(copy.kind()),
            copy.score(),
            why));
  }

  private void stale(CodedReport report) {
    Dating dating = report.dating();
    output.told(
        String.format(
            Locale.ROOT,
            "%-24s printed %s, written %s to %s",
            report.id(),
            dating.printed(),
            or(dating.windowFrom(), "any day"),
            or(dating.windowTo(), "any day")));
    for (Proof proof : dating.because()) {
      output.told("    \"" + proof.quote().text() + "\": " + proof.says());
    }
  }

  private static String or(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : value.toString();
  }

  private void title(String words) {
    output.told("");
    output.told(words);
  }

  private void row(Object... cells) {
    String line = String.format(Locale.ROOT, "%-11s %-18s %-30s %-30s %-21s %-8s %-12s %s", cells);
    output.told(line.stripTrailing());
  }

  private static String cut(String words, int width) {
    return words.length() <= width ? words : words.substring(0, width - 1) + "…";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
