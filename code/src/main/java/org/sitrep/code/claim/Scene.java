package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;
import org.sitrep.parse.WordEncoder;

/**
 * A sentence with who and what places are in it.
 *
 * @param sentence the parsed sentence
 * @param text the text of the report
 * @param cast everybody in the report
 * @param places the places of this sentence
 * @param meaning the vectors of its words
 */
record Scene(
    ParsedSentence sentence, String text, Cast cast, List<PlaceMention> places, Meaning meaning) {
  private static final Set<String> ARMED =
      Set.of("MIL", "REB", "UAF", "PRM", "COP", "SPY", "OPP", "SEP");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "city",
          "town",
          "village",
          "area",
          "district",
          "province",
          "region",
          "territory",
          "neighborhood",
          "neighbourhood",
          "airport",
          "airbase",
          "base",
          "bridge",
          "hill",
          "position",
          "crossing",
          "capital",
          "suburb",
          "settlement",
          "island",
          "port",
          "dam",
          "countryside",
          "stronghold",
          "outpost",
          "garrison",
          "camp",
          "checkpoint",
          "road",
          "highway",
          "ground",
          "part",
          "half",
          "most",
          "much");

  static Scene of(
      ParsedSentence sentence,
      String text,
      Cast cast,
      List<PlaceMention> all,
      WordEncoder encoder) {
    List<PlaceMention> inside =
        all.stream()
            .filter(p -> p.quote().start() >= sentence.start() && p.quote().end() <= sentence.end())
            .toList();
    String words = text.substring(sentence.start(), sentence.end());
    return new Scene(
        sentence, text, cast, inside, new Meaning(sentence, () -> encoder.tokens(words)));
  }

  /** Returns the place mention that holds the token, or empty. */
  Optional<PlaceMention> placeAt(Token token) {
    return places.stream()
        .filter(p -> p.quote().start() <= token.start() && token.end() <= p.quote().end())
        .findFirst();
  }

  /** Returns the token of a place mention to which the rest of the sentence attaches. */
  Optional<Token> headOf(PlaceMention place) {
    List<Token> inside = sentence.within(place.quote().start(), place.quote().end());
    for (Token token : inside) {
      if (token.head() < 0 || inside.stream().noneMatch(t -> t.index() == token.head())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Returns the mentions whose head is the token. */
  List<CastMember> membersAt(Token token) {
    return cast.at(sentence.index(), token.index());
  }

  /** Names of classes; "took place" takes none. */
  private static final Set<String> CLASSES = Set.of("place", "person", "actor", "armed");

  /**
   * Returns whether the token, as the head of its phrase, is one of the lemmas or of one of the
   * classes.
   */
  boolean fits(Token token, Set<String> values) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (values.contains(lemma) && !CLASSES.contains(lemma)) {
      return true;
    }
    return (values.contains("place") && isPlace(token))
        || (values.contains("person") && isPerson(token))
        || (values.contains("actor") && !Parties.people(this, List.of(token)).isEmpty())
        || (values.contains("armed") && isArmed(token));
  }

  /** Returns whether the phrase names ground that can be held. */
  boolean isPlace(Token token) {
    if (placeAt(token).isPresent()) {
      return true;
    }
    if (!PLACE_NOUNS.contains(token.lemma())) {
      return false;
    }
    return sentence.children(token, "nmod", "compound", "appos", "amod").stream()
            .anyMatch(t -> placeAt(t).isPresent() || isPlace(t))
        || !Set.of("part", "half", "most", "much", "position", "base").contains(token.lemma());
  }

  private boolean isPerson(Token token) {
    return token.entity() == EntityKind.PERSON
        || membersAt(token).stream()
            .anyMatch(
                m ->
                    m.kind() == CastMember.Kind.PERSON
                        || m.kind() == CastMember.Kind.NOMINAL
                        || m.kind() == CastMember.Kind.PRONOUN);
  }

  /** Returns whether the phrase names people under arms. */
  boolean isArmed(Token token) {
    return Parties.people(this, List.of(token)).stream().anyMatch(Scene::isArmed);
  }

  /** Returns whether the member is under arms. */
  static boolean isArmed(CastMember member) {
    return ARMED.contains(member.sector());
  }

  /** Returns the token and those coordinated with it, in order. */
  List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>(List.of(token));
    for (Token conjunct : sentence.children(token, "conj")) {
      if (conjunct.isNoun()
          || conjunct.tag().startsWith("PRP")
          || conjunct.tag().equals("CD")
          || conjunct.tag().startsWith("JJ")) {
        all.addAll(withConjuncts(conjunct));
      }
    }
    return all;
  }

  /**
   * Returns the dependents of the token that a preposition joins to it, by one of the given
   * prepositions.
   */
  List<Token> oblique(Token token, Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token, "obl", "nmod", "advcl")) {
      boolean joined =
          sentence.children(child, "case").stream()
              .anyMatch(c -> prepositions.contains(c.lemma().toLowerCase(Locale.ROOT)));
      if (joined) {
        found.add(child);
      }
    }
    return found;
  }
}
