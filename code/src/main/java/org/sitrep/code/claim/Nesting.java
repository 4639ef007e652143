package org.sitrep.code.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/**
 * Tells by the words between two names which only says where the other lies: in "the B town of A",
 * "B's A", "A in B", "A, 10 km south of B" and "In B, they shelled A" the act was in A.
 */
final class Nesting {
  private static final String KIND =
      "(?:village|town|city|district|suburb|neighbou?rhood|camp|region|area|province|resort|port|capital"
          + "|island|countryside|governorate|county|state|enclave|outskirt|sub-?district|quarter"
          + "|municipality|base|airbase|crossing|checkpoint|stronghold|territory|peninsula|valley"
          + "|township|commune|settlement|hamlet|section|part|side|sector|farm|mountain|front|axis"
          + "|hospital|mosque|school|square|street|market|road|highway|locality|locale|community)";

  private static final Pattern INNER =
      Pattern.compile(
          "(?:['’]s?)?[ -](?!in |on |at |near |outside |inside |from )(?:[\\w-]+ ){0,3}?"
              + KIND
              + "s? of (?:the )?|['’]s? (?:[\\w-]+ ){0,2}");

  private static final Pattern STEP =
      Pattern.compile(
          KIND
              + "s?|,|[()]|-|–|in|inside|of|near|outside|on|at|from|the|a|an|its|north|south|east|west"
              + "|(?:north|south)-?(?:east|west)|(?:north|south|east|west|(?:north|south)-?(?:east|west))ern"
              + "|central|rural|km|kms|kilomet(?:er|re)s?|miles?|about|some|around|nearly|roughly|just"
              + "|edge|border|coast|far|close|next|adjacent|located|situated|disputed|occupied|restive"
              + "|[\\d.,]+|refugee|militant|own|most|main");

  private static final Pattern LINK = Pattern.compile("in|of|near|outside|on|from|at|inside");

  private static final Set<String> OPENERS =
      Set.of("in", "at", "near", "elsewhere", "inside", "across");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int MOST_OPENING = 4;

  private Nesting() {}

  /** Leaves each draft the places that others only say the whereabouts of. */
  static void narrow(Scene scene, List<Draft> drafts) {
    for (int i = 0; i + 1 < scene.places().size(); i++) {
      PlaceMention first = scene.places().get(i);
      PlaceMention second = scene.places().get(i + 1);
      if (isInner(scene, first, second)) {
        drafts.forEach(draft -> replace(draft, first, second));
      }
    }
    for (int i = scene.places().size() - 1; i > 0; i--) {
      PlaceMention first = scene.places().get(i - 1);
      PlaceMention second = scene.places().get(i);
      String between = between(scene, first, second);
      if (isStep(between) && !isInner(scene, first, second)) {
        drafts.forEach(draft -> replace(draft, second, first));
      }
    }
    drafts.forEach(draft -> dropOpening(scene, draft));
  }

  /**
   * "The B town of A", but not "the A district of B province", nor "the A district of B" where only
   * B is known: what no table knows is seldom what a town is told by.
   */
  private static boolean isInner(Scene scene, PlaceMention first, PlaceMention second) {
    String between = between(scene, first, second);
    if (!INNER.matcher(between).matches()) {
      return false;
    }
    boolean owned = OWNED.matcher(between).lookingAt();
    String after = scene.text().substring(second.quote().end());
    return owned
        || !(UNIT.matcher(after).lookingAt()
            || isLargerUnit(second, first)
            || (isUnknown(first) && !isUnknown(second)));
  }

  private static boolean isUnknown(PlaceMention mention) {
    Place place = mention.place();
    return place == null || (place.feature() == null && place.geonamesId() == null);
  }

  private static boolean isLargerUnit(PlaceMention outer, PlaceMention inner) {
    Place large = outer.place();
    Place small = inner.place();
    boolean wider = radius(large) > radius(small) && !isUnknown(inner);
    return large != null && (wider || (large.isArea() && (small == null || !small.isArea())));
  }

  private static int radius(@Nullable Place place) {
    return place == null || place.radiusM() == null ? 0 : place.radiusM();
  }

  private static final Pattern OWNED = Pattern.compile("['’]");

  private static final Pattern UNIT =
      Pattern.compile(
          "\\s+(?i:province|state|governorate|county|city|district|region|department)\\b");

  private static boolean isStep(String between) {
    boolean linked = false;
    String apart = between.replaceAll("([,()])", " $1 ").trim().toLowerCase(Locale.ROOT);
    for (String lower : BLANKS.splitAsStream(apart).toList()) {
      if (!STEP.matcher(lower).matches()) {
        return false;
      }
      linked |= LINK.matcher(lower).matches();
    }
    return linked;
  }

  private static void replace(Draft draft, PlaceMention broad, PlaceMention narrow) {
    if (draft.places.remove(broad) && !draft.places.contains(narrow)) {
      draft.places.add(narrow);
    }
  }

  /** "In B, they shelled A": the opening sets the scene. */
  private static void dropOpening(Scene scene, Draft draft) {
    Optional<PlaceMention> opening = draft.places.stream().filter(p -> opens(scene, p)).findFirst();
    boolean told = draft.places.stream().anyMatch(p -> p.quote().start() > draft.head().start());
    if (told && opening.isPresent() && opening.get().quote().end() < draft.head().start()) {
      draft.places.remove(opening.get());
    }
  }

  private static boolean opens(Scene scene, PlaceMention place) {
    int before =
        (int)
            scene.sentence().tokens().stream()
                .filter(t -> t.end() <= place.quote().start())
                .count();
    return before > 0
        && before <= MOST_OPENING
        && OPENERS.contains(scene.sentence().token(0).text().toLowerCase(Locale.ROOT));
  }

  private static String between(Scene scene, PlaceMention first, PlaceMention second) {
    String between = scene.text().substring(first.quote().end(), second.quote().start());
    return between.replaceAll("\\s+", " ");
  }
}
