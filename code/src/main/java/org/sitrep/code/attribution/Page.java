package org.sitrep.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * A report with its quotations.
 *
 * @param report the report
 * @param quotations its quotations, in order
 */
record Page(ParsedReport report, List<Quotation> quotations) {
  static Page of(ParsedReport report) {
    return new Page(report, Quotations.of(report.text()));
  }

  String text() {
    return report.text();
  }

  /** Returns the quotation that holds the offset, or null. */
  @Nullable Quotation quotationAt(int offset) {
    for (Quotation quotation : quotations) {
      if (quotation.holds(offset)) {
        return quotation;
      }
    }
    return null;
  }

  /** Returns the words from one token to another, both included. */
  Quote quote(ParsedSentence sentence, int first, int last) {
    return Quote.of(text(), sentence.token(first).start(), sentence.token(last).end());
  }

  /** Returns the words that name a speaker. */
  Quote words(Speaker speaker) {
    return quote(report.sentences().get(speaker.sentence()), speaker.first(), speaker.last());
  }

  /** Returns the words from start to end without blanks, commas and brackets around them. */
  Optional<Quote> trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isEdge(text().charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text().charAt(to - 1))) {
      to--;
    }
    if (from < to && isMarkWithoutPair(from, to)) {
      return trimmed(from, to - 1);
    }
    return from < to ? Optional.of(Quote.of(text(), from, to)) : Optional.empty();
  }

  /** Returns the words from one token to another without marks around them, quotations whole. */
  Optional<Quote> trimmed(ParsedSentence sentence, int first, int last) {
    int end = sentence.token(last).end();
    Quotation quotation = quotationAt(end - 1);
    if (quotation != null && quotation.start() > sentence.token(first).start()) {
      end = Math.max(end, quotation.end());
    }
    return trimmed(sentence.token(first).start(), end);
  }

  /** A closing mark whose opening mark stands before the words is none of them. */
  private boolean isMarkWithoutPair(int from, int to) {
    Quotation quotation = quotationAt(to - 1);
    return quotation != null && quotation.end() == to && quotation.start() < from;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || ",;:—–-.".indexOf(c) >= 0;
  }

  /** Returns the sentence that holds the offset, or the last one that begins before it. */
  ParsedSentence sentenceAt(int offset) {
    ParsedSentence found = report.sentences().get(0);
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.start() <= offset) {
        found = sentence;
      }
    }
    return found;
  }

  /** Returns the run of tokens without a gap that holds the head, punctuation taken as no gap. */
  static int[] run(ParsedSentence sentence, BitSet tokens, int head, int low, int high) {
    int first = head;
    int last = head;
    for (int i = head - 1; i >= low && (tokens.get(i) || isMark(sentence.token(i))); i--) {
      first = tokens.get(i) ? i : first;
    }
    for (int i = head + 1; i < high && (tokens.get(i) || isMark(sentence.token(i))); i++) {
      last = tokens.get(i) ? i : last;
    }
    return new int[] {first, last};
  }

  static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }
}
