package org.sitrep.code.actor;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * The run of words from the first modifier before a noun to the noun itself or the last word of its
 * name, without articles.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
record NounPhrase(int from, int to) {
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Meanwhile",
          "Elsewhere",
          "Earlier",
          "Later",
          "Also");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> BOUNDS =
      Set.of("at", "least", "most", "about", "around", "nearly", "almost", "some", "over");

  private static final String[] BEFORE = {
    "amod",
    "compound",
    "nummod",
    "nmod:poss",
    "flat",
    "advmod",
    "punct",
    "dep",
    "conj",
    "case",
    "cc"
  };

  /** Returns the phrase around the head, grown to cover the given tokens. */
  static NounPhrase around(ParsedSentence sentence, Token head, int least, int most) {
    int from = afterLast(sentence, Math.min(least, leftmost(sentence, head)), least);
    boolean bound = withBound(sentence, Math.max(from, 0)) < from || isBound(sentence, from);
    while (!bound && from < head.index() && isOutside(sentence.token(from))) {
      from++;
    }
    from = withBound(sentence, Math.min(from, least));
    return new NounPhrase(from, Math.max(most, head.index() + 1));
  }

  private static boolean isBound(ParsedSentence sentence, int from) {
    return BOUNDS.contains(sentence.token(from).lemma());
  }

  private static int leftmost(ParsedSentence sentence, Token head) {
    int from = head.index();
    for (Token child : sentence.children(head, BEFORE)) {
      if (child.index() < from && !child.is("case") && !child.is("cc") && !child.is("punct")) {
        from = Math.min(from, sentence.subtree(child).nextSetBit(0));
      }
    }
    return from;
  }

  private static boolean isOutside(Token token) {
    return Set.of("DT", "IN", "CC", "VBD", "VBZ", "VBP", "RB", "``", "''", ":")
            .contains(token.tag())
        || Set.of(",", "-", "--", "\"").contains(token.text());
  }

  /** "At least 16", "more than 40" and "about 20" belong to the number. */
  private static int withBound(ParsedSentence sentence, int from) {
    Token first = sentence.token(from);
    boolean bound = from > 0 && Set.of("least", "most").contains(first.lemma());
    boolean at = bound && sentence.token(from - 1).lemma().equals("at");
    return at ? from - 1 : from;
  }

  /** A clause or a date before the noun is no part of it: the phrase begins after the last one. */
  private static int afterLast(ParsedSentence sentence, int from, int least) {
    int begin = from;
    for (int i = from; i < least; i++) {
      Token token = sentence.token(i);
      boolean verb = Set.of("VBD", "VBZ", "VBP").contains(token.tag());
      boolean comma = token.text().equals(",") && token.head() != i + 1;
      if (verb || (comma && !isListed(sentence, i)) || isDate(sentence, i)) {
        begin = i + 1;
      }
    }
    return begin;
  }

  private static boolean isDate(ParsedSentence sentence, int at) {
    String word = sentence.token(at).text();
    boolean year = word.matches("(19|20)\\d\\d") && at > 0;
    return DAYS.contains(word)
        || MONTHS.contains(word)
        || (year && MONTHS.contains(sentence.token(at - 1).text()));
  }

  private static boolean isListed(ParsedSentence sentence, int comma) {
    String before = sentence.token(comma - (comma > 0 ? 1 : 0)).tag();
    return before.startsWith("JJ") || before.equals("CD") || before.startsWith("NNP");
  }

  /** Returns the words of the phrase. */
  Quote quote(String text, ParsedSentence sentence) {
    return Quote.of(text, sentence.token(from).start(), sentence.token(to - 1).end());
  }

  /** Returns its tokens. */
  List<Token> tokens(ParsedSentence sentence) {
    return sentence.tokens().subList(from, to);
  }
}
