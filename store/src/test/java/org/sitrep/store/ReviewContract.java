package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/** How every store keeps what people decide, and what was before. */
abstract class ReviewContract extends OnAStore {
  private static final Instant MORNING = Instant.parse("2031-03-05T06:07:08.123456Z");
  private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2031-03-05T20:00:00Z");

  private final Event one = Samples.event("e1", Samples.BRENNA, "r1#0", "r2#0");
  private final Event two = Samples.event("e2", null, "r1#1");

  @BeforeEach
  void putEvents() {
    store.keep(List.of(Samples.full("r1"), Samples.full("r2")));
    store.replaceLinks(List.of(), List.of(one, two), MORNING);
  }

  private static Decision decision(
      Decision.Kind kind, String event, @Nullable String note, String... others) {
    return new Decision(0, NOON, "A. Desk", kind, event, null, null, List.of(others), note);
  }

  private static Decision correction(String event, String field, @Nullable String value) {
    return new Decision(
        0, NOON, "A. Desk", Decision.Kind.CORRECT, event, field, value, List.of(), null);
  }

  private Event shown(String id) {
    StoredEvent stored = store.event(id);
    assertThat(stored).as(id).isNotNull();
    return stored.event();
  }

  @Test
  void keepsWhoDecidedWhatAndWhen() {
    Decision accepted = store.decide(decision(Decision.Kind.ACCEPT, "e1", "Seen on film."));
    Decision comment = store.decide(decision(Decision.Kind.COMMENT, "e2", "Ask again."));
    reopen();

    assertThat(accepted.number()).isEqualTo(1);
    assertThat(store.decisions()).containsExactly(accepted, comment);
    assertThat(store.decisions("e1")).containsExactly(accepted);
    assertThat(store.event("e1"))
        .isEqualTo(new StoredEvent(one, one, MORNING, MORNING, 1, List.of(accepted)));
  }

