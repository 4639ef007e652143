package org.sitrep.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventStatus;

/**
 * Which events are asked for; an empty list or a null asks for all. All that is told must hold; of
 * a list, one value.
 *
 * @param types PLOVER types, ACLED types or sub-types, in any case
 * @param modes PLOVER modes, in any case
 * @param statuses how well they are borne out
 * @param countries ISO 3166-1 alpha-3, in any case
 * @param admin1 names of first-level units, in any case
 * @param actors words that a name of either side has, or the beginning of an actor code
 * @param from the first day; an event that ended before it is not asked for
 * @param to the last day; an event that began after it is not asked for
 * @param undatedToo whether events without a date are asked for where {@code from} or {@code to}
 *     are told
 * @param box where their point lies
 * @param unplaced whether only events without a point are asked for
 * @param words each begins a word of a quote, a name, a code, a source or a claimant
 * @param minOrigins how many independent origins they have at least
 * @param changedSince they were made or changed at this time or later
 */
public record EventQuery(
    List<String> types,
    List<String> modes,
    List<EventStatus> statuses,
    List<String> countries,
    List<String> admin1,
    List<String> actors,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean undatedToo,
    @Nullable Box box,
    boolean unplaced,
    @Nullable String words,
    int minOrigins,
    @Nullable Instant changedSince) {
  /** Asks for every event. */
  public static final EventQuery ALL = new EventQueryBuilder().build();

  public EventQuery {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    admin1 = List.copyOf(admin1);
    actors = List.copyOf(actors);
  }

  /** Returns a builder that asks for every event until it is told more. */
  public static EventQueryBuilder asking() {
    return new EventQueryBuilder();
  }

  /** Returns whether only a part of the days is asked for. */
  boolean asksForDays() {
    return from != null || to != null;
  }
}
