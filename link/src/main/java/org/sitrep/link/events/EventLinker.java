package org.sitrep.link.events;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.Explanation.Rule;

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
    return link(reports, copies, Set.of());
  }

  /**
   * Returns the events that the reports tell of, in order of their ids.
   *
   * @param reports the reports, the dates of copies already taken from their originals
   * @param copies the copies among them
   * @param withdrawn the ids of the reports that were withdrawn by who published them
   */
  public List<Event> link(
      Collection<CodedReport> reports, Collection<Copy> copies, Set<String> withdrawn) {
    EventLedger ledger = new EventLedger(windows, (family, pairs) -> List.copyOf(family));
    ledger.put(reports, copies, withdrawn);
    return ledger.events();
  }

  /**
   * Returns what each rule finds of two claims, told of the places of each that lie nearest.
   *
   * @param one the report of the first claim, and the claim's id
   * @param other the report of the second claim, and the claim's id
   * @param firstPrints what is a copy of what
   */
  public List<Rule> rules(ClaimOf one, ClaimOf other, FirstPrints firstPrints) {
    Tellings tellings = new Tellings(places, firstPrints, Set.of());
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
    Telling telling = of(new Tellings(places, firstPrints, Set.of()), claim).get(0);
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
