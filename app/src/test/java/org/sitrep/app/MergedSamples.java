package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Sentence;

/** Which telling of samples/merging is of which incident, held against events. */
final class MergedSamples {
  private final List<Telling> tellings;

  private MergedSamples(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /**
   * Words of a report that tell of an incident.
   *
   * @param where the report and the words
   * @param incident the incident
   * @param claims the claims that the coder took from them
   * @param dated whether one of these claims is of the day of the incident
   */
  record Telling(String where, String incident, Set<String> claims, boolean dated) {}

  /**
   * How well events hold what belongs together (B-cubed, Bagga and Baldwin 1998).
   *
   * @param precision of what shares an event with a telling, how much is of its incident
   * @param recall of what is of its incident, how much shares an event with it
   * @param apart what should be together and is not
   * @param mixed what is together and should not be
   */
  record Score(double precision, double recall, List<String> apart, List<String> mixed) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  static MergedSamples read(Path gold, List<CodedReport> reports) throws IOException {
    Map<String, CodedReport> byId = new HashMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    List<Telling> tellings = new ArrayList<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        tellings.add(telling(row, byId.get(row[0])));
      }
    }
    return new MergedSamples(tellings);
  }

  private static Telling telling(String[] row, @Nullable CodedReport coded) {
    if (coded == null) {
      throw new AssertionError("No report " + row[0]);
    }
    int start = -1;
    for (int i = 0; i < Integer.parseInt(row[2]); i++) {
      start = coded.report().text().indexOf(row[1], start + 1);
    }
    if (start < 0) {
      throw new AssertionError(row[0] + " does not say \"" + row[1] + "\"");
    }
    List<Claim> claims = claims(coded, start, start + row[1].length());
    boolean dated = row[4].equals("-") || claims.stream().anyMatch(claim -> on(coded, claim, row));
    return new Telling(
        row[0] + " \"" + row[1] + "\"",
        row[3],
        claims.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)),
        dated);
  }

  private static boolean on(CodedReport coded, Claim claim, String[] row) {
    DateRange range = coded.rangeOf(claim);
    return range != null && range.holds(LocalDate.parse(row[4]));
  }

  /** The claims of these words; where they trigger none, those of their sentence. */
  private static List<Claim> claims(CodedReport coded, int start, int end) {
    List<Claim> triggered =
        coded.claims().stream()
            .filter(claim -> claim.trigger().start() < end && start < claim.trigger().end())
            .toList();
    if (!triggered.isEmpty()) {
      return triggered;
    }
    return coded.claims().stream()
        .filter(claim -> holds(coded.sentences().get(claim.sentence()), start))
        .toList();
  }

  private static boolean holds(Sentence sentence, int offset) {
    return sentence.start() <= offset && offset < sentence.end();
  }

  int size() {
    return tellings.size();
  }

  long incidents() {
    return tellings.stream().map(Telling::incident).distinct().count();
  }

  /** Returns the tellings that the coder gives no claim for, or a claim of another day. */
  List<String> lostInCoding() {
    return tellings.stream()
        .filter(telling -> telling.claims().isEmpty() || !telling.dated())
        .map(Telling::where)
        .toList();
  }

  /** Returns the score of events over all tellings. */
  Score score(List<Event> events) {
    return score(events, tellings);
  }

  /** Returns the score over what was coded with the right day: that of linking alone. */
  Score scoreOfLinking(List<Event> events) {
    List<String> lost = lostInCoding();
    return score(
        events, tellings.stream().filter(telling -> !lost.contains(telling.where())).toList());
  }

  private static Score score(List<Event> events, List<Telling> tellings) {
    Map<String, Set<String>> eventsOf = new HashMap<>();
    for (Event event : events) {
      for (Evidence claim : event.claims()) {
        eventsOf.computeIfAbsent(claim.claimId(), unseen -> new TreeSet<>()).add(event.id());
      }
    }
    double precision = 0;
    double recall = 0;
    List<String> apart = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    for (Telling one : tellings) {
      int same = 0;
      int found = 0;
      int right = 0;
      for (Telling other : tellings) {
        boolean belongs = one.incident().equals(other.incident());
        boolean joined = one.equals(other) || share(one, other, eventsOf);
        same += belongs ? 1 : 0;
        found += joined ? 1 : 0;
        right += belongs && joined ? 1 : 0;
        if (belongs != joined && one.where().compareTo(other.where()) < 0) {
          (belongs ? apart : mixed).add(one.where() + " and " + other.where());
        }
      }
      precision += (double) right / found;
      recall += (double) right / same;
    }
    return new Score(precision / tellings.size(), recall / tellings.size(), apart, mixed);
  }

  private static boolean share(Telling one, Telling other, Map<String, Set<String>> eventsOf) {
    Set<String> events = new TreeSet<>();
    one.claims().forEach(claim -> events.addAll(eventsOf.getOrDefault(claim, Set.of())));
    return other.claims().stream()
        .anyMatch(
            claim -> eventsOf.getOrDefault(claim, Set.of()).stream().anyMatch(events::contains));
  }
}
