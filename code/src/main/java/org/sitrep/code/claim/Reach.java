package org.sitrep.code.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/** Whom an act is against where no role names anybody: who stands within its reach. */
final class Reach {
  private Reach() {}

  /**
   * Where no role names whom an act is against, the first somebody, or place, that stands below the
   * act is meant.
   */
  static List<CastMember> of(Scene scene, TriggerFinder.Found found, List<CastMember> actors) {
    return of(scene, found, actors, member -> true);
  }

  /** Returns the same of those whom nothing else rules out. */
  static List<CastMember> of(
      Scene scene,
      TriggerFinder.Found found,
      List<CastMember> actors,
      Predicate<CastMember> eligible) {
    BitSet under = scene.sentence().subtree(found.head());
    int last = found.tokens().length() - 1;
    for (CastMember member : scene.cast().withPlaces(scene.sentence().index())) {
      boolean below = under.get(member.head()) && member.head() > last;
      if (below
          && eligible.test(member)
          && !isAmong(member, actors)
          && isAimedAt(scene, found, member)) {
        return List.of(member);
      }
    }
    return List.of();
  }

  private static boolean isAmong(CastMember member, List<CastMember> actors) {
    return actors.stream()
        .anyMatch(
            a ->
                a.mention().actor().equals(member.mention().actor())
                    || a.quote().overlaps(member.quote()));
  }

  private static boolean isAimedAt(Scene scene, TriggerFinder.Found found, CastMember member) {
    Token head = scene.sentence().token(member.head());
    List<Token> cases = scene.sentence().children(head, "case");
    boolean doer =
        cases.stream().anyMatch(c -> c.lemma().equals("by") || c.lemma().equals("accord"));
    boolean acts = head.is("nsubj") && !head.relation().equals("nsubj:pass");
    if (doer || (acts && !DIRECTED.contains(found.trigger().type()))) {
      return false;
    }
    if (found.trigger().type() == EventType.ASSAULT && isBareNationality(member)) {
      return Parties.isStruck(scene, head) && !isOfAPlace(scene, head);
    }
    return member.kind() != CastMember.Kind.PLACE || isTarget(scene, found, head);
  }

  /**
   * "The Syrian capital", "in Russian hands": an adjective beside violence is seldom its victim.
   */
  private static boolean isBareNationality(CastMember member) {
    return member.kind() == CastMember.Kind.ADJECTIVE || member.kind() == CastMember.Kind.COUNTRY;
  }

  /** "The Syrian capital": who struck the city did not strike the government. */
  private static boolean isOfAPlace(Scene scene, Token head) {
    return scene.sentence().headOf(head).filter(above -> isGround(scene, above)).isPresent();
  }

  static boolean isGround(Scene scene, Token token) {
    return SETTLED.contains(token.lemma()) || scene.placeAt(token).isPresent();
  }

  /** Ground on which anybody lives, unlike a base or a position, which is its holder's. */
  private static final Set<String> SETTLED =
      Set.of(
          "city",
          "town",
          "village",
          "area",
          "district",
          "province",
          "region",
          "neighborhood",
          "neighbourhood",
          "capital",
          "suburb",
          "island",
          "countryside",
          "part",
          "side",
          "border");

  /**
   * A place that is shelled or marched on is acted upon; one where something happens, or that is
   * taken, is only where.
   */
  private static boolean isTarget(Scene scene, TriggerFinder.Found found, Token head) {
    boolean part = head.is("compound") || head.is("amod") || head.is("appos");
    Token phrase = part ? scene.sentence().headOf(head).orElse(head) : head;
    List<Token> cases = scene.sentence().children(phrase, "case");
    boolean taken = found.trigger().contexts().contains("territory");
    return !taken
        && !Roles.isDoneToSomebody(found.head())
        && (cases.isEmpty() || cases.stream().anyMatch(c -> AIMING.contains(c.lemma())));
  }

  private static final Set<EventType> DIRECTED =
      Set.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.ACCUSE,
          EventType.SUPPORT);

  private static final Set<String> AIMING =
      Set.of(
          "on", "against", "at", "upon", "to", "toward", "towards", "for", "with", "of", "into",
          "over");
}
