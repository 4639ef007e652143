package org.sitrep.code.actor;

import java.util.List;
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
    int from = Math.min(least, leftmost(sentence, head));
    while (from < head.index() && isOutside(sentence.token(from))) {
      from++;
    }
    return new NounPhrase(Math.min(from, least), Math.max(most, head.index() + 1));
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
    return token.tag().equals("DT")
        || token.tag().equals("IN")
        || token.tag().equals(",")
        || token.tag().equals("CC");
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
