package org.sitrep.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/** Whether an event is asked for: the same as {@link Where} says, for events that no row holds. */
record EventMatch(EventQuery query) implements Predicate<StoredEvent> {
  @Override
  public boolean test(StoredEvent stored) {
    Event event = stored.event();
    return anyOf(
            query.types(), event.type().name(), event.acledEventType(), event.acledSubEventType())
        && anyOf(query.modes(), event.mode())
        && (query.statuses().isEmpty() || query.statuses().contains(event.status()))
        && isThere(event.place())
        && actedBy(event)
        && isThen(event.range())
        && event.origins() >= query.minOrigins()
        && tells(event)
        && (query.changedSince() == null || !stored.changed().isBefore(query.changedSince()));
  }

  private static boolean anyOf(List<String> asked, @Nullable String... found) {
    return asked.isEmpty()
        || asked.stream().anyMatch(a -> Stream.of(found).anyMatch(a::equalsIgnoreCase));
  }

  private boolean isThere(@Nullable Place place) {
    return anyOf(query.countries(), place == null ? null : place.country())
        && anyOf(query.admin1(), place == null ? null : place.admin1())
        && (query.box() == null || inBox(query.box(), place))
        && (!query.unplaced() || place == null || place.longitude() == null);
  }

  private static boolean inBox(Box box, @Nullable Place place) {
    return place != null
        && place.longitude() != null
        && place.latitude() != null
        && box.holds(place.longitude(), place.latitude());
  }

  private boolean isThen(@Nullable DateRange range) {
    if (query.from() == null && query.to() == null) {
      return true;
    }
    if (range == null) {
      return query.undatedToo();
    }
    return (query.from() == null || !range.to().isBefore(query.from()))
        && (query.to() == null || !range.from().isAfter(query.to()));
  }

  private boolean actedBy(Event event) {
    return query.actors().isEmpty()
        || Stream.concat(event.actors().stream(), event.recipients().stream())
            .anyMatch(party -> query.actors().stream().anyMatch(asked -> is(party, asked)));
  }

  private static boolean is(Event.Party party, String asked) {
    String code = asked.strip().toLowerCase(Locale.ROOT);
    boolean coded = party.code() != null && party.code().toLowerCase(Locale.ROOT).startsWith(code);
    Set<String> words = Words.of(asked);
    return coded || (!words.isEmpty() && beginAll(words, Words.of(party.name())));
  }

  private boolean tells(Event event) {
    if (query.words() == null || query.words().isBlank()) {
      return true;
    }
    Set<String> words = Words.of(query.words());
    return !words.isEmpty() && beginAll(words, Words.of(event));
  }

  private static boolean beginAll(Set<String> words, Set<String> told) {
    return words.stream().allMatch(word -> told.stream().anyMatch(t -> t.startsWith(word)));
  }
}
