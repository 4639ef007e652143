package org.sitrep.link.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.control.FrontReport.ARMY;
import static org.sitrep.link.control.FrontReport.COLUMN;
import static org.sitrep.link.control.FrontReport.GUNMEN;
import static org.sitrep.link.control.FrontReport.PEOPLE;
import static org.sitrep.link.control.TimelineFixture.KORVANE;
import static org.sitrep.link.control.TimelineFixture.OSTRA;
import static org.sitrep.link.control.TimelineFixture.QUARTER;
import static org.sitrep.link.control.TimelineFixture.changes;
import static org.sitrep.link.control.TimelineFixture.lines;
import static org.sitrep.link.control.TimelineFixture.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.Extent;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;

/** What counts as evidence of who holds a place, and of which day. */
final class ControlEvidenceTest {
  private static final FrontReport.Who WOULD_BE_ARMY =
      new FrontReport.Who("army would soon be", "XAAMIL", null);

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

    assertThat(changes.stream().map(TimelineFixture::line))
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
                .map(TimelineFixture::line))
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
  void whereSomebodyWentIsNotWhatTheyLeft() {
    String text = "Soldiers withdrew to Korvane. They entered Besh after guards fled.";
    assertThat(reach(text, "withdrew", "Korvane")).isNull();
    assertThat(reach(text, "fled", "Besh")).isEqualTo(Extent.UNKNOWN);
  }

  private static @Nullable Extent reach(String text, String words, String place) {
    int at = text.indexOf(words);
    int there = text.indexOf(place);
    return Reach.of(
        text,
        Quote.of(text, at, at + words.length()),
        Quote.of(text, there, there + place.length()),
        ControlState.LOST,
        Extent.UNKNOWN);
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
}
