package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds sayings that are reported without a verb: "according to", "reportedly", "a claim that". */
final class PhraseCues {
  private static final Set<String> HEARSAY_STANCES = Set.of("report", "claim");
  private static final Set<String> BEFORE_SOURCE = Set.of("by", "from", "of");

  private static final int LONGEST_NAME = 6;
  private static final int LEAST_SAID = 5;

  private final ReportingWords words;

  PhraseCues(ReportingWords words) {
    this.words = words;
  }

  /** Returns the sayings of the sentence, in order of their cues. */
  List<Draft> in(Page page, ParsedSentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.lemma().equalsIgnoreCase("accord")) {
        accordingTo(page, sentence, token).ifPresent(found::add);
      } else if (token.tag().startsWith("RB")) {
        hearsay(page, sentence, token).ifPresent(found::add);
      } else if (token.tag().equals("NN") || token.tag().equals("NNS")) {
        noun(page, sentence, token).ifPresent(found::add);
      }
    }
    headline(page, sentence).ifPresent(found::add);
    return found;
  }

  /** As in "UN: Twelve drowned off the coast": a name, a colon, and what it says. */
  private static Optional<Draft> headline(Page page, ParsedSentence sentence) {
    int colon = 0;
    while (colon < Math.min(LONGEST_NAME, sentence.tokens().size())
        && sentence.token(colon).isProperNoun()) {
      colon++;
    }
    boolean named = colon > 0 && isWho(sentence.token(colon - 1));
    if (!named
        || sentence.tokens().size() < colon + LEAST_SAID
        || !sentence.token(colon).text().equals(":")) {
      return Optional.empty();
    }
    Speaker speaker = new Speaker(sentence.index(), colon - 1, 0, colon - 1);
    Quote cue = page.quote(sentence, colon, colon);
    return page.trimmed(sentence, colon + 1, sentence.tokens().size() - 1)
        .map(content -> draft(speaker, cue, content));
  }

  private static boolean isWho(Token token) {
    return token.entity() == EntityKind.PERSON || token.entity() == EntityKind.ORGANIZATION;
  }

  private static Optional<Draft> accordingTo(Page page, ParsedSentence sentence, Token cue) {
    int to = cue.index() + 1;
    if (to + 1 >= sentence.tokens().size() || !sentence.token(to).lemma().equals("to")) {
      return Optional.empty();
    }
    Token head = cue.is("case") ? sentence.headOf(cue).orElse(cue) : cue;
    if (head.index() <= to) {
      head = nounAfter(sentence, to);
    }
    Speaker speaker = Speaker.around(sentence, head, to);
    return around(page, sentence, cue.index(), speaker.last())
        .map(content -> draft(speaker, page.quote(sentence, cue.index(), to), content));
  }

  private static Token nounAfter(ParsedSentence sentence, int from) {
    for (Token token : sentence.tokens()) {
      if (token.index() > from && (token.isNoun() || token.tag().equals("PRP"))) {
        Optional<Token> above = sentence.headOf(token);
        boolean part = token.is("compound") || token.is("nmod:poss");
        return part && above.isPresent() && above.get().index() > from ? above.get() : token;
      }
    }
    return sentence.token(from + 1);
  }

  /** Returns what stands before the phrase, or after it where it opens the sentence. */
  private static Optional<Quote> around(Page page, ParsedSentence sentence, int first, int last) {
    boolean opens = first <= 1;
    int end = sentence.end();
    int start = sentence.start();
    if (opens) {
      return page.trimmed(sentence.token(last).end(), end);
    }
    return page.trimmed(start, sentence.token(first).start());
  }

  private Optional<Draft> hearsay(Page page, ParsedSentence sentence, Token adverb) {
    Optional<Reporting> row = words.at("phrase", sentence, adverb);
    if (row.isEmpty() || !HEARSAY_STANCES.contains(row.get().stance())) {
      return Optional.empty();
    }
    return sentence
        .headOf(adverb)
        .map(
            head -> {
              BitSet said = sentence.subtree(head);
              int[] run = Page.run(sentence, said, head.index(), 0, sentence.tokens().size());
              Quote content =
                  page.trimmed(sentence.token(run[0]).start(), sentence.token(run[1]).end())
                      .orElse(page.quote(sentence, head.index(), head.index()));
              return new Draft(
                  sentence.index(),
                  null,
                  page.quote(sentence, adverb.index(), adverb.index()),
                  null,
                  List.of(content),
                  false);
            });
  }

  private Optional<Draft> noun(Page page, ParsedSentence sentence, Token noun) {
    Optional<Reporting> row = words.at("noun", sentence, noun);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> clause =
        sentence.children(noun, "acl", "ccomp").stream()
            .filter(c -> c.index() > noun.index() && opensAsContent(sentence, c))
            .findFirst();
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    BitSet said = sentence.subtree(clause.get());
    int[] run =
        Page.run(sentence, said, clause.get().index(), noun.index() + 1, sentence.tokens().size());
    Quote cue = page.quote(sentence, noun.index(), noun.index());
    @Nullable Speaker speaker = owner(sentence, noun);
    return page.trimmed(sentence.token(run[0]).start(), sentence.token(run[1]).end())
        .map(content -> draft(sentence, speaker, cue, content));
  }

  private static boolean opensAsContent(ParsedSentence sentence, Token clause) {
    if (clause.is("acl:relcl")) {
      return false;
    }
    return sentence.children(clause, "mark").stream()
        .anyMatch(mark -> mark.lemma().equals("that") || mark.tag().equals("TO"));
  }

  /** Returns whose word it is: "the army's claim", "a claim by the army". */
  private static @Nullable Speaker owner(ParsedSentence sentence, Token noun) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    if (owner.isEmpty()) {
      owner =
          sentence.children(noun, "nmod").stream()
              .filter(
                  n ->
                      sentence
                          .child(n, "case")
                          .filter(by -> BEFORE_SOURCE.contains(by.lemma()))
                          .isPresent())
              .findFirst();
    }
    if (owner.isPresent()) {
      return Speaker.around(sentence, owner.get(), noun.index());
    }
    if (noun.is("obj") && sentence.headOf(noun).isPresent()) {
      return Speaker.of(sentence, sentence.headOf(noun).get()).orElse(null);
    }
    return null;
  }

  private static Draft draft(Speaker speaker, Quote cue, Quote content) {
    return new Draft(speaker.sentence(), speaker, cue, null, List.of(content), false);
  }

  private static Draft draft(
      ParsedSentence sentence, @Nullable Speaker speaker, Quote cue, Quote content) {
    return new Draft(sentence.index(), speaker, cue, null, List.of(content), false);
  }
}
