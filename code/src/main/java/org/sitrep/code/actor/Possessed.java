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
 * "its" stands for, "their fighters" of the group, "forces loyal to X" of the side of X. An officer
 * beside the police is one of theirs.
 */
final class Possessed {
  private static final Set<String> ARMED = Set.of("MIL", "PRM", "REB", "UAF", "UNK");

  private static final Set<String> OTHERS =
      Set.of(
          "counterpart", "neighbor", "neighbour", "ally", "enemy", "rival", "opponent", "partner");

  private static final Set<String> LOYAL = Set.of("loyal", "faithful", "answerable", "subordinate");

  private static final Set<CastMember.Kind> NAMED =
      Set.of(CastMember.Kind.PERSON, CastMember.Kind.GROUP, CastMember.Kind.COUNTRY);

  private Possessed() {}

  /** Codes anew the common nouns of the sentence before which a possessive pronoun stands. */
  static void recode(Setting setting, List<CastMember> members) {
    ParsedSentence sentence = setting.sentence();
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      if (member.sentence() == sentence.index() && member.kind() == CastMember.Kind.NOMINAL) {
        Optional<CastMember> owner = owner(sentence, member, members);
        Optional<CastMember> leader = leader(sentence, member, members);
        if (owner.isPresent() && !isAnother(setting, member)) {
          members.set(i, owned(sentence, member, owner.get()));
        } else if (leader.isPresent()) {
          members.set(i, led(member, leader.get()));
        } else if (isPoliceOfficer(sentence, member, members)) {
          Actor officer = member.mention().actor();
          members.set(i, recoded(member, Coding.of(officer.name(), officer.country(), "COP")));
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

  private static Optional<CastMember> leader(
      ParsedSentence sentence, CastMember member, List<CastMember> members) {
    for (Token loyal : sentence.children(sentence.token(member.head()), "amod", "acl")) {
      if (LOYAL.contains(loyal.lemma()) && ARMED.contains(member.sector())) {
        return members.stream()
            .filter(m -> m.sentence() == sentence.index() && NAMED.contains(m.kind()))
            .filter(m -> sentence.token(m.head()).head() == loyal.index() && isSide(m))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(CastMember member) {
    return ARMED.contains(member.sector()) || Set.of("GOV", "CRM").contains(member.sector());
  }

  private static CastMember led(CastMember member, CastMember leader) {
    Actor whose = leader.mention().actor();
    String sector = leader.sector().equals("GOV") ? "MIL" : leader.sector();
    return recoded(
        member,
        whose.group() != null
            ? whose
            : Coding.of(member.mention().actor().name(), whose.country(), sector));
  }

  /** "Gunmen attacked a police post and killed two officers": nothing else says whose they are. */
  private static boolean isPoliceOfficer(
      ParsedSentence sentence, CastMember member, List<CastMember> members) {
    Token head = sentence.token(member.head());
    return head.lemma().equals("officer")
        && member.sector().equals("MIL")
        && sentence.children(head, "amod", "compound", "nmod:poss").isEmpty()
        && members.stream().noneMatch(m -> isNear(sentence, m, member) && m.sector().equals("MIL"))
        && (members.stream().anyMatch(m -> isNear(sentence, m, member) && m.sector().equals("COP"))
            || sentence.tokens().stream().anyMatch(t -> t.lemma().equals("police")));
  }

  private static boolean isNear(ParsedSentence sentence, CastMember other, CastMember member) {
    return other.head() != member.head() && other.sentence() == sentence.index();
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
    return recoded(member, actor);
  }

  private static CastMember recoded(CastMember member, Actor actor) {
    return new CastMember(
        new ActorMention(member.quote(), actor),
        member.sentence(),
        member.head(),
        member.kind(),
        member.plural());
  }
}
