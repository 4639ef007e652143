package org.sitrep.code.place;

import java.util.Set;
import org.sitrep.parse.EntityKind;

/**
 * Finds names that neither the tables nor the tagger know for places, by the words that lead to
 * them or follow: "the village of X", "the X checkpoint", "inside X", "stormed X", "assault on X".
 */
final class Unlisted {
  /** What has a name after "of". */
  private static final Set<String> KINDS =
      Set.of(
          "village",
          "town",
          "city",
          "district",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "hamlet",
          "camp",
          "area",
          "region",
          "commune",
          "municipality",
          "outpost",
          "locality",
          "port",
          "island",
          "valley",
          "province",
          "county",
          "quarter",
          "enclave",
          "stronghold",
          "hill",
          "outskirt",
          "township");

  /** What has a name before it, in the singular. */
  private static final Set<String> NAMED =
      Set.of(
          "village",
          "town",
          "district",
          "area",
          "neighborhood",
          "neighbourhood",
          "quarter",
          "suburb",
          "settlement",
          "checkpoint",
          "crossing",
          "camp",
          "bridge",
          "airbase",
          "airport",
          "airfield",
          "hill",
          "farm",
          "valley",
          "mountain",
          "countryside",
          "front",
          "axis",
          "road",
          "highway",
          "street",
          "square",
          "hospital",
          "mosque",
          "church",
          "school",
          "prison",
          "market",
          "dam",
          "island",
          "river",
          "lake",
          "forest",
          "junction",
          "roundabout",
          "base",
          "barracks",
          "refinery",
          "oilfield",
          "pass",
          "heights",
          "ridge",
          "field",
          "orchard",
          "plant",
          "palace",
          "stadium",
          "castle",
          "fort",
          "fortress",
          "citadel",
          "depot",
          "mine",
          "quarry",
          "tunnel",
          "county",
          "province",
          "governorate",
          "township",
          "complex",
          "city",
          "region",
          "commune",
          "municipality",
          "peninsula",
          "plain",
          "plateau",
          "locality",
          "oblast",
          "raion",
          "woreda");

  /** Kinds that nothing but a place is called. */
  private static final Set<String> SURE =
      Set.of(
          "village",
          "town",
          "district",
          "neighborhood",
          "neighbourhood",
          "checkpoint",
          "crossing",
          "airbase",
          "countryside",
          "province",
          "governorate",
          "township",
          "suburb",
          "area");

  private static final Set<String> BETWEEN = Set.of("refugee", "military", "air", "oil", "border");

  private static final Set<String> WITHIN = Set.of("in", "inside", "near", "outside");

  private static final Set<String> LEADING =
      Set.of(
          "in", "inside", "near", "outside", "at", "of", "on", "around", "into", "from", "to",
          "toward", "towards", "through", "across", "along", "against", "between", "over");

  /** Verbs that take ground and not people. */
  private static final Set<String> TAKING =
      Set.of(
          "shell",
          "bombard",
          "storm",
          "recapture",
          "retake",
          "liberate",
          "enter",
          "besiege",
          "encircle",
          "overrun",
          "pound",
          "throng",
          "raze",
          "ransack");

  private static final Set<String> THRUSTS =
      Set.of(
          "assault",
          "attack",
          "raid",
          "offensive",
          "advance",
          "siege",
          "push",
          "shelling",
          "bombardment",
          "battle",
          "incursion");

  private static final Set<String> AGAINST = Set.of("on", "at", "of", "into", "for", "toward");

  /** Tags of words that begin a sentence and no name: "In X", "But the X". */
  private static final Set<String> SMALL =
      Set.of("IN", "CC", "TO", "PRP", "PRP$", "WRB", "WDT", "WP", "MD", "DT");

  private Unlisted() {}

