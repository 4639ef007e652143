package org.sitrep.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Codes those who are said to be somebody's by whose they are: "its troops" are of the country that
 * "its" stands for, "their fighters" of the group.
 */
final class Possessed {
  private static final Set<String> ARMED = Set.of("MIL", "PRM", "REB", "UAF", "UNK");

  private static final Set<String> OTHERS =
      Set.of(
          "counterpart", "neighbor", "neighbour", "ally", "enemy", "rival", "opponent", "partner");

  private Possessed() {}

  /** Codes anew the common nouns of the sentence before which a possessive pronoun stands. */
  static void recode(Setting setting, List<CastMember> members) {
    ParsedSentence sentence = setting.sentence();
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      if (member.sentence() == sentence.index() && member.kind() == CastMember.Kind.NOMINAL) {
        Optional<CastMember> owner = owner(sentence, member, members);
        if (owner.isPresent() && !isAnother(setting, member)) {
          members.set(i, owned(sentence, member, owner.get()));
        }
      }
    }
  }

  /** "His Iranian counterpart" and "its neighbours" are not of the owner's country. */
  private static boolean isAnother(Setting setting, CastMember member) {
    ParsedSentence sentence = setting.sentence();
    boolean told =
        setting.named().stream()
            .filter(name -> name.sense() != null)
            .map(name -> sentence.token(name.head()))
            .anyMatch(
                head ->
                    head.start() >= member.quote().start() && head.end() <= member.quote().end());
    return told || OTHERS.contains(sentence.token(member.head()).lemma());
  }

  private static Optional<CastMember> owner(
      ParsedSentence sentence, CastMember member, List<CastMember> members) {
    for (Token pronoun : sentence.children(sentence.token(member.head()), "nmod:poss")) {
      for (CastMember other : members) {
        boolean there = other.sentence() == sentence.index() && other.head() == pronoun.index();
        if (there && other.kind() == CastMember.Kind.PRONOUN && !other.country().isEmpty()) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** "Its forces" are an army where "its" is a state. */
  private static boolean isArmy(ParsedSentence sentence, CastMember member, CastMember owner) {
    return member.sector().equals("UNK")
        && sentence.token(member.head()).lemma().equals("force")
        && Set.of("GOV", "MIL").contains(owner.sector());
  }

  private static CastMember owned(ParsedSentence sentence, CastMember member, CastMember owner) {
    Actor whose = owner.mention().actor();
    boolean sameGroup = whose.group() != null && member.plural() && ARMED.contains(member.sector());
    Actor actor =
        sameGroup
            ? whose
            : Coding.of(
                member.mention().actor().name(),
                whose.country(),
                isArmy(sentence, member, owner) ? "MIL" : member.sector());
    return new CastMember(
        new ActorMention(member.quote(), actor),
        member.sentence(),
        member.head(),
        member.kind(),
        member.plural());
  }
}
