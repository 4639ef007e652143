package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Report;
import org.sitrep.model.Skipped;

/** What every store does with reports that are read before they are coded. */
abstract class ArrivalContract extends OnAStore {
  private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");
  private static final Bookmark UNREAD =
      new Bookmark(
          "ab12", "/a/crawl.warc.gz", 900, "2031-03-01T00:00:00Z", 0, -1, false, 0, 0, 0, null);

  private static Arrival arrival(String id, String otherId, String text) {
    return new Arrival(Report.of(id, text), otherId, null);
  }

  private static Arrival version(int number, String text) {
    return new Arrival(Report.of("item", text), "item", edition(number, false));
  }

  private static Edition edition(int number, boolean withdrawn) {
    return Edition.of(String.valueOf(number), null, withdrawn, "note", "hash" + number);
  }

  private Kept arrive(@Nullable Bookmark upTo, Arrival... arrivals) {
    return store.arrive(new Delivery(List.of(arrivals), Map.of(), upTo), NOON);
  }

  private Kept takeBack(int number) {
    Map<String, Edition> notice = Map.of("item", edition(number, true));
    return store.arrive(new Delivery(List.of(), notice, null), NOON);
  }

  private static Bookmark read(int entries, int met) {
    return new Bookmark(
        "ab12",
        "/a/crawl.warc.gz",
        900,
        "2031-03-01T00:00:00Z",
        entries,
        77,
        false,
        met,
        0,
        0,
        null);
  }

  @Test
  void keepsReportsToBeCodedWithThePlaceInTheirFile() {
    Kept kept = arrive(read(2, 2), arrival("a", "a", "Shells fell."), arrival("b", "b", "More."));
    reopen();

    assertThat(kept).isEqualTo(new Kept(2, 0, 0));
    assertThat(store.countNotCoded()).isEqualTo(2);
    assertThat(store.reportsNotCoded("a", 9)).extracting(CodedReport::id).containsExactly("b");
    assertThat(store.reportsNotCodedBy("2031", "", 9)).hasSize(2);
    assertThat(store.reportsWith("shells")).containsExactly("a");
    assertThat(store.bookmark("ab12")).isEqualTo(read(2, 2));
    assertThat(store.bookmark("/a/crawl.warc.gz", 900, "2031-03-01T00:00:00Z"))
        .isEqualTo(read(2, 2));
    assertThat(store.bookmark("other")).isNull();
    assertThat(store.reports().get(0).skipped())
        .containsExactly(new Skipped(null, "not-coded-yet"));
  }

  @Test
  void countsWhatIsThereAsCopiesOfTheFile() {
    arrive(UNREAD, arrival("a", "a", "Shells fell."));
    Kept again = arrive(read(3, 2), arrival("a", "a", "Shells fell."), arrival("c", "c", "New."));

    assertThat(again).isEqualTo(new Kept(1, 0, 1));
    assertThat(store.bookmark("ab12")).isEqualTo(read(3, 2).withCopies(1));
  }

  @Test
  void leavesACodedReportAsItIs() {
    CodedReport coded = Samples.full("r1");
    store.keep(List.of(coded), "2031");

    Kept kept = arrive(null, new Arrival(coded.report(), "r1-hash", null));

    assertThat(kept).isEqualTo(new Kept(0, 0, 1));
    assertThat(store.report("r1")).isEqualTo(coded);
    assertThat(store.countNotCoded()).isZero();
  }

  @Test
  void givesAnotherTextUnderTheSameIdItsOtherId() {
    arrive(null, arrival("1", "1-aa", "Shells fell."));
    Kept other = arrive(null, arrival("1", "1-bb", "Rain fell."));
    Kept again =
        arrive(null, arrival("1", "1-bb", "Rain fell."), arrival("1", "1-aa", "Shells fell."));

    assertThat(other).isEqualTo(new Kept(1, 0, 0));
    assertThat(again).isEqualTo(new Kept(0, 0, 2));
    assertThat(store.reports()).extracting(CodedReport::id).containsExactly("1", "1-bb");
  }

  @Test
  void keepsTheNewestVersionInWhateverOrderTheyCome() {
    assertThat(arrive(null, version(2, "Two."))).isEqualTo(new Kept(1, 0, 0));
    assertThat(arrive(null, version(1, "One."))).isEqualTo(new Kept(0, 0, 1));
    assertThat(arrive(null, version(10, "Ten."))).isEqualTo(new Kept(0, 1, 0));
    assertThat(arrive(null, version(10, "Ten."))).isEqualTo(new Kept(0, 0, 1));

    assertThat(store.reports()).extracting(each -> each.report().text()).containsExactly("Ten.");
  }

  @Test
  void aRunDoesNotPutAnOlderVersionInThePlaceOfANewer() {
    arrive(null, version(2, "Two."));
    CodedReport older = CodedReport.uncoded(Report.of("item", "One."));
    CodedReport same = CodedReport.bare(Report.of("item", "Two."), older.dating(), List.of(), "x");

    store.keep(List.of(older), "2031", Map.of("item", edition(1, false)));
    store.keep(List.of(same), "2031", Map.of("item", edition(2, false)));

    assertThat(store.report("item")).isEqualTo(same);
    assertThat(store.countNotCoded()).isZero();
  }

  @Test
  void theSameStandsInTheEndInEveryOrder() {
    List<Runnable> steps =
        List.of(
            () -> arrive(null, version(1, "One.")),
            () -> arrive(null, version(2, "Two.")),
            () -> takeBack(3));
    List<List<Integer>> orders = new ArrayList<>();
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        if (a != b) {
          orders.add(List.of(a, b, 3 - a - b));
        }
      }
    }
    for (List<Integer> order : orders) {
      closeStore();
      openAnother();
      order.forEach(step -> steps.get(step).run());

      assertThat(store.report("item").report().text()).as("%s", order).isEqualTo("Two.");
      assertThat(store.withdrawn()).as("%s", order).containsExactly("item");
    }
  }

  /** Opens a store that is empty. */
  abstract void openAnother();

  @Test
  void whatAPublisherTakesBackRetractsItsEventsUntilANewerVersionComes() {
    store.keep(List.of(Samples.full("r1")), "2031");
    store.replaceLinks(List.of(), List.of(Samples.event("e1", null, "r1#0")), NOON);

    store.arrive(new Delivery(List.of(), Map.of("r1", edition(3, true)), null), NOON);

    assertThat(store.event("e1").event().status()).isEqualTo(EventStatus.RETRACTED);
    assertThat(store.history("e1")).hasSize(2);
    assertThat(store.takenBack()).containsExactly("r1");
    assertThat(store.decisions()).isEmpty();
    assertThat(store.reportHeads(null, Slice.ALL).get(0).withdrawn()).isTrue();

    Arrival newer = new Arrival(Samples.full("r1").report(), "r1", edition(4, false));
    store.arrive(new Delivery(List.of(newer), Map.of(), null), NOON);

    assertThat(store.event("e1").event().status()).isNotEqualTo(EventStatus.RETRACTED);
    assertThat(store.withdrawn()).isEmpty();
    assertThat(store.countNotCoded()).isEqualTo(1);
  }

  @Test
  void whatPeopleWithdrewStaysSoWhateverThePublisherSays() {
    store.keep(List.of(Samples.full("r1")), "2031");
    store.withdraw("r1", NOON, "A. Desk", null);

    arrive(null, new Arrival(Samples.full("r1").report(), "r1", edition(4, false)));

    assertThat(store.withdrawn()).containsExactly("r1");
    assertThat(store.takenBack()).isEmpty();
  }
}
