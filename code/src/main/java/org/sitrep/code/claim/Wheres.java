package org.sitrep.code.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.Token;

/**
 * Gives each act the places where it happened: a place belongs to the nearest act above it in the
 * tree, whatever lies between, unless the words say that it is where somebody comes from, speaks or
 * belongs.
 */
final class Wheres {
  private static final Set<String> ORIGIN = Set.of("from", "via");

  /** "In villages like X", "in two regions, including X". */
  private static final Set<String> AMONG = Set.of("like", "include", "including", "such");

  private Wheres() {}

  /** Adds to each draft the places that belong to it. */
  static void fill(Scene scene, List<Draft> drafts) {
    for (PlaceMention place : scene.places()) {
      Optional<Token> head = scene.headOf(place);
      if (head.isPresent()
          && !Ground.namesSomebody(scene, place, head.get())
          && !Ground.isOfSource(scene, head.get())
          && !Ground.isOfMaker(scene, place)) {
        owner(scene, drafts, head.get()).ifPresent(draft -> draft.places.add(place));
      }
    }
    drafts.forEach(draft -> shareConjuncts(draft, drafts));
    drafts.stream().filter(d -> d.places.isEmpty()).forEach(d -> fromRelativeClause(scene, d));
    drafts.stream().filter(Wheres::lacksGround).forEach(d -> fromParticiple(scene, d));
    drafts.stream().filter(Wheres::lacksGround).forEach(d -> fromActsAround(scene, d, drafts));
    fromSentence(scene, drafts);
    Nesting.narrow(scene, drafts);
    drafts.forEach(draft -> dropBroader(scene, draft));
  }

