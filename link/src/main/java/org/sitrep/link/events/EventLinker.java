package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Factuality;

/**
 * Links the claims of reports to events. The events are a function of the set of reports: the order
 * in which they came does not matter. Immutable and safe for use by several threads.
 */
public final class EventLinker {
  private final MergeWindows windows;
  private final PlaceRule places;
  private final PairJudge judge;

  /** Links with the given windows. */
  public EventLinker(MergeWindows windows) {
    this.windows = windows;
    this.places = new PlaceRule(windows);
    this.judge = new PairJudge(windows);
  }

  /**
   * Returns the events that the reports tell of, in order of their ids.
   *
   * @param reports the reports, the dates of copies already taken from their originals
   * @param copies the copies among them
   */
  public List<Event> link(Collection<CodedReport> reports, Collection<Copy> copies) {
    List<CodedReport> sorted =
        reports.stream().sorted(Comparator.comparing(CodedReport::id)).toList();
    List<Copy> sortedCopies = copies.stream().sorted(SUREST_FIRST).toList();
    FirstPrints firstPrints = new FirstPrints(sorted, sortedCopies);
    List<Telling> all = new Tellings(places, firstPrints).of(sorted);
    List<Telling> present = all.stream().filter(telling -> !looksBack(telling)).toList();
    Lineages lineages = new Lineages(sorted, sortedCopies);
    Clustering clustering = new Clustering(present, judge);
    clustering.joinGiven(new GivenLinks(present, places, judge), sorted, sortedCopies);
    clustering.joinRestated();
    clustering.joinJudged(new BlockKeys(windows));
    List<Happening> happenings = happenings(clustering, present, lineages);
    attach(all.stream().filter(EventLinker::looksBack).toList(), happenings);
    return events(happenings, lineages);
  }

  static final Comparator<Copy> SUREST_FIRST =
      Comparator.comparingDouble(Copy::score)
          .reversed()
          .thenComparing(Copy::reportId)
          .thenComparing(Copy::copyOf);

  /** What lies long before the report makes no event of its own. */
  private static boolean looksBack(Telling telling) {
    return telling.claim().factuality() == Factuality.HISTORICAL;
  }

  private static List<Happening> happenings(
      Clustering clustering, List<Telling> tellings, Lineages lineages) {
    List<Happening> happenings = new ArrayList<>();
    for (List<Integer> cluster : clustering.clusters()) {
      List<Telling> own = new ArrayList<>();
      List<Telling> repeated = new ArrayList<>();
      cluster.forEach(i -> (clustering.copied(i) ? repeated : own).add(tellings.get(i)));
      happenings.add(Happening.of(own, repeated, lineages));
    }
    return happenings;
  }

  private void attach(List<Telling> lookingBack, List<Happening> happenings) {
    BlockKeys keys = new BlockKeys(windows);
    Map<String, Set<Integer>> cells = new HashMap<>();
    for (int i = 0; i < happenings.size(); i++) {
      for (Telling telling : happenings.get(i).heard()) {
        for (String key : keys.of(telling)) {
          cells.computeIfAbsent(key, unseen -> new TreeSet<>()).add(i);
        }
      }
    }
    for (Telling telling : lookingBack) {
      Set<Integer> near = new TreeSet<>();
      keys.of(telling).forEach(key -> near.addAll(cells.getOrDefault(key, Set.of())));
      near.stream()
          .filter(i -> points(telling, happenings.get(i)) > 0)
          .max(
              Comparator.comparingDouble((Integer i) -> points(telling, happenings.get(i)))
                  .thenComparing(Comparator.reverseOrder()))
          .ifPresent(i -> happenings.set(i, happenings.get(i).with(telling)));
    }
  }

  /** Returns the points of a look back with the happening that it is of, 0 with any other. */
  private double points(Telling telling, Happening happening) {
    boolean fits =
        happening.heard().stream().noneMatch(known -> judge.excluded(known, telling))
            && happening.heard().stream().anyMatch(known -> judge.joins(known, telling));
    return fits
        ? happening.heard().stream()
            .mapToDouble(known -> judge.points(known, telling))
            .max()
            .orElse(0)
        : 0;
  }

  private static List<Event> events(List<Happening> happenings, Lineages lineages) {
    EventSummary summary = new EventSummary(lineages);
    Set<String> taken = new HashSet<>();
    List<Event> events = new ArrayList<>();
    for (Happening happening : happenings) {
      String id = happening.tellings().stream().map(ContentIds::of).sorted().findFirst().orElse("");
      while (!taken.add(id)) {
        id = ContentIds.next(id);
      }
      events.add(summary.of(happening, id));
    }
    events.sort(Comparator.comparing(Event::id));
    return events;
  }

  /**
   * Returns what each rule finds of two claims, told of the places of each that lie nearest.
   *
   * @param one the report of the first claim, and the claim's id
   * @param other the report of the second claim, and the claim's id
   * @param firstPrints what is a copy of what
   */
  public List<Rule> rules(ClaimOf one, ClaimOf other, FirstPrints firstPrints) {
    Tellings tellings = new Tellings(places, firstPrints);
    List<Telling> first = of(tellings, one);
    List<Telling> second = of(tellings, other);
    Telling bestFirst = first.get(0);
    Telling bestSecond = second.get(0);
    for (Telling a : first) {
      for (Telling b : second) {
        if (judge.points(a, b) > judge.points(bestFirst, bestSecond)) {
          bestFirst = a;
          bestSecond = b;
        }
      }
    }
    return judge.rules(bestFirst, bestSecond);
  }

  /**
   * Returns how the days of a claim are known that tells none, in words, or null where it tells
   * them.
   *
   * @param claim the claim
   * @param firstPrints what is a copy of what
   */
  public @Nullable String newsDays(ClaimOf claim, FirstPrints firstPrints) {
    Telling telling = of(new Tellings(places, firstPrints), claim).get(0);
    return telling.range() == null ? telling.news().says() : null;
  }

  /**
   * A claim of a report.
   *
   * @param coded the report
   * @param claimId the id of a claim of it
   */
  public record ClaimOf(CodedReport coded, String claimId) {
    public ClaimOf {
      if (coded.claim(claimId) == null) {
        throw new IllegalArgumentException("No claim " + claimId + " in report " + coded.id());
      }
    }
  }

  private static List<Telling> of(Tellings tellings, ClaimOf claim) {
    return tellings.of(List.of(claim.coded())).stream()
        .filter(telling -> telling.claim().id().equals(claim.claimId()))
        .toList();
  }
}
