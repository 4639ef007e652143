package org.sitrep.code.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Quote;
import org.sitrep.model.RelationKind;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds how actors are said to stand to each other. Holds nothing and is safe to share between
 * threads.
 */
public final class RelationFinder {
  private static final Map<String, RelationKind> VERBS =
      Map.of(
          "support", RelationKind.SUPPORTS,
          "back", RelationKind.SUPPORTS,
          "fund", RelationKind.SUPPORTS,
          "sponsor", RelationKind.SUPPORTS,
          "lead", RelationKind.LEADS,
          "command", RelationKind.LEADS,
          "head", RelationKind.LEADS,
          "oppose", RelationKind.OPPOSES);
  private static final Map<String, RelationKind> NOUNS =
      Map.of(
          "backer", RelationKind.SUPPORTS,
          "supporter", RelationKind.SUPPORTS,
          "sponsor", RelationKind.SUPPORTS,
          "ally", RelationKind.ALLIED_WITH,
          "member", RelationKind.MEMBER_OF,
          "part", RelationKind.MEMBER_OF,
          "leader", RelationKind.LEADS);

  /** Returns the relations that a report tells of, in order of the text. */
  public List<FoundRelation> find(ParsedReport report, Cast cast) {
    List<FoundRelation> found =
        new ArrayList<>(cast.backings().stream().map(b -> ofBacking(report.text(), b)).toList());
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.parsed()) {
        for (Token token : sentence.tokens()) {
          fromVerb(report.text(), sentence, token, cast).ifPresent(found::add);
          fromNoun(report.text(), sentence, token, cast).ifPresent(found::add);
        }
      }
    }
    found.removeIf(r -> r.subject().mention().actor().equals(r.object().mention().actor()));
    found.sort((a, b) -> Integer.compare(a.quote().start(), b.quote().start()));
    return found.stream().distinct().toList();
  }

  private static FoundRelation ofBacking(String text, Cast.Backing backing) {
    RelationKind kind =
        switch (backing.how()) {
          case "led", "commanded", "dominated", "run" -> RelationKind.LEADS;
          case "allied", "aligned", "affiliated", "linked" -> RelationKind.ALLIED_WITH;
          default -> RelationKind.SUPPORTS;
        };
    return relation(text, backing.backer(), kind, backing.backed());
  }

  private static Optional<FoundRelation> fromVerb(
      String text, ParsedSentence sentence, Token verb, Cast cast) {
    RelationKind kind = VERBS.get(verb.lemma());
    if (kind == null || !verb.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> object = sentence.child(verb, "obj");
    Optional<Token> subject =
        sentence.child(verb, "nsubj").filter(t -> !t.relation().equals("nsubj:pass"));
    if (verb.is("acl:relcl") && subject.map(t -> t.tag().startsWith("W")).orElse(true)) {
      subject = sentence.headOf(verb);
    }
    if (verb.is("acl") && verb.tag().equals("VBN")) {
      object = sentence.headOf(verb);
      subject =
          sentence.children(verb, "obl").stream()
              .filter(
                  t -> sentence.children(t, "case").stream().anyMatch(c -> c.lemma().equals("by")))
              .findFirst();
    }
    return pair(text, sentence, cast, subject, kind, object);
  }

  private static Optional<FoundRelation> fromNoun(
      String text, ParsedSentence sentence, Token noun, Cast cast) {
    RelationKind kind = NOUNS.get(noun.lemma());
    if (kind == null || !noun.isNoun()) {
      return Optional.empty();
    }
    Optional<Token> whose = sentence.child(noun, "nmod:poss").or(() -> ofPhrase(sentence, noun));
    Optional<Token> who = sentence.child(noun, "appos").or(() -> named(sentence, noun));
    return pair(text, sentence, cast, who, kind, whose);
  }

  private static Optional<Token> ofPhrase(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "nmod").stream()
        .filter(
            t ->
                sentence.children(t, "case").stream()
                    .anyMatch(c -> Set.of("of", "to").contains(c.lemma())))
        .findFirst();
  }

  /** "Syria's backers Russia and Iran": the title hangs on the name. */
  private static Optional<Token> named(ParsedSentence sentence, Token noun) {
    return sentence
        .headOf(noun)
        .filter(above -> above.isProperNoun() && (noun.is("compound") || noun.is("appos")));
  }

  private static Optional<FoundRelation> pair(
      String text,
      ParsedSentence sentence,
      Cast cast,
      Optional<Token> subject,
      RelationKind kind,
      Optional<Token> object) {
    Optional<CastMember> one = subject.flatMap(t -> member(sentence, cast, t));
    Optional<CastMember> other = object.flatMap(t -> member(sentence, cast, t));
    return one.isPresent() && other.isPresent() && !one.get().equals(other.get())
        ? Optional.of(relation(text, one.get(), kind, other.get()))
        : Optional.empty();
  }

  private static Optional<CastMember> member(ParsedSentence sentence, Cast cast, Token token) {
    List<CastMember> at = cast.at(sentence.index(), token.index());
    if (!at.isEmpty()) {
      return Optional.of(at.get(0));
    }
    return sentence.children(token, "nmod").stream()
        .flatMap(t -> cast.at(sentence.index(), t.index()).stream())
        .findFirst();
  }

  private static FoundRelation relation(
      String text, CastMember subject, RelationKind kind, CastMember object) {
    int from = Math.min(subject.quote().start(), object.quote().start());
    int to = Math.max(subject.quote().end(), object.quote().end());
    return new FoundRelation(subject, kind, object, Quote.of(text, from, to));
  }
}
