package org.sitrep.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventStatus;

/** Puts a query together; see {@link EventQuery} for what each part means. For one thread. */
public final class EventQueryBuilder {
  private List<String> types = List.of();
  private List<String> modes = List.of();
  private List<EventStatus> statuses = List.of();
  private List<String> countries = List.of();
  private List<String> admin1 = List.of();
  private List<String> actors = List.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean undatedToo;
  private @Nullable Box box;
  private boolean unplaced;
  private @Nullable String words;
  private int minOrigins;
  private @Nullable Instant changedSince;

  EventQueryBuilder() {}

  /** Asks for these PLOVER or ACLED types or sub-types. */
  public EventQueryBuilder types(List<String> asked) {
    types = asked;
    return this;
  }

  /** Asks for these PLOVER modes. */
  public EventQueryBuilder modes(List<String> asked) {
    modes = asked;
    return this;
  }

  /** Asks for these statuses. */
  public EventQueryBuilder statuses(List<EventStatus> asked) {
    statuses = asked;
    return this;
  }

  /** Asks for these countries. */
  public EventQueryBuilder countries(List<String> asked) {
    countries = asked;
    return this;
  }

  /** Asks for these first-level units. */
  public EventQueryBuilder admin1(List<String> asked) {
    admin1 = asked;
    return this;
  }

  /** Asks for these actors, on either side. */
  public EventQueryBuilder actors(List<String> asked) {
    actors = asked;
    return this;
  }

  /** Asks for events that lasted to this day or longer. */
  public EventQueryBuilder from(@Nullable LocalDate day) {
    from = day;
    return this;
  }

  /** Asks for events that began on this day or earlier. */
  public EventQueryBuilder to(@Nullable LocalDate day) {
    to = day;
    return this;
  }

  /** Asks for events without a date too, where days are told. */
  public EventQueryBuilder undatedToo(boolean asked) {
    undatedToo = asked;
    return this;
  }

  /** Asks for events whose point lies in the box. */
  public EventQueryBuilder box(@Nullable Box asked) {
    box = asked;
    return this;
  }

  /** Asks for events without a point alone. */
  public EventQueryBuilder unplaced(boolean asked) {
    unplaced = asked;
    return this;
  }

  /** Asks for events that tell all these words. */
  public EventQueryBuilder words(@Nullable String asked) {
    words = asked;
    return this;
  }

  /** Asks for events with so many independent origins or more. */
  public EventQueryBuilder minOrigins(int asked) {
    minOrigins = asked;
    return this;
  }

  /** Asks for events that were made or changed at this time or later. */
  public EventQueryBuilder changedSince(@Nullable Instant asked) {
    changedSince = asked;
    return this;
  }

  /** Returns the query. */
  public EventQuery build() {
    return new EventQuery(
        types,
        modes,
        statuses,
        countries,
        admin1,
        actors,
        from,
        to,
        undatedToo,
        box,
        unplaced,
        words,
        minOrigins,
        changedSince);
  }
}
