package org.sitrep.code.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Season;
import org.sitrep.code.date.TimeValue.Weekday;
import org.sitrep.model.Quote;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the forms of words that tell a time in one sentence. */
final class Scan {
  private static final List<TimeRule> RULES =
      Stream.concat(CalendarRules.ALL.stream(), RelativeRules.ALL.stream()).toList();

  /** Words after which four digits count or name something other than a year. */
  private static final Set<String> NO_YEAR_AFTER =
      Set.of(
          "about",
          "some",
          "nearly",
          "almost",
          "over",
          "than",
          "least",
          "roughly",
          "only",
          "another",
          "resolution",
          "operation",
          "article",
          "no.",
          "no",
          "number",
          "flight",
          "highway",
          "route",
          "hill",
          "unit",
          "section",
          "law",
          "room",
          "page",
          "around",
          "of some",
          "approximately",
          "additional",
          "exactly",
          "x",
          "+",
          "#",
          "-lrb-+");

  /** Words after which the name of a weekday or season is no date, or one of many. */
  private static final Set<String> NO_DATE_AFTER =
      Set.of(
          "every", "each", "bloody", "black", "good", "palm", "holy", "easter", "arab", "prague",
          "most", "ash", "per");

  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "in",
          "during",
          "by",
          "of",
          "since",
          "until",
          "through",
          "that",
          "the",
          "this",
          "over",
          "for",
          "throughout",
          "till",
          "from",
          "before",
          "after",
          "and");

  private final ParsedSentence sentence;

  private Scan(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the expressions of a sentence, in order, none overlapping. */
  static List<TimeExpression> of(String text, ParsedSentence sentence) {
    Scan scan = new Scan(sentence);
    List<TimeExpression> all = new ArrayList<>();
    for (TimeRule rule : RULES) {
      Matcher m = rule.words().matcher(text);
      m.region(sentence.start(), sentence.end()).useTransparentBounds(true);
      while (m.find()) {
        TimeValue value = rule.meaning().apply(m);
        if (value != null && scan.isTime(value, m.start(), m.end())) {
          Quote quote = Quote.of(text, m.start(), m.end());
          all.add(new TimeExpression(sentence.index(), quote, value));
        }
      }
    }
    return longest(all);
  }

  private static List<TimeExpression> longest(List<TimeExpression> all) {
    all.sort(
        Comparator.comparingInt((TimeExpression e) -> e.quote().start())
            .thenComparingInt(e -> -e.quote().end()));
    List<TimeExpression> kept = new ArrayList<>();
    int free = 0;
    for (TimeExpression one : all) {
      if (one.quote().start() >= free) {
        kept.add(one);
        free = one.quote().end();
      }
    }
    return kept;
  }

  private boolean isTime(TimeValue value, int start, int end) {
    if (value instanceof Partly partly) {
      return !(partly.of() instanceof Calendar c && c.month() == null) || !countsAfter(end);
    }
    String before = wordBefore(start);
    if (value instanceof Weekday) {
      return !NO_DATE_AFTER.contains(before);
    }
    if (value instanceof Season season && season.year() == null) {
      return isSeason(before, start, end);
    }
    if (value instanceof Calendar date && date.day() == null) {
      return date.month() == null
          ? !NO_YEAR_AFTER.contains(before) && !countsAfter(end)
          : date.year() != null || isMonth(start, end);
    }
    return true;
  }

  private boolean isSeason(String before, int start, int end) {
    String word = TimeWords.lower(words(start, end));
    boolean fallen = word.endsWith("fall") && wordAfter(end).equals("of");
    boolean led = word.contains(" ") || BEFORE_SEASON.contains(before);
    return led && !fallen && !NO_DATE_AFTER.contains(before) && tagAt(end - 1).startsWith("NN");
  }

  /** Tells the month from the verb "may", the march of an army and people called April or June. */
  private boolean isMonth(int start, int end) {
    Token token = tokenAt(start);
    boolean person = token.entity() == EntityKind.PERSON;
    return !person && token.isNoun() && !wordAfter(end).equals("day");
  }

  /** Returns whether a plural noun follows, of which the four digits are then the number. */
  private boolean countsAfter(int end) {
    return sentence
        .tokenFrom(end)
        .filter(next -> next.start() <= end + 1)
        .filter(next -> next.tag().equals("NNS") || next.text().matches("%|per|percent|km|m|miles"))
        .filter(next -> !next.text().matches(".*(?:elections|events|Accords|protests|uprisings)"))
        .isPresent();
  }

  private String words(int start, int end) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.within(start, end)) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    return words.toString();
  }

  private Token tokenAt(int offset) {
    Token found = sentence.token(0);
    for (Token token : sentence.tokens()) {
      if (token.start() <= offset) {
        found = token;
      }
    }
    return found;
  }

  private String tagAt(int offset) {
    return tokenAt(offset).tag();
  }

  private String wordBefore(int start) {
    Token at = tokenAt(start);
    return at.index() == 0 ? "" : TimeWords.lower(sentence.token(at.index() - 1).text());
  }

  private String wordAfter(int end) {
    return sentence.tokenFrom(end).map(t -> TimeWords.lower(t.text())).orElse("");
  }
}
