package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.link;
import static org.sitrep.link.events.Scenes.sided;
import static org.sitrep.link.events.Scenes.strike;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.link.events.EventLinker.ClaimOf;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.EventType;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;

/** What different tellings of one deed may differ in. */
class LikenessTest {
  private static final Place UNMEASURED =
      new Place("Qorvane", "XAA", null, null, null, null, null, null, null);

  @Test
  void aBlastToldByOtherMeansNeedsMoreThanPlaceAndDay() {
    assertThat(link(blast("r1", "Air/drone strike"), blast("r2", "Remote explosive/landmine/IED")))
        .hasSize(2);
    assertThat(
            link(
                blast("r1", "Air/drone strike", "soldiers", "XAAMIL"),
                blast("r2", "Remote explosive/landmine/IED", "soldiers", "XAAMIL")))
        .hasSize(1);
  }

  @Test
  void eitherSideOfAFightMayBeToldAsActing() {
    assertThat(link(fight("r1", "XAAMIL", "XAAREB"), fight("r2", "XAAREB", "XAAMIL"))).hasSize(1);
    assertThat(link(fight("r1", "XAAMIL", "XAAREB"), fight("r2", "XBBREB", "XAAMIL"))).hasSize(2);
  }

  @Test
  void anAllianceActsThroughTheForcesOfItsMembers() {
    assertThat(link(sided("r1", KORVANE, "IGOXAL"), sided("r2", KORVANE, "XAAMIL"))).hasSize(1);
    assertThat(link(sided("r1", KORVANE, "IGOXAL"), sided("r2", KORVANE, "XAAREB"))).hasSize(2);
  }

  @Test
  void aTownThatHasNoCoordinatesIsKnownByItsNameAsSpoken() {
    assertThat(PlaceRule.spoken("Ma\u2019aret al-Misreen"))
        .isEqualTo(PlaceRule.spoken("Ma\u2018arrat Misrin"));
    assertThat(PlaceRule.spoken("Korvane")).isNotEqualTo(PlaceRule.spoken("Besh"));
    Place known = new Place("Qorvan", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
    assertThat(link(sided("r1", known, "XAAMIL"), sided("r2", UNMEASURED, "XAAMIL"))).hasSize(1);
  }

  @Test
  void anActWithoutAPlaceMayBeWhereItsReportTellsOfAllElse() {
    Dispatch surmised =
        Dispatch.of(
                "r2",
                "Police shot a man in Korvane. On Monday jets bombed a market, killing 14 people.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .claim("shot", EventType.ASSAULT, Factuality.ACTUAL, "Attack", null)
            .strike("bombed", "14 people");
    Dispatch told =
        Dispatch.of("r1", "Jets bombed Korvane on Monday, killing 14 people.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("bombed", "14 people");

    assertThat(link(told, surmised)).filteredOn(event -> event.reports() == 2).hasSize(1);
    assertThat(
            Scenes.LINKER.rules(
                new ClaimOf(told.coded(), "r1#0"),
                new ClaimOf(surmised.coded(), "r2#1"),
                new FirstPrints(List.of(), List.of())))
        .extracting(Rule::says)
        .anyMatch(says -> says.contains("surmised"));
  }

  @Test
  void onNeighbouringDaysOnlyTheSameKindOfActIsOne() {
    Dispatch shelling =
        Dispatch.of("r2", "On Tuesday guns shelled Korvane.")
            .place("Korvane", KORVANE)
            .date("Tuesday", "2031-03-04", DateAnchor.PUBLISHED)
            .claim(
                "shelled",
                EventType.ASSAULT,
                Factuality.ACTUAL,
                "Shelling/artillery/missile attack",
                null);

    assertThat(link(strike("r1", KORVANE, "2031-03-03"), shelling)).hasSize(2);
    assertThat(link(strike("r1", KORVANE, "2031-03-03"), strike("r2", KORVANE, "2031-03-04")))
        .hasSize(1);
  }

  @Test
  void sanctionsHaveSidesAndNoPlace() {
    assertThat(link(sanction("r1", "XCCGOV"), sanction("r2", "XCCGOV"))).hasSize(1);
    assertThat(link(sanction("r1", "XCCGOV"), sanction("r2", "XDDGOV"))).hasSize(2);
  }

  private static Dispatch sanction(String id, String target) {
    return Dispatch.of(id, "The host cut its ties with the guest on Tuesday.")
        .actor("host", "XBBGOV")
        .actor("guest", target)
        .date("Tuesday", "2031-03-04", DateAnchor.PUBLISHED)
        .claim("cut", EventType.SANCTION, Factuality.ACTUAL);
  }

  private static Dispatch blast(String id, String subType) {
    return at(Dispatch.of(id, "A blast shook Korvane on Monday."), subType);
  }

  private static Dispatch blast(String id, String subType, String who, String code) {
    return at(
        Dispatch.of(id, "A blast shook Korvane on Monday as " + who + " attacked.")
            .actor(who, code),
        subType);
  }

  private static Dispatch at(Dispatch dispatch, String subType) {
    return dispatch
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .claim("blast", EventType.ASSAULT, Factuality.ACTUAL, subType, null);
  }

  private static Dispatch fight(String id, String one, String other) {
    return Dispatch.of(id, "Soldiers fought gunmen in Korvane on Monday.")
        .place("Korvane", KORVANE)
        .actor("Soldiers", one)
        .actor("gunmen", other)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .claim("fought", EventType.ASSAULT, Factuality.ACTUAL, "Armed clash", null);
  }
}
