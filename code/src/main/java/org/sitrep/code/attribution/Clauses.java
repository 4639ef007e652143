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

  private static final Set<String> ADDING = Set.of("add", "say", "note", "claim", "warn");

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
    int next = cue.last() + 1;
    boolean goesOn = next < cue.sentence().tokens().size() && opensInfinitive(cue, next);
    boolean comma = !goesOn && to > 1 && cue.sentence().token(to).text().equals(",");
    return comma && isFinite(cue.sentence(), 0, to - 1)
        ? Optional.of(new int[] {0, to - 1})
        : Optional.empty();
  }

  private static boolean opensInfinitive(Cue cue, int next) {
    return cue.sentence().token(next).tag().equals("TO");
  }

  private static boolean inverted(Cue cue) {
    Speaker speaker = cue.speaker();
    return speaker != null
        && speaker.sentence() == cue.sentence().index()
        && speaker.first() > cue.verb().index();
  }

  private static boolean isFinite(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (FINITE.contains(sentence.token(i).tag()) || sentence.token(i).is("nsubj")) {
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
    return before(cue).filter(all -> all[1] >= span[1]).orElse(span);
  }

  private int grownRight(ParsedSentence sentence, int last) {
    int at = last;
    while (at + 1 < sentence.tokens().size()) {
      Token next = sentence.token(at + 1);
      if ((Page.isMark(next) && !isHyphen(sentence, next) && !opensQuotation(next))
          || next.tag().equals("CC")) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * Returns the span up to where the report takes up its own words: ", adding that", ", according
   * to", or a second verb of saying that the tree hung into the content of the first.
   */
  int[] cut(Cue cue, int[] span) {
    ParsedSentence sentence = cue.sentence();
    if (span[0] < cue.verb().index()) {
      return span;
    }
    for (int i = span[0] + 1; i < span[1]; i++) {
      Token token = sentence.token(i);
      Token next = sentence.token(i + 1);
      boolean comma = token.text().equals(",");
      boolean closed = cue.verb().is("acl:relcl") && FINITE.contains(next.tag());
      boolean goesOn = comma && (closed || next.lemma().equals("accord") || isAdding(next));
      if ((goesOn || joinsCue(cue, token, next)) && page.quotationAt(token.start()) == null) {
        return new int[] {span[0], i - 1};
      }
    }
    return span;
  }

  static boolean isAdding(Token token) {
    return token.tag().equals("VBG") && ADDING.contains(token.lemma());
  }

  private static boolean joinsCue(Cue cue, Token conjunction, Token next) {
    return conjunction.tag().equals("CC")
        && next.is("conj")
        && FINITE.contains(next.tag())
        && next.tag().equals(cue.verb().tag())
        && cue.sentence().headOf(next).filter(head -> head.tag().equals(next.tag())).isEmpty();
  }

  /** Returns the sentence that a cue between two commas breaks up: "The town, he said, fell". */
  Optional<int[]> around(Cue cue) {
    ParsedSentence sentence = cue.sentence();
    Speaker speaker = cue.speaker();
    int next = cue.last() + 1;
    int last = sentence.tokens().size() - 1;
    if (speaker == null
        || speaker.sentence() != sentence.index()
        || inverted(cue)
        || next >= last
        || page.quotationAt(cue.start()) != null) {
      return Optional.empty();
    }
    int before = speaker.first() - 1;
    boolean closed =
        before > 0
            && sentence.token(before).text().equals(",")
            && sentence.token(next).text().equals(",")
            && cue.verb().index() - speaker.last() <= 2;
    boolean goesOn = closed && !sentence.token(next + 1).tag().equals("VBG");
    return goesOn && isFinite(sentence, next + 1, last)
        ? Optional.of(new int[] {0, last})
        : Optional.empty();
  }

  /** A hyphen within a word ends nothing. */
  private static boolean isHyphen(ParsedSentence sentence, Token token) {
    int after = token.index() + 1;
    return token.text().equals("-")
        && after < sentence.tokens().size()
        && sentence.token(after).start() == token.end();
  }

  private boolean opensQuotation(Token token) {
    return page.quotations().stream().anyMatch(q -> q.start() == token.start());
  }
}
