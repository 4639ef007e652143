package org.sitrep.link.copies;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Dateline;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

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

  /** Returns the lineage of two reports with aligned sentences, {@code a} of the first. */
  static Lineage of(CodedReport one, CodedReport other, List<Alignment> aligned) {
    Lineage told = byDates(one, other);
    if (told == null) {
      told = byCredit(one, other);
    }
    if (told == null) {
      told = byLostRelay(one, other, aligned);
    }
    if (told == null) {
      told = byFalseDate(one, other);
    }
    return told != null
        ? told
        : new Lineage(BY_DATE_THEN_ID.compare(one, other) > 0, false, whyUnknown(one, other));
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

  private static @Nullable Lineage byCredit(CodedReport one, CodedReport other) {
    boolean firstCredits = credits(one, other);
    boolean secondCredits = credits(other, one);
    if (firstCredits == secondCredits) {
      return creditKept(one, other);
    }
    CodedReport copy = firstCredits ? one : other;
    CodedReport original = firstCredits ? other : one;
    return new Lineage(
        firstCredits, true, copy.id() + " credits the publisher of " + original.id());
  }

  private static boolean credits(CodedReport report, CodedReport publisher) {
    Dateline dateline = report.report().dateline();
    String agency = dateline == null ? null : dateline.agency();
    String source = publisher.report().source();
    return agency != null
        && source != null
        && lower(source).contains(lower(agency))
        && !Objects.equals(report.report().source(), source);
  }

  private static @Nullable Lineage creditKept(CodedReport one, CodedReport other) {
    boolean first = hasAgency(one);
    if (first == hasAgency(other)) {
      return null;
    }
    return new Lineage(
        !first, true, (first ? one : other).id() + " keeps the agency's credit, the other lost it");
  }

  private static boolean hasAgency(CodedReport report) {
    Dateline dateline = report.report().dateline();
    return dateline != null && dateline.agency() != null;
  }

  private static @Nullable Lineage byLostRelay(
      CodedReport one, CodedReport other, List<Alignment> aligned) {
    String onlyInFirst = lostRelay(one, other, aligned, true);
    String onlyInSecond = lostRelay(other, one, aligned, false);
    if ((onlyInFirst == null) == (onlyInSecond == null)) {
      return null;
    }
    boolean turned = onlyInFirst == null;
    String relay = turned ? onlyInSecond : onlyInFirst;
    CodedReport copy = turned ? one : other;
    return new Lineage(turned, true, copy.id() + " leaves out who relays it: " + relay);
  }

  /** Returns a relay that an aligned sentence names and the other report nowhere does, or null. */
  private static @Nullable String lostRelay(
      CodedReport holder, CodedReport loser, List<Alignment> aligned, boolean first) {
    String text = lower(loser.report().text());
    for (Alignment pair : aligned) {
      Sentence sentence = Draft.sentences(holder).get(first ? pair.a() : pair.b());
      for (Attribution attribution : holder.attributions()) {
        Quote via = attribution.via();
        if (via != null && sentence.holds(via.start()) && !text.contains(lower(via.text()))) {
          return via.text();
        }
      }
    }
    return null;
  }

  private static String whyUnknown(CodedReport one, CodedReport other) {
    boolean stale =
        one.dating().verdict() == Dating.Verdict.STALE
            || other.dating().verdict() == Dating.Verdict.STALE;
    return stale
        ? "a printed date is contradicted by the report's own words and counts for nothing"
        : "neither printed dates nor credits tell";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
