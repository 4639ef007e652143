package org.sitrep.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;

/**
 * Which events a request asks for; an empty list or a null asks for all.
 *
 * @param types event types, ACLED types or sub-types, in any case
 * @param countries three-letter codes
 * @param words each must occur in a quote, a name, a source or a claimant
 */
record EventFilter(
    List<String> types,
    List<String> statuses,
    List<String> countries,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> words)
    implements Predicate<Event> {
  static final String[] NAMES = {"type", "status", "country", "from", "to", "q", "bbox"};

  /** Returns the filter, or throws a problem where a value cannot be. */
  static EventFilter of(Query query) {
    List<String> statuses = query.all("status");
    statuses.forEach(EventFilter::checkStatus);
    String text = query.one("q");
    List<String> words =
        text == null ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return new EventFilter(
        query.all("type"),
        statuses,
        query.all("country"),
        query.day("from"),
        query.day("to"),
        words);
  }

  private static void checkStatus(String status) {
    List<String> known =
        Stream.of(EventStatus.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    if (!known.contains(status.toLowerCase(Locale.ROOT))) {
      throw Problem.badRequest(
          "Unknown status " + status + "; known are " + String.join(", ", known) + ".");
    }
  }

  @Override
  public boolean test(Event event) {
    Place place = event.place();
    return anyOf(types, event.type().name(), event.acledEventType(), event.acledSubEventType())
        && anyOf(statuses, event.status().name())
        && anyOf(countries, place == null ? null : place.country())
        && inRange(event.range())
        && tells(event);
  }

  private static boolean anyOf(List<String> asked, @Nullable String... found) {
    return asked.isEmpty()
        || asked.stream().anyMatch(a -> Stream.of(found).anyMatch(a::equalsIgnoreCase));
  }

  /** An event without a date is in no range. */
  private boolean inRange(@Nullable DateRange range) {
    if (from == null && to == null) {
      return true;
    }
    return range != null
        && (from == null || !range.to().isBefore(from))
        && (to == null || !range.from().isAfter(to));
  }

  private boolean tells(Event event) {
    if (words.isEmpty()) {
      return true;
    }
    String said = said(event).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(said::contains);
  }

  private static String said(Event event) {
    StringBuilder said = new StringBuilder(event.id());
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .forEach(party -> said.append('\n').append(party.name()).append(' ').append(party.code()));
    if (event.place() != null) {
      said.append('\n').append(event.place().name());
    }
    for (Event.Evidence claim : event.claims()) {
      said.append('\n').append(claim.quote()).append('\n').append(claim.source());
      claim.claimants().forEach(claimant -> said.append('\n').append(claimant));
    }
    return said.toString();
  }
}
