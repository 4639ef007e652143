package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.LINKER;
import static org.sitrep.link.events.Scenes.cited;
import static org.sitrep.link.events.Scenes.coded;
import static org.sitrep.link.events.Scenes.copy;
import static org.sitrep.link.events.Scenes.kind;
import static org.sitrep.link.events.Scenes.link;
import static org.sitrep.link.events.Scenes.toll;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Told;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

/** Each status of the contract in its order, and what counts as an origin. */
class CorroborationTest {
  @Test
  void isRetractedWhereEveryReportWasWithdrawn() {
    assertThat(statuses(Set.of("r1", "r2"), strike("r1"), strike("r2")))
        .containsExactly(EventStatus.RETRACTED);
    assertThat(statuses(Set.of("r1"), kind("r1", Factuality.NEGATED)))
        .containsExactly(EventStatus.RETRACTED);
  }

  @Test
  void aWithdrawnReportIsToldOnButBearsOutNothing() {
    Event event = only(Set.of("r2"), toll("r1", "12 people"), toll("r2", "30 people"));

    assertThat(event.status()).isEqualTo(EventStatus.REPORTED);
    assertThat(event.origins()).isEqualTo(1);
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.claims()).extracting(Evidence::reportId).containsExactly("r1", "r2");
  }

  @Test
  void isDeniedWhereThereAreOnlyDenials() {
    assertThat(statuses(kind("r1", Factuality.NEGATED), kind("r2", Factuality.NEGATED)))
        .containsExactly(EventStatus.DENIED);
  }

  @Test
  void isDisputedWhereAClaimantDeniesItHoweverManyAffirm() {
    assertThat(statuses(strike("r1"), strike("r2"), strike("r3"), kind("r4", Factuality.NEGATED)))
        .containsExactly(EventStatus.DISPUTED);
  }

  @Test
  void keepsADenialBesideWhatItDenies() {
    Event event = only(Set.of(), strike("r1"), kind("r2", Factuality.NEGATED));

    assertThat(event.claims())
        .extracting(Evidence::factuality)
        .containsExactly(Factuality.ACTUAL, Factuality.NEGATED);
  }

  @Test
  void keepsCountsThatContradictBesideWhoGivesThem() {
    Event event = only(Set.of(), tollBy("r1", "medics", "12"), tollBy("r2", "the governor", "30"));

    assertThat(event.status()).isEqualTo(EventStatus.DISPUTED);
    assertThat(event.killed()).isNotNull();
    assertThat(event.killed().by())
        .containsExactly(new Told(12, 12, "medics", "r1"), new Told(30, 30, "the governor", "r2"));
    assertThat(event.killed().best()).isNull();
  }

  @Test
  void isPlannedUntilOneTellsThatItHappened() {
    assertThat(statuses(kind("r1", Factuality.FUTURE))).containsExactly(EventStatus.PLANNED);
    assertThat(statuses(kind("r1", Factuality.FUTURE), kind("r2", Factuality.ONGOING)))
        .containsExactly(EventStatus.CORROBORATED);
  }

  @Test
  void isCorroboratedByTwoOriginsAndReportedByOne() {
    assertThat(statuses(strike("r1"), strike("r2"))).containsExactly(EventStatus.CORROBORATED);
    assertThat(statuses(strike("r1"))).containsExactly(EventStatus.REPORTED);
  }

  @Test
  void isClaimedWhereOnlyAPartySaysSoAndNotWhereAWitnessDoes() {
    assertThat(statuses(by("r1", "a rebel spokesman", "XAAREB")))
        .containsExactly(EventStatus.CLAIMED);
    assertThat(statuses(by("r1", "a rebel spokesman", "XAAREB"), by("r2", "rebels", "XAAREB")))
        .containsExactly(EventStatus.CLAIMED);
    assertThat(statuses(by("r1", "a nurse", "XAAMED"))).containsExactly(EventStatus.REPORTED);
    assertThat(statuses(by("r1", "a rebel spokesman", "XAAREB"), by("r2", "a nurse", "XAAMED")))
        .containsExactly(EventStatus.CORROBORATED);
  }

  @Test
  void twoClaimantsOfDifferentSidesBearEachOtherOutFromOneReport() {
    Dispatch both =
        told("r1", "a rebel spokesman and an army officer")
            .says("a rebel spokesman", "XAAREB", null)
            .says("an army officer", "XAAMIL", null)
            .strike("bombed", null);

    assertThat(link(both)).extracting(Event::origins).containsExactly(2);
  }

  @Test
  void outletsThatCiteOneAgencyForItAreOneOriginWhateverElseTheyPrint() {
    Dispatch one = told("r1", "an officer").says("an officer", "XAAMIL", "officer");
    Dispatch other = told("r2", "an officer").says("an officer", "XAAMIL", "officer");

    assertThat(link(one.strike("bombed", null), other.strike("bombed", null)))
        .extracting(Event::origins)
        .containsExactly(1);
    assertThat(link(cited("r1", "a rescue official"), strike("r2")))
        .extracting(Event::origins)
        .containsExactly(2);
  }

  @Test
  void aChainOfCopiesIsOneOriginBesideAnIndependentReport() {
    List<Copy> chain =
        List.of(copy("r2", "r1", CopyKind.SYNDICATION), copy("r3", "r2", CopyKind.REWRITE));
    List<Event> events =
        LINKER.link(coded(strike("r1"), strike("r2"), strike("r3"), strike("r4")), chain);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).reports()).isEqualTo(4);
    assertThat(events.get(0).copies()).isEqualTo(2);
    assertThat(events.get(0).origins()).isEqualTo(2);
  }

  private static Dispatch strike(String id) {
    return Scenes.strike(id, KORVANE, "2031-03-03");
  }

  private static Dispatch told(String id, String claimants) {
    return Dispatch.of(id, "Korvane was bombed on Monday, " + claimants + " said.")
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED);
  }

  private static Dispatch by(String id, String claimant, String code) {
    return told(id, claimant).says(claimant, code, null).strike("bombed", null);
  }

  private static Dispatch tollBy(String id, String claimant, String killed) {
    return Dispatch.of(
            id, killed + " people died as Korvane was bombed on Monday, " + claimant + " said.")
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .says(claimant, null, null)
        .strike("bombed", killed + " people");
  }

  private static List<EventStatus> statuses(Dispatch... dispatches) {
    return statuses(Set.of(), dispatches);
  }

  private static List<EventStatus> statuses(Set<String> withdrawn, Dispatch... dispatches) {
    return LINKER.link(coded(dispatches), List.of(), withdrawn).stream()
        .map(Event::status)
        .toList();
  }

  private static Event only(Set<String> withdrawn, Dispatch... dispatches) {
    List<Event> events = LINKER.link(coded(dispatches), List.of(), withdrawn);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
