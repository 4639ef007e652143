package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/** What every store does; each backend runs it. */
abstract class StoreContract extends OnAStore {
  private static final Instant MORNING = Instant.parse("2031-03-05T06:07:08.123456Z");
  private static final Instant EVENING = Instant.parse("2031-03-05T20:00:00Z");

  private final CodedReport first = Samples.full("r1");
  private final CodedReport second = Samples.full("r2");

  @Test
  void givesReportsBackExactlySortedById() {
    CodedReport bare = Samples.bare("r0", "half a pair \uD83D, a bird \uD83D\uDD4A and a nul \0");
    store.keep(List.of(second, first, bare));
    reopen();

    assertThat(store.reports()).containsExactly(bare, first, second);
    assertThat(store.report("r1")).isEqualTo(first);
    assertThat(store.report("r9")).isNull();
  }

  @Test
  void keepsAReportOnce() {
    assertThat(store.keep(List.of(first, second))).isEqualTo(new Kept(2, 0, 0));
    assertThat(store.keep(List.of(first))).isEqualTo(new Kept(0, 0, 1));
    assertThat(store.keep(List.of(first, first))).isEqualTo(new Kept(0, 0, 2));
    assertThat(store.reports()).containsExactly(first, second);
  }

  @Test
  void takesTheSamePageFromAnotherFolderForTheSameReport() {
    store.keep(List.of(first));

    assertThat(store.keep(List.of(Samples.full("r1", "elsewhere/page.html"))))
        .isEqualTo(new Kept(0, 0, 1));
    assertThat(store.report("r1")).isEqualTo(first);
  }

  @Test
  void replacesAReportThatWasCodedAnew() {
    store.keep(List.of(first, second));
    store.replaceLinks(List.of(), List.of(Samples.event("e1", null, "r1#0")), MORNING);
    CodedReport anew = Samples.bare("r1", "Nothing happened.");

    assertThat(store.keep(List.of(anew))).isEqualTo(new Kept(0, 1, 0));
    assertThat(store.reports()).containsExactly(anew, second);
    assertThat(store.events()).hasSize(1);
    assertThat(store.reportsWith("fighters")).containsExactly("r2");
  }