  private static Optional<Draft> owner(Scene scene, List<Draft> drafts, Token place) {
    Token at = place;
    for (int steps = 0; steps < 8; steps++) {
      Token here = at;
      Optional<Draft> found =
          drafts.stream()
              .filter(d -> d.found.tokens().get(here.index()) || isCarriedBy(scene, d, here))
              .findFirst();
      if (found.isPresent() && at.index() != place.index()) {
        return found.filter(draft -> suits(scene, draft, place));
      }
      Optional<Token> above = scene.sentence().headOf(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      if (at.is("nsubj") && at.index() == place.index() && !isFallen(drafts, above.get())) {
        return Optional.empty();
      }
      if (isHome(scene, at, above.get())) {
        return Optional.empty();
      }
      at = above.get();
      if (modifiesAnotherPlace(scene, at, place)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A B, 28, of the village of X": where somebody comes from. */
  private static boolean isHome(Scene scene, Token at, Token above) {
    return above.entity() == EntityKind.PERSON
        && at.is("nmod")
        && scene.sentence().children(at, "case").stream().anyMatch(c -> c.lemma().equals("of"));
  }

  /** "The X prison in Y", "X, south of Y": Y only says where X is. */
  private static boolean modifiesAnotherPlace(Scene scene, Token at, Token place) {
    Optional<PlaceMention> own = scene.placeAt(place);
    boolean other = scene.placeAt(at).filter(p -> !own.filter(p::equals).isPresent()).isPresent();
    boolean named =
        scene.sentence().children(at, "compound", "appos").stream()
            .anyMatch(
                t ->
                    t.index() != place.index()
                        && scene.placeAt(t).filter(p -> !isCountry(p)).isPresent()
                        && !scene.sentence().isUnder(place, t));
    return (other || named) && !place.is("conj");
  }

  private static boolean isCountry(PlaceMention mention) {
    return mention.place() != null && mention.place().isCountry();
  }

  /** "Stepped up air raids in X": the verb carries the noun that tells of the act. */
  private static boolean isCarriedBy(Scene scene, Draft draft, Token verb) {
    Token noun = draft.head();
    boolean governed = noun.is("obj") || noun.relation().equals("nsubj:pass") || noun.is("nsubj");
    return draft.trigger().isNoun()
        && governed
        && noun.head() == verb.index()
        && (Roles.isLight(verb) || !noun.is("obj"))
        && scene.sentence().token(verb.index()).isVerb();
  }

  private static boolean isFallen(List<Draft> drafts, Token verb) {
    return drafts.stream()
        .anyMatch(
            d ->
                d.head().index() == verb.index()
                    && (d.trigger().roles().equals("fall")
                        || verb.tag().equals("VBN")
                        || d.trigger().phrase().startsWith("come under")));
  }

  private static boolean suits(Scene scene, Draft draft, Token place) {
    List<Token> cases =
        scene.sentence().children(place, "case").stream()
            .filter(c -> !c.tag().equals("POS"))
            .toList();
    boolean origin =
        cases.stream().anyMatch(c -> ORIGIN.contains(c.lemma()) && !isDistance(scene, c));
    boolean leaving =
        draft.trigger().type() == EventType.RETREAT
            || draft.trigger().roles().equals("of")
            || draft.trigger().phrase().matches("expel|force out|drive out|push out|oust|withdraw");
    if (origin && cases.size() == 1 && !leaving) {
      return false;
    }
    boolean bare = cases.isEmpty();
    boolean held =
        place.is("obj")
            || place.is("compound")
            || place.is("conj")
            || place.is("nmod")
            || place.is("obl")
            || place.is("appos")
            || place.is("nsubj")
            || place.is("amod")
            || place.is("dep")
            || place.is("advmod")
            || place.is("flat")
            || place.is("nmod:poss")
            || place.is("root")
            || place.is("parataxis");
    return bare
        ? held
        : cases.stream()
            .anyMatch(c -> Ground.LOCATIVE.contains(c.lemma()) || AMONG.contains(c.lemma()));
  }

  /** "Not far from X", "ten miles from X": near there, and nobody comes from there. */
  private static boolean isDistance(Scene scene, Token from) {
    return from.index() > 0
        && DISTANCES.contains(
            scene.sentence().token(from.index() - 1).text().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> DISTANCES =
      Set.of("far", "away", "km", "kilometers", "kilometres", "miles", "metres", "meters", "yards");

  /** "In X, where they called for ...": the clause tells of an act in X. */
  private static void fromRelativeClause(Scene scene, Draft draft) {
    Token at = draft.head();
    for (int i = 0; i < 3; i++) {
      Optional<Token> where =
          scene.sentence().children(at, "advmod", "mark").stream()
              .filter(t -> t.lemma().equalsIgnoreCase("where"))
              .findFirst();
      if (where.isPresent()) {
        placeBefore(scene, where.get()).ifPresent(draft.places::add);
        return;
      }
      at = scene.sentence().headOf(at).orElse(at);
    }
  }

  private static Optional<PlaceMention> placeBefore(Scene scene, Token where) {
    return scene.places().stream()
        .filter(p -> p.quote().end() <= where.start() && where.start() - p.quote().end() < REACH)
        .reduce((a, b) -> b);
  }

  /** "Where" follows its place within this many characters: a comma, or a short apposition. */
  private static final int REACH = 40;

  /** "X, captured in 1991", "the town of X, which was shelled": the ground stands above the act. */
  private static void fromParticiple(Scene scene, Draft draft) {
    Token verb = draft.head();
    Optional<Token> above = scene.sentence().headOf(verb);
    if (!verb.is("acl") || !verb.tag().equals("VBN") || above.isEmpty()) {
      return;
    }
    boolean ground = scene.isPlace(above.get()) && scene.membersAt(above.get()).isEmpty();
    if (ground) {
      scene.places().stream()
          .filter(p -> names(scene, above.get(), p))
          .findFirst()
          .ifPresent(draft.places::add);
    }
  }

  private static boolean names(Scene scene, Token ground, PlaceMention place) {
    return scene
        .headOf(place)
        .filter(
            h ->
                h.index() == ground.index()
                    || (h.head() == ground.index()
                        && (h.is("compound") || h.is("appos") || isOf(scene, h))))
        .isPresent();
  }

  private static boolean isOf(Scene scene, Token head) {
    return scene.sentence().children(head, "case").stream().anyMatch(c -> c.lemma().equals("of"));
  }

  private static boolean lacksGround(Draft draft) {
    return draft.places.isEmpty() && PHYSICAL.contains(draft.trigger().type());
  }

  /**
   * "Shot him in a clash near X": an act shares the place of the act above it, else of the one
   * below.
   */
  private static void fromActsAround(Scene scene, Draft draft, List<Draft> drafts) {
    for (boolean above : new boolean[] {true, false}) {
      for (Draft other : drafts) {
        Token lower = above ? draft.head() : other.head();
        Token act = above ? other.head() : draft.head();
        Token upper = Happenings.carrier(scene, act).orElse(act);
        if (other != draft && !other.places.isEmpty() && scene.sentence().isUnder(lower, upper)) {
          draft.places.addAll(other.places);
          return;
        }
      }
    }
  }

  /** Where a sentence names one place and no act has it, it is where they all happened. */
  private static void fromSentence(Scene scene, List<Draft> drafts) {
    if (drafts.stream().anyMatch(d -> !d.places.isEmpty())) {
      return;
    }
    List<PlaceMention> left =
        scene.places().stream()
            .filter(
                p ->
                    scene
                        .headOf(p)
                        .filter(
                            h ->
                                Ground.isGround(scene, h)
                                    && !Ground.namesSomebody(scene, p, h)
                                    && !Ground.isOfSource(scene, h))
                        .isPresent())
            .toList();
    if (left.size() == 1) {
      drafts.stream().filter(Wheres::lacksGround).forEach(d -> d.places.addAll(left));
    }
  }

  /** "In X, in the province of Y": the narrower place is where. */
  static void dropBroader(Scene scene, Draft draft) {
    List<PlaceMention> all = List.copyOf(draft.places);
    draft.places.removeIf(
        broad ->
            all.stream()
                .anyMatch(
                    narrow ->
                        isWithin(narrow.place(), broad.place())
                            && !areListed(scene, narrow, broad)));
  }

  /** "X and Y" are two places, however near one lies to the other. */
  private static boolean areListed(Scene scene, PlaceMention one, PlaceMention other) {
    boolean ahead = one.quote().start() < other.quote().start();
    int from = ahead ? one.quote().end() : other.quote().end();
    int to = ahead ? other.quote().start() : one.quote().start();
    return LISTED.matcher(scene.text().substring(from, to)).matches();
  }

  private static final Pattern LISTED =
      Pattern.compile(",?\\s+(?:and|or|along with|as well as)\\s+(?:in\\s+)?(?:the\\s+)?");

  private static boolean isWithin(@Nullable Place narrow, @Nullable Place broad) {
    if (narrow == null
        || broad == null
        || narrow.equals(broad)
        || !broad.isArea()
        || narrow.country() == null) {
      return false;
    }
    boolean sameCountry = narrow.country().equals(broad.country());
    if (broad.isCountry()) {
      return sameCountry && !narrow.isCountry();
    }
    Double apart = narrow.kilometresTo(broad);
    boolean inside =
        apart != null && broad.radiusM() != null && apart * 1000 <= 1.5 * broad.radiusM();
    return !narrow.isArea() && inside;
  }

  private static final Set<EventType> PHYSICAL =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.AID);

  /**
   * "Attacked the convoy and burned trucks in X": what follows the last of coordinated acts is said
   * of all without a place.
   */
  private static void shareConjuncts(Draft draft, List<Draft> drafts) {
    if (!draft.places.isEmpty()) {
      return;
    }
    for (Draft other : drafts) {
      boolean coordinated =
          (other.head().is("conj") && other.head().head() == draft.head().index())
              || (draft.head().is("conj") && draft.head().head() == other.head().index());
      if (coordinated && !other.places.isEmpty()) {
        draft.places.addAll(other.places);
        return;
      }
    }
  }
}
