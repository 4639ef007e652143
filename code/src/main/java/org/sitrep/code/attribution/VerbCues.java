package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the verbs of a sentence that report what somebody says. */
final class VerbCues {
  private static final Set<String> QUOTING = Set.of("quote", "cite");

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
            .filter(row -> !quotesAsSaying(sentence, token))
            .ifPresent(row -> found.add(shared(found, cue(page, sentence, token, row))));
      }
    }
    return found;
  }

  /** In "was quoted as saying" the second verb is the cue. */
  private static boolean quotesAsSaying(ParsedSentence sentence, Token verb) {
    return QUOTING.contains(verb.lemma())
        && sentence.tokens().stream()
            .anyMatch(t -> t.index() > verb.index() + 1 && isSayingAfterAs(sentence, t));
  }

  private static boolean isSayingAfterAs(ParsedSentence sentence, Token token) {
    return token.tag().equals("VBG") && sentence.token(token.index() - 1).lemma().equals("as");
  }

  /** Who says the first thing also adds the next: the tree often hangs the participle elsewhere. */
  private static Cue shared(List<Cue> before, Cue cue) {
    Token verb = cue.verb();
    boolean adds =
        verb.index() > 0
            && Clauses.isAdding(verb)
            && cue.sentence().token(verb.index() - 1).text().equals(",");
    boolean joins = verb.is("conj") && cue.speaker() == null;
    for (Cue first : before) {
      boolean same = joins && first.verb().tag().equals(verb.tag());
      if (first.speaker() != null && (same || (adds && isFinite(first.verb())))) {
        return new Cue(cue.sentence(), verb, cue.last(), cue.row(), first.speaker());
      }
    }
    return cue;
  }

  private static boolean isFinite(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
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
            && QUOTING.contains(above.get().lemma())
            && above.get().index() < verb.index();
    return asSaying
        ? quoted(sentence, above.get()).orElse(null)
        : loose(sentence, verb)
            .or(() -> Speaker.of(sentence, verb).map(found -> apart(sentence, verb, found)))
            .or(() -> Beside.apart(sentence, verb))
            .filter(found -> outside(page, sentence, found, verb))
            .or(() -> Beside.speaker(sentence, verb))
            .filter(found -> outside(page, sentence, found, verb))
            .orElse(null);
  }

  /** Keeps the tree's speaker where it stands between the last comma and the verb. */
  private static Speaker apart(ParsedSentence sentence, Token verb, Speaker found) {
    return Beside.apart(sentence, verb)
        .filter(near -> found.head() < verb.index() && found.first() < near.first())
        .orElse(found);
  }

  /** A finite verb that the tree could not place goes with the noun phrase right before it. */
  private static Optional<Speaker> loose(ParsedSentence sentence, Token verb) {
    boolean placed = !verb.is("dep") || sentence.child(verb, "nsubj").isPresent();
    return placed || !isFinite(verb)
        ? Optional.empty()
        : Beside.apart(sentence, verb).or(() -> Beside.speaker(sentence, verb));
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
