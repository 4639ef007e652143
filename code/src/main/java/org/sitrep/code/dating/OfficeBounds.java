package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.dating.TitledNames.Standing;
import org.sitrep.code.dating.TitledNames.TitledName;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/** Finds bounds in the offices that a report gives people. Safe to share between threads. */
final class OfficeBounds {
  /** Days before taking office within which somebody is named for it. */
  private static final int NAMED_AHEAD = 300;

  private final Offices offices;

  OfficeBounds(Codebook codebook, Wordings wordings) {
    this.offices = Offices.of(codebook, wordings);
  }

  /** Returns what the offices that a report tells say of the time of its writing. */
  List<Bound> find(ParsedReport report, PresentFrame frame) {
    List<Found> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      for (var name : new TitledNames(offices, report.text(), sentence).find()) {
        if (!frame.isQuoted(sentence, name.quote().start())) {
          boolean held = name.standing() == Standing.HELD;
          if (!held || !frame.isMemory(sentence, name.name())) {
            found.add(new Found(name, frame.sureness(sentence, name.first(), name.name())));
          }
        }
      }
    }
    return bounds(found);
  }

  private static List<Bound> bounds(List<Found> found) {
    Set<String> fullNames =
        found.stream()
            .filter(one -> one.name.full())
            .flatMap(one -> one.name.offices().stream().map(Office::person))
            .collect(Collectors.toSet());
    return found.stream()
        .map(one -> one.bound(fullNames))
        .filter(bound -> !bound.spans().isEmpty())
        .toList();
  }

  private record Found(TitledName name, Sureness sureness) {
    Bound bound(Set<String> fullNames) {
      Set<String> persons = new HashSet<>();
      name.offices().forEach(office -> persons.add(office.person()));
      boolean known = name.full() || (persons.size() == 1 && fullNames.containsAll(persons));
      String says =
          name.offices().stream().map(Office::says).distinct().collect(Collectors.joining("; or "));
      return switch (name.standing()) {
        case HELD ->
            new Bound(
                name.quote(),
                name.offices().stream().map(Office::held).toList(),
                known ? sureness : Sureness.DOUBTFUL,
                "office",
                says);
        case FORMER -> new Bound(name.quote(), after(), Sureness.DOUBTFUL, "former-office", says);
        case TO_COME -> new Bound(name.quote(), ahead(), Sureness.DOUBTFUL, "office-to-come", says);
      };
    }

    /** The times after each time in office, up to the next. */
    private List<Span> after() {
      List<Span> spans = new ArrayList<>();
      for (Office office : name.offices()) {
        LocalDate ends = office.ends();
        if (ends != null) {
          spans.add(new Span(ends, next(office, ends)));
        }
      }
      return spans;
    }

    private @Nullable LocalDate next(Office office, LocalDate ends) {
      return name.offices().stream()
          .filter(other -> other.person().equals(office.person()))
          .map(Office::begins)
          .filter(begins -> begins != null && !begins.isBefore(ends))
          .min(Comparator.naturalOrder())
          .orElse(null);
    }

    private List<Span> ahead() {
      return name.offices().stream()
          .map(Office::begins)
          .filter(begins -> begins != null)
          .map(begins -> new Span(begins.minusDays(NAMED_AHEAD), begins))
          .toList();
    }
  }
}
