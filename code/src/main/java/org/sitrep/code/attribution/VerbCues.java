package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the verbs of a sentence that report what somebody says. */
final class VerbCues {
  private final ReportingWords words;

  VerbCues(ReportingWords words) {
    this.words = words;
  }

  /** Returns the cues of the sentence, in order. */
  List<Cue> in(ParsedSentence sentence) {
    List<Cue> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !token.is("aux") && !token.is("amod") && !token.is("compound")) {
        words.at("verb", sentence, token).ifPresent(row -> found.add(cue(sentence, token, row)));
      }
    }
    return found;
  }

  private static Cue cue(ParsedSentence sentence, Token verb, Reporting row) {
    int last = verb.index() + row.words().size() - 1;
    return new Cue(sentence, verb, last, row, speaker(sentence, verb));
  }

  /** Returns a cue of any verb, for a quotation beside it. */
  static Cue beside(ParsedSentence sentence, Token verb) {
    return new Cue(sentence, verb, verb.index(), null, speaker(sentence, verb));
  }

  private static @Nullable Speaker speaker(ParsedSentence sentence, Token verb) {
    if (Speaker.isPassive(sentence, verb)) {
      return Speaker.agent(sentence, verb).orElse(null);
    }
    Optional<Token> above = sentence.headOf(verb);
    boolean asSaying =
        above.isPresent()
            && above.get().lemma().equals("quote")
            && above.get().index() < verb.index();
    return asSaying
        ? quoted(sentence, above.get()).orElse(null)
        : Speaker.of(sentence, verb).orElse(null);
  }

  /** Returns who is quoted as saying something. */
  private static Optional<Speaker> quoted(ParsedSentence sentence, Token quote) {
    return sentence
        .child(quote, "nsubj:pass", "obj")
        .map(token -> Speaker.around(sentence, token, quote.index()));
  }
}
