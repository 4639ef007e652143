package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;

/**
 * Sums up events that people joined, and parts of one that they took apart, from nothing but the
 * events: where that leaves open how many origins there are, the smaller number is given.
 */
final class Summing {
  private final Lineage lineage;

  /** Counts with these lines of copies. */
  Summing(Lineage lineage) {
    this.lineage = lineage;
  }

  /** Tells which reports are copies of one another. */
  interface Lineage {
    /** Returns how many texts the reports are, copies of one text counted once. */
    int texts(Set<String> reports);
  }

  /**
   * Returns one event of several: kind, days and place are those of the first that has them, sides
   * and counts those of all. The smallest id stays.
   */
  Event joined(List<Event> events) {
    EventDraft draft = new EventDraft(events.get(0));
    draft.id = events.stream().map(Event::id).min(Comparator.naturalOrder()).orElseThrow();
    for (Event event : events.subList(1, events.size())) {
      if (draft.range == null) {
        draft.range = event.range();
        draft.datePrecision = event.datePrecision();
      }
      draft.place = draft.place == null ? event.place() : draft.place;
    }
    draft.actors = all(events, Event::actors);
    draft.recipients = all(events, Event::recipients);
    draft.killed = joinedToll(events.stream().map(Event::killed).filter(Objects::nonNull).toList());
    draft.injured =
        joinedToll(events.stream().map(Event::injured).filter(Objects::nonNull).toList());
    draft.claims = all(events, Event::claims);
    count(draft, origins(events));
    draft.status = Standing.ofJoined(events, draft);
    return draft.event();
  }

  private static <T> List<T> all(List<Event> events, Function<Event, List<T>> part) {
    Set<T> all = new LinkedHashSet<>();
    events.forEach(event -> all.addAll(part.apply(event)));
    return List.copyOf(all);
  }

  private static @Nullable Toll joinedToll(List<Toll> tolls) {
    if (tolls.isEmpty()) {
      return null;
    }
    Set<Told> by = new LinkedHashSet<>();
    tolls.forEach(toll -> by.addAll(toll.by()));
    Set<@Nullable Integer> best = tolls.stream().map(Toll::best).collect(Collectors.toSet());
    return new Toll(
        tolls.stream().mapToInt(Toll::low).min().orElseThrow(),
        best.size() == 1 ? tolls.get(0).best() : null,
        tolls.stream().mapToInt(Toll::high).max().orElseThrow(),
        List.copyOf(by));
  }

  /** All origins of all, less one for each report, source or claimant that several share. */
  private static int origins(List<Event> events) {
    int sum = 0;
    int most = 0;
    Set<String> voices = new HashSet<>();
    for (Event event : events) {
      Set<String> own = voices(event.claims());
      long shared = own.stream().filter(voices::contains).count();
      sum += Math.max(0, event.origins() - Math.toIntExact(shared));
      most = Math.max(most, event.origins());
      voices.addAll(own);
    }
    return Math.max(sum, most);
  }

  private static Set<String> voices(Collection<Evidence> claims) {
    Set<String> voices = new TreeSet<>();
    for (Evidence claim : claims) {
      voices.add("report " + claim.reportId());
      if (claim.source() != null) {
        voices.add("source " + claim.source().toLowerCase(Locale.ROOT));
      }
      claim.claimants().forEach(name -> voices.add("name " + name.toLowerCase(Locale.ROOT)));
    }
    return voices;
  }

  /**
   * Returns a part of an event. Where the machine once linked just these claims, its own event is
   * the part.
   *
   * @param whole the event
   * @param id the id of the part
   * @param claims the claims of the part, at least one
   * @param linked the events that the machine linked
   */
  Event part(Event whole, String id, List<Evidence> claims, Collection<Event> linked) {
    Set<String> ids = claims.stream().map(Evidence::claimId).collect(Collectors.toSet());
    for (Event event : linked) {
      if (event.claims().stream().map(Evidence::claimId).collect(Collectors.toSet()).equals(ids)) {
        return event;
      }
    }
    EventDraft draft = new EventDraft(whole);
    draft.id = id;
    draft.claims = claims;
    Set<String> reports = claims.stream().map(Evidence::reportId).collect(Collectors.toSet());
    draft.killed = toldBy(whole.killed(), reports);
    draft.injured = toldBy(whole.injured(), reports);
    count(draft, whole.origins());
    draft.status = Standing.ofPart(whole, draft);
    return draft.event();
  }

  private static @Nullable Toll toldBy(@Nullable Toll toll, Set<String> reports) {
    if (toll == null) {
      return null;
    }
    List<Told> by = toll.by().stream().filter(told -> reports.contains(told.reportId())).toList();
    if (by.size() == toll.by().size()) {
      return toll;
    }
    List<Integer> numbers = new ArrayList<>();
    for (Told told : by) {
      numbers.add(told.low());
      numbers.add(told.high() == null ? told.low() : told.high());
    }
    if (numbers.isEmpty()) {
      return null;
    }
    int low = numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
    int high = numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
    return new Toll(low, low == high ? low : null, high, by);
  }

  private void count(EventDraft draft, int atMost) {
    Set<String> reports = draft.claims.stream().map(Evidence::reportId).collect(Collectors.toSet());
    int texts = lineage.texts(reports);
    draft.reports = reports.size();
    draft.copies = reports.size() - texts;
    draft.origins = Math.max(1, atMost);
  }
}
