package org.sitrep.link.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.control.FrontReport.ARMY;
import static org.sitrep.link.control.FrontReport.COLUMN;
import static org.sitrep.link.control.FrontReport.LEAGUE;
import static org.sitrep.link.control.FrontReport.PEOPLE;
import static org.sitrep.link.control.TimelineFixture.KORVANE;
import static org.sitrep.link.control.TimelineFixture.OSTRA;
import static org.sitrep.link.control.TimelineFixture.QUARTER;
import static org.sitrep.link.control.TimelineFixture.changes;
import static org.sitrep.link.control.TimelineFixture.lines;
import static org.sitrep.link.control.TimelineFixture.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Extent;
import org.sitrep.model.Place;

/** Who holds a place, from what reports tell on which day. */
final class ControlTimelinesTest {
  @Test
  void aTownThatChangesHandsTwiceHasTwoChangesAndStaysWithTheLast() {
    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
                report("b", "2031-03-29").took(ARMY, KORVANE, "2031-03-28", PEOPLE),
                report("c", "2031-06-01").took(COLUMN, QUARTER, "2031-05-30", PEOPLE)))
        .containsExactly(
            "Harran quarter 2031-05-30..null held Northern Column",
            "Korvane 2031-03-03..2031-03-28 held Northern Column",
            "Korvane 2031-03-28..null held army");
  }

  @Test
  void aSidesOwnWordAloneIsAClaim() {
    assertThat(lines(report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN)))
        .containsExactly("Korvane 2031-03-03..null claimed Northern Column");
  }

  @Test
  void theLosersWordIsMoreThanAClaim() {
    assertThat(lines(report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", ARMY)))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
                report("b", "2031-03-04").left(ARMY, KORVANE, "2031-03-03", ARMY)))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
  }

  @Test
  void aClaimThatIsBorneOutWithinTwoDaysHeldFromItsFirstDay() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
            report("b", "2031-03-05").took(COLUMN, KORVANE, "2031-03-05", PEOPLE));

    assertThat(changes.stream().map(TimelineFixture::line))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
    assertThat(changes.get(0).claims()).extracting(Testimony::reportId).containsExactly("a", "b");
  }

  @Test
  void aClaimThatIsBorneOutLaterIsAChangeOfItsOwn() {
    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
                report("b", "2031-03-12")
                    .state(COLUMN, "controls", ControlState.HELD, KORVANE, null, PEOPLE)))
        .containsExactly(
            "Korvane 2031-03-03..2031-03-12 claimed Northern Column",
            "Korvane 2031-03-12..null held Northern Column");
  }

  @Test
  void aDenialStandsAgainstTheClaimAndChangesNothing() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
            report("b", "2031-03-05").deniesTaking(COLUMN, KORVANE, "2031-03-04", ARMY));

    assertThat(changes.stream().map(TimelineFixture::line))
        .containsExactly("Korvane 2031-03-03..null claimed Northern Column");
    assertThat(changes.get(0).against())
        .singleElement()
        .matches(Testimony::denied)
        .extracting(Testimony::claimId)
        .isEqualTo("b#0");
  }

  @Test
  void aDenialOfWhatNobodyClaimsIsNoChange() {
    assertThat(lines(report("b", "2031-03-05").deniesTaking(COLUMN, KORVANE, "2031-03-04", ARMY)))
        .isEmpty();
  }

  @Test
  void twoSidesThatClaimItOnOneDayMakeItContested() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-02-04").took(ARMY, KORVANE, "2031-02-03", PEOPLE),
            report("b", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
            report("c", "2031-03-04")
                .state(ARMY, "still controls", ControlState.HELD, KORVANE, "2031-03-03", ARMY));

    assertThat(changes.stream().map(TimelineFixture::line))
        .containsExactly(
            "Korvane 2031-02-03..2031-03-03 held army", "Korvane 2031-03-03..null contested army");
    assertThat(changes.get(1).claims()).extracting(Testimony::reportId).containsExactly("b");
    assertThat(changes.get(1).against()).extracting(Testimony::reportId).containsExactly("c");
  }

  @Test
  void ofTwoSidesOnOneDayTheOneThatOthersVouchForHoldsIt() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
            report("b", "2031-03-04")
                .state(ARMY, "controls", ControlState.HELD, KORVANE, "2031-03-03", ARMY));

    assertThat(changes.stream().map(TimelineFixture::line))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
    assertThat(changes.get(0).against()).extracting(Testimony::reportId).containsExactly("b");
  }

  @Test
  void theHoldersWordAgainstAMereClaimMakesItContestedLater() {
    assertThat(
            lines(
                report("a", "2031-02-04").took(ARMY, KORVANE, "2031-02-03", PEOPLE),
                report("b", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
                report("c", "2031-03-07")
                    .state(ARMY, "still controls", ControlState.HELD, KORVANE, null, ARMY)))
        .containsExactly(
            "Korvane 2031-02-03..2031-03-03 held army",
            "Korvane 2031-03-03..2031-03-07 claimed Northern Column",
            "Korvane 2031-03-07..null contested army");
  }

  @Test
  void aPartOfATownIsContestedAndMostOfItIsHeld() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, "parts of", KORVANE, "2031-03-03", Extent.PART)))
        .containsExactly("Korvane 2031-03-03..null contested -");
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, "the airport in", KORVANE, "2031-03-03", Extent.UNKNOWN)))
        .containsExactly("Korvane 2031-03-03..null contested -");
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, "most of", KORVANE, "2031-03-03", Extent.MOST)))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
  }

  @Test
  void aPartTakenOnTheDayTheOthersLeaveIsTheTown() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, "the camp in", KORVANE, "2031-03-03", Extent.UNKNOWN)
                    .left(ARMY, KORVANE, "2031-03-03", ARMY)))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
  }

  @Test
  void aDistrictIsNotItsCityNorAProvinceItsCapital() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, QUARTER, "2031-03-03", PEOPLE)
                    .took(LEAGUE, OSTRA, "2031-03-03", PEOPLE)
                    .took(ARMY, KORVANE, "2031-03-03", PEOPLE)))
        .containsExactly(
            "Harran quarter 2031-03-03..null held Northern Column",
            "Korvane 2031-03-03..null held army",
            "Ostra 2031-03-03..null held River League");
  }

  @Test
  void onePlaceUnderOneIdOrOneNameAndPointIsOne() {
    Place again = new Place("Korvane", "XAA", "Ostra", null, 10.01, 10.0, null, "PPL", 2000);
    Place elsewhere = new Place("Korvane", "XAA", "Vesk", null, 13.0, 10.0, null, "PPL", 2000);

    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, again, "2031-03-03", PEOPLE),
                report("b", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
                report("c", "2031-03-04").took(ARMY, elsewhere, "2031-03-03", PEOPLE)))
        .containsExactly(
            "Korvane 2031-03-03..null held Northern Column", "Korvane 2031-03-03..null held army");
  }

  @Test
  void whoLeavesByItsOwnWordHoldsNoLonger() {
    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
                report("b", "2031-03-10").left(COLUMN, KORVANE, "2031-03-09", COLUMN),
                report("c", "2031-03-12").took(ARMY, KORVANE, "2031-03-11", PEOPLE)))
        .containsExactly(
            "Korvane 2031-03-03..2031-03-09 held Northern Column",
            "Korvane 2031-03-09..2031-03-11 left -",
            "Korvane 2031-03-11..null held army");
  }

  @Test
  void anEnemysWordThatTheHolderLeftStandsAgainstIt() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
            report("b", "2031-03-10").left(COLUMN, KORVANE, "2031-03-09", ARMY));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).against()).extracting(Testimony::reportId).containsExactly("b");
  }

  @Test
  void whereOneOfTwoRivalsLeavesTheOtherHolds() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .took(COLUMN, KORVANE, "2031-03-03", COLUMN)
                    .state(ARMY, "controls", ControlState.HELD, KORVANE, "2031-03-03", ARMY),
                report("b", "2031-03-10").left(ARMY, KORVANE, "2031-03-09", ARMY)))
        .containsExactly(
            "Korvane 2031-03-03..2031-03-09 contested -",
            "Korvane 2031-03-09..null held Northern Column");
  }

  @Test
  void explainsWhyAPlaceIsHeldAsItIs() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
            report("b", "2031-03-05").deniesTaking(COLUMN, KORVANE, "2031-03-04", ARMY));

    Explanation explanation = ControlReasons.of(changes, "korvane", LocalDate.parse("2031-04-01"));

    assertThat(explanation).isNotNull();
    assertThat(explanation.joined()).isTrue();
    assertThat(explanation.rules())
        .containsExactly(
            new Rule(
                "state",
                true,
                "Korvane is claimed by Northern Column, by its own word alone, from 2031-03-03"),
            new Rule(
                "for",
                true,
                "a#0 tells, according to Northern Column, of 2031-03-03 that Northern Column took"
                    + " it"),
            new Rule(
                "against",
                false,
                "b#0 tells, according to army, of 2031-03-04 that it is denied that Northern"
                    + " Column took it"));
    assertThat(ControlReasons.of(changes, "Korvane", LocalDate.parse("2031-03-02"))).isNull();
    assertThat(ControlReasons.of(changes, "Besh", LocalDate.parse("2031-04-01"))).isNull();
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<CodedReport> reports =
        new ArrayList<>(
            Stream.of(
                    report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
                    report("b", "2031-03-04").deniesTaking(COLUMN, KORVANE, "2031-03-03", ARMY),
                    report("c", "2031-03-10").left(ARMY, KORVANE, "2031-03-09", ARMY),
                    report("d", "2031-03-10").clashed(LEAGUE, COLUMN, KORVANE, "2031-03-09"),
                    report("e", "2031-03-20").took(LEAGUE, KORVANE, "2031-03-19", PEOPLE),
                    report("f", "2031-03-20").took(ARMY, KORVANE, "2031-03-19", PEOPLE))
                .map(FrontReport::coded)
                .toList());
    List<ControlChange> expected = ControlTimelines.of(reports, List.of(), List.of());
    assertThat(expected).hasSizeGreaterThan(2);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(ControlTimelines.of(reports, List.of(), List.of())).isEqualTo(expected);
    }
  }

  @Test
  void whateverIsToldTheChangesOfAPlaceFollowEachOther() {
    for (int seed = 0; seed < 200; seed++) {
      List<ControlChange> changes = changes(anything(new Random(seed)));
      for (int i = 0; i < changes.size(); i++) {
        boolean last = i == changes.size() - 1;
        assertThat(changes.get(i).to()).isEqualTo(last ? null : changes.get(i + 1).from());
        assertThat(changes.get(i).claims()).isNotEmpty();
      }
    }
  }

  private static FrontReport[] anything(Random random) {
    List<FrontReport.Who> sides = List.of(ARMY, COLUMN, LEAGUE);
    FrontReport[] reports = new FrontReport[12];
    for (int i = 0; i < reports.length; i++) {
      LocalDate day = LocalDate.parse("2031-03-01").plusDays(random.nextInt(15));
      FrontReport.Who side = sides.get(random.nextInt(3));
      FrontReport.Who by = random.nextBoolean() ? sides.get(random.nextInt(3)) : PEOPLE;
      String told = day.minusDays(random.nextInt(4)).toString();
      FrontReport report = report("r" + i, day.toString());
      reports[i] =
          switch (random.nextInt(6)) {
            case 0 -> report.left(side, KORVANE, told, by);
            case 1 -> report.deniesTaking(side, KORVANE, told, by);
            case 2 -> report.state(side, "controls", ControlState.HELD, KORVANE, told, by);
            case 3 -> report.clashed(side, sides.get(random.nextInt(3)), KORVANE, told);
            case 4 -> report.took(side, "parts of", KORVANE, told, Extent.PART);
            default -> report.took(side, KORVANE, told, by);
          };
    }
    return reports;
  }
}