  /** Returns the index after the name that begins at a token, or that index where none does. */
  static int end(Forms forms, int at, int endOfLast) {
    int first = forms.joinedTo(at);
    int end = run(forms, first);
    boolean strange =
        end == first
            || SMALL.contains(forms.sentence().token(at).tag())
            || NoGround.beginsNone(forms.lower(first))
            || NoGround.isNoPlace(forms.lower(first))
            || !endsName(forms, end)
            || (at > 0 && forms.isProper(at - 1))
            || (hasKind(forms, at, end, EntityKind.ORGANIZATION)
                && !isNamed(forms, at, end)
                && !NameStems.begins(forms, at)
                && !isLocated(forms, end));
    if (strange) {
      return at;
    }
    boolean told =
        isOfKind(forms, at)
            || isNamed(forms, at, end)
            || isWithin(forms, at)
            || isThrustAt(forms, at)
            || (NameStems.begins(forms, at) && end - first > 1 && !goesOnAsPerson(forms, at, end))
            || isListed(forms, at, end, endOfLast);
    return told ? end : at;
  }

  /** "Deir ez-Zor Horatio Nelson": somebody is named after the place. */
  private static boolean goesOnAsPerson(Forms forms, int at, int end) {
    return forms.kind(at) != EntityKind.PERSON && hasKind(forms, at, end, EntityKind.PERSON);
  }

  private static boolean endsName(Forms forms, int end) {
    return forms.sentence().token(end - 1).isProperNoun()
        || hasDigit(forms.word(end - 1))
        || NAMED.contains(singular(forms, end - 1));
  }

  /** Returns the index after the capitalised kind that a name ends with: "X District". */
  static int withKind(Forms forms, int to) {
    return forms.isCapitalised(to) && NAMED.contains(singular(forms, to)) ? to + 1 : to;
  }

  /** The capitalised words from a token on, with hyphens, articles and numbers joined to them. */
  private static int run(Forms forms, int at) {
    int end = at;
    while (forms.isCapitalised(end) || (end > at && isJoint(forms, end))) {
      end++;
    }
    return end;
  }

  /** The hyphen of "Al-Bab", the "4" of "T-4", the "al" of "Deir al-Asal". */
  private static boolean isJoint(Forms forms, int at) {
    if (forms.word(at).matches("[-–‑‘’'`]") && forms.isAdjacent(at)) {
      return forms.isAdjacent(at + 1)
          && (forms.isCapitalised(at + 1)
              || hasDigit(forms.word(at + 1))
              || isJoint(forms, at + 1));
    }
    if (forms.isArticle(at)) {
      return forms.word(at + 1).matches("[-–‑]") && forms.isAdjacent(at + 1);
    }
    return hasDigit(forms.word(at)) && forms.isAdjacent(at) && forms.word(at - 1).matches("[-–‑]");
  }

  private static boolean hasDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean hasKind(Forms forms, int from, int to, EntityKind kind) {
    for (int i = from; i < to; i++) {
      if (forms.kind(i) == kind) {
        return true;
      }
    }
    return false;
  }

  /** "The village of X", "the towns of X". */
  private static boolean isOfKind(Forms forms, int at) {
    int before = forms.word(at - 1).matches("[‘’'`]") ? at - 2 : at - 1;
    return forms.lower(before).equals("of") && KINDS.contains(forms.lemma(before - 1));
  }

  /** "Near the X checkpoint", "in X District": led to, and called what it is. */
  private static boolean isNamed(Forms forms, int at, int end) {
    boolean inside = end - at > 1 && NAMED.contains(singular(forms, end - 1));
    int after = BETWEEN.contains(forms.lower(end)) ? end + 1 : end;
    boolean named = inside || NAMED.contains(singular(forms, after));
    boolean sure = SURE.contains(singular(forms, inside ? end - 1 : after));
    boolean somebody = hasKind(forms, at, end, EntityKind.PERSON);
    return (named && (sure || isLed(forms, at)) && (!somebody || isFirmly(forms, at, after)))
        || (isNamedTogether(forms, end) && isLed(forms, at));
  }

