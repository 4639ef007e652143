package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;

/** How many were hurt, according to whom. */
final class TollSection {
  private static final int MOST = 15;

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|i|we|who|which|that|him|her|them|one");

  private final Draft draft;

  private TollSection(Draft draft) {
    this.draft = draft;
  }

  /** A number as somebody gives it. */
  private record Given(@Nullable String claimant, int low, @Nullable Integer high) {}

  static Section of(Draft draft) {
    TollSection section = new TollSection(draft);
    List<Event> hurt =
        draft.selection().done().stream()
            .filter(event -> event.killed() != null || event.injured() != null)
            .sorted(Comparator.comparing(TollSection::most).reversed())
            .toList();
    List<Point> points = new ArrayList<>(section.sums(hurt));
    hurt.stream().limit(MOST).map(section::point).forEach(points::add);
    points.addAll(draft.rest(hurt, MOST));
    return new Section(
        "tolls",
        "Dead and injured",
        "Each number stands beside who gives it. Where numbers differ, none is chosen. A sum is"
            + " right only where no two events count the same people, which nobody has checked.",
        points);
  }

  private static int most(Event event) {
    Toll killed = event.killed();
    Toll injured = event.injured();
    return (killed == null ? 0 : 1000 * killed.high()) + (injured == null ? 0 : injured.high());
  }

  private List<Point> sums(List<Event> hurt) {
    List<Point> points = new ArrayList<>();
    sum(hurt, Event::killed, "killed", points);
    sum(hurt, Event::injured, "injured", points);
    return points;
  }

  private void sum(
      List<Event> hurt, Function<Event, @Nullable Toll> part, String verb, List<Point> points) {
    List<Event> told = hurt.stream().filter(event -> part.apply(event) != null).toList();
    if (told.size() < 2) {
      return;
    }
    int low = 0;
    int high = 0;
    for (Event event : told) {
      Toll toll = part.apply(event);
      low += toll == null ? 0 : toll.low();
      high += toll == null ? 0 : toll.high();
    }
    points.add(
        Point.of(
            draft.about(
                told,
                "People "
                    + verb
                    + " in "
                    + Wording.counted(told.size(), "event")
                    + " that tell a number: "
                    + Phrases.count(low, high)
                    + (low == high ? "" : ", adding up the lowest and the highest numbers")
                    + "; some may be counted twice.")));
  }

  private Point point(Event event) {
    List<Statement> statements = new ArrayList<>();
    statements.add(draft.about(event, Wording.sentence(Phrases.act(event)) + "."));
    part(event, event.killed(), "Killed", statements);
    part(event, event.injured(), "Injured", statements);
    return new Point(Phrases.lead(event), statements);
  }

  private void part(Event event, @Nullable Toll toll, String title, List<Statement> statements) {
    if (toll == null) {
      return;
    }
    statements.add(draft.about(event, title + ": " + Phrases.toll(toll) + "."));
    Map<Given, List<Told>> given = new LinkedHashMap<>();
    for (Told told : toll.by()) {
      Given key = new Given(claimant(told), told.low(), told.high());
      given.computeIfAbsent(key, unseen -> new ArrayList<>()).add(told);
    }
    given.forEach((key, all) -> statements.add(given(event, key, all)));
    if (contradicts(toll)) {
      statements.add(draft.about(event, "These numbers contradict one another."));
    }
  }

  private static @Nullable String claimant(Told told) {
    String name = Wording.blankToNull(told.claimant());
    return name == null || PRONOUN.matcher(name).matches() ? null : Wording.oneLine(name);
  }

  private Statement given(Event event, Given given, List<Told> all) {
    List<Integer> references = all.stream().map(told -> reference(event, told)).distinct().toList();
    Reference first = draft.citations().reference(references.get(0));
    String who =
        given.claimant() == null
            ? "in the words of the report"
            : "according to “" + given.claimant() + "”";
    return Draft.standing(
        Wording.sentence(Phrases.count(given.low(), given.high()))
            + " "
            + who
            + " "
            + Wording.printed(first)
            + ".",
        references);
  }

  /** Returns the claim of the report that tells the number, or else its most telling one. */
  private int reference(Event event, Told told) {
    List<Evidence> best = draft.citations().best(event);
    List<Evidence> ofReport =
        best.stream().filter(claim -> claim.reportId().equals(told.reportId())).toList();
    return (ofReport.isEmpty() ? best : ofReport)
        .stream()
            .min(
                Comparator.comparing((Evidence claim) -> !tells(claim, told.low()))
                    .thenComparing(claim -> !claim.claimants().contains(told.claimant())))
            .map(claim -> draft.citations().claim(event, claim))
            .orElseThrow();
  }

  private static boolean tells(Evidence claim, int number) {
    return Pattern.compile("\\b" + number + "\\b").matcher(claim.quote().replace(",", "")).find();
  }

  /** Returns whether two numbers cannot both be right. */
  static boolean contradicts(Toll toll) {
    List<Told> all = toll.by();
    return all.stream()
        .anyMatch(
            one -> all.stream().anyMatch(other -> one.high() != null && one.high() < other.low()));
  }
}