  @Test
  void keepsNoReportOfACallThatFails() {
    CodedReport claimsOfAnother =
        new CodedReport(
            Samples.bare("r3", "x").report(),
            first.dating(),
            first.sentences(),
            first.places(),
            first.dates(),
            first.actors(),
            first.attributions(),
            first.claims(),
            first.incidents(),
            first.control(),
            first.tempo(),
            first.relations(),
            first.skipped());

    assertThatThrownBy(() -> store.keep(List.of(first, second, claimsOfAnother)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("ids that are unique");
    assertThat(store.reports()).isEmpty();
    assertThat(store.keep(List.of(first))).isEqualTo(new Kept(1, 0, 0));
  }

  @Test
  void findsReportsByAllWordsOfTitleAndText() {
    store.keep(List.of(first, Samples.bare("r5", "The fighters left.")));

    assertThat(store.reportsWith("Fighters")).containsExactlyInAnyOrder("r1", "r5");
    assertThat(store.reportsWith("fighters brenna")).containsExactly("r1");
    assertThat(store.reportsWith("\"left OR ) NEAR* ")).isEmpty();
    assertThat(store.reportsWith("  ")).isEmpty();
  }

  @Test
  void givesCopiesBackExactlyMostAlikeFirst() {
    store.keep(List.of(first, second, Samples.full("r3")));
    var near = Samples.copy("r2", "r1", 0.9);
    var far = Samples.copy("r3", "r1", 0.7000000000000001);
    var other = Samples.copy("r3", "r2", 0.8);
    store.replaceLinks(List.of(far, near, other), List.of(), MORNING);
    reopen();

    assertThat(store.copies()).containsExactly(near, other, far);
    assertThat(store.copiesOf("r1")).containsExactly(near, far);
    assertThat(store.copiesOf("r3")).containsExactly(other, far);
  }

  @Test
  void dropsCopiesThatAreNoMore() {
    store.keep(List.of(first, second));
    store.replaceLinks(List.of(Samples.copy("r2", "r1", 0.9)), List.of(), MORNING);
    store.replaceLinks(List.of(Samples.copy("r1", "r2", 0.8)), List.of(), EVENING);

    assertThat(store.copies()).containsExactly(Samples.copy("r1", "r2", 0.8));
  }

  @Test
  void refusesLinksBetweenReportsItDoesNotHold() {
    store.keep(List.of(first));

    assertThatThrownBy(
            () -> store.replaceLinks(List.of(Samples.copy("r9", "r1", 1)), List.of(), MORNING))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Keep the reports first");
    assertThat(store.copies()).isEmpty();
  }

  @Test
  void givesEventsBackExactlySortedById() {
    store.keep(List.of(first, second));
    Event placed = Samples.event("e1", Samples.BRENNA, "r1#0", "r2#1");
    Event nowhere = Samples.event("e2", null, "r1#1");
    store.replaceLinks(List.of(), List.of(nowhere, placed), MORNING);
    reopen();

    assertThat(store.events())
        .containsExactly(new StoredEvent(placed, MORNING, 1), new StoredEvent(nowhere, MORNING, 1));
    assertThat(store.event("e2")).isEqualTo(new StoredEvent(nowhere, MORNING, 1));
    assertThat(store.event("e9")).isNull();
  }

  @Test
  void countsARevisionOnlyWhereTheContentChanged() {
    store.keep(List.of(first, second));
    Event same = Samples.event("e1", null, "r1#0");
    Event grown = Samples.event("e2", null, "r1#1", "r2#1");
    store.replaceLinks(List.of(), List.of(same, Samples.event("e2", null, "r1#1")), MORNING);
    store.replaceLinks(List.of(), List.of(same, grown), EVENING);

    assertThat(store.events())
        .containsExactly(new StoredEvent(same, MORNING, 1), changed(grown, EVENING, 2));
  }

  private static StoredEvent changed(Event event, Instant at, int revision) {
    return new StoredEvent(event, event, MORNING, at, revision, List.of());
  }

  @Test
  void pointsFromAnEventThatGaveWayToTheOneThatHoldsMostOfItsClaims() {
    store.keep(List.of(first, second));
    store.replaceLinks(
        List.of(),
        List.of(
            Samples.event("e1", null, "r1#0"), Samples.event("e5", null, "r1#1", "r2#0", "r2#1")),
        MORNING);
    store.replaceLinks(
        List.of(),
        List.of(
            Samples.event("e1", null, "r1#0", "r1#1"), Samples.event("e2", null, "r2#0", "r2#1")),
        EVENING);

    assertThat(store.event("e5")).isNull();
    assertThat(store.tombstone("e5")).isEqualTo(new Tombstone("e5", "e2", EVENING));
    assertThat(store.tombstone("e1")).isNull();
  }

  @Test
  void pointsOnThroughEventsThatGaveWayThemselves() {
    store.keep(List.of(first));
    store.replaceLinks(List.of(), List.of(Samples.event("e3", null, "r1#0")), MORNING);
    store.replaceLinks(List.of(), List.of(Samples.event("e2", null, "r1#0")), MORNING);
    store.replaceLinks(List.of(), List.of(Samples.event("e1", null, "r1#0")), EVENING);

    assertThat(store.tombstone("e3")).isEqualTo(new Tombstone("e3", "e1", MORNING));
    store.replaceLinks(List.of(), List.of(), EVENING);
    assertThat(store.tombstone("e3")).isEqualTo(new Tombstone("e3", null, MORNING));
  }

  @Test
  void aMergeLeavesARevisionAndATombstoneAndTouchesNoOther() {
    store.keep(List.of(first, second));
    Event other = Samples.event("e7", null, "r2#1");
    store.replaceLinks(
        List.of(),
        List.of(Samples.event("e1", null, "r1#0"), Samples.event("e2", null, "r1#1"), other),
        MORNING);

    Event merged = Samples.event("e1", null, "r1#0", "r1#1");
    store.changeEvents(List.of(merged), List.of("e2"), EVENING);

    assertThat(store.events())
        .containsExactly(changed(merged, EVENING, 2), new StoredEvent(other, MORNING, 1));
    assertThat(store.tombstone("e2")).isEqualTo(new Tombstone("e2", "e1", EVENING));
    assertThat(store.gaveWayTo("e1")).containsExactly(new Tombstone("e2", "e1", EVENING));
  }

  @Test
  void changesOfLinksTouchNoOtherPairAndTheSameAgainChangesNothing() {
    store.keep(List.of(first, second, Samples.full("r3")));
    Copy kept = Samples.copy("r2", "r1", 0.9);
    Copy going = Samples.copy("r3", "r1", 0.8);
    Copy coming = Samples.copy("r3", "r2", 0.7);
    store.replaceLinks(List.of(kept, going), List.of(Samples.event("e1", null, "r1#0")), MORNING);
    Event event = Samples.event("e2", null, "r1#0", "r2#0");
    LinkChanges changes =
        new LinkChanges(
            List.of(coming), Set.of(LinkChanges.Pair.of(going)), List.of(event), Set.of("e1"));

    store.changeLinks(changes, EVENING);
    store.changeLinks(changes, EVENING.plusSeconds(60));

    assertThat(store.copies()).containsExactly(kept, coming);
    assertThat(store.events()).containsExactly(new StoredEvent(event, EVENING, 1));
    assertThat(store.tombstone("e1").pointsTo()).isEqualTo("e2");
    assertThat(changes.isEmpty()).isFalse();
  }

  @Test
  void aSplitLeavesARevisionAndBringsTheIdBackThatHadGivenWay() {
    store.keep(List.of(first));
    Event one = Samples.event("e1", null, "r1#0");
    Event two = Samples.event("e2", null, "r1#1");
    Event both = Samples.event("e1", null, "r1#0", "r1#1");
    store.changeEvents(List.of(one, two), List.of(), MORNING);
    store.changeEvents(List.of(both), List.of("e2"), MORNING);

    store.changeEvents(List.of(one, two), List.of(), EVENING);

    assertThat(store.events()).containsExactly(changed(one, EVENING, 3), changed(two, EVENING, 2));
    assertThat(store.tombstone("e2")).isNull();
    assertThat(store.gaveWayTo("e1")).isEmpty();
  }

  @Test
  void anEventThatChangesItsSmallestClaimPointsToItsNewId() {
    store.keep(List.of(first));
    store.changeEvents(List.of(Samples.event("e5", null, "r1#0")), List.of(), MORNING);
    store.changeEvents(List.of(Samples.event("e2", null, "r1#0")), List.of("e5"), EVENING);

    assertThat(store.tombstone("e5")).isEqualTo(new Tombstone("e5", "e2", EVENING));
    store.changeEvents(List.of(), List.of("e2", "unheard-of"), EVENING);
    assertThat(store.tombstone("e5")).isEqualTo(new Tombstone("e5", null, EVENING));
    assertThat(store.events()).isEmpty();
  }

  @Test
  void remembersHowTheRecordIsMade() {
    assertThat(store.setting("within_km")).isNull();
    store.set("within_km", "5");
    store.set("within_km", "1");
    reopen();
    assertThat(store.setting("within_km")).isEqualTo("1");
  }

  @Test
  void goesOnWithTheHistoryOfAnIdThatComesBack() {
    store.keep(List.of(first));
    Event event = Samples.event("e1", null, "r1#0");
    store.replaceLinks(List.of(), List.of(event), MORNING);
    store.replaceLinks(List.of(), List.of(), EVENING);
    store.replaceLinks(List.of(), List.of(event), EVENING);

    assertThat(store.event("e1")).isEqualTo(changed(event, EVENING, 2));
    assertThat(store.tombstone("e1")).isNull();
  }

  @Test
  void findsEventsByTheirPlace() {
    store.keep(List.of(first));
    store.replaceLinks(
        List.of(),
        List.of(Samples.event("e1", Samples.BRENNA, "r1#0"), Samples.event("e2", null, "r1#1")),
        MORNING);

    assertThat(store.eventsWithin(7.5, 61, 8, 62)).hasSize(1);
    assertThat(store.eventsWithin(7.50001, 61, 8, 62)).isEmpty();
    assertThat(store.eventsWithin(7, 61, 8, 61.1234566)).isEmpty();
    assertThat(store.eventsWithin(170, 61, 10, 62)).hasSize(1);
    store.replaceLinks(List.of(), List.of(Samples.event("e1", null, "r1#0")), EVENING);
    assertThat(store.eventsWithin(-180, -90, 180, 90)).isEmpty();
  }

  @Test
  void readsNoSentenceTwiceWithTheSameModel() {
    AtomicInteger asked = new AtomicInteger();
    SentenceEncoder model =
        sentence -> {
          asked.incrementAndGet();
          return SentenceVector.of(new float[] {sentence.length(), 1, -3});
        };

    SentenceVector fresh = store.vectors("m1").inFrontOf(model).encode("It rained.");
    reopen();
    SentenceVector kept = store.vectors("m1").inFrontOf(model).encode("It rained.");

    assertThat(asked).hasValue(1);
    assertThat(kept.bytes()).isEqualTo(fresh.bytes());
    assertThat(store.vectors("m2").get("It rained.")).isNull();
    assertThat(store.vectors("m1").get("It snowed.")).isNull();
  }

  @Test
  void takesANewVectorInPlaceOfTheOld() {
    store.vectors("m").put(Map.of("s", SentenceVector.of(new byte[] {1})));
    store.vectors("m").put(Map.of("s", SentenceVector.of(new byte[] {2})));

    assertThat(store.vectors("m").get("s"))
        .extracting(SentenceVector::bytes)
        .isEqualTo(new byte[] {2});
  }

  @Test
  void keepsTheAccountsOfRunsInOrder() {
    Run run = new Run(EVENING, "0.1.0", "3", 10, 6, 3, 1);
    Run next = new Run(MORNING, "0.1.0", "4", 0, 0, 0, 0);
    store.log(run);
    store.log(next);

    assertThat(store.runs()).containsExactly(run, next);
    assertThatThrownBy(() -> new Run(EVENING, "0.1.0", "3", 10, 6, 3, 2))
        .hasMessageContaining("Does not add up");
  }

  @Test
  void showsAReaderTheStateBeforeOrAfterAWriteAndNothingBetween() {
    store.keep(List.of(first, second));
    List<Event> few = List.of(Samples.event("e1", null, "r1#0"));
    List<Event> many =
        List.of(
            Samples.event("e1", null, "r1#1"),
            Samples.event("e2", null, "r2#0"),
            Samples.event("e3", null, "r2#1"));
    store.replaceLinks(List.of(), few, MORNING);
    try (Store reader = open()) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 40; i++) {
                  store.replaceLinks(List.of(), i % 2 == 0 ? many : few, EVENING);
                }
              });
      do {
        assertThat(reader.events().stream().map(StoredEvent::event).toList()).isIn(few, many);
      } while (!writing.isDone());
      writing.join();
      assertThat(reader.event("e1")).extracting(StoredEvent::revision).isEqualTo(41);
    }
  }
}
