package org.sitrep.write.feed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.write.ShortQuote;

/** An event in words for a feed. */
final class EntryWords {
  private EntryWords() {}

  /** Returns what happened, who did it to whom, where and when, as far as it is known. */
  static String title(Event event) {
    String kind =
        event.acledSubEventType() == null ? lower(event.type()) : event.acledSubEventType();
    String parties = parties(event);
    String place = event.place() == null ? null : event.place().name();
    return Stream.of(kind, parties.isEmpty() ? null : parties, place, days(event.range()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String parties(Event event) {
    return Stream.of(names(event.actors()), names(event.recipients()))
        .filter(names -> !names.isEmpty())
        .collect(Collectors.joining(" > "));
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(" and "));
  }

  private static @Nullable String days(@Nullable DateRange range) {
    if (range == null) {
      return null;
    }
    return range.days() == 1 ? range.from().toString() : range.from() + " to " + range.to();
  }

  /** Returns how well it is borne out and how many were hurt. */
  static String summary(Event event) {
    return String.format(
        Locale.ROOT,
        "%s; %d reports, %d of them copies, %d independent origins%s%s",
        lower(event.status()),
        event.reports(),
        event.copies(),
        event.origins(),
        toll("killed", event.killed()),
        toll("injured", event.injured()));
  }

  private static String toll(String what, Event.@Nullable Toll toll) {
    if (toll == null) {
      return "";
    }
    return toll.low() == toll.high()
        ? String.format(Locale.ROOT, "; %d %s", toll.low(), what)
        : String.format(Locale.ROOT, "; %d to %d %s", toll.low(), toll.high(), what);
  }

  /** Returns what each source says, in its own short words. */
  static String content(Event event) {
    return event.claims().stream()
        .map(EntryWords::said)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String said(Event.Evidence claim) {
    String who = String.join(", ", claim.claimants());
    return Objects.requireNonNullElse(claim.source(), "A report without a named source")
        + (who.isEmpty() ? "" : ", citing " + who)
        + ": \u201C"
        + ShortQuote.onOneLine(claim.quote())
        + "\u201D"
        + (claim.url() == null ? "" : " " + claim.url());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
