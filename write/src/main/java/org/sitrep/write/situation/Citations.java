package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Place;
import org.sitrep.write.situation.ListedEvent.Group;

/** Numbers what is cited: events in order of time, claims in the order in which they are cited. */
final class Citations {
  /** So many claims of an event stand for all of them in the list of events. */
  private static final int SHOWN = 3;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final Reports reports;
  private final Phrases phrases;
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();

  Citations(Reports reports, Phrases phrases, Selection selection) {
    this.reports = reports;
    this.phrases = phrases;
    number(selection.period(), Group.PERIOD);
    number(selection.abroad(), Group.ABROAD);
    number(selection.before(), Group.BEFORE);
    number(selection.unsettled(), Group.UNSETTLED);
  }

  private void number(List<Event> listed, Group group) {
    for (Event event : listed) {
      if (numbers.putIfAbsent(event.id(), numbers.size() + 1) == null) {
        events.put(event.id(), event);
        groups.put(event.id(), group);
      }
    }
  }

  int event(Event event) {
    return Objects.requireNonNull(numbers.get(event.id()), "An event that is not listed");
  }

  List<Integer> events(Collection<Event> counted) {
    return counted.stream().map(this::event).toList();
  }

  /** Returns the number of a claim of an event. */
  int claim(Event event, Evidence claim) {
    List<String> names = new ArrayList<>(names(event.place()));
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .forEach(party -> names.addAll(names(party)));
    return number(
        claim.reportId(), claim.claimId(), claim.quote(), claim.claimants(), names, event.range());
  }

  /** Returns the number of what a report says of who holds a place. */
  int testimony(ControlChange change, Testimony told) {
    List<String> names = new ArrayList<>(names(change.place()));
    names.addAll(names(told.side()));
    return number(
        told.reportId(),
        told.claimId(),
        told.quote(),
        told.claimants(),
        names,
        DateRange.of(told.day()));
  }

  /** Returns the number of a sentence of a report that need not be a claim of an event. */
  int sentence(CodedReport coded, @Nullable String claimId, String quote, List<String> claimants) {
    return number(coded.id(), claimId, quote, claimants, List.of(), null);
  }

  /** What one sentence of a report tells is cited under one number. */
  private int number(
      String reportId,
      @Nullable String claimId,
      String quote,
      List<String> claimants,
      List<String> names,
      @Nullable DateRange days) {
    CodedReport coded = reports.report(reportId);
    Reference made =
        new Reference(
            references.size() + 1,
            claimId == null ? List.of() : List.of(claimId),
            reportId,
            coded == null ? null : coded.report().source(),
            reports.published(reportId),
            coded == null ? null : coded.report().title(),
            coded == null ? null : coded.report().url(),
            Wording.oneLine(quote),
            claimants,
            names.stream().distinct().toList(),
            days == null ? List.of() : List.of(days));
    return references.merge(reportId + ' ' + made.quote(), made, Reference::and).number();
  }

  private static List<String> names(@Nullable Place place) {
    return place == null
        ? List.of()
        : Stream.of(place.name(), place.admin1(), place.admin2(), place.country())
            .filter(Objects::nonNull)
            .toList();
  }

  private static List<String> names(Party party) {
    return party.code() == null ? List.of(party.name()) : List.of(party.name(), party.code());
  }

  Reference reference(int number) {
    return references().get(number - 1);
  }

  List<Reference> references() {
    return List.copyOf(references.values());
  }

  /** Returns the events with some claims of each; call it when all else has been cited. */
  List<ListedEvent> listed() {
    return events.values().stream()
        .map(
            event ->
                new ListedEvent(
                    event(event),
                    Objects.requireNonNull(groups.get(event.id())),
                    event,
                    text(event),
                    shown(event).stream().map(claim -> claim(event, claim)).toList()))
        .toList();
  }

  private String text(Event event) {
    String hurt = Phrases.hurt(event);
    return phrases.lead(event)
        + ": "
        + phrases.act(event)
        + (hurt == null ? "" : "; " + hurt)
        + "; "
        + Phrases.standing(event);
  }

  private List<Evidence> shown(Event event) {
    List<Evidence> best = best(event);
    Set<String> told = new HashSet<>();
    return best.stream().filter(claim -> told.add(claim.reportId())).limit(SHOWN).toList();
  }

  /** Returns the claims of an event, those that tell most of it first. */
  List<Evidence> best(Event event) {
    return event.claims().stream()
        .sorted(
            Comparator.comparing((Evidence claim) -> !claim.factuality().tellsOfTheReportsOwnTime())
                .thenComparing(claim -> namesOtherYear(event, claim))
                .thenComparing(claim -> !isOfKind(event, claim))
                .thenComparing(claim -> !reports.tellsDays(claim) && reports.tellsDays(event))
                .thenComparing(claim -> reports.isCopy(claim.reportId()))
                .thenComparing(claim -> event.killed() != null && !tellsDead(claim))
                .thenComparing(claim -> !namesPlace(event, claim))
                .thenComparing(claim -> Math.abs(claim.quote().length() - Wording.READABLE))
                .thenComparing(Evidence::claimId))
        .toList();
  }

  private boolean isOfKind(Event event, Evidence evidence) {
    Claim claim = reports.claim(evidence.claimId());
    return claim != null && claim.type() == event.type();
  }

  private boolean tellsDead(Evidence evidence) {
    Claim claim = reports.claim(evidence.claimId());
    return claim != null && claim.killed() != null;
  }

  /** A sentence that names another year than the event's may well tell of that year. */
  static boolean namesOtherYear(Event event, Evidence claim) {
    DateRange days = event.range();
    Matcher year = YEAR.matcher(claim.quote());
    boolean other = false;
    while (days != null && year.find()) {
      int named = Integer.parseInt(year.group());
      if (named == days.from().getYear() || named == days.to().getYear()) {
        return false;
      }
      other = true;
    }
    return other;
  }

  private static boolean namesPlace(Event event, Evidence claim) {
    return event.place() != null && claim.quote().contains(event.place().name());
  }
}
