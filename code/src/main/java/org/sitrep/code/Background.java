package org.sitrep.code;

import java.util.List;
import java.util.Set;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Tells the dates that place a background, and no other act than their own: those under "since",
 * "after" or "until", in a relative clause, and those of a month or longer.
 */
final class Background {
  private static final Set<String> BOUNDS =
      Set.of("since", "after", "until", "till", "before", "by");

  private static final Set<DatePrecision> BROAD =
      Set.of(DatePrecision.MONTH, DatePrecision.SEASON, DatePrecision.YEAR);

  /** The shortest month has 28 days. */
  private static final int MONTH_DAYS = 28;

  private final ParsedReport parsed;
  private final List<DateMention> dates;

  Background(ParsedReport parsed, List<DateMention> dates) {
    this.parsed = parsed;
    this.dates = dates;
  }

  /** Returns whether acts that have no date of their own may take this one. */
  boolean isFree(int date) {
    DateMention mention = dates.get(date);
    return !isBroad(mention) && !isBelow(mention);
  }

  private static boolean isBroad(DateMention mention) {
    DateRange range = mention.range();
    return BROAD.contains(mention.precision()) || (range != null && range.days() >= MONTH_DAYS);
  }

  private boolean isBelow(DateMention mention) {
    int start = mention.quote().start();
    for (ParsedSentence sentence : parsed.sentences()) {
      if (sentence.start() <= start && start < sentence.end()) {
        List<Token> words = sentence.within(start, mention.quote().end());
        return !words.isEmpty() && isBelow(sentence, words);
      }
    }
    return false;
  }

  private static boolean isBelow(ParsedSentence sentence, List<Token> words) {
    int first = words.get(0).index();
    if ((first > 0 && isBound(sentence.token(first - 1))) || isBound(words.get(0))) {
      return true;
    }
    Token at = top(words);
    for (int steps = sentence.tokens().size(); steps > 0 && at.head() >= 0; steps--) {
      if (isAside(sentence, at)) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** Returns whether what stands below a word is told aside from what stands above it. */
  static boolean isAside(ParsedSentence sentence, Token at) {
    return at.relation().equals("acl:relcl") || isBounded(sentence, at);
  }

  /** "After the raid of Monday" bounds the time; "after" that leads a clause only joins it on. */
  private static boolean isBounded(ParsedSentence sentence, Token at) {
    return sentence.children(at, "case", "mark").stream()
        .anyMatch(word -> isBound(word) && (word.is("case") || !word.lemma().equals("after")));
  }

  private static boolean isBound(Token word) {
    return BOUNDS.contains(word.lemma());
  }

  /** Returns the word of an expression that the others hang on. */
  static Token top(List<Token> words) {
    Token at = words.get(0);
    for (Token word : words) {
      boolean outward = words.stream().noneMatch(w -> w.index() == word.head());
      at = outward ? word : at;
    }
    return at;
  }
}
