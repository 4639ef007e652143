package org.sitrep.link.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;

class InheritedDatesTest {
  private static final String TEXT = "Jets hit Korvane on Monday. Talks open on Friday.";

  private final CodedReport original =
      Dispatch.of("a", TEXT)
          .published("2031-03-04")
          .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
          .date("Friday", "2031-03-07", DateAnchor.PUBLISHED)
          .coded();

  @Test
  void takesTheWeekdayOfAStaleCopyFromTheOriginal() {
    CodedReport stale =
        Dispatch.of("b", TEXT)
            .published("2032-10-01")
            .stale()
            .date("Monday", "2032-09-27", DateAnchor.PUBLISHED)
            .coded();

    CodedReport dated = InheritedDates.of(List.of(original, stale), List.of(copy(0))).get(1);

    assertThat(dated.dates().get(0).range()).isEqualTo(day("2031-03-03"));
    assertThat(dated.dates().get(0).anchor()).isEqualTo(DateAnchor.ORIGINAL);
  }

  @Test
  void leavesNoRangeUnderAFalseDateWhereTheOriginalHasNone() {
    CodedReport stale =
        Dispatch.of("b", TEXT)
            .published("2032-10-01")
            .stale()
            .date("Friday", "2032-10-01", DateAnchor.PUBLISHED)
            .coded();

    CodedReport dated = InheritedDates.of(List.of(original, stale), List.of(copy(0))).get(1);

    assertThat(dated.dates().get(0).range()).isNull();
    assertThat(dated.dates().get(0).anchor()).isEqualTo(DateAnchor.NONE);
  }

  @Test
  void datesACopyOfAnUndatedCopy() {
    CodedReport second = Dispatch.of("b", TEXT).date("Monday", null, DateAnchor.NONE).coded();
    CodedReport third = Dispatch.of("c", TEXT).date("Monday", null, DateAnchor.NONE).coded();
    Copy ofSecond =
        new Copy(
            "c",
            "b",
            CopyKind.VERBATIM,
            0.9,
            false,
            null,
            1,
            List.of(new Alignment(0, 0, 1)),
            List.of(),
            List.of(),
            List.of());

    List<CodedReport> dated =
        InheritedDates.of(List.of(third, second, original), List.of(ofSecond, copy(0)));

    assertThat(dated.get(2).dates().get(0).range()).isEqualTo(day("2031-03-03"));
  }

  @Test
  void readsTheSameWeekdayInAReprintAWeekLater() {
    CodedReport reprint =
        Dispatch.of("b", TEXT)
            .published("2031-03-11")
            .date("Monday", "2031-03-10", DateAnchor.PUBLISHED)
            .coded();

    CodedReport dated = InheritedDates.of(List.of(original, reprint), List.of(copy(0))).get(1);

    assertThat(dated.dates().get(0).range()).isEqualTo(day("2031-03-03"));
  }

  @Test
  void keepsTheDateThatACopyTellsInFull() {
    CodedReport stale =
        Dispatch.of("b", TEXT)
            .published("2032-10-01")
            .stale()
            .date("Monday", "2030-12-02", DateAnchor.CONTENT)
            .coded();

    CodedReport dated = InheritedDates.of(List.of(original, stale), List.of(copy(0))).get(1);

    assertThat(dated.dates().get(0).range()).isEqualTo(day("2030-12-02"));
  }

  @Test
  void callsACopyStaleThatIsPrintedAYearAfterItsOriginal() {
    CodedReport later =
        Dispatch.of("b", TEXT)
            .published("2032-03-05")
            .date("Monday", "2032-03-01", DateAnchor.PUBLISHED)
            .date("Friday", "2032-03-05", DateAnchor.PUBLISHED)
            .coded();

    CodedReport dated =
        InheritedDates.of(List.of(original, later), List.of(whole("b", "a"))).get(1);

    assertThat(dated.dating().verdict()).isEqualTo(Dating.Verdict.STALE);
    assertThat(dated.dating().windowTo()).isEqualTo("2031-03-04");
    assertThat(dated.dating().because()).singleElement().extracting("rule").isEqualTo("copy");
    assertThat(dated.dates()).extracting("range").containsExactly(day("2031-03-03"), null);
  }

  @Test
  void boundsAnUndatedOriginalByTheFirstPrintedOfAChainOfCopies() {
    CodedReport first = Dispatch.of("f", TEXT).coded();
    CodedReport second = Dispatch.of("b", TEXT).coded();

    List<CodedReport> dated =
        InheritedDates.of(
            List.of(first, second, original), List.of(whole("b", "f"), whole("a", "b")));

    assertThat(dated).extracting(CodedReport::id).containsExactly("a", "b", "f");
    assertThat(dated.get(1).dating().windowTo()).isEqualTo("2031-03-04");
    assertThat(dated.get(2).dating().windowTo()).isEqualTo("2031-03-04");
    assertThat(dated.get(2).dating().verdict()).isEqualTo(Dating.Verdict.UNDATED);
  }

  @Test
  void takesAnOldTextForStaleWhereItsOriginalIsUndatedButBounded() {
    CodedReport source =
        Redated.of(
            Dispatch.of("a", TEXT).date("Monday", null, DateAnchor.NONE).coded(),
            new Dating(
                null,
                LocalDate.parse("2031-02-20"),
                LocalDate.parse("2031-03-10"),
                Dating.Verdict.UNDATED,
                List.of()));
    CodedReport reprint =
        Dispatch.of("b", TEXT)
            .published("2032-10-01")
            .date("Monday", "2032-09-27", DateAnchor.PUBLISHED)
            .coded();

    CodedReport dated =
        InheritedDates.of(List.of(source, reprint), List.of(whole("b", "a"))).get(1);

    assertThat(dated.dating().verdict()).isEqualTo(Dating.Verdict.STALE);
    assertThat(dated.dating().windowTo()).isEqualTo("2031-03-10");
  }

  private static Copy whole(String copy, String of) {
    return new Copy(
        copy,
        of,
        CopyKind.VERBATIM,
        0.95,
        true,
        "printed later",
        1,
        List.of(new Alignment(0, 0, 1)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Copy copy(int sentence) {
    return new Copy(
        "b",
        "a",
        CopyKind.REWRITE,
        0.8,
        true,
        "printed later",
        0.5,
        List.of(new Alignment(sentence, sentence, 1)),
        List.of(),
        List.of(),
        List.of());
  }

  private static DateRange day(String iso) {
    return DateRange.of(LocalDate.parse(iso));
  }
}
