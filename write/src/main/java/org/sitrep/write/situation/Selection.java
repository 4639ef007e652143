package org.sitrep.write.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/**
 * The events of a dossier that a situation report makes use of, each list in order of time.
 *
 * @param period in the country and the period; where no place is told, of people of the country
 * @param abroad of the period and of people of the country, in other countries
 * @param before acts of force in the country in the week before
 * @param unsettled in the country, their days not told by reports of the period, or told only
 *     roughly
 */
record Selection(
    List<Event> period, List<Event> abroad, List<Event> before, List<Event> unsettled) {
  private static final Set<EventStatus> NOT_DONE =
      Set.of(EventStatus.PLANNED, EventStatus.DENIED, EventStatus.RETRACTED);

  static final Comparator<Event> BY_DAY =
      Comparator.comparing(
              Event::range, Comparator.nullsLast(Comparator.comparing(DateRange::from)))
          .thenComparing(Event::range, Comparator.nullsLast(Comparator.comparing(DateRange::to)))
          .thenComparing(Event::id);

  static Selection of(Dossier dossier, Reports reports, Scope scope) {
    Predicate<Event> settled = event -> scope.settles(event.range());
    Predicate<Event> inside = event -> isIn(event, scope);
    return new Selection(
        chosen(dossier, settled.and(inside)),
        chosen(dossier, settled.and(inside.negate()).and(event -> isOfParties(event, scope))),
        chosen(dossier, inside.and(event -> isForceBefore(event, scope)).and(settled.negate())),
        chosen(dossier, inside.and(event -> mayBe(event, reports, scope)).and(settled.negate())));
  }

  private static List<Event> chosen(Dossier dossier, Predicate<Event> wanted) {
    Stream<Event> told = dossier.events().stream();
    return told.filter(event -> event.status() != EventStatus.RETRACTED)
        .filter(wanted)
        .sorted(BY_DAY)
        .toList();
  }

  /** Where no place is told, that its people took part is the best sign that it was there. */
  private static boolean isIn(Event event, Scope scope) {
    Place place = event.place();
    return place == null ? isOfParties(event, scope) : scope.country().equals(place.country());
  }

  private static boolean isOfParties(Event event, Scope scope) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(Party::code)
        .anyMatch(scope::isOf);
  }

  private static boolean isForceBefore(Event event, Scope scope) {
    DateRange days = event.range();
    return isForce(event)
        && days != null
        && days.days() <= 2
        && scope.weekBefore().holds(days.from());
  }

  private static boolean mayBe(Event event, Reports reports, Scope scope) {
    DateRange days = event.range();
    if (days != null) {
      return days.overlaps(scope.period());
    }
    return event.claims().stream()
        .map(claim -> reports.published(claim.reportId()))
        .anyMatch(day -> day != null && holds(scope, day));
  }

  private static boolean holds(Scope scope, LocalDate day) {
    return scope.period().holds(day);
  }

  /** Returns whether an event is told as having taken place, by however few. */
  static boolean isDone(Event event) {
    return !NOT_DONE.contains(event.status());
  }

  /** Returns whether an event is an act of force that took place, as the tempo counts them. */
  static boolean isForce(Event event) {
    boolean force =
        event.type() == EventType.ASSAULT
            || (event.type() == EventType.COERCE && "seize".equals(event.mode()));
    return force && isDone(event);
  }

  List<Event> done() {
    return period.stream().filter(Selection::isDone).toList();
  }

  List<Event> force() {
    return period.stream().filter(Selection::isForce).toList();
  }

  List<Event> of(EventStatus status) {
    return period.stream().filter(event -> event.status() == status).toList();
  }

  /** Returns the events of the period wherever they happened, in order of time. */
  List<Event> everywhere() {
    return Stream.concat(period.stream(), abroad.stream()).sorted(BY_DAY).toList();
  }
}
