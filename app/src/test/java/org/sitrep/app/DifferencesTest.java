package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Report;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** What became of events between two states of a record, and how the verb tells it. */
final class DifferencesTest {
  @TempDir private Path folder;

  @Test
  void anEventThatStaysIsNoDifference() {
    assertThat(Differences.between(List.of(event("a", 3, "r#1")), List.of(event("a", 3, "r#1"))))
        .isEmpty();
  }

  @Test
  void newsAppearsAndWhatNobodyTellsIsGone() {
    List<Difference> found =
        Differences.between(List.of(event("a", 3, "r#1")), List.of(event("b", 3, "s#1")));
    assertThat(found)
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.APPEARED, Difference.Kind.GONE);
    assertThat(found.get(0).why()).isEqualTo("told by new reports: s");
    assertThat(found.get(1).why()).isEqualTo("its reports tell of no event any more: r");
  }

  @Test
  void twoEventsBecomeOneAndOneBecomesTwo() {
    Event one = event("a", 3, "r#1");
    Event other = event("b", 3, "s#1");
    Event both = event("a", 3, "r#1", "s#1");
    Difference merged = only(Differences.between(List.of(one, other), List.of(both)));
    assertThat(merged.kind()).isEqualTo(Difference.Kind.MERGED);
    assertThat(merged.before()).containsExactly(one, other);
    assertThat(merged.why()).isEqualTo("2 events are one, of 2 claims");
    Difference split = only(Differences.between(List.of(both), List.of(one, other)));
    assertThat(split.kind()).isEqualTo(Difference.Kind.SPLIT);
    assertThat(split.after()).containsExactly(one, other);
  }

  @Test
  void twoEventsThatShareAClaimAndStayTwoAreNoDifference() {
    List<Event> both = List.of(event("a", 3, "r#1"), event("b", 4, "r#1"));
    assertThat(Differences.between(both, both)).isEmpty();
  }

  @Test
  void aFieldThatDiffersIsToldWithBothValuesAndWhy() {
    Difference changed =
        only(
            Differences.between(
                List.of(event("a", 3, "r#1")), List.of(event("a", 4, "r#1", "s#2"))));
    assertThat(changed.kind()).isEqualTo(Difference.Kind.CHANGED);
    assertThat(changed.why()).isEqualTo("claims came: s#2");
    assertThat(changed.fields())
        .contains(new Difference.Field("date_from", "2031-03-03", "2031-03-04"))
        .contains(new Difference.Field("claims", "1", "2"));
  }

  @Test
  void aClaimThatARecodingNumbersAnewIsKnownByItsWords() {
    Event before = event("a", 3, "r#1");
    Event after = renumbered(event("z", 3, "r#1"), "r#9");
    Difference changed = only(Differences.between(List.of(before), List.of(after)));
    assertThat(changed.kind()).isEqualTo(Difference.Kind.CHANGED);
    assertThat(changed.fields()).containsExactly(new Difference.Field("event_id", "a", "z"));
  }

  @Test
  void theVerbComparesTwoStoresAndAStoreWithItsOwnPast() {
    String first = store("first.db");
    String second = store("second.db");
    Ran same = Ran.sitrep("diff", first, second);
    assertThat(same.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(same.err()).contains("0 appeared, 0 gone, 0 merged, 0 split, 0 changed");
    Instant now = Instant.parse("2031-03-05T00:00:00Z");
    try (Store store = Stores.open(second)) {
      store.keep(Stream.of("r", "s").map(DifferencesTest::report).toList());
      store.replaceLinks(List.of(), List.of(event("a", 3, "r#1")), now);
      store.replaceLinks(
          List.of(), List.of(event("a", 3, "r#1"), event("b", 3, "s#1")), now.plusSeconds(60));
    }
    Ran stores = Ran.sitrep("diff", first, second, "--format", "jsonl");
    assertThat(stores.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(stores.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"change\":\"appeared\",\"before\":[],\"after\":[\""));
    Ran past = Ran.sitrep("diff", "--store", second, "--from", "2031-03-05T00:00:30Z");
    assertThat(past.out())
        .startsWith("appeared  b  2031-03-03 - ASSAULT/aerial: told by new reports: s");
    assertThat(past.out().lines()).hasSize(1);
  }

  @Test
  void whatCannotBeComparedIsWrongUsage() {
    String store = store("war.db");
    wrong("What is to be compared?", "diff", "--store", store);
    wrong("Name two stores", "diff", store);
    wrong("There is no store at", "diff", store, folder.resolve("none.db").toString());
    wrong("--from wants a day", "diff", "--store", store, "--from", "yesterday");
    wrong("of this store, found \"run:7\"", "diff", "--store", store, "--from", "run:7");
    wrong("lies before", "diff", "--store", store, "--from", "2031-01-02", "--to", "2031-01-01");
    wrong("Known formats: text, jsonl", "diff", store, store, "--format", "xml");
  }

  private static void wrong(String says, String... words) {
    Ran ran = Ran.sitrep(words);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(says).doesNotContain("Exception");
  }

  private String store(String name) {
    StoreFixture.empty(folder.resolve(name));
    return folder.resolve(name).toString();
  }

  private static CodedReport report(String id) {
    Report report = Report.of(id, "Jets struck the town.");
    return new CodedReport(
        report,
        Dating.unbounded(null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Difference only(List<Difference> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Event renumbered(Event event, String claim) {
    Evidence old = event.claims().get(0);
    return with(
        event.id(),
        3,
        List.of(
            new Evidence(
                claim, old.reportId(), old.quote(), null, null, List.of(), Factuality.ACTUAL)));
  }

  private static Event event(String id, int day, String... claims) {
    return with(id, day, Stream.of(claims).map(DifferencesTest::evidence).toList());
  }

  private static Evidence evidence(String claim) {
    String report = claim.substring(0, claim.indexOf('#'));
    return new Evidence(
        claim,
        report,
        "Jets struck, " + report + " says.",
        null,
        null,
        List.of(),
        Factuality.ACTUAL);
  }

  private static Event with(String id, int day, List<Evidence> claims) {
    return new Event(
        id,
        EventType.ASSAULT,
        "aerial",
        null,
        null,
        DateRange.of(LocalDate.of(2031, 3, day)),
        DatePrecision.DAY,
        null,
        List.of(),
        List.of(),
        null,
        null,
        EventStatus.REPORTED,
        1,
        0,
        1,
        claims);
  }
}
