package org.sitrep.code.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.Token;

/**
 * Tells names that stand for ground from those that stand for somebody or for where it was said.
 */
final class Ground {
  static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "inside",
          "outside",
          "around",
          "across",
          "over",
          "into",
          "along",
          "of",
          "to",
          "toward",
          "towards",
          "throughout",
          "within",
          "between",
          "through",
          "out",
          "off",
          "against",
          "from",
          "outskirts",
          "north",
          "south",
          "east",
          "west",
          "above",
          "onto",
          "beyond",
          "behind",
          "under");

  /** Only of ground, never of people. */
  private static final Set<String> WITHIN =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "within", "throughout");

  /** What ground consists of. */
  private static final Set<String> GROUNDS =
      Set.of(
          "half",
          "third",
          "quarter",
          "part",
          "most",
          "much",
          "rest",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "center",
          "centre",
          "street",
          "sky",
          "city",
          "town",
          "village",
          "capital",
          "area",
          "region",
          "province",
          "state",
          "district",
          "suburb",
          "outskirt",
          "coast",
          "border",
          "countryside",
          "territory",
          "airport",
          "end",
          "side",
          "zone",
          "belt",
          "soil",
          "sector",
          "battlefield",
          "desert",
          "mountain",
          "valley",
          "jungle",
          "heartland",
          "shore",
          "water",
          "enclave",
          "frontier",
          "conflict",
          "war");

  private Ground() {}

  /** "Iran-backed militias", "Russia said": the name stands for somebody, not for where. */
  static boolean namesSomebody(Scene scene, PlaceMention place, Token head) {
    return scene.cast().of(scene.sentence().index()).stream()
        .filter(m -> m.quote().covers(place.quote()) && !isMistaken(m, head))
        .anyMatch(
            m ->
                m.kind() == CastMember.Kind.COUNTRY
                    ? !isTaken(scene, head) && !isGround(scene, head) && !isPartOf(scene, head)
                    : isCountry(place) || (isBody(scene, m, head) && !isPartOf(scene, head)));
  }

  /** A village that was taken for a person: it does nothing. */
  private static boolean isMistaken(CastMember member, Token head) {
    return member.kind() == CastMember.Kind.PERSON
        && member.head() == head.index()
        && !head.is("nsubj")
        && head.entity() == EntityKind.PERSON;
  }

  /** "Invaded X", "X was captured by". */
  private static boolean isTaken(Scene scene, Token name) {
    Token head = name;
    for (int i = 0; i < 4 && head.is("conj"); i++) {
      head = scene.sentence().headOf(head).orElse(head);
    }
    Optional<Token> verb = scene.sentence().headOf(head);
    boolean object = head.is("obj") && verb.filter(v -> !isOfSomebody(v)).isPresent();
    boolean passive = head.relation().equals("nsubj:pass");
    return object || (passive && verb.filter(v -> TAKEN.contains(lemma(v))).isPresent());
  }

  private static boolean isOfSomebody(Token verb) {
    return OF_SOMEBODY.contains(verb.lemma());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** What is done to somebody and never to ground. */
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "accuse",
          "blame",
          "urge",
          "warn",
          "tell",
          "ask",
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "thank",
          "praise",
          "support",
          "back",
          "help",
          "sanction",
          "suspect",
          "threaten",
          "assure",
          "inform",
          "persuade",
          "pressure",
          "arm",
          "lobby",
          "sue",
          "fund");

  private static final Set<String> TAKEN =
      Set.of(
          "capture",
          "seize",
          "annex",
          "invade",
          "occupy",
          "bomb",
          "shell",
          "bombard",
          "liberate",
          "retake",
          "recapture",
          "overrun",
          "besiege",
          "patrol",
          "storm",
          "raid");

  private static boolean isCountry(PlaceMention place) {
    return place.place() != null && place.place().isCountry();
  }

  /** "According to a source in X": where it was said, not where it was. */
  static boolean isOfSource(Scene scene, Token head) {
    Optional<Token> at = Optional.of(head);
    for (int steps = 0; steps < 4 && at.isPresent(); steps++) {
      boolean source =
          scene.sentence().children(at.get(), "case", "fixed", "mark").stream()
              .anyMatch(c -> c.text().equalsIgnoreCase("according"));
      if (source) {
        return true;
      }
      at = scene.sentence().headOf(at.get());
    }
    return false;
  }

  /** "The X-based group": where it sits, not where it was. */
  static boolean isOfMaker(Scene scene, PlaceMention place) {
    String after = scene.text().substring(place.quote().end());
    return AFFILIATED.matcher(after).lookingAt();
  }

  private static final Pattern AFFILIATED =
      Pattern.compile("[-–](?:based|born|backed|led|linked|trained|bound|registered|flagged)\\b");

  /** "Outside a Kisumu court", "inside Deir Habban": whoever sits there, it is told as a place. */
  private static boolean isBody(Scene scene, CastMember member, Token head) {
    Token top = scene.sentence().token(member.head());
    boolean nominal = member.kind() == CastMember.Kind.NOMINAL && member.head() == head.index();
    boolean kind =
        head.is("compound")
            && scene.sentence().headOf(head).filter(n -> isAmong(scene, n)).isPresent();
    return !nominal && !kind && !isAmong(scene, top);
  }

  private static boolean isAmong(Scene scene, Token head) {
    return scene.sentence().children(head, "case").stream()
        .anyMatch(c -> WITHIN.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  static boolean isGround(Scene scene, Token head) {
    return scene.sentence().children(head, "case").stream()
        .anyMatch(
            c ->
                LOCATIVE.contains(c.lemma())
                    && !c.lemma().equals("of")
                    && !c.lemma().equals("from")
                    && !c.lemma().equals("against"));
  }

  /** "Half of X", "the streets of X", "X's suburbs": the ground, not its government. */
  private static boolean isPartOf(Scene scene, Token head) {
    boolean joined =
        scene.sentence().children(head, "case").stream()
            .anyMatch(c -> c.lemma().equals("of") || c.tag().equals("POS"));
    return (joined || head.is("compound"))
        && scene
            .sentence()
            .headOf(head)
            .filter(part -> GROUNDS.contains(part.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }
}
