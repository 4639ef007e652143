package org.sitrep.code.date;

import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Whether words of a sentence tell of what is yet to come. */
final class Tense {
  private static final Set<String> WILL = Set.of("will", "'ll", "\u2019ll", "shall", "wo");

  private static final Set<String> PLANNED =
      Set.of(
          "expect", "schedule", "plan", "due", "set", "slate", "intend", "prepare", "vow", "aim");

  /** "Are to meet on Thursday". */
  private static final String ARE_TO = "be";

  private static final Set<String> ANNOUNCED =
      Set.of("announce", "call", "schedule", "set", "plan", "fix", "slate", "due", "invite");

  private Tense() {}

  /** Returns whether what is told at that offset of the report's text lies in the future. */
  static boolean future(ParsedSentence sentence, int offset) {
    Optional<Token> at = sentence.tokenFrom(offset);
    if (at.isEmpty() || !sentence.parsed()) {
      return sentence.tokens().stream().anyMatch(t -> WILL.contains(t.lemma()));
    }
    Token up = at.get();
    if (isFor(sentence, up)) {
      return true;
    }
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (isFuture(sentence, up)) {
        return true;
      }
      if (isTold(sentence, up) || up.head() < 0) {
        return false;
      }
      up = sentence.token(up.head());
    }
    return false;
  }

  /** What is announced "for 28 December" is yet to come. */
  private static boolean isFor(ParsedSentence sentence, Token date) {
    boolean led = date.index() > 0 && sentence.token(date.index() - 1).lemma().equals("for");
    boolean announced =
        sentence.tokens().stream()
            .limit(date.index())
            .anyMatch(token -> ANNOUNCED.contains(token.lemma()));
    return led && announced;
  }

  private static boolean isFuture(ParsedSentence sentence, Token token) {
    boolean will =
        sentence.children(token, "aux").stream()
            .anyMatch(aux -> WILL.contains(TimeWords.lower(aux.text())));
    boolean planned =
        token.tag().equals("VB")
            && sentence.headOf(token).filter(head -> PLANNED.contains(head.lemma())).isPresent();
    boolean areTo =
        token.tag().equals("VB")
            && sentence.children(token, "cop", "aux").stream()
                .anyMatch(aux -> aux.lemma().equals(ARE_TO) && !aux.tag().equals("VBD"))
            && sentence.children(token, "mark").stream().anyMatch(to -> to.lemma().equals("to"));
    return will || planned || areTo;
  }

  private static boolean isTold(ParsedSentence sentence, Token token) {
    return token.tag().equals("VBD")
        || sentence.children(token, "aux").stream().anyMatch(aux -> aux.tag().equals("VBD"));
  }
}
