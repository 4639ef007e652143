package org.sitrep.app;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.Place;
import org.sitrep.write.situation.ListedEvent;
import org.sitrep.write.situation.Reference;
import org.sitrep.write.situation.Situation;

/**
 * What the marks of a sentence of a situation report vouch for: the words and numbers that are in
 * the claims and events cited, and the numbers of these.
 */
final class CitedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, CodedReport> reports = new HashMap<>();
  private final Situation situation;

  CitedWords(Situation situation, List<CodedReport> coded) {
    this.situation = situation;
    coded.forEach(report -> reports.put(report.id(), report));
  }

  /** What one sentence may say. */
  static final class Vouched {
    final Set<String> words = new HashSet<>();
    final Set<String> numbers = new HashSet<>();
    final List<String> quotable = new ArrayList<>();

    void text(@Nullable String text) {
      if (text != null) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
          words.add(word.group());
        }
        numbers(text);
        quotable.add(line(text));
      }
    }

    private void numbers(String text) {
      Matcher number = SituationChecks.NUMBER.matcher(text);
      while (number.find()) {
        number(number.group());
      }
    }

    private void number(String digits) {
      numbers.add(digits.replace(",", ""));
    }

    void number(long number) {
      numbers.add(Long.toString(number));
    }

    void day(@Nullable LocalDate day) {
      if (day != null) {
        number(day.getDayOfMonth());
        number(day.getYear());
        words.add(day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
      }
    }

    void days(@Nullable DateRange days) {
      if (days != null) {
        day(days.from());
        day(days.to());
      }
    }
  }

  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Returns what the events and references of these numbers vouch for. */
  Vouched by(Set<Integer> eventNumbers, Set<Integer> referenceNumbers) {
    Vouched vouched = new Vouched();
    List<ListedEvent> cited =
        eventNumbers.stream().map(number -> situation.events().get(number - 1)).toList();
    cited.forEach(listed -> event(vouched, listed.event()));
    referenceNumbers.stream()
        .map(number -> situation.references().get(number - 1))
        .forEach(reference -> reference(vouched, reference));
    counts(vouched, cited);
    return vouched;
  }

  private void counts(Vouched vouched, List<ListedEvent> cited) {
    vouched.number(cited.size());
    for (ListedEvent.Group group : ListedEvent.Group.values()) {
      vouched.number(cited.stream().filter(listed -> listed.group() == group).count());
    }
    List<Event> events = cited.stream().map(ListedEvent::event).toList();
    Set<String> told = reportsOf(events);
    vouched.number(told.size());
    vouched.number(situation.scope().to().toEpochDay() - situation.scope().from().toEpochDay() + 1);
    told.stream()
        .map(id -> Objects.requireNonNull(reports.get(id)).report())
        .collect(
            Collectors.groupingBy(
                report -> Objects.requireNonNullElse(report.source(), "source not named"),
                Collectors.counting()))
        .forEach(
            (source, count) -> {
              vouched.text(source);
              vouched.number(count);
            });
  }

  static Set<String> reportsOf(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.claims().stream())
        .map(Evidence::reportId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void event(Vouched vouched, Event event) {
    place(vouched, event.place());
    vouched.days(event.range());
    vouched.text(event.acledSubEventType());
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .forEach(party -> party(vouched, event, party));
    toll(vouched, event.killed());
    toll(vouched, event.injured());
    vouched.number(event.origins());
    vouched.number(event.reports());
    vouched.number(event.copies());
    event.claims().forEach(claim -> claim(vouched, claim));
  }

  private static void place(Vouched vouched, @Nullable Place place) {
    if (place != null) {
      vouched.text(place.name());
      vouched.text(place.admin1());
    }
  }

  /** A party vouches for the number of reports that name it. */
  private void party(Vouched vouched, Event event, Party party) {
    vouched.text(party.name());
    vouched.text(party.code());
    String code = party.code();
    if (code != null && code.length() >= 6) {
      // The forces of a state are counted under the code of its army.
      vouched.text(code.substring(0, 3) + "MIL");
    }
    Set<String> all = new HashSet<>();
    for (Evidence evidence : event.claims()) {
      CodedReport coded = Objects.requireNonNull(reports.get(evidence.reportId()));
      Claim claim = Objects.requireNonNull(coded.claim(evidence.claimId()));
      if (Stream.concat(claim.actors().stream(), claim.recipients().stream())
          .map(index -> coded.actors().get(index).actor())
          .anyMatch(actor -> Objects.equals(actor.code(), code))) {
        all.add(coded.id());
        vouched.number(all.size());
      }
    }
  }

  private static void toll(Vouched vouched, @Nullable Toll toll) {
    if (toll != null) {
      vouched.number(toll.low());
      vouched.number(toll.high());
      toll.by().forEach(told -> vouched.number(told.low()));
      toll.by().forEach(told -> vouched.number(Objects.requireNonNullElse(told.high(), 0)));
    }
  }

  private void claim(Vouched vouched, Evidence evidence) {
    evidence.claimants().forEach(claimant -> vouched.quotable.add(line(claimant)));
    CodedReport coded = Objects.requireNonNull(reports.get(evidence.reportId()));
    counted(vouched, Objects.requireNonNull(coded.claim(evidence.claimId())));
  }

  private static void counted(Vouched vouched, Claim claim) {
    Stream.of(claim.killed(), claim.injured(), claim.displaced())
        .filter(Objects::nonNull)
        .map(Count::quote)
        .forEach(quote -> vouched.quotable.add(line(quote.text())));
  }

  private void reference(Vouched vouched, Reference reference) {
    vouched.text(reference.source());
    vouched.day(reference.published());
    vouched.text(reference.quote());
    reference.names().forEach(vouched::text);
    reference.claimants().forEach(vouched::text);
    reference.days().forEach(vouched::days);
    CodedReport coded = Objects.requireNonNull(reports.get(reference.reportId()));
    reference.claimIds().forEach(id -> counted(vouched, Objects.requireNonNull(coded.claim(id))));
  }
}