  /** "In the X area": what the tagger takes for somebody is where something was, all the same. */
  private static boolean isFirmly(Forms forms, int at, int kind) {
    return isLed(forms, at)
        && !forms.isCapitalised(kind)
        && FIRM.contains(singular(forms, kind))
        && !forms.isSurname(kind - 1);
  }

  private static final Set<String> FIRM =
      Set.of(
          "village",
          "town",
          "district",
          "neighborhood",
          "neighbourhood",
          "area",
          "suburb",
          "checkpoint",
          "crossing",
          "junction");

  /** "The X and Y districts": the kind in the plural is said of both. */
  private static boolean isNamedTogether(Forms forms, int end) {
    if (!forms.lower(end).equals("and") || !forms.isCapitalised(end + 1)) {
      return false;
    }
    int kind = run(forms, forms.joinedTo(end + 1));
    String word = forms.lower(kind);
    return word.endsWith("s") && SURE.contains(singular(forms, kind)) && !SURE.contains(word);
  }

  /** "X, west of Y", "X west of Y". */
  private static boolean isLocated(Forms forms, int end) {
    int at = forms.word(end).equals(",") ? end + 1 : end;
    return Directions.bearing(forms.lower(at)) != null && forms.lower(at + 1).equals("of");
  }

  private static String singular(Forms forms, int at) {
    String word = forms.lower(at);
    return word.endsWith("s") && !NAMED.contains(word)
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static boolean isLed(Forms forms, int at) {
    int before = at - 1;
    while (before > at - 4 && before >= 0 && isModifier(forms, before)) {
      before--;
    }
    return LEADING.contains(forms.lower(before))
        || TAKING.contains(forms.lemma(before))
        || Surroundings.isTaken(forms, before);
  }

  private static boolean isModifier(Forms forms, int at) {
    String tag = forms.sentence().token(at).tag();
    return tag.equals("DT") || tag.startsWith("JJ");
  }

  private static boolean isWithin(Forms forms, int at) {
    int before = Directions.isDirection(forms.lower(at - 1)) ? at - 2 : at - 1;
    return WITHIN.contains(forms.lower(before))
        || forms.lower(at - 1).matches("nearby|neighbou?ring");
  }

  /** "Assault on X", "the siege of X", "shelled X". */
  private static boolean isThrustAt(Forms forms, int at) {
    boolean thrust = AGAINST.contains(forms.lower(at - 1)) && THRUSTS.contains(forms.lemma(at - 2));
    return thrust || TAKING.contains(forms.lemma(at - 1));
  }

  /** "In X and Y", "the villages of X, Y and Z". */
  private static boolean isListed(Forms forms, int at, int end, int endOfLast) {
    boolean both = forms.lower(at - 1).equals("and") && forms.lower(at - 2).equals(",");
    boolean next =
        endOfLast == (both ? at - 2 : at - 1)
            && (!hasKind(forms, at, end, EntityKind.PERSON) || isInListOfPlaces(forms, at, end));
    boolean goesOn = forms.lower(end).matches("and|,") && forms.isCapitalised(end + 1);
    return next
        && (forms.lower(at - 1).equals("and") || (forms.lower(at - 1).equals(",") && goesOn));
  }

  /**
   * "The villages of X, Y and Z", "positions at X and Y": a list that is led as places are; what
   * acts next is somebody.
   */
  private static boolean isInListOfPlaces(Forms forms, int at, int end) {
    int before = at - 1;
    while (before >= 0 && (forms.isCapitalised(before) || isInList(forms, before))) {
      before--;
    }
    boolean of = forms.lower(before).equals("of") && KINDS.contains(forms.lemma(before - 1));
    boolean led = forms.lower(before).matches("at|in|near|around|inside|outside");
    boolean acts = end < forms.size() && forms.sentence().token(end).tag().startsWith("VB");
    return (of || led) && !acts && !forms.isSurname(end - 1);
  }

  private static boolean isInList(Forms forms, int at) {
    return forms.word(at).matches("[-–‑,’'‘`]")
        || forms.lower(at).equals("and")
        || forms.isArticle(at);
  }
}
