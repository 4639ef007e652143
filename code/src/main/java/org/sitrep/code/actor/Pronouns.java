package org.sitrep.code.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds whom a pronoun of the third person stands for: the latest fitting mention, subjects first
 * (after Hobbs 1978, who found that the nearest preceding subject is right in most news prose).
 */
final class Pronouns {
  /** A pronoun does not reach back further than this many sentences. */
  private static final int REACH = 3;

  /** Steps up the tree from a pronoun to the clause that somebody is said to say. */
  private static final int FARTHEST_SPEAKER = 6;

  private static final Set<String> STATE = Set.of("GOV", "MIL", "JUD", "LEG", "SPY");

  private static final Map<String, Predicate<CastMember>> FITS =
      Map.of(
          "he", Pronouns::isPerson,
          "she", Pronouns::isPerson,
          "him", Pronouns::isPerson,
          "his", Pronouns::isPerson,
          "her", Pronouns::isPerson,
          "they", Pronouns::isMany,
          "them", Pronouns::isMany,
          "their", Pronouns::isMany,
          "it", Pronouns::isBody,
          "its", Pronouns::isBody);

  private Pronouns() {}

  /** Adds a mention for each pronoun of the sentence whose antecedent is among the members. */
  static void add(ParsedSentence sentence, String text, List<CastMember> members) {
    for (Token token : sentence.tokens()) {
      Predicate<CastMember> fits = FITS.get(token.text().toLowerCase(Locale.ROOT));
      if (fits != null && token.tag().startsWith("PRP") && !isEmpty(sentence, token)) {
        antecedent(sentence, token, members, fits)
            .ifPresent(found -> members.add(standingFor(found, sentence, token, text)));
      }
    }
  }

  private static CastMember standingFor(
      CastMember found, ParsedSentence sentence, Token token, String text) {
    return new CastMember(
        new ActorMention(Quote.of(text, token.start(), token.end()), found.mention().actor()),
        sentence.index(),
        token.index(),
        CastMember.Kind.PRONOUN,
        found.plural());
  }

  private static Optional<CastMember> antecedent(
      ParsedSentence sentence,
      Token pronoun,
      List<CastMember> members,
      Predicate<CastMember> fits) {
    Optional<CastMember> speaker = speaker(sentence, pronoun, members, fits);
    return speaker.isPresent() ? speaker : nearest(sentence, pronoun, members, fits);
  }

  /**
   * "Russia's defence ministry said its air defences had": the subject of what is said, and whose
   * it is, are the speaker's own; further on the others that the clause names come between.
   */
  private static Optional<CastMember> speaker(
      ParsedSentence sentence,
      Token pronoun,
      List<CastMember> members,
      Predicate<CastMember> fits) {
    Token at = pronoun;
    boolean inSubject = false;
    for (int steps = 0; steps < FARTHEST_SPEAKER; steps++) {
      Token above = sentence.headOf(at).orElse(at);
      if (at.is("ccomp") && inSubject && above.index() < pronoun.index()) {
        return sentence.children(above, "nsubj").stream()
            .flatMap(subject -> members.stream().filter(m -> names(sentence, m, subject)))
            .filter(m -> fits.test(m) || (isBody(pronoun) && m.kind() == CastMember.Kind.NOMINAL))
            .filter(Pronouns::isKnown)
            .min(Comparator.comparing(m -> m.kind() == CastMember.Kind.GROUP ? 0 : 1));
      }
      if (at.isVerb() && !inSubject) {
        return Optional.empty();
      }
      inSubject = inSubject || at.is("nsubj");
      at = above;
    }
    return Optional.empty();
  }

  /** The speaker, or the name that stands beside it: "its armed wing, the HPG, said". */
  private static boolean names(ParsedSentence sentence, CastMember member, Token subject) {
    if (member.sentence() != sentence.index()) {
      return false;
    }
    Token head = sentence.token(member.head());
    return head.index() == subject.index() || (head.is("appos") && head.head() == subject.index());
  }

  private static boolean isBody(Token pronoun) {
    return pronoun.text().toLowerCase(Locale.ROOT).matches("its?");
  }

  private static Optional<CastMember> nearest(
      ParsedSentence sentence,
      Token pronoun,
      List<CastMember> members,
      Predicate<CastMember> fits) {
    CastMember best = null;
    int bestScore = Integer.MIN_VALUE;
    for (CastMember member : members) {
      boolean before =
          member.sentence() < sentence.index()
              || (member.sentence() == sentence.index() && member.head() < pronoun.index());
      int distance = sentence.index() - member.sentence();
      if (before
          && distance <= REACH
          && !isSubjectOfItsVerb(sentence, pronoun, member)
          && member.kind() != CastMember.Kind.ADJECTIVE
          && (isKnown(member) || member.kind() == CastMember.Kind.PERSON)
          && fits.test(member)) {
        int score = -4 * distance + (isEarlyIn(member) ? 2 : 0) + (member.plural() ? 1 : 0);
        if (score >= bestScore) {
          best = member;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The presidency welcomed it": who does something to itself is told by "itself". */
  private static boolean isSubjectOfItsVerb(
      ParsedSentence sentence, Token pronoun, CastMember member) {
    return pronoun.is("obj")
        && member.sentence() == sentence.index()
        && sentence.token(member.head()).head() == pronoun.head();
  }

  /**
   * Subjects stand early in an English sentence; the parse of an earlier sentence is not kept, its
   * word order is enough.
   */
  private static boolean isEarlyIn(CastMember member) {
    return member.head() < 8;
  }

  private static boolean isPerson(CastMember member) {
    return member.kind() == CastMember.Kind.PERSON
        || (member.kind() == CastMember.Kind.NOMINAL && !member.plural())
        || (member.kind() == CastMember.Kind.PRONOUN && PERSONAL.contains(word(member)));
  }

  private static String word(CastMember member) {
    return member.quote().text().toLowerCase(Locale.ROOT);
  }

  /** In "it is unclear whether" and "it rained" nobody is meant. */
  private static boolean isEmpty(ParsedSentence sentence, Token pronoun) {
    if (!pronoun.text().equalsIgnoreCase("it")) {
      return false;
    }
    Token above = sentence.headOf(pronoun).orElse(pronoun);
    boolean judged = !sentence.children(above, "cop", "aux:pass").isEmpty();
    return pronoun.is("expl")
        || (pronoun.is("nsubj")
            && judged
            && !sentence.children(above, "ccomp", "csubj", "xcomp", "advcl").isEmpty());
  }

  private static boolean isKnown(CastMember member) {
    return !member.country().isEmpty()
        || (!member.sector().isEmpty() && !member.sector().equals("UNK"))
        || member.mention().actor().group() != null;
  }

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");

  private static boolean isMany(CastMember member) {
    return member.plural() || member.kind() == CastMember.Kind.GROUP;
  }

  private static boolean isBody(CastMember member) {
    return member.kind() == CastMember.Kind.COUNTRY
        || member.kind() == CastMember.Kind.GROUP
        || isStateBody(member);
  }

  /** "The defence ministry" and "the court" are one, though they stand for many. */
  private static boolean isStateBody(CastMember member) {
    return member.kind() == CastMember.Kind.NOMINAL
        && member.plural()
        && isEarlyIn(member)
        && STATE.contains(member.sector())
        && !member.quote().text().matches(".*(?:s|police|people|men)");
  }
}
