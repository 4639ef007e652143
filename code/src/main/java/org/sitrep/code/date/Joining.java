package org.sitrep.code.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Clock;
import org.sitrep.code.date.TimeValue.OfYear;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Season;
import org.sitrep.code.date.TimeValue.Since;
import org.sitrep.code.date.TimeValue.Span;
import org.sitrep.code.date.TimeValue.Unplaced;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;

/** Joins neighbouring expressions of a sentence: ends of a range, dates that share their year. */
final class Joining {
  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\s*(?:,\\s*)?(?:to|until|till|through|[-\u2010-\u2015])\\s*(?:the\\s+)?");

  private static final Pattern SHARED =
      Pattern.compile(
          "(?i)\\s*,?\\s*(?:(?:and|or|to|until|till|through|between|[-\u2010-\u2015])\\s*)(?:(?:from|on|in|by|the)\\s+)*");

  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![\\d.,:])\\b("
              + TimeWords.DAY
              + ")(?:"
              + TimeWords.NTH
              + ")?\\s+(?:and|or)\\s+(?:the\\s+)?$");

  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "^\\s+(?:and|or)\\s+("
              + TimeWords.DAY
              + ")(?:"
              + TimeWords.NTH
              + ")?(?:,?\\s+("
              + TimeWords.YEAR
              + ")|(?=\\s*[.;]))");

  private static final Pattern TIME_THEN_DAY =
      Pattern.compile(
          "(?i)(?:\\s*(?:local\\s+time|[A-Z]{3,4}))?\\s*(?:\\([^)]{1,30}\\))?\\s*,?\\s*(?:on|of)?\\s*");

  private static final Pattern DAY_THEN_TIME =
      Pattern.compile(
          "(?i)\\s*,?\\s*(?:at|around|about|just\\s+(?:after|before))(?:\\s+about)?\\s+");

  private final String text;
  private final ParsedSentence sentence;

  Joining(String text, ParsedSentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  List<TimeExpression> join(List<TimeExpression> scanned) {
    List<TimeExpression> found = lists(clocks(scanned));
    found = ranges(shareYears(found));
    found.replaceAll(this::since);
    return found;
  }

  private List<TimeExpression> clocks(List<TimeExpression> in) {
    List<TimeExpression> out = new ArrayList<>();
    for (TimeExpression next : in) {
      TimeExpression last = out.isEmpty() ? null : out.get(out.size() - 1);
      Clock joined = last == null ? null : clock(last, next);
      if (last != null && joined != null) {
        out.set(out.size() - 1, covering(last, next, joined));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  private @Nullable Clock clock(TimeExpression a, TimeExpression b) {
    String gap = between(a, b);
    if (a.value() instanceof Clock time && time.day() == null && !(b.value() instanceof Clock)) {
      return TIME_THEN_DAY.matcher(gap).matches() ? new Clock(time.time(), b.value()) : null;
    }
    if (b.value() instanceof Clock time && time.day() == null && !(a.value() instanceof Clock)) {
      return DAY_THEN_TIME.matcher(gap).matches() ? new Clock(time.time(), a.value()) : null;
    }
    return null;
  }

  /** Finds the first day of "6 and 7 January" and the last of "March 5 and 9, 1918". */
  private List<TimeExpression> lists(List<TimeExpression> in) {
    List<TimeExpression> out = new ArrayList<>();
    for (TimeExpression one : in) {
      if (one.value() instanceof Calendar date && date.day() != null && date.month() != null) {
        listed(one, date, out);
      } else {
        out.add(one);
      }
    }
    return out;
  }

  private void listed(TimeExpression one, Calendar date, List<TimeExpression> out) {
    boolean dayFirst = Character.isDigit(one.quote().text().charAt(0));
    int floor = out.isEmpty() ? sentence.start() : out.get(out.size() - 1).quote().end();
    Matcher before = DAY_BEFORE.matcher(text).region(floor, one.quote().start());
    if (dayFirst && before.find()) {
      out.add(at(before.start(1), before.end(1), onDay(date, before.group(1), null)));
    }
    Matcher after = DAY_AFTER.matcher(text).region(one.quote().end(), sentence.end());
    boolean found = !dayFirst && date.year() == null && after.find();
    out.add(found ? one.as(onDay(date, String.valueOf(date.day()), after.group(2))) : one);
    if (found) {
      out.add(at(after.start(1), after.end(), onDay(date, after.group(1), after.group(2))));
    }
  }

  private static Calendar onDay(Calendar date, String day, @Nullable String year) {
    Integer ofYear = year == null ? date.year() : Integer.valueOf(year);
    return new Calendar(ofYear, date.month(), Integer.valueOf(day));
  }

  /** Gives "April" of "from April to June 1942" its year. */
  private List<TimeExpression> shareYears(List<TimeExpression> in) {
    List<TimeExpression> out = new ArrayList<>(in);
    for (int i = out.size() - 2; i >= 0; i--) {
      TimeExpression a = out.get(i);
      TimeExpression b = out.get(i + 1);
      if (SHARED.matcher(between(a, b)).matches()) {
        out.set(i, a.as(withYearOf(a.value(), b.value())));
      }
    }
    return out;
  }

  private static TimeValue withYearOf(TimeValue a, TimeValue b) {
    if (a instanceof Partly partly) {
      return new Partly(partly.part(), withYearOf(partly.of(), b));
    }
    if (b instanceof Partly partly) {
      return withYearOf(a, partly.of());
    }
    if (b instanceof OfYear of && monthOf(a) > 0) {
      return new OfYear(a, of.step(), of.base());
    }
    Integer year = yearOf(b);
    if (year == null || monthOf(b) == 0) {
      return a;
    }
    int own = monthOf(a) > monthOf(b) ? year - 1 : year;
    if (a instanceof Calendar c && c.year() == null && c.month() != null) {
      return new Calendar(own, c.month(), c.day());
    }
    return a instanceof Season s && s.year() == null ? new Season(year, s.firstMonth()) : a;
  }

  private static @Nullable Integer yearOf(TimeValue value) {
    if (value instanceof Calendar c) {
      return c.year();
    }
    return value instanceof Season s ? s.year() : null;
  }

  private static int monthOf(TimeValue value) {
    if (value instanceof Calendar c) {
      return c.month() == null ? 0 : c.month();
    }
    return value instanceof Season s ? s.firstMonth() % 12 + 1 : 0;
  }

  private List<TimeExpression> ranges(List<TimeExpression> in) {
    List<TimeExpression> out = new ArrayList<>(in);
    for (int i = 0; i + 1 < in.size(); i++) {
      TimeExpression a = in.get(i);
      TimeExpression b = in.get(i + 1);
      if (isRange(a, b)) {
        out.add(covering(a, b, new Span(a.value(), b.value())));
      }
    }
    out.sort(
        Comparator.comparingInt((TimeExpression e) -> e.quote().start())
            .thenComparingInt(e -> -e.quote().end()));
    return out;
  }

  private boolean isRange(TimeExpression a, TimeExpression b) {
    String gap = between(a, b);
    String before = wordBefore(a);
    boolean joined =
        TO.matcher(gap).matches() && (before.equals("from") || gap.strip().length() == 1);
    boolean between = before.equals("between") && gap.strip().equals("and");
    return (joined || between) && isPoint(a) && isPoint(b);
  }

  private static boolean isPoint(TimeExpression e) {
    TimeValue value = e.value();
    return !(value instanceof Clock || value instanceof Unplaced || value instanceof Span);
  }

  private TimeExpression since(TimeExpression one) {
    boolean told = one.value() instanceof Span || one.value() instanceof Since;
    return !told && wordBefore(one).equals("since") ? one.as(new Since(one.value())) : one;
  }

  private String wordBefore(TimeExpression one) {
    String before = text.substring(sentence.start(), one.quote().start()).strip();
    return TimeWords.lower(before.substring(before.lastIndexOf(' ') + 1));
  }

  private String between(TimeExpression a, TimeExpression b) {
    return text.substring(a.quote().end(), Math.max(a.quote().end(), b.quote().start()));
  }

  private TimeExpression covering(TimeExpression a, TimeExpression b, TimeValue value) {
    return at(a.quote().start(), b.quote().end(), value);
  }

  private TimeExpression at(int start, int end, TimeValue value) {
    return new TimeExpression(sentence.index(), Quote.of(text, start, end), value);
  }
}
