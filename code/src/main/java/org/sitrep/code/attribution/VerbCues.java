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
  List<Cue> in(Page page, ParsedSentence sentence) {
    List<Cue> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !token.is("aux") && !token.is("amod") && !token.is("compound")) {
        words
            .at("verb", sentence, token)
            .ifPresent(row -> found.add(cue(page, sentence, token, row)));
      }
    }
    return found;
  }

  private static Cue cue(Page page, ParsedSentence sentence, Token verb, Reporting row) {
    int last = verb.index() + row.words().size() - 1;
    return new Cue(sentence, verb, last, row, speaker(page, sentence, verb));
  }

  /** Returns a cue of any verb, for a quotation beside it. */
  static Cue beside(Page page, ParsedSentence sentence, Token verb) {
    return new Cue(sentence, verb, verb.index(), null, speaker(page, sentence, verb));
  }

  private static @Nullable Speaker speaker(Page page, ParsedSentence sentence, Token verb) {
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
        : Speaker.of(sentence, verb)
            .filter(found -> outside(page, sentence, found, verb))
            .or(() -> Beside.speaker(sentence, verb))
            .filter(found -> outside(page, sentence, found, verb))
            .orElse(null);
  }

  /** Words of a quotation do not name who utters it. */
  private static boolean outside(Page page, ParsedSentence sentence, Speaker speaker, Token verb) {
    @Nullable Quotation quotation = page.quotationAt(sentence.token(speaker.head()).start());
    return quotation == null || quotation.holds(verb.start());
  }

  /** Returns who is quoted as saying something. */
  private static Optional<Speaker> quoted(ParsedSentence sentence, Token quote) {
    return sentence
        .child(quote, "nsubj:pass", "obj")
        .map(token -> Speaker.around(sentence, token, quote.index()));
  }
}
