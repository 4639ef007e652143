package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Place;
import org.sitrep.model.Report;

/** Sums up the tellings of a happening as an event. */
final class EventSummary {
  private final Lineages lineages;
  private final Origins origins;

  EventSummary(Lineages lineages) {
    this.lineages = lineages;
    this.origins = new Origins(lineages);
  }

  /** Returns the event of the happening under that id. */
  Event of(Happening happening, String id) {
    List<Telling> facts = happening.affirmed();
    Telling lead = lead(facts);
    List<Telling> dated = dated(facts);
    DateRange range = range(dated);
    List<Telling> ofKind = mostSpecific(facts);
    int reports = (int) happening.tellings().stream().map(Telling::reportId).distinct().count();
    int texts = lineages.count(happening.tellings().stream().map(Telling::reportId).toList());
    int independent = origins.count(happening.heard());
    return new Event(
        id,
        lead.claim().type(),
        mostTold(ofKind, Claim::mode),
        mostTold(ofKind, Claim::acledEventType),
        mostTold(ofKind, Claim::acledSubEventType),
        range,
        precision(dated, range),
        place(facts),
        parties(facts, Telling::actors),
        parties(facts, Telling::recipients),
        TollCount.of(happening.tellings(), Telling::killed, lineages),
        TollCount.of(happening.tellings(), Telling::injured, lineages),
        StatusRule.status(happening, independent, lineages),
        reports,
        reports - texts,
        independent,
        evidence(happening.tellings()));
  }

  private static Telling lead(List<Telling> facts) {
    return facts.get(0);
  }

  /** What names the means tells more of the kind than "attack" does. */
  private static List<Telling> mostSpecific(List<Telling> facts) {
    List<Telling> specific =
        facts.stream().filter(telling -> KindRule.namesMeans(telling.claim())).toList();
    return specific.isEmpty() ? facts : specific;
  }

  private static @Nullable String mostTold(
      List<Telling> facts, Function<Claim, @Nullable String> part) {
    return facts.stream()
        .map(telling -> part.apply(telling.claim()))
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .min(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The tellings that tell a day; where none does, those bounded by their reports. */
  private static List<Telling> dated(List<Telling> facts) {
    List<Telling> told = facts.stream().filter(telling -> telling.range() != null).toList();
    return told.isEmpty() ? facts : told;
  }

  /** The days that all tellings share; where they share none, those told most finely. */
  private static @Nullable DateRange range(List<Telling> facts) {
    List<DateRange> told =
        facts.stream().map(Telling::days).filter(Objects::nonNull).sorted(FINEST_FIRST).toList();
    if (told.isEmpty()) {
      return null;
    }
    DateRange shared = told.get(0);
    for (DateRange range : told) {
      if (!shared.overlaps(range)) {
        return told.get(0);
      }
      shared =
          new DateRange(
              shared.from().isAfter(range.from()) ? shared.from() : range.from(),
              shared.to().isBefore(range.to()) ? shared.to() : range.to());
    }
    return shared;
  }

  private static final Comparator<DateRange> FINEST_FIRST =
      Comparator.comparingLong(DateRange::days).thenComparing(DateRange::from);

  private static DatePrecision precision(List<Telling> facts, @Nullable DateRange range) {
    if (range == null) {
      return DatePrecision.UNKNOWN;
    }
    return facts.stream()
        .filter(telling -> range.equals(telling.days()))
        .map(Telling::precision)
        .sorted()
        .findFirst()
        .orElse(range.days() == 1 ? DatePrecision.DAY : DatePrecision.RANGE);
  }

  private static @Nullable Place place(List<Telling> facts) {
    List<Place> told = facts.stream().map(Telling::place).filter(Objects::nonNull).toList();
    Map<Place, Integer> times = new HashMap<>();
    told.forEach(place -> times.merge(place, 1, Integer::sum));
    return told.stream()
        .min(
            Comparator.comparing(Place::isCountry)
                .thenComparing(Place::isArea)
                .thenComparing(place -> -times.getOrDefault(place, 0))
                .thenComparing(place -> place.radiusM() == null ? 0 : place.radiusM())
                .thenComparing(Place::toString))
        .orElse(null);
  }

  private static List<Party> parties(List<Telling> facts, Function<Telling, List<Actor>> side) {
    Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
    facts.stream()
        .flatMap(telling -> side.apply(telling).stream())
        .filter(actor -> actor.code() != null || actor.name() != null)
        .forEach(
            actor ->
                names
                    .computeIfAbsent(key(actor), unseen -> new HashMap<>())
                    .merge(Objects.requireNonNullElse(actor.name(), key(actor)), 1, Integer::sum));
    List<Party> parties = new ArrayList<>();
    names.forEach(
        (key, told) -> parties.add(new Party(best(told), key.startsWith("=") ? null : key)));
    parties.sort(
        Comparator.comparing((Party party) -> Objects.requireNonNullElse(party.code(), "~"))
            .thenComparing(Party::name));
    return parties;
  }

  /**
   * Actors without a code are told apart by their names, marked so that no name passes for a code.
   */
  private static String key(Actor actor) {
    return actor.code() != null ? actor.code() : "=" + actor.name();
  }

  private static String best(Map<String, Integer> names) {
    return names.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> -entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<Evidence> evidence(List<Telling> tellings) {
    Map<String, Evidence> byClaim = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      byClaim.computeIfAbsent(telling.claim().id(), unseen -> evidence(telling));
    }
    return List.copyOf(byClaim.values());
  }

  private static Evidence evidence(Telling telling) {
    Report report = telling.coded().report();
    return new Evidence(
        telling.claim().id(),
        telling.reportId(),
        telling.sentence(),
        report.source(),
        report.url(),
        cited(telling),
        telling.claim().factuality());
  }

  private static List<String> cited(Telling telling) {
    return telling.claim().attributions().stream()
        .map(index -> telling.coded().attributions().get(index))
        .flatMap(
            attribution ->
                attribution.claimant() != null
                    ? Stream.of(attribution.claimant().quote().text())
                    : Stream.ofNullable(attribution.via()).map(via -> via.text()))
        .distinct()
        .toList();
  }
}
