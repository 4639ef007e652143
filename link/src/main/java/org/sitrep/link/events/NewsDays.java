package org.sitrep.link.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateMention;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;
import org.sitrep.model.Sentence;

/**
 * The days of an act that a report tells without a date. What a news report tells as having
 * happened, it tells as news: it happened in the days up to the one printed on it or, where no
 * printed day can be trusted, within the window in which the report was written. ACLED dates such
 * acts by the report as well, and says by the precision that it did (codebook, time precision).
 *
 * @param days the days, or null where nothing bounds them or the claim is no news
 * @param byPrintedDay whether they are so by the printed day
 */
record NewsDays(@Nullable DateRange days, boolean byPrintedDay) {
  /** News is of the printed day or of so many days before it. */
  private static final int BEFORE = 2;

  /** A weekday that the report leaves open is one of the last seven. */
  private static final int A_WEEK = 6;

  /** A report that opens so is of old days, and what it tells without a date is no news. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile("\\b(anniversary|commemorat\\p{L}+|remembrance|years ago|decades ago)\\b");

  private static final int OPENING = 3;
  private static final NewsDays NONE = new NewsDays(null, false);

  /**
   * Returns the days of a claim.
   *
   * @param coded the report that tells it
   * @param claim its claim
   * @param firstPrint the report of which that is a copy, or itself: news was news when it was
   *     first printed
   */
  static NewsDays of(CodedReport coded, Claim claim, CodedReport firstPrint) {
    boolean told = coded.rangeOf(claim) != null;
    if (told || !claim.factuality().tellsOfTheReportsOwnTime() || looksBack(coded)) {
      return NONE;
    }
    Moment printed = firstPrint.report().published();
    if (printed == null || firstPrint.dating().verdict() == Dating.Verdict.STALE) {
      return new NewsDays(window(firstPrint.dating()), false);
    }
    LocalDate day = printed.day();
    int before = claim.date() == null ? BEFORE : A_WEEK;
    DateRange days = new DateRange(day.minusDays(before), day);
    return tellsOfOldDays(coded, claim, days) ? NONE : new NewsDays(days, true);
  }

  private static boolean looksBack(CodedReport coded) {
    return coded.sentences().stream()
        .limit(OPENING)
        .map(sentence -> coded.textOf(sentence).toLowerCase(Locale.ROOT))
        .anyMatch(words -> LOOKS_BACK.matcher(words).find());
  }

  /** A sentence that names only older days is background, and an act in it no news. */
  private static boolean tellsOfOldDays(CodedReport coded, Claim claim, DateRange news) {
    Sentence sentence = coded.sentences().get(claim.sentence());
    List<DateRange> named =
        coded.dates().stream()
            .filter(mention -> sentence.holds(mention.quote().start()))
            .map(DateMention::range)
            .filter(Objects::nonNull)
            .toList();
    return !named.isEmpty() && named.stream().allMatch(told -> told.to().isBefore(news.from()));
  }

  private static @Nullable DateRange window(Dating dating) {
    LocalDate from = dating.windowFrom();
    LocalDate to = dating.windowTo();
    return from == null || to == null || to.isBefore(from) ? null : new DateRange(from, to);
  }

  /** Returns how the days are known, in words. */
  String says() {
    if (days == null) {
      return "no day is told, and nothing bounds it";
    }
    String by =
        byPrintedDay
            ? "it is news printed on " + days.to() + ", and so of "
            : "the report was written within ";
    return "no day is told; " + by + days.from() + " to " + days.to();
  }
}
