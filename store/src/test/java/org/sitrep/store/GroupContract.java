package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

/** How every store joins and takes apart events as people decide, whatever is linked later. */
abstract class GroupContract extends OnAStore {
  private static final Instant MORNING = Instant.parse("2031-03-05T06:07:08.123456Z");
  private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2031-03-05T20:00:00Z");

  private final Event one = event("e1", "r1#0", "r2#0");
  private final Event two = event("e2", "r1#1");
  private final Event other = event("e7", "r3#0", "r3#1");
  private final List<CodedReport> reports =
      List.of(Samples.full("r1"), Samples.full("r2"), Samples.full("r3"));

  @BeforeEach
  void putEvents() {
    store.keep(reports);
    store.replaceLinks(List.of(), List.of(one, two, other), MORNING);
  }

  /** Each claim stands on a sentence of its own, so that it is known again by its words. */
  private static Event event(String id, String... claims) {
    return saying(Samples.event(id, Samples.BRENNA, claims), "");
  }

  private static Event saying(Event event, String more) {
    return Samples.changed(
        event,
        draft ->
            draft.claims =
                draft.claims.stream()
                    .map(c -> evidence(c, c.claimId() + " says so" + more))
                    .toList());
  }

  private static Evidence evidence(Evidence claim, String quote) {
    return new Evidence(
        claim.claimId(),
        claim.reportId(),
        quote,
        claim.source(),
        claim.url(),
        claim.claimants(),
        Factuality.ACTUAL);
  }

  private static Decision merge(String event, String... others) {
    return decision(Decision.Kind.MERGE, event, others);
  }

  private static Decision split(String event, String... claims) {
    return decision(Decision.Kind.SPLIT, event, claims);
  }

  private static Decision decision(Decision.Kind kind, String event, String... others) {
    return new Decision(0, NOON, "A. Desk", kind, event, null, null, List.of(others), null);
  }

  private List<String> ids() {
    return store.heads(EventQuery.ALL).stream().map(EventHead::id).toList();
  }

  private List<String> claims(String id) {
    return store.event(id).event().claims().stream().map(Evidence::claimId).toList();
  }

  private void relink(Event... events) {
    store.replaceLinks(List.of(), List.of(events), EVENING);
  }

  @Test
  void aMergeJoinsTheEventsUnderTheSmallestId() {
    Decision kept = store.decide(merge("e2", "e1"));

    assertThat(ids()).containsExactly("e1", "e7");
    assertThat(claims("e1")).containsExactly("r1#1", "r1#0", "r2#0");
    assertThat(store.event("e1").event().reports()).isEqualTo(2);
    assertThat(store.tombstone("e2")).isEqualTo(new Tombstone("e2", "e1", NOON));
    assertThat(store.decisions("e1")).containsExactly(kept);
    assertThat(store.history("e1")).hasSize(2);
    assertThat(store.event("e7").revision()).isEqualTo(1);
  }

  @Test
  void aMergeHoldsWhateverIsLinkedLater() {
    store.decide(merge("e1", "e2"));
    Event merged = store.event("e1").event();

    relink(one, two, other);
    assertThat(store.event("e1").revision()).as("nothing changed").isEqualTo(2);
    assertThat(store.event("e1").event()).isEqualTo(merged);

    relink(event("e0", "r1#0", "r2#0", "r2#1"), two, other);
    assertThat(ids()).as("the first has another id").containsExactly("e0", "e7");
    assertThat(claims("e0")).containsExactly("r1#0", "r2#0", "r2#1", "r1#1");
    assertThat(store.decisions("e0")).hasSize(1);
    store.changeEvents(
        List.of(event("e2", "r1#1", "r3#1"), event("e7", "r3#0")), List.of(), EVENING);
    assertThat(claims("e0")).as("one by one").contains("r2#1", "r1#1", "r3#1");
    assertThat(claims("e7")).containsExactly("r3#0");
  }

  @Test
  void aMergeFindsItsEventsByTheirWordsAfterARecoding() {
    store.decide(merge("e1", "e2"));
    Event anew = Samples.event("a1", Samples.BRENNA, "r1#5", "r2#3");
    Event renumbered =
        Samples.changed(
            anew,
            draft ->
                draft.claims =
                    List.of(
                        evidence(draft.claims.get(0), "r1#0 says so"),
                        evidence(draft.claims.get(1), "r2#0 says so")));
    Event swapped =
        Samples.changed(
            Samples.event("a2", null, "r1#0"),
            draft -> draft.claims = List.of(evidence(draft.claims.get(0), "r1#1 says so")));

    relink(renumbered, swapped, event("a3", "r1#9"), other);

    assertThat(ids()).containsExactly("a1", "a3", "e7");
    assertThat(claims("a1")).containsExactly("r1#5", "r2#3", "r1#0");
    assertThat(store.tombstone("e1").pointsTo()).isEqualTo("a1");
    assertThat(store.decisions("a1")).hasSize(1);
  }

