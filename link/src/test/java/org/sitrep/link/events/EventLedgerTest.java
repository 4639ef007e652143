package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.BESH;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.SUBURB;
import static org.sitrep.link.events.Scenes.copy;
import static org.sitrep.link.events.Scenes.kind;
import static org.sitrep.link.events.Scenes.strike;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.link.events.EventLedger.Changes;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

class EventLedgerTest {
  private final EventLedger ledger = new EventLedger(MergeWindows.DEFAULT);

  @Test
  void aReportOfSomethingNewBeginsAnEventAndTouchesNoOther() {
    put(strike("r1", KORVANE, "2031-03-03"));

    Changes changes = put(strike("r2", BESH, "2031-03-03"));

    assertThat(changes.changed()).extracting(Event::reports).containsExactly(1);
    assertThat(changes.gone()).isEmpty();
    assertThat(ledger.events()).hasSize(2);
  }

  @Test
  void aReportOfSomethingKnownJoinsItUnderTheSmallestId() {
    String first = put(strike("r1", KORVANE, "2031-03-03")).changed().get(0).id();
    String alone =
        new EventLinker(MergeWindows.DEFAULT)
            .link(Scenes.coded(strike("r2", SUBURB, "2031-03-03")), List.of())
            .get(0)
            .id();

    Changes changes = put(strike("r2", SUBURB, "2031-03-03"));

    String smallest = first.compareTo(alone) < 0 ? first : alone;
    assertThat(ledger.events()).extracting(Event::id).containsExactly(smallest);
    assertThat(changes.changed()).extracting(Event::reports).containsExactly(2);
    assertThat(changes.gone()).isEqualTo(smallest.equals(first) ? Set.of() : Set.of(first));
  }

  @Test
  void aReportBetweenTwoEventsJoinsOneAndItsGoingRestoresBoth() {
    put(strike("r1", KORVANE, "2031-03-03"));
    put(strike("r3", KORVANE, "2031-03-05"));
    List<Event> apart = ledger.events();
    assertThat(apart).hasSize(2);

    put(strike("r2", KORVANE, "2031-03-04"));
    assertThat(ledger.events()).extracting(Event::reports).containsExactlyInAnyOrder(2, 1);

    Changes changes = ledger.remove("r2");
    assertThat(ledger.events()).isEqualTo(apart);
    assertThat(changes.changed()).isNotEmpty();
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasThere() {
    put(strike("r1", KORVANE, "2031-03-03"));
    put(strike("r2", KORVANE, "2031-03-03"));

    put(strike("r2", BESH, "2031-03-03"));

    assertThat(ledger.events()).hasSize(2);
    assertThat(ledger.events()).extracting(Event::reports).containsOnly(1);
  }

  @Test
  void aWithdrawnReportStaysAndACorrectionBringsItBack() {
    put(strike("r1", KORVANE, "2031-03-03"));

    assertThat(ledger.withdraw("r1").changed())
        .extracting(Event::status)
        .containsExactly(EventStatus.RETRACTED);
    assertThat(put(strike("r1", KORVANE, "2031-03-03")).changed())
        .extracting(Event::status)
        .containsExactly(EventStatus.REPORTED);
  }

  @Test
  void whatNobodyKnowsCannotBeWithdrawnOrGo() {
    assertThat(ledger.withdraw("nobody").changed()).isEmpty();
    assertThat(ledger.remove("nobody").gone()).isEmpty();
  }

  @Test
  void theSameReportAgainChangesNothing() {
    put(strike("r1", KORVANE, "2031-03-03"));

    Changes changes = put(strike("r1", KORVANE, "2031-03-03"));

    assertThat(changes.changed()).isEmpty();
    assertThat(changes.gone()).isEmpty();
  }

  @Test
  void aStaleCopyTakesItsDaysWhenItsOriginalComes() {
    Dispatch copy =
        Dispatch.of("r2", "On Monday jets bombed Korvane.")
            .stale()
            .place("Korvane", KORVANE)
            .date("Monday", "2031-09-01", DateAnchor.PUBLISHED)
            .strike("bombed", null);
    List<Copy> pairs = List.of(copy("r2", "r1", CopyKind.VERBATIM));
    ledger.put(copy.coded(), pairs);

    ledger.put(strike("r1", KORVANE, "2031-03-03").coded(), pairs);

    assertThat(ledger.events()).hasSize(1);
    DateRange range = ledger.events().get(0).range();
    assertThat(range).isEqualTo(Scenes.days("2031-03-03", "2031-03-03"));
    assertThat(ledger.events().get(0).copies()).isEqualTo(1);
  }

  @Test
  void aLookBackWaitsForTheEventItIsOf() {
    put(kind("r2", Factuality.HISTORICAL));
    assertThat(ledger.events()).isEmpty();

    put(strike("r1", KORVANE, "2031-03-03"));
    assertThat(ledger.events()).extracting(Event::reports).containsExactly(2);

    ledger.remove("r1");
    assertThat(ledger.events()).isEmpty();
  }

  private Changes put(Dispatch dispatch) {
    return ledger.put(dispatch.coded(), List.of());
  }
}
