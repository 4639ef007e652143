package org.sitrep.link.events;

import java.time.LocalDate;
import java.util.Locale;
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
 * @param coded the report that tells it
 * @param claim its claim
 * @param firstPrint the report of which that is a copy, or itself: news was news when it was first
 *     printed
 */
record NewsDays(CodedReport coded, Claim claim, CodedReport firstPrint) {
  /** News is of the printed day or of so many days before it. */
  private static final int BEFORE = 2;

  /** A weekday that the report leaves open is one of the last seven. */
  private static final int A_WEEK = 6;

  /** A report that opens so is of old days, and what it tells without a date is no news. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile("\\b(anniversary|commemorat\\p{L}+|remembrance|years ago|decades ago)\\b");

  private static final int OPENING = 3;

  /** Returns the days, or null where nothing bounds them or the claim is no news. */
  @Nullable DateRange days() {
    DateRange printed = byPrintedDay();
    return printed == null && isNews() && !looksBack() ? window() : printed;
  }

  /** Returns the days by the printed day alone, or null. */
  @Nullable DateRange byPrintedDay() {
    Moment printed = firstPrint.report().published();
    if (!isNews() || printed == null || stale() || looksBack()) {
      return null;
    }
    LocalDate day = printed.day();
    int before = claim.date() == null ? BEFORE : A_WEEK;
    DateRange days = new DateRange(day.minusDays(before), day);
    return tellsOfOldDays(days) ? null : days;
  }

  private boolean isNews() {
    return claim.factuality().tellsOfTheReportsOwnTime();
  }

  private boolean stale() {
    return firstPrint.dating().verdict() == Dating.Verdict.STALE;
  }

  private boolean looksBack() {
    return coded.sentences().stream()
        .limit(OPENING)
        .map(sentence -> coded.textOf(sentence).toLowerCase(Locale.ROOT))
        .anyMatch(words -> LOOKS_BACK.matcher(words).find());
  }

  /** A sentence that names only older days is background, and an act in it no news. */
  private boolean tellsOfOldDays(DateRange news) {
    Sentence sentence = coded.sentences().get(claim.sentence());
    boolean named = false;
    for (DateMention mention : coded.dates()) {
      DateRange told = mention.range();
      if (told != null && sentence.holds(mention.quote().start())) {
        named = true;
        if (!told.to().isBefore(news.from())) {
          return false;
        }
      }
    }
    return named;
  }

  /** Where a date is printed and good, a window says less than it and is not asked. */
  private @Nullable DateRange window() {
    LocalDate from = firstPrint.dating().windowFrom();
    LocalDate to = firstPrint.dating().windowTo();
    boolean asked = firstPrint.report().published() == null || stale();
    return asked && from != null && to != null && !to.isBefore(from)
        ? new DateRange(from, to)
        : null;
  }

  /** Returns how the days are known, in words. */
  String says() {
    DateRange days = days();
    if (days == null) {
      return "no day is told, and nothing bounds it";
    }
    String by =
        byPrintedDay() != null
            ? "it is news printed on " + days.to() + ", and so of "
            : "the report was written within ";
    return "no day is told; " + by + days.from() + " to " + days.to();
  }
}
