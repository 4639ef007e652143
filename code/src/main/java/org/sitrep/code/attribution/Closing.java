package org.sitrep.code.attribution;

import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Tells by the word order whether a cue closes its sentence with what is said before it, with or
 * without a comma: "Shells fell on the market residents told reporters on Friday".
 */
final class Closing {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** What may stand between the speaker and the cue. */
  private static final Set<String> BETWEEN = Set.of("RB", "MD", "VBD", "VBZ", "VBP", ",");

  /** What ties the speaker to the words before it, so that nothing is said in them. */
  private static final Set<String> TIES = Set.of("WP", "WDT", "WRB", "IN", "CC", "TO", "VBG");

  /** "Something the mayor said" tells nothing. */
  private static final Set<String> NAMES_OF_TALK =
      Set.of("thing", "something", "anything", "everything", "all", "word", "what", "nothing");

  /** Fewer words than these make no clause that stands before a speaker. */
  private static final int FEWEST = 3;

  private Closing() {}

  /**
   * Returns the first and the last token of what is said, or empty where the cue closes nothing.
   */
  static Optional<int[]> content(Cue cue) {
    Speaker speaker = cue.speaker();
    if (speaker == null || !closes(cue, speaker)) {
      return Optional.empty();
    }
    ParsedSentence sentence = cue.sentence();
    int to = Math.min(speaker.first(), cue.verb().index()) - 1;
    if (to < FEWEST - 1) {
      return Optional.empty();
    }
    Token last = sentence.token(to);
    boolean tied = TIES.contains(last.tag()) || NAMES_OF_TALK.contains(last.lemma());
    boolean marked = Page.isMark(last) && !last.text().equals(",");
    return !tied && !marked && isClause(sentence, to)
        ? Optional.of(new int[] {0, to})
        : Optional.empty();
  }

  /** Returns whether the cue has its speaker at its side and no clause after it. */
  static boolean closes(Cue cue, Speaker speaker) {
    ParsedSentence sentence = cue.sentence();
    boolean here = speaker.sentence() == sentence.index();
    if (!here || !isFinite(cue.verb()) || cue.verb().is("aux")) {
      return false;
    }
    int end = Math.max(cue.last(), speaker.last());
    return isBeside(cue, speaker) && isQuiet(sentence, end + 1, cue.verb().lemma().equals("tell"));
  }

  private static boolean isFinite(Token token) {
    return FINITE.contains(token.tag());
  }

  private static boolean isBeside(Cue cue, Speaker speaker) {
    if (speaker.first() > cue.verb().index()) {
      return speaker.first() == cue.last() + 1;
    }
    for (int i = speaker.last() + 1; i < cue.verb().index(); i++) {
      if (!BETWEEN.contains(cue.sentence().token(i).tag())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether from that token on stands nothing but whom it is told, and when, where and how:
   * no verb, and no noun phrase without a preposition but a date.
   */
  private static boolean isQuiet(ParsedSentence sentence, int from, boolean tells) {
    boolean opened = tells;
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean noun = Beside.isNominal(token) && !token.is("obl:tmod") && !isWeekday(token);
      if (token.isVerb() || token.tag().startsWith("W") || (noun && !opened)) {
        return false;
      }
      opened = opened || token.tag().equals("IN");
    }
    return true;
  }

  private static boolean isWeekday(Token token) {
    return token.text().endsWith("day");
  }

  private static boolean isClause(ParsedSentence sentence, int to) {
    for (int i = 0; i <= to; i++) {
      if (isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