  @Test
  void aMergeWaitsWhileOneOfItsEventsIsGone() {
    store.decide(merge("e1", "e2"));
    relink(one, other);
    assertThat(claims("e1")).containsExactly("r1#0", "r2#0");

    store.changeEvents(List.of(two), List.of(), EVENING);
    assertThat(ids()).containsExactly("e1", "e7");
    assertThat(claims("e1")).containsExactly("r1#0", "r2#0", "r1#1");
  }

  @Test
  void aSplitTakesClaimsToAnEventOfTheirOwn() {
    store.decide(split("e1", "r2#0"));

    assertThat(ids()).hasSize(4);
    assertThat(claims("e1")).containsExactly("r1#0");
    String apart = apart();
    assertThat(claims(apart)).containsExactly("r2#0");
    assertThat(store.event(apart).event().reports()).isEqualTo(1);
    assertThat(store.event(apart).event().killed()).as("told by the other report").isNull();
    assertThat(store.event("e1").event().killed()).isEqualTo(one.killed());
  }

  private String apart() {
    return ids().stream()
        .filter(id -> !List.of("e1", "e2", "e7").contains(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSplitHoldsWhateverIsLinkedLater() {
    store.decide(split("e1", "r2#0"));
    String apart = apart();

    relink(one, two, other);
    assertThat(store.event(apart).revision()).as("nothing changed").isEqualTo(1);
    relink(event("e1", "r1#0", "r2#0", "r3#0"), two, event("e7", "r3#1"));
    assertThat(claims("e1")).as("what is new stays with the rest").containsExactly("r1#0", "r3#0");
    assertThat(claims(apart)).containsExactly("r2#0");
    store.changeEvents(List.of(event("e1", "r1#0", "r2#0", "r2#1")), List.of(), EVENING);
    assertThat(claims("e1")).containsExactly("r1#0", "r2#1");
    assertThat(claims(apart)).containsExactly("r2#0");
    relink(event("e1", "r1#0"), event("e3", "r2#0"), two, other);
    assertThat(ids()).as("the machine parts them itself").containsExactly("e1", "e2", "e3", "e7");
    assertThat(store.tombstone(apart).pointsTo()).isEqualTo("e3");
  }

  @Test
  void aSplitUndoesAMerge() {
    store.decide(merge("e1", "e2"));
    store.decide(split("e1", "r1#1"));

    assertThat(ids()).containsExactly("e1", "e2", "e7");
    assertThat(store.event("e1").event()).isEqualTo(one);
    assertThat(store.event("e2").event()).isEqualTo(two);
    relink(one, two, other);
    assertThat(ids()).containsExactly("e1", "e2", "e7");
  }

  @Test
  void aMergeOfAMergedEventTakesAllOfIt() {
    store.decide(merge("e1", "e2"));
    store.decide(merge("e7", "e2"));

    assertThat(ids()).containsExactly("e1");
    assertThat(claims("e1")).hasSize(5);
    relink(one, two, other);
    assertThat(ids()).containsExactly("e1");
    assertThat(store.history("e1")).hasSize(3);
  }

  @Test
  void correctionsAndRegroupingsGoTogether() {
    store.decide(
        new Decision(
            0, NOON, "A", Decision.Kind.CORRECT, "e2", "status", "denied", List.of(), null));
    store.decide(merge("e1", "e2"));

    assertThat(store.event("e1").event().status()).isEqualTo(EventStatus.DENIED);
    assertThat(store.event("e1").machine().status()).isEqualTo(EventStatus.CORROBORATED);
    relink(one, two, other);
    assertThat(store.event("e1").event().status()).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void countsCopiesOnceWhereEventsAreJoined() {
    store.replaceLinks(
        List.of(Samples.copy("r2", "r1", 0.9)),
        List.of(event("e1", "r1#0"), event("e2", "r2#0"), other),
        EVENING);

    store.decide(merge("e1", "e2"));

    Event merged = store.event("e1").event();
    assertThat(merged.reports()).isEqualTo(2);
    assertThat(merged.copies()).isEqualTo(1);
  }

  @Test
  void keepsTheGroupsWhenItIsOpenedAnew() {
    store.decide(merge("e1", "e2"));
    reopen();
    relink(one, two, other);

    assertThat(ids()).containsExactly("e1", "e7");
    assertThat(store.decisions()).extracting(Decision::others).containsExactly(List.of("e2"));
  }

  @Test
  void refusesGroupsThatCannotBe() {
    assertThatThrownBy(() -> store.decide(merge("e1", "e1"))).hasMessageContaining("name others");
    assertThatThrownBy(() -> store.decide(merge("e1", "e9"))).hasMessage("There is no event e9");
    assertThatThrownBy(() -> store.decide(split("e1", "r1#1")))
        .hasMessage("Not all of these are claims of e1: r1#1");
    assertThatThrownBy(() -> store.decide(split("e1", "r1#0", "r2#0")))
        .hasMessageContaining("leave it at least one claim");
    assertThat(store.decisions()).isEmpty();
    assertThat(ids()).containsExactly("e1", "e2", "e7");
  }
}
