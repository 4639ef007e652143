package org.sitrep.code.attribution;

import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Tells by the word order where the clause that a cue reports begins and ends, where the tree is
 * silent or cut it short. Spans are the first and the last token.
 */
final class Clauses {
  private static final Set<String> OPENERS =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "EX", "WP", "WRB", "WDT");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** How far behind a comma a cue of its own may stand. */
  private static final int NEAR = 4;

  private final Page page;

  Clauses(Page page) {
    this.page = page;
  }

  /** Returns the clause that begins right after the cue: "said the town had fallen". */
  Optional<int[]> after(Cue cue) {
    ParsedSentence sentence = cue.sentence();
    int from = cue.last() + 1;
    if (from >= sentence.tokens().size() || inverted(cue)) {
      return Optional.empty();
    }
    Token first = sentence.token(from);
    boolean opens = OPENERS.contains(first.tag()) || first.lemma().equals("that");
    int to = end(sentence, from);
    return opens && isFinite(sentence, from, to)
        ? Optional.of(new int[] {from, to})
        : Optional.empty();
  }

  /** Returns the clause before a cue that closes it off by a comma: "The town fell, he said". */
  Optional<int[]> before(Cue cue) {
    Speaker speaker = cue.speaker();
    if (speaker == null || speaker.sentence() != cue.sentence().index()) {
      return Optional.empty();
    }
    int to = Math.min(speaker.first(), cue.verb().index()) - 1;
    boolean comma = to > 1 && cue.sentence().token(to).text().equals(",");
    return comma && isFinite(cue.sentence(), 0, to - 1)
        ? Optional.of(new int[] {0, to - 1})
        : Optional.empty();
  }

  private static boolean inverted(Cue cue) {
    Speaker speaker = cue.speaker();
    return speaker != null
        && speaker.sentence() == cue.sentence().index()
        && speaker.first() > cue.verb().index();
  }

  private static boolean isFinite(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (FINITE.contains(sentence.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last token before the next comma that a cue follows, or of the sentence. */
  private static int end(ParsedSentence sentence, int from) {
    int last = sentence.tokens().size() - 1;
    for (int i = from; i <= last; i++) {
      String text = sentence.token(i).text();
      if (text.equals(";") || text.equals("—") || (text.equals(",") && cueFollows(sentence, i))) {
        return i - 1;
      }
    }
    return last;
  }

  private static boolean cueFollows(ParsedSentence sentence, int comma) {
    int to = Math.min(comma + NEAR, sentence.tokens().size() - 1);
    for (int i = comma + 1; i <= to; i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBG") || token.lemma().equals("accord")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the span with what the tree cut off: the words up to the next mark after it, and all of
   * the sentence before it where it stands before the cue.
   */
  int[] grown(Cue cue, int[] span) {
    if (span[0] > cue.verb().index()) {
      return new int[] {span[0], grownRight(cue.sentence(), span[1])};
    }
    return span;
  }

  private int grownRight(ParsedSentence sentence, int last) {
    int at = last;
    while (at + 1 < sentence.tokens().size()) {
      Token next = sentence.token(at + 1);
      if ((Page.isMark(next) && !opensQuotation(next)) || next.tag().equals("CC")) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean opensQuotation(Token token) {
    return page.quotations().stream().anyMatch(q -> q.start() == token.start());
  }
}
