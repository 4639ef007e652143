package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;

/** How many were hurt, according to whom. */
final class TollSection {
  private static final int MOST = 15;

  static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|i|we|who|which|that|him|her|them|one");

  private final Draft draft;

  private TollSection(Draft draft) {
    this.draft = draft;
  }

  /** A number as somebody gives it. */
  private record Given(int low, @Nullable Integer high) {}

  static Section of(Draft draft) {
    TollSection section = new TollSection(draft);
    List<Event> hurt =
        draft.selection().done().stream()
            .filter(event -> event.killed() != null || event.injured() != null)
            .sorted(
                Comparator.comparing((Event event) -> draft.reports().tellsDays(event))
                    .thenComparing(TollSection::most)
                    .reversed())
            .toList();
    List<Point> points = new ArrayList<>();
    if (!hurt.isEmpty()) {
      points.add(
          Point.of(
              draft.about(
                  hurt,
                  "A number is told for "
                      + Wording.counted(hurt.size(), "event")
                      + "; several events may tell of the same people, so nothing is added up.")));
    }
    hurt.stream().limit(MOST).map(section::point).forEach(points::add);
    points.addAll(draft.rest(hurt, MOST));
    return new Section(
        "tolls",
        "Dead and injured",
        "Each number stands beside who gives it. Where numbers differ, none is chosen. What no"
            + " report dates may be background, and comes last.",
        points);
  }

  private static int most(Event event) {
    Toll killed = event.killed();
    Toll injured = event.injured();
    return (killed == null ? 0 : 1000 * killed.high()) + (injured == null ? 0 : injured.high());
  }

  private Point point(Event event) {
    List<Statement> statements = new ArrayList<>();
    statements.add(draft.act(event));
    part(event, event.killed(), "Killed", statements);
    part(event, event.injured(), "Injured", statements);
    return new Point(draft.phrases().lead(event), statements);
  }

  private void part(Event event, @Nullable Toll toll, String title, List<Statement> statements) {
    if (toll == null) {
      return;
    }
    Map<Given, List<Told>> given = new LinkedHashMap<>();
    toll.by().stream()
        .sorted(Comparator.comparing((Told told) -> -told.low()).thenComparing(Told::reportId))
        .forEach(
            told ->
                given
                    .computeIfAbsent(
                        new Given(told.low(), told.high()), unseen -> new ArrayList<>())
                    .add(told));
    if (given.size() == 1) {
      given.forEach((key, all) -> statements.add(given(event, title + ": ", key, all)));
      return;
    }
    statements.add(draft.about(event, title + ": " + Phrases.toll(toll) + "."));
    given.forEach((key, all) -> statements.add(given(event, "", key, all)));
    if (contradicts(toll)) {
      statements.add(draft.about(event, "These numbers contradict one another."));
    }
  }

  private static @Nullable String claimant(Told told) {
    String name = Wording.blankToNull(told.claimant());
    return name == null || PRONOUN.matcher(name).matches() ? null : Wording.oneLine(name);
  }

  /** Returns a number with who gives it, and in which words where these are no figures. */
  private Statement given(Event event, String title, Given given, List<Told> all) {
    List<Evidence> cited = all.stream().map(told -> cited(event, told)).distinct().toList();
    List<String> claimants =
        all.stream()
            .map(TollSection::claimant)
            .filter(Objects::nonNull)
            .distinct()
            .map(Wording::quoted)
            .toList();
    String number = Phrases.count(given.low(), given.high());
    String text =
        title
            + (title.isEmpty() ? Wording.sentence(number) : number)
            + inWords(cited, given.low())
            + (claimants.isEmpty()
                ? ", no claimant named"
                : ", according to " + Wording.and(claimants))
            + (cited.stream().allMatch(claim -> Citations.namesOtherYear(event, claim))
                ? ", in words that name another year"
                : "");
    return new Statement(
        text + ".",
        List.of(draft.citations().event(event)),
        cited.stream().map(claim -> draft.citations().claim(event, claim)).toList());
  }

  private String inWords(List<Evidence> cited, int number) {
    if (cited.stream().anyMatch(claim -> tells(claim, number))) {
      return "";
    }
    return cited.stream()
        .map(claim -> draft.reports().claim(claim.claimId()))
        .filter(Objects::nonNull)
        .flatMap(claim -> Stream.of(claim.killed(), claim.injured()))
        .filter(count -> count != null && count.low() == number)
        .findFirst()
        .map(count -> " (" + Wording.quoted(count.quote().text()) + ")")
        .orElse("");
  }

  /** Returns the claim of the report that tells the number, or else its most telling one. */
  private Evidence cited(Event event, Told told) {
    List<Evidence> best = draft.citations().best(event);
    List<Evidence> ofReport =
        best.stream().filter(claim -> claim.reportId().equals(told.reportId())).toList();
    return (ofReport.isEmpty() ? best : ofReport)
        .stream()
            .min(
                Comparator.comparing((Evidence claim) -> !tells(claim, told.low()))
                    .thenComparing(claim -> !isBy(claim, told.claimant())))
            .orElseThrow();
  }

  private static boolean isBy(Evidence claim, @Nullable String claimant) {
    return claimant != null && claim.claimants().contains(claimant);
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
