package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.BESH;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.LINKER;
import static org.sitrep.link.events.Scenes.OSTRA;
import static org.sitrep.link.events.Scenes.SUBURB;
import static org.sitrep.link.events.Scenes.cited;
import static org.sitrep.link.events.Scenes.coded;
import static org.sitrep.link.events.Scenes.copy;
import static org.sitrep.link.events.Scenes.kind;
import static org.sitrep.link.events.Scenes.link;
import static org.sitrep.link.events.Scenes.meeting;
import static org.sitrep.link.events.Scenes.place;
import static org.sitrep.link.events.Scenes.sided;
import static org.sitrep.link.events.Scenes.strike;
import static org.sitrep.link.events.Scenes.toll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

class EventLinkerTest {
  @Test
  void joinsTheStrikeThatTwoReportsTellOf() {
    List<Event> events =
        link(strike("r1", KORVANE, "2031-03-03"), strike("r2", SUBURB, "2031-03-04"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).reports()).isEqualTo(2);
    assertThat(events.get(0).origins()).isEqualTo(2);
    assertThat(events.get(0).status()).isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void keepsTwoRaidsOnTwoTownsApart() {
    assertThat(link(strike("r1", KORVANE, "2031-03-03"), strike("r2", BESH, "2031-03-03")))
        .hasSize(2);
  }

  @Test
  void keepsTwoRaidsAWeekApart() {
    assertThat(link(strike("r1", KORVANE, "2031-03-03"), strike("r2", KORVANE, "2031-03-10")))
        .hasSize(2);
  }

  @Test
  void widerWindowsJoinMore() {
    EventLinker wide = new EventLinker(new MergeWindows(80, 7));
    List<CodedReport> reports =
        coded(
            strike("r1", KORVANE, "2031-03-03"),
            strike("r2", BESH, "2031-03-08").actor("jets", "XAAMIL"));

    assertThat(LINKER.link(reports, List.of())).hasSize(2);
    assertThat(wide.link(reports, List.of())).hasSize(1);
  }

  @Test
  void noChainOfNearDaysDrawsAWeekIntoOneEvent() {
    List<Event> events =
        link(
            strike("r1", KORVANE, "2031-03-03"),
            strike("r2", KORVANE, "2031-03-04"),
            strike("r3", KORVANE, "2031-03-05"),
            strike("r4", KORVANE, "2031-03-06"));

    assertThat(events).hasSize(2);
    assertThat(events).extracting(Event::reports).containsExactly(2, 2);
  }

  @Test
  void tellsOneClaimOfTwoTownsAsTwoEvents() {
    Dispatch both =
        Dispatch.of("r1", "On Monday jets bombed Korvane and Besh.")
            .place("Korvane", KORVANE)
            .place("Besh", BESH)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("bombed", null);

    assertThat(link(both))
        .extracting(event -> place(event).name())
        .containsExactlyInAnyOrder("Korvane", "Besh");
  }

  @Test
  void joinsAProvinceWithItsTownOnlyForTheSameSides() {
    assertThat(link(sided("r1", KORVANE, "XAAMIL"), sided("r2", OSTRA, "XAAMIL"))).hasSize(1);
    assertThat(link(sided("r1", KORVANE, "XAAMIL"), sided("r2", OSTRA, "XBBMIL"))).hasSize(2);
    assertThat(link(strike("r1", BESH, "2031-03-03"), strike("r2", OSTRA, "2031-03-04")))
        .hasSize(2);
  }

  @Test
  void aCopyAddsAReportButNoOrigin() {
    Dispatch original = strike("r1", KORVANE, "2031-03-03");
    Dispatch copy = strike("r2", BESH, null);

    List<Event> events =
        LINKER.link(coded(original, copy), List.of(copy("r2", "r1", CopyKind.REWRITE)));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).reports()).isEqualTo(2);
    assertThat(events.get(0).copies()).isEqualTo(1);
    assertThat(events.get(0).origins()).isEqualTo(1);
    assertThat(place(events.get(0))).isEqualTo(KORVANE);
    assertThat(events.get(0).status()).isEqualTo(EventStatus.REPORTED);
  }

  @Test
  void twoReportsThatQuoteOneSpeechAreTwoOrigins() {
    List<Event> events =
        LINKER.link(
            coded(strike("r1", KORVANE, "2031-03-03"), strike("r2", KORVANE, "2031-03-03")),
            List.of(copy("r2", "r1", CopyKind.QUOTATION)));

    assertThat(events.get(0).copies()).isZero();
    assertThat(events.get(0).origins()).isEqualTo(2);
  }

  @Test
  void twoReportsOfOneAgencyAreOneOrigin() {
    List<Event> events =
        link(
            strike("r1", KORVANE, "2031-03-03").agency("Ambat Wire"),
            strike("r2", KORVANE, "2031-03-03").agency("AMBAT WIRE"));

    assertThat(events.get(0).origins()).isEqualTo(1);
    assertThat(events.get(0).status()).isEqualTo(EventStatus.REPORTED);
  }

  @Test
  void whoeverCitesTheSameClaimantAddsNoOrigin() {
    List<Event> events = link(cited("r1", "a rescue official"), cited("r2", "The rescue official"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).origins()).isEqualTo(1);
  }

  @Test
  void twoClaimantsInOneReportAreTwoOrigins() {
    Dispatch two =
        Dispatch.of("r1", "Jets bombed Korvane on Monday, the governor and a rebel spokesman said.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .says("the governor", "XAAGOV", null)
            .says("a rebel spokesman", "XAAREB", null)
            .strike("bombed", null);

    assertThat(link(two).get(0).origins()).isEqualTo(2);
  }

  @Test
  void whatOnlyAPartySaysIsClaimed() {
    Dispatch claimed =
        Dispatch.of("r1", "Rebels bombed Korvane on Monday, an army spokesman said.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .says("an army spokesman", "XAAMIL", null)
            .strike("bombed", null);

    assertThat(link(claimed).get(0).status()).isEqualTo(EventStatus.CLAIMED);
  }

  @Test
  void tollsThatExcludeEachOtherAreDisputed() {
    List<Event> events =
        link(toll("r1", "12 people"), toll("r2", "30 people"), toll("r3", "12 people"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).status()).isEqualTo(EventStatus.DISPUTED);
    Event.Toll killed = events.get(0).killed();
    assertThat(killed).isNotNull();
    assertThat(killed.low()).isEqualTo(12);
    assertThat(killed.best()).isEqualTo(12);
    assertThat(killed.high()).isEqualTo(30);
    assertThat(killed.by()).hasSize(3);
  }

  @Test
  void aLeastNumberContradictsNoGreaterOne() {
    assertThat(link(toll("r1", "at least 12 people"), toll("r2", "30 people")).get(0).status())
        .isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void aDenialBesideAReportDisputesAndAloneDenies() {
    Dispatch denial = kind("r2", Factuality.NEGATED);

    assertThat(link(denial).get(0).status()).isEqualTo(EventStatus.DENIED);
    assertThat(link(strike("r1", KORVANE, "2031-03-03"), denial))
        .extracting(Event::status)
        .containsExactly(EventStatus.DISPUTED);
  }

  @Test
  void whatIsOnlyExpectedIsPlanned() {
    assertThat(link(kind("r1", Factuality.FUTURE), kind("r2", Factuality.HYPOTHETICAL)))
        .extracting(Event::status)
        .containsExactly(EventStatus.PLANNED);
  }

  @Test
  void aLookBackMakesNoEventButJoinsOne() {
    Dispatch lookBack = kind("r2", Factuality.HISTORICAL);

    assertThat(link(lookBack)).isEmpty();
    assertThat(link(strike("r1", KORVANE, "2031-03-03"), lookBack))
        .extracting(Event::reports)
        .containsExactly(2);
  }

  @Test
  void joinsAMeetingOfTheSameSidesOnTheSameDay() {
    assertThat(link(meeting("r1", "XAAGOV"), meeting("r2", "XAAGOV"))).hasSize(1);
    assertThat(link(meeting("r1", "XAAGOV"), meeting("r2", "XCCGOV"))).hasSize(2);
  }

  @Test
  void claimsOfOneIncidentAreOneEvent() {
    Dispatch twice =
        Dispatch.of("r1", "Jets bombed Korvane on Monday. The army's raid lasted an hour.")
            .place("Korvane", KORVANE)
            .actor("army", "XAAMIL")
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("bombed", null)
            .strike("raid", null);

    assertThat(link(twice)).hasSize(2);
    assertThat(link(twice.incident(0, 1))).hasSize(1);
  }

  @Test
  void givesTheSameEventsInAnyOrder() {
    List<CodedReport> reports =
        coded(
            strike("r1", KORVANE, "2031-03-03"),
            strike("r2", SUBURB, "2031-03-04"),
            strike("r3", KORVANE, "2031-03-05"),
            strike("r4", BESH, "2031-03-04"),
            toll("r5", "12 people"),
            toll("r6", "30 people"),
            kind("r7", Factuality.NEGATED),
            kind("r8", Factuality.HISTORICAL),
            meeting("r9", "XAAGOV"));
    List<Copy> copies =
        new ArrayList<>(
            List.of(copy("r2", "r1", CopyKind.REWRITE), copy("r4", "r3", CopyKind.REWRITE)));
    List<Event> expected = LINKER.link(reports, copies);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(reports, new Random(seed));
      Collections.shuffle(copies, new Random(seed));
      assertThat(LINKER.link(reports, copies)).isEqualTo(expected);
    }
  }

  @Test
  void theIdIsThatOfTheSmallestClaim() {
    Event alone = link(strike("r1", KORVANE, "2031-03-03")).get(0);
    Event other = link(strike("r2", KORVANE, "2031-03-03")).get(0);
    Event both =
        link(strike("r1", KORVANE, "2031-03-03"), strike("r2", KORVANE, "2031-03-03")).get(0);

    assertThat(alone.id()).hasSize(16);
    assertThat(both.id()).isEqualTo(alone.id().compareTo(other.id()) < 0 ? alone.id() : other.id());
  }
}