  @Test
  void laysACorrectionOverTheMachineAndKeepsBoth() {
    store.decide(correction("e1", "event_type", "protest"));
    store.decide(correction("e1", "date", "2031-03-01..2031-03-02"));
    store.decide(correction("e1", "killed", "3-4-7"));
    reopen();

    StoredEvent stored = store.event("e1");
    assertThat(stored.machine()).isEqualTo(one);
    assertThat(stored.revision()).isEqualTo(4);
    assertThat(stored.event().type()).isEqualTo(EventType.PROTEST);
    assertThat(stored.event().mode()).as("no mode of a protest").isNull();
    assertThat(stored.event().range())
        .isEqualTo(new DateRange(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 2)));
    assertThat(stored.event().killed().by()).isEqualTo(one.killed().by());
    assertThat(stored.event().killed().best()).isEqualTo(4);
    assertThat(store.heads(EventQuery.asking().types(List.of("PROTEST")).build())).hasSize(1);
  }

  @Test
  void noRelinkingOverwritesACorrection() {
    store.decide(correction("e1", "place.country", "xcs"));
    Event recoded = Samples.changed(one, draft -> draft.type = EventType.COERCE);

    store.replaceLinks(List.of(), List.of(recoded, two), EVENING);

    StoredEvent stored = store.event("e1");
    assertThat(stored.machine()).isEqualTo(recoded);
    assertThat(stored.event().type()).isEqualTo(EventType.COERCE);
    assertThat(stored.event().place().country()).isEqualTo("XCS");
    store.changeEvents(List.of(one), List.of(), EVENING);
    assertThat(shown("e1").place().country()).isEqualTo("XCS");
  }

  @Test
  void aDecisionFollowsItsEventToTheOneItGaveWayToAndBack() {
    Decision kept = store.decide(correction("e2", "status", "denied"));
    Event both = Samples.event("e1", Samples.BRENNA, "r1#0", "r1#1", "r2#0");
    store.replaceLinks(List.of(), List.of(both), EVENING);

    assertThat(store.decisions("e1")).containsExactly(kept);
    assertThat(shown("e1").status()).isEqualTo(EventStatus.DENIED);
    store.replaceLinks(List.of(), List.of(one, two), EVENING);
    assertThat(store.decisions("e1")).isEmpty();
    assertThat(shown("e1")).isEqualTo(one);
    assertThat(shown("e2").status()).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void decidesAboutTheEventThatAnOldIdMeansToday() {
    Event both = Samples.event("e1", Samples.BRENNA, "r1#0", "r1#1", "r2#0");
    store.replaceLinks(List.of(), List.of(both), EVENING);

    store.decide(correction("e2", "status", "disputed"));

    assertThat(shown("e1").status()).isEqualTo(EventStatus.DISPUTED);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> store.decide(correction("e9", "status", "denied")))
        .hasMessage("There is no event e9");
    assertThatThrownBy(() -> store.decide(correction("e1", "colour", "red")))
        .hasMessageContaining("No field colour can be corrected; these can: acled_event_type")
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.decide(correction("e1", "date", "Monday")))
        .hasMessageContaining("takes a day such as");
    assertThatThrownBy(() -> store.decide(correction("e1", "killed", "7-3")))
        .hasMessageContaining("do not fall");
    assertThatThrownBy(() -> store.decide(correction("e1", "place.point", "95,10")))
        .hasMessageContaining("LATITUDE,LONGITUDE");
    assertThat(store.decisions()).isEmpty();
    assertThat(shown("e1")).isEqualTo(one);
  }

  @Test
  void retractsAnEventWhoseReportsAreAllWithdrawn() {
    store.withdraw("r2", NOON, "A. Desk", "The paper took it back.");

    assertThat(store.withdrawn()).containsExactly("r2");
    assertThat(shown("e1").status())
        .as("one of two origins is left")
        .isEqualTo(EventStatus.REPORTED);
    assertThat(shown("e1").origins()).isEqualTo(1);
    store.withdraw("r1", NOON, "A. Desk", null);
    assertThat(shown("e1").status()).isEqualTo(EventStatus.RETRACTED);
    assertThat(store.event("e1").machine()).isEqualTo(one);
    store.replaceLinks(List.of(), List.of(one, two), EVENING);
    assertThat(shown("e2").status()).as("after relinking").isEqualTo(EventStatus.RETRACTED);
    assertThat(store.reportHeads(null, Slice.ALL)).allMatch(ReportHead::withdrawn);
    assertThatThrownBy(() -> store.withdraw("r9", NOON, "A. Desk", null))
        .hasMessage("There is no report r9");
  }

  @Test
  void withdrawsAnEventForGood() {
    store.decide(decision(Decision.Kind.WITHDRAW, "e2", "A film set."));
    store.replaceLinks(List.of(), List.of(one, two), EVENING);

    assertThat(shown("e2").status()).isEqualTo(EventStatus.RETRACTED);
    assertThat(shown("e1")).isEqualTo(one);
  }

  @Test
  void tellsEveryStateAnEventWasIn() {
    Event grown = Samples.event("e2", null, "r1#1", "r2#1");
    store.replaceLinks(List.of(), List.of(one), NOON);
    store.replaceLinks(List.of(), List.of(one, grown), EVENING);

    assertThat(store.history("e2"))
        .containsExactly(
            new Revision(1, MORNING, two),
            new Revision(1, NOON, null),
            new Revision(2, EVENING, grown));
    assertThat(store.history("e1")).containsExactly(new Revision(1, MORNING, one));
    assertThat(store.history("e9")).isEmpty();
  }

  @Test
  void readsEventsAsTheyWereAtATime() {
    Event grown = Samples.event("e1", Samples.BRENNA, "r1#0", "r2#0", "r2#1");
    store.replaceLinks(List.of(), List.of(grown), NOON);
    store.decide(correction("e1", "status", "disputed"));

    assertThat(store.eventAsOf("e1", MORNING.minusSeconds(1))).isNull();
    assertThat(store.eventAsOf("e1", NOON.minusNanos(1)))
        .isEqualTo(new StoredEvent(one, MORNING, 1));
    assertThat(store.eventAsOf("e2", NOON.minusNanos(1)))
        .isEqualTo(new StoredEvent(two, MORNING, 1));
    assertThat(store.eventAsOf("e2", NOON)).isNull();
    assertThat(store.eventsAsOf(EventQuery.ALL, MORNING))
        .containsExactly(new StoredEvent(one, MORNING, 1), new StoredEvent(two, MORNING, 1));
    assertThat(store.eventsAsOf(EventQuery.ALL, EVENING))
        .extracting(stored -> stored.event().status())
        .containsExactly(EventStatus.DISPUTED);
    assertThat(store.eventAsOf("e1", EVENING).machine()).isEqualTo(grown);
  }

  @Test
  void listsWhatVanishedSinceATime() {
    store.replaceLinks(List.of(), List.of(two), NOON);
    store.replaceLinks(List.of(), List.of(), EVENING);

    assertThat(store.deletionsSince(MORNING))
        .containsExactly(new Tombstone("e1", null, NOON), new Tombstone("e2", null, EVENING));
    assertThat(store.deletionsSince(EVENING)).extracting(Tombstone::eventId).containsExactly("e2");
    store.replaceLinks(List.of(), List.of(one), EVENING);
    assertThat(store.deletionsSince(MORNING)).extracting(Tombstone::eventId).containsExactly("e2");
  }

  @Test
  void readsTheHeadsOfEventsAsTheyWere() {
    List<EventHead> then = store.heads(EventQuery.ALL);
    Event moved = Samples.changed(one, draft -> draft.place = null);
    store.replaceLinks(List.of(), List.of(moved), NOON);

    assertThat(store.headsAsOf(EventQuery.ALL, NOON)).isEqualTo(store.heads(EventQuery.ALL));
    assertThat(store.headsAsOf(EventQuery.ALL, MORNING.minusSeconds(1))).isEmpty();
    assertThat(store.headsAsOf(EventQuery.asking().unplaced(true).build(), NOON)).hasSize(1);
    assertThat(store.headsAsOf(EventQuery.ALL, MORNING)).isEqualTo(then);
  }

  @Test
  void anEventThatIsMovedIsFoundWhereItIsAndNotWhereItWas() {
    Place there = new Place("Far Away", "XCS", null, null, -40.0, 100.0, null, "PPL", 100);
    assertThat(store.eventsWithin(99, -41, 101, -39)).isEmpty();
    store.replaceLinks(List.of(), List.of(Samples.changed(one, d -> d.place = there)), NOON);
    assertThat(store.eventsWithin(99, -41, 101, -39)).hasSize(1);
    assertThat(store.eventsWithin(7, 61, 8, 62)).isEmpty();

    store.replaceLinks(List.of(), List.of(Samples.changed(one, d -> d.place = null)), EVENING);

    assertThat(store.eventsWithin(-180, -90, 180, 90)).isEmpty();
  }

  @Test
  void whatWasWorkedOutIsGoodUntilAnEventChanges() {
    long version = store.eventVersion();
    store.keepWorkedOut("sum", new byte[] {1, 2, 3}, version);
    reopen();
    assertThat(store.workedOut("sum")).containsExactly(1, 2, 3);
    assertThat(store.workedOut("other")).isNull();
    store.replaceLinks(List.of(), List.of(one, two), NOON);
    store.keepWorkedOut("sum", new byte[] {4}, version);
    assertThat(store.workedOut("sum")).as("the same events again").containsExactly(4);

    store.decide(correction("e1", "status", "disputed"));

    assertThat(store.workedOut("sum")).isNull();
    store.keepWorkedOut("sum", new byte[] {5}, version);
    assertThat(store.workedOut("sum")).as("made of the state before").isNull();
  }
}
