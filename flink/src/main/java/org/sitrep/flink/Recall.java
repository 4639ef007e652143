package org.sitrep.flink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Coded;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Place;
import org.sitrep.store.Box;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;

/**
 * Finds in the store the older reports that a new one may have to do with: those that hold the
 * names and numbers of its sentences, which it may be a copy of, and those of events near its
 * claims in kind, day and place. What is found is only looked at more closely; linking decides. A
 * copy may come a year after its original.
 */
final class Recall {
  /** A name within a sentence, or a number. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}'-]+|\\d+");

  /** Fewer are names that a war brings into every report. */
  private static final int LEAST_NAMES = 3;

  private static final int MOST_NAMES = 5;
  private static final int SENTENCES = 12;
  private static final int KIN = 12;
  private static final int EVENTS = 20;

  /** Half the side of the square in which events are near, in degrees, some 28 km. */
  private static final double NEAR = 0.25;

  private final Store store;
  private final MergeWindows windows;
  private final int horizon;

  /**
   * Takes the store to look in.
   *
   * @param horizon how many days reports are at hand without it
   */
  Recall(Store store, MergeWindows windows, int horizon) {
    this.store = store;
    this.windows = windows;
    this.horizon = horizon;
  }

  /** Returns the ids of the older reports. */
  Set<String> of(Coded coded) {
    CodedReport report = coded.report();
    Set<String> found = new TreeSet<>(kin(report));
    LocalDate seen = Instant.ofEpochMilli(coded.printed()).atZone(ZoneOffset.UTC).toLocalDate();
    for (Claim claim : report.claims()) {
      DateRange days = report.rangeOf(claim);
      if (days != null && days.from().isBefore(seen.minusDays(horizon))) {
        found.addAll(near(report, claim, days));
      }
    }
    found.remove(coded.id());
    return found;
  }

  private List<String> kin(CodedReport report) {
    Map<String, Integer> hits = new HashMap<>();
    Set<String> questions = questions(report);
    for (String question : questions) {
      store.reportsWith(question).stream()
          .filter(id -> !id.equals(report.id()))
          .limit(KIN)
          .forEach(id -> hits.merge(id, 1, Integer::sum));
    }
    int enough = questions.size() > 2 ? 2 : 1;
    return hits.entrySet().stream()
        .filter(each -> each.getValue() >= enough)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KIN)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of each of the first sentences its names and numbers, where there are enough of them. */
  static Set<String> questions(CodedReport report) {
    Set<String> questions = new LinkedHashSet<>();
    for (String sentence : Coded.sentences(report).stream().limit(SENTENCES).toList()) {
      Set<String> names = new LinkedHashSet<>();
      Matcher matcher = NAME.matcher(sentence);
      while (matcher.find() && names.size() < MOST_NAMES) {
        names.addAll(List.of(matcher.group().split("['-]", -1)));
      }
      names.remove("");
      if (names.size() >= LEAST_NAMES) {
        questions.add(String.join(" ", names));
      }
    }
    return questions;
  }

  private Set<String> near(CodedReport report, Claim claim, DateRange days) {
    Set<String> found = new TreeSet<>();
    for (@Nullable Place place : places(report, claim)) {
      EventQuery query =
          EventQuery.asking()
              .types(List.of(claim.type().name()))
              .from(days.from().minusDays(windows.days()))
              .to(days.to().plusDays(windows.days()))
              .box(box(place))
              .build();
      store
          .events(query, new Slice(Slice.Order.ID, 0, EVENTS))
          .forEach(event -> event.event().claims().forEach(one -> found.add(one.reportId())));
    }
    return found;
  }

  private static List<@Nullable Place> places(CodedReport report, Claim claim) {
    List<@Nullable Place> places = new ArrayList<>();
    claim.places().forEach(place -> places.add(report.places().get(place).place()));
    return places.isEmpty() ? java.util.Collections.singletonList(null) : places;
  }

  private static @Nullable Box box(@Nullable Place place) {
    Double latitude = place == null ? null : place.latitude();
    Double longitude = place == null ? null : place.longitude();
    if (latitude == null || longitude == null) {
      return null;
    }
    return new Box(
        Math.max(-180, longitude - NEAR),
        Math.max(-90, latitude - NEAR),
        Math.min(180, longitude + NEAR),
        Math.min(90, latitude + NEAR));
  }
}
