package org.sitrep.link.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;

/**
 * Which of two reports was made from the other, as far as they tell.
 *
 * @param turned whether the first of the two is the copy
 * @param known whether anything tells
 * @param why what tells, or why nothing does
 */
record Lineage(boolean turned, boolean known, String why) {
  private static final Comparator<CodedReport> BY_DATE_THEN_ID =
      Comparator.comparing(
              (CodedReport coded) -> soundDate(coded),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(CodedReport::id);

  /**
   * Returns the lineage of two reports with aligned sentences, {@code a} of the first. Printed
   * dates tell first, and that one names the publisher of the other; where the two contradict each
   * other, neither is believed.
   */
  static Lineage of(CodedReport one, CodedReport other, List<Alignment> aligned) {
    Lineage dates = byDates(one, other);
    Lineage credit = Credits.ofPublisher(one, other);
    if (dates != null && credit != null && dates.turned() != credit.turned()) {
      return unknown(one, other, credit.why() + ", but " + dates.why());
    }
    return Stream.<Supplier<@Nullable Lineage>>of(
            () -> dates,
            () -> credit,
            () -> byWhatIsKnown(one, other),
            () -> Credits.kept(one, other),
            () -> Credits.ofRelay(one, other, aligned),
            () -> byFalseDate(one, other))
        .map(Supplier::get)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseGet(() -> unknown(one, other, whyUnknown(one, other)));
  }

  private static Lineage unknown(CodedReport one, CodedReport other, String why) {
    return new Lineage(BY_DATE_THEN_ID.compare(one, other) > 0, false, why);
  }

  /** A printed date that the report's own words contradict is no evidence. */
  static @Nullable Moment soundDate(CodedReport coded) {
    return coded.dating().verdict() == Dating.Verdict.STALE ? null : coded.report().published();
  }

  private static @Nullable Lineage byDates(CodedReport one, CodedReport other) {
    Moment first = soundDate(one);
    Moment second = soundDate(other);
    if (first == null || second == null || first.compareTo(second) == 0) {
      return null;
    }
    boolean turned = first.compareTo(second) > 0;
    String original = turned ? other.id() : one.id();
    long days = Math.abs(ChronoUnit.DAYS.between(first.day(), second.day()));
    String earlier =
        days == 0 ? "earlier on the same day" : days + (days == 1 ? " day" : " days") + " earlier";
    return new Lineage(turned, true, original + " is printed " + earlier);
  }

  /** A text that is printed later than its own words allow was not new when it was printed. */
  private static @Nullable Lineage byFalseDate(CodedReport one, CodedReport other) {
    Moment first = one.report().published();
    Moment second = other.report().published();
    boolean falseFirst = soundDate(one) == null;
    if (first == null || second == null || falseFirst == (soundDate(other) == null)) {
      return null;
    }
    boolean later = falseFirst ? first.compareTo(second) > 0 : second.compareTo(first) > 0;
    String copy = falseFirst ? one.id() : other.id();
    return later
        ? new Lineage(falseFirst, true, copy + " is printed later than its own words allow")
        : null;
  }

  /** A report that tells of a day after the other was written was written later. */
  private static @Nullable Lineage byWhatIsKnown(CodedReport one, CodedReport other) {
    boolean firstLater = knowsMore(one, other);
    if (firstLater == knowsMore(other, one)) {
      return null;
    }
    CodedReport later = firstLater ? one : other;
    CodedReport earlier = firstLater ? other : one;
    return new Lineage(
        firstLater,
        true,
        later.id()
            + " knows of "
            + later.dating().windowFrom()
            + ", which is after "
            + earlier.id()
            + " was written");
  }

  private static boolean knowsMore(CodedReport one, CodedReport other) {
    LocalDate from = one.dating().windowFrom();
    Moment printed = soundDate(other);
    LocalDate to = printed == null ? other.dating().windowTo() : printed.day();
    return from != null && to != null && to.isBefore(from);
  }

  private static String whyUnknown(CodedReport one, CodedReport other) {
    boolean stale =
        one.dating().verdict() == Dating.Verdict.STALE
            || other.dating().verdict() == Dating.Verdict.STALE;
    return stale
        ? "a printed date is contradicted by the report's own words and counts for nothing"
        : "neither printed dates nor credits tell";
  }
}
