package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.EventType;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;

/** Explains in every case of two claims, events or reports. */
final class ExplainerTest {
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Place BESH =
      new Place("Besh", "XAA", "Vesk", null, 12.0, 10.0, 2L, "PPL", 5000);

  private final EventLinker linker = new EventLinker(MergeWindows.DEFAULT);

  @Test
  void twoClaimsOfOneReportStandOrFallWithTheirIncident() {
    Linked linked =
        linked(
            Dispatch.of("a", "Shells hit Korvane on Monday. Later shells struck Korvane on Monday.")
                .published("2031-03-04")
                .place("Korvane", KORVANE)
                .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
                .strike("hit", null)
                .strike("struck", null)
                .incident(0, 1));

    Explanation explanation = explain(linked, "a#0", "a#1");

    assertThat(explanation.rules())
        .contains(new Rule("incident", true, "both are of incident a@0"));
    assertThat(rule(explanation, "outcome").holds()).isEqualTo(explanation.joined());
  }

  @Test
  void claimsOnTwoDaysInTwoPlacesAreKeptApartAndEachRuleSaysWhy() {
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"), strike("b", BESH, "2031-04-03"));

    Explanation explanation = explain(linked, "a#0", "b#0");

    assertThat(explanation.joined()).isFalse();
    assertThat(rule(explanation, "copy").says())
        .isEqualTo("neither a nor b is a copy of the other");
    assertThat(rule(explanation, "place").says())
        .isEqualTo("Korvane and Besh 222.4 km apart: not within 5 km");
    assertThat(rule(explanation, "date").says())
        .isEqualTo("2031-03-03 and 2031-04-03: not within 1 day");
    assertThat(rule(explanation, "outcome").says())
        .contains("a#0 is of event ")
        .contains("b#0 is of event ");
  }

  @Test
  void whereOneSideHasNoPlaceThatIsSaid() {
    Dispatch nowhere =
        Dispatch.of("b", "A drone hit a depot on Monday.")
            .published("2031-03-04")
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("hit", null);
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"), nowhere);

    assertThat(rule(explain(linked, "a#0", "b#0"), "place"))
        .isEqualTo(new Rule("place", false, "only one has a place: Korvane"));
  }

  @Test
  void actsOfTwoSidesAreKeptApart() {
    Linked linked =
        linked(sided("a", "Northern Column", "XAAREBNCO"), sided("b", "River League", "XBBMILRLE"));

    Explanation explanation = explain(linked, "a#0", "b#0");

    assertThat(explanation.joined()).isFalse();
    assertThat(rule(explanation, "actors").says())
        .isEqualTo("actors differ: XAAREBNCO and XBBMILRLE");
  }

  @Test
  void whatLooksBackIsOfNoEventAndThatIsSaid() {
    Dispatch history =
        Dispatch.of("b", "In Besh, shells killed hundreds on Sunday.")
            .published("2031-03-04")
            .place("Besh", BESH)
            .date("Sunday", "2001-03-04", DateAnchor.CONTENT)
            .claim("killed", EventType.ASSAULT, Factuality.HISTORICAL);
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"), history);

    assertThat(rule(explain(linked, "a#0", "b#0"), "outcome").says())
        .endsWith("b#0 is of no event: it looks back on what lies long before its report");
  }

  @Test
  void twoEventsAreExplainedByTheirFirstClaims() {
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"), strike("b", BESH, "2031-04-03"));
    String first = eventOf(linked, "a#0");
    String second = eventOf(linked, "b#0");

    Explanation explanation = explain(linked, first, second);

    assertThat(explanation.joined()).isFalse();
    assertThat(explanation.rules())
        .startsWith(
            new Rule("event", true, "event " + first + " is looked at by its claim a#0"),
            new Rule("event", true, "event " + second + " is looked at by its claim b#0"));
  }

  @Test
  void anEventOfOneClaimStandsOnThat() {
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"));

    assertThat(new Explainer(linked, linker).explain(eventOf(linked, "a#0")).rules())
        .contains(new Rule("event", true, "it stands on a#0 alone"));
  }

  @Test
  void aThingIsOneWithItself() {
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"));

    assertThat(explain(linked, "a#0", "a#0").joined()).isTrue();
    assertThat(explain(linked, "a", "a").rules())
        .containsExactly(new Rule("same", true, "they are one and the same report"));
  }

  @Test
  void copiesOfOneTextAreAFamilyThoughNoPair() {
    Linked linked =
        new Linked(
            coded(
                strike("a", KORVANE, "2031-03-03"),
                strike("b", KORVANE, "2031-03-03"),
                strike("c", KORVANE, "2031-03-03")),
            List.of(copy("b", "a", "printed later"), copy("c", "b", null)),
            List.of());

    Explanation explanation = explain(linked, "a", "c");

    assertThat(explanation.joined()).isTrue();
    assertThat(rule(explanation, "family").says())
        .isEqualTo("they go back to one text by way of b");
    assertThat(rule(explain(linked, "a", "b"), "direction").says())
        .isEqualTo("b was made from a: printed later");
    assertThat(rule(explain(linked, "b", "c"), "direction").says())
        .isEqualTo("which was made from which is not known: nothing tells");
    assertThat(rule(explain(linked, "a", "b"), "text").says())
        .isEqualTo("score 0.90; 1 sentence of b has a counterpart in a, 2 do not");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Linked linked = linked(strike("a", KORVANE, "2031-03-03"));

    assertThatThrownBy(() -> explain(linked, "a#0", "a#7"))
        .hasMessageStartingWith("There is neither a claim nor a report nor an event a#7;");
    assertThatThrownBy(() -> explain(linked, "a", "a#0"))
        .hasMessage("a is a report and a#0 is none; name two claims, two reports or two events.");
  }

  private static Dispatch strike(String id, Place place, String day) {
    return Dispatch.of(id, "A drone hit " + place.name() + " on Monday.")
        .published(day)
        .place(place.name(), place)
        .date("Monday", day, DateAnchor.PUBLISHED)
        .strike("hit", null);
  }

  private static Dispatch sided(String id, String side, String code) {
    return Dispatch.of(id, side + " shelled Korvane on Monday.")
        .published("2031-03-04")
        .actor(side, code)
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .strike("shelled", null);
  }

  private static Copy copy(String id, String original, @Nullable String why) {
    return new Copy(
        id,
        original,
        CopyKind.REWRITE,
        0.9,
        why != null,
        why,
        0.5,
        List.of(new Copy.Alignment(0, 0, 0.9)),
        List.of(),
        List.of(1, 2),
        List.of());
  }

  private static List<CodedReport> coded(Dispatch... dispatches) {
    return List.of(dispatches).stream().map(Dispatch::coded).toList();
  }

  private Linked linked(Dispatch... dispatches) {
    List<CodedReport> reports = coded(dispatches);
    return new Linked(reports, List.of(), linker.link(reports, List.of()));
  }

  private Explanation explain(Linked linked, String a, String b) {
    return new Explainer(linked, linker).explain(a, b);
  }

  private static String eventOf(Linked linked, String claimId) {
    return linked.events().stream()
        .filter(event -> event.claims().stream().anyMatch(one -> one.claimId().equals(claimId)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Rule rule(Explanation explanation, String name) {
    return explanation.rules().stream()
        .filter(rule -> rule.rule().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
