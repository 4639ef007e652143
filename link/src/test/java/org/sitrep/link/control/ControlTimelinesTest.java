package org.sitrep.link.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.control.FrontReport.ARMY;
import static org.sitrep.link.control.FrontReport.COLUMN;
import static org.sitrep.link.control.FrontReport.GUNMEN;
import static org.sitrep.link.control.FrontReport.LEAGUE;
import static org.sitrep.link.control.FrontReport.PEOPLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Extent;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;
import org.sitrep.model.Quote;

final class ControlTimelinesTest {
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Place QUARTER =
      new Place("Harran quarter", "XAA", "Ostra", null, 10.007, 10.0, 2L, "PPLX", 1000);
  private static final Place OSTRA =
      new Place("Ostra", "XAA", "Ostra", null, 10.0, 10.0, null, "ADM1", 90000);

  private static final FrontReport.Who WOULD_BE_ARMY =
      new FrontReport.Who("army would soon be", "XAAMIL", null);

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

    assertThat(changes.stream().map(ControlTimelinesTest::line))
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
  void whatIsPlannedOrConditionalChangesNothing() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .mayTake(COLUMN, KORVANE, "2031-03-03", Factuality.FUTURE)
                    .mayTake(COLUMN, KORVANE, "2031-03-03", Factuality.HYPOTHETICAL)))
        .isEmpty();
  }

  @Test
  void aDenialStandsAgainstTheClaimAndChangesNothing() {
    List<ControlChange> changes =
        changes(
            report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN),
            report("b", "2031-03-05").deniesTaking(COLUMN, KORVANE, "2031-03-04", ARMY));

    assertThat(changes.stream().map(ControlTimelinesTest::line))
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

    assertThat(changes.stream().map(ControlTimelinesTest::line))
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

    assertThat(changes.stream().map(ControlTimelinesTest::line))
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
  void onTheOutskirtsAndCutOffAreNotHeld() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .state(
                        COLUMN, "on the outskirts of", ControlState.APPROACHED, KORVANE, null, null)
                    .state(COLUMN, "besieged", ControlState.CUT_OFF, KORVANE, null, null)
                    .took(COLUMN, "a village near", KORVANE, "2031-03-03", Extent.UNKNOWN)))
        .isEmpty();
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
  void onlyAClashOfTwoKnownSidesInATownMakesItContested() {
    assertThat(lines(report("a", "2031-03-04").clashed(ARMY, COLUMN, KORVANE, "2031-03-03")))
        .containsExactly("Korvane 2031-03-03..null contested -");
    assertThat(lines(report("a", "2031-03-04").clashed(ARMY, COLUMN, OSTRA, "2031-03-03")))
        .isEmpty();
    assertThat(lines(report("a", "2031-03-04").clashed(ARMY, GUNMEN, KORVANE, "2031-03-03")))
        .isEmpty();
    assertThat(lines(report("a", "2031-03-04").clashed(COLUMN, PEOPLE, KORVANE, "2031-03-03")))
        .isEmpty();
  }

  @Test
  void fightingOnTheDayOfACaptureIsPartOfIt() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .clashed(ARMY, COLUMN, KORVANE, "2031-03-03")
                    .took(COLUMN, KORVANE, "2031-03-03", PEOPLE)))
        .containsExactly("Korvane 2031-03-03..null held Northern Column");
  }

  @Test
  void whoHadHeldATownBeforeIsBackgroundAndNoNews() {
    assertThat(
            lines(
                report("a", "2031-03-29")
                    .retook(ARMY, KORVANE, "2031-03-28")
                    .took(COLUMN, KORVANE, null, null)))
        .containsExactly("Korvane 2031-03-28..null held army");
  }

  @Test
  void twoTurnsOnOneDayEndWithTheLast() {
    assertThat(
            lines(
                report("a", "2031-03-29")
                    .retook(ARMY, KORVANE, "2031-03-28")
                    .took(COLUMN, KORVANE, "2031-03-28", PEOPLE)))
        .containsExactly("Korvane 2031-03-28..null held army");
  }

  @Test
  void newsWithoutADayIsOfThePrintedDayAndOfNoneWhereThatIsFalse() {
    assertThat(lines(report("a", "2031-03-04").took(COLUMN, KORVANE, null, PEOPLE)))
        .containsExactly("Korvane 2031-03-04..null held Northern Column");
    assertThat(lines(report("a", "2031-03-04").stale().took(COLUMN, KORVANE, null, PEOPLE)))
        .isEmpty();
    assertThat(lines(FrontReport.undated("a").took(COLUMN, KORVANE, null, PEOPLE))).isEmpty();
  }

  @Test
  void aDayThatWasCountedFromAFalsePrintedDateIsNotUsed() {
    assertThat(lines(report("a", "2032-03-04").stale().took(COLUMN, KORVANE, "2032-03-03", PEOPLE)))
        .isEmpty();
  }

  @Test
  void whatIsDatedAfterTheReportIsAPlan() {
    assertThat(lines(report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-20", PEOPLE)))
        .isEmpty();
  }

  @Test
  void aCopyAddsNoEvidenceAndNoChangeUnderItsDate() {
    CodedReport original =
        report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", COLUMN).coded();
    CodedReport copy =
        report("b", "2031-09-04").took(COLUMN, KORVANE, "2031-09-03", PEOPLE).coded();

    List<ControlChange> changes =
        ControlTimelines.of(
            List.of(original, copy), List.of(copyOf("b", "a", CopyKind.REWRITE)), List.of());

    assertThat(changes.stream().map(ControlTimelinesTest::line))
        .containsExactly("Korvane 2031-03-03..null claimed Northern Column");
    assertThat(changes.get(0).claims()).extracting(Testimony::reportId).containsExactly("a");
  }

  @Test
  void aReportWrittenOverAnOlderOneIsHeardForWhatItTellsBesides() {
    CodedReport original =
        report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE).coded();
    CodedReport update = report("b", "2031-03-29").retook(ARMY, KORVANE, "2031-03-28").coded();

    assertThat(
            ControlTimelines.of(
                    List.of(original, update),
                    List.of(copyOf("b", "a", CopyKind.REWRITE)),
                    List.of())
                .stream()
                .map(ControlTimelinesTest::line))
        .containsExactly(
            "Korvane 2031-03-03..2031-03-28 held Northern Column",
            "Korvane 2031-03-28..null held army");
  }

  @Test
  void whatATownHeldInAWarOfLongAgoIsNoStateOfThisOne() {
    assertThat(lines(report("a", "2031-03-04").hadTaken(COLUMN, KORVANE, "2012-11-01/2012-11-30")))
        .isEmpty();
    assertThat(lines(report("a", "2031-03-04").hadTaken(COLUMN, KORVANE, "2030-11-02")))
        .containsExactly("Korvane 2030-11-02..null held Northern Column");
  }

  @Test
  void aSpanOfDaysBearsOutAChangeInsideItAndMakesNoOther() {
    assertThat(
            lines(
                report("a", "2031-01-11").took(COLUMN, KORVANE, "2031-01-10", COLUMN),
                report("b", "2031-01-21").took(ARMY, KORVANE, "2031-01-20", PEOPLE),
                report("c", "2031-03-04").took(COLUMN, KORVANE, "2031-01-01/2031-01-31", null)))
        .containsExactly(
            "Korvane 2031-01-10..2031-01-20 held Northern Column",
            "Korvane 2031-01-20..null held army");
  }

  @Test
  void whoLeavesATownThatItTookBeforeHasLeftIt() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .left(COLUMN, KORVANE, "2031-03-03", COLUMN)
                    .took(COLUMN, KORVANE, "2031-03-03", COLUMN)))
        .containsExactly("Korvane 2031-03-03..null left -");
  }

  @Test
  void aTakingOfLongerAgoLeavesTheNewsWithoutADayAlone() {
    assertThat(
            lines(
                report("a", "2031-03-29")
                    .state(ARMY, "holds", ControlState.HELD, KORVANE, null, PEOPLE)
                    .took(COLUMN, KORVANE, "2031-03-03", PEOPLE)))
        .containsExactly(
            "Korvane 2031-03-03..2031-03-29 held Northern Column",
            "Korvane 2031-03-29..null held army");
  }

  @Test
  void aStateThatMayComeIsNoneAndOneThatIsNoMoreIsALoss() {
    assertThat(
            lines(
                report("a", "2031-03-04").took(COLUMN, KORVANE, "2031-03-03", PEOPLE),
                report("b", "2031-03-09")
                    .state(WOULD_BE_ARMY, "in control of", ControlState.HELD, KORVANE, null, null)))
        .hasSize(1);
    assertThat(Certainty.denied("The rebels no longer hold Korvane.", new Quote("hold", 21, 25)))
        .isTrue();
    assertThat(Certainty.denied("The rebels still hold Korvane.", new Quote("hold", 17, 21)))
        .isFalse();
    assertThat(Certainty.unreal("The army could soon hold Korvane.", new Quote("hold", 20, 24)))
        .isTrue();
    assertThat(Certainty.planned("The army plans to retake Korvane.", new Quote("retake", 18, 24)))
        .isTrue();
    assertThat(Certainty.planned("The army managed to retake it.", new Quote("retake", 20, 26)))
        .isFalse();
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
  void rebelHeldTellsOfRebelsAlone() {
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .state(COLUMN, "rebel-held", ControlState.HELD, QUARTER, null, null)))
        .containsExactly("Harran quarter 2031-03-04..null held Northern Column");
    assertThat(
            lines(
                report("a", "2031-03-04")
                    .state(ARMY, "rebel-held", ControlState.HELD, KORVANE, null, null)))
        .isEmpty();
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

  private static FrontReport report(String id, String published) {
    return FrontReport.of(id, published);
  }

  private static Copy copyOf(String id, String original, CopyKind kind) {
    return new Copy(
        id,
        original,
        kind,
        0.9,
        true,
        "printed later",
        1,
        List.of(new Copy.Alignment(0, 0, 0.9)),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<ControlChange> changes(FrontReport... reports) {
    return ControlTimelines.of(
        Stream.of(reports).map(FrontReport::coded).toList(), List.of(), List.of());
  }

  private static List<String> lines(FrontReport... reports) {
    return changes(reports).stream().map(ControlTimelinesTest::line).toList();
  }

  private static String line(ControlChange change) {
    return change.place().name()
        + ' '
        + change.from()
        + ".."
        + change.to()
        + ' '
        + change.state().name().toLowerCase(Locale.ROOT)
        + ' '
        + (change.holder() == null ? "-" : change.holder().name());
  }
}
