package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.Anchor;
import org.sitrep.code.date.DateFinder;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Proof;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * A day of the calendar that a report tells as past, before which it cannot have been written.
 *
 * @param day the day, or the first of the month told
 * @param quote the words
 */
record ToldDay(LocalDate day, Quote quote) {
  /** Returns the latest such day up to the printed date, or null where the report tells none. */
  static @Nullable ToldDay latest(
      ParsedReport report,
      List<TimeExpression> times,
      DateFinder dates,
      Anchor anchor,
      Set<String> ahead) {
    List<DateMention> mentions = dates.resolve(report, times, Anchor.NONE);
    ToldDay latest = null;
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      DateRange range = mentions.get(i).range();
      boolean told = time.value().complete() && isFine(mentions.get(i).precision());
      ParsedSentence sentence = report.sentences().get(time.sentence());
      if (told && range != null && isPast(sentence, time.quote(), ahead)) {
        ToldDay day = new ToldDay(range.from(), time.quote());
        boolean beyond = anchor.day() != null && day.day.isAfter(anchor.day());
        latest = !beyond && (latest == null || day.day.isAfter(latest.day)) ? day : latest;
      }
    }
    return latest;
  }

  Proof proof() {
    return new Proof(quote, "told-date", "Told as past: written on or after " + day);
  }

  private static boolean isFine(DatePrecision precision) {
    return precision == DatePrecision.DAY
        || precision == DatePrecision.TIME
        || precision == DatePrecision.MONTH
        || precision == DatePrecision.YEAR;
  }

  /**
   * The nearest verb above the words is in the past tense, and nothing in the sentence is to come.
   */
  private static boolean isPast(ParsedSentence sentence, Quote words, Set<String> ahead) {
    boolean toCome =
        sentence.tokens().stream()
            .anyMatch(
                t -> t.tag().equals("MD") || ahead.contains(t.text().toLowerCase(Locale.ROOT)));
    if (toCome || !sentence.parsed()) {
      return false;
    }
    Token up = sentence.tokenFrom(words.start()).orElse(sentence.token(0));
    while (up.head() >= 0 && !up.isVerb()) {
      up = sentence.token(up.head());
    }
    boolean past = up.tag().equals("VBD");
    return past || sentence.children(up, "aux").stream().anyMatch(aux -> aux.tag().equals("VBD"));
  }
}
