package org.sitrep.code.place;

import java.util.List;
import java.util.Set;
import org.sitrep.parse.EntityKind;

/** Judges by the words around a known name whether it names the place here. */
final class Surroundings {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "inside",
          "across",
          "toward",
          "towards",
          "into",
          "throughout",
          "through",
          "beyond",
          "via",
          "off",
          "between",
          "within",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northern",
          "southern",
          "eastern",
          "western",
          "central");

  /** Verbs whose object, where it is a name, is a place more often than not in reports of war. */
  private static final Set<String> TAKING =
      Set.of(
          "enter",
          "leave",
          "reach",
          "capture",
          "seize",
          "retake",
          "recapture",
          "besiege",
          "shell",
          "bomb",
          "bombard",
          "storm",
          "flee",
          "evacuate",
          "control",
          "liberate",
          "surround",
          "hit",
          "strike",
          "overrun",
          "encircle",
          "occupy",
          "visit",
          "cross",
          "hold",
          "throng",
          "raid",
          "patrol",
          "invade",
          "pound");

  /** "Rebel-held X", "X-administered Y". */
  private static final Set<String> HELD =
      Set.of("held", "controlled", "occupied", "administered", "ruled", "run", "besieged");

  /** Nouns that "of" joins to the place they are said of. */
  private static final Set<String> SURROUNDED =
      Set.of(
          "siege",
          "city",
          "town",
          "village",
          "capital",
          "outskirt",
          "province",
          "region",
          "district",
          "state",
          "governorate",
          "north",
          "south",
          "east",
          "west",
          "suburb",
          "battle",
          "capture",
          "fall",
          "bombing",
          "bombardment",
          "shelling",
          "port",
          "control",
          "part",
          "edge",
          "countryside",
          "center",
          "centre",
          "kilometer",
          "kilometre",
          "km",
          "mile",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outside",
          "island",
          "municipality");

  /** Words that names of armed groups begin with, without accents and apostrophes. */
  private static final Set<String> FORCES =
      Set.of(
          "jabhat", "jabhet", "harakat", "liwa", "liwaa", "jaysh", "jaish", "ahrar", "faylaq",
          "failaq", "lashkar", "kataib", "hayat", "hayyat", "ansar", "jund", "hezb", "hizb",
          "tahrir", "katibat", "saraya", "fatah", "tehreek", "tehrik", "jamaat", "kataeb",
          "islamic");

  /** Bodies that are named for the place after "of". */
  private static final Set<String> BODIES =
      Set.of("university", "bank", "college", "institute", "council", "academy", "republic");

  /** A namesake of a person in the report has to be this well known: a million people. */
  private static final double KNOWN = 6;

  /** What tells a known place outside of the tagger's names: about 100,000 people. */
  private static final double LARGE = 5;

  /** What an organisation can be named for without chance: about 3,000 people. */
  private static final double CARRIED = 3.5;

  private final Atlas atlas;

  Surroundings(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns whether a word that is also an adjective stands for the country itself here. */
  boolean isNoun(Forms forms, int at) {
    String word = forms.word(at);
    return (word.equals("US")
        || word.equals("U.S.")
        || word.equals("UK")
        || word.equals("U.K.")
        || word.equals("USA"));
  }

  /** Returns whether the known name names a place where it stands. */
  boolean allow(Forms forms, int from, int to, List<Candidate> candidates) {
    Candidate likeliest = candidates.get(0);
    boolean state = isInIslamicState(forms, from);
    if (state || (to - from == 1 && isOther(forms, from, likeliest))) {
      return false;
    }
    boolean location = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      location |= forms.kind(i) == EntityKind.LOCATION;
      other |= forms.kind(i) == EntityKind.ORGANIZATION || forms.kind(i) == EntityKind.PERSON;
    }
    if (location && !other) {
      return allowLocation(forms, from, to, candidates) && !isEndOfOrganisation(forms, from);
    }
    if (candidates.stream().noneMatch(Candidate::exact)) {
      return false;
    }
    if (other) {
      boolean whole = forms.startOf(from) == from && forms.endOf(from) == to;
      return whole && allowNamed(forms, from, to, likeliest);
    }
    return allowUntagged(forms, from, to, likeliest);
  }

  /** Returns whether a verb stands here whose object, where it is a name, is a place. */
  static boolean isTaken(Forms forms, int at) {
    return TAKING.contains(forms.lemma(at));
  }

  /** Returns whether a name begins as those of armed groups do: "Jabhat ...", "Liwa ...". */
  static boolean isForce(Forms forms, int from) {
    return FORCES.contains(PlaceKey.plain(forms.word(forms.joinedTo(from))));
  }

  /** "Islamic State of Iraq and al-Sham", from whichever of its places on. */
  private static boolean isInIslamicState(Forms forms, int from) {
    int at = from - 1;
    while (at > 1 && at > from - 6 && (isBreak(forms, at) || isStateWord(forms, at))) {
      at--;
    }
    return forms.lower(at).matches("of|in")
        && forms.lower(at - 1).equals("state")
        && forms.lower(at - 2).equals("islamic");
  }

  private static boolean isStateWord(Forms forms, int at) {
    return forms.isArticle(at) || forms.lower(at).matches("the|iraq|syria");
  }

  private static boolean isOther(Forms forms, int at, Candidate likeliest) {
    boolean place = likeliest.prior() >= KNOWN || forms.word(at + 1).equals(",");
    return NoGround.isNever(forms.lower(at))
        || forms.word(at).length() < 2
        || (forms.isSurname(at) && !place);
  }

  /** "Islamic State in Iraq", "University of Aleppo": the name goes on past what was tagged. */
  static boolean isEndOfOrganisation(Forms forms, int from) {
    String link = forms.lower(from - 1);
    if (isInIslamicState(forms, from)) {
      return true;
    }
    boolean organisation = forms.kind(from - 2) == EntityKind.ORGANIZATION;
    boolean state = link.equals("in") && forms.word(from - 2).equals("State");
    return organisation && (state || (link.equals("of") && BODIES.contains(forms.lower(from - 2))));
  }

  /**
   * Returns whether an organisation carries the name of a place: "the Hama Health Directorate" is
   * no place, but tells where the report is about.
   */
  boolean isInOrganisation(Forms forms, int from, int to, List<Candidate> candidates) {
    boolean begins = forms.startOf(from) == from;
    boolean inside = forms.endOf(from) > to;
    return forms.kind(from) == EntityKind.ORGANIZATION
        && begins
        && inside
        && !NoGround.isNever(forms.lower(from))
        && candidates.get(0).exact()
        && candidates.get(0).prior() >= CARRIED;
  }

  private static boolean allowLocation(Forms forms, int from, int to, List<Candidate> candidates) {
    int start = forms.kind(from) == EntityKind.LOCATION ? forms.startOf(from) : from;
    int end = forms.endOf(to - 1);
    boolean whole = start >= from && (end <= to || forms.kind(to - 1) != EntityKind.LOCATION);
    boolean exact = candidates.get(0).exact();
    if (whole) {
      return true;
    }
    boolean led = start < from && (isPart(forms, from, candidates) || isBreak(forms, from - 1));
    boolean followed = end > to && (isBreak(forms, to) || Units.isUnitWord(forms.lower(to)));
    return exact && (start >= from || led) && (end <= to || followed);
  }

  /** "Northern Syria" is a part of it, "East Bank" a name of its own. */
  private static boolean isPart(Forms forms, int from, List<Candidate> candidates) {
    return Directions.isDirection(forms.lower(from - 1))
        && (!forms.isCapitalised(from - 1) || candidates.get(0).prior() >= LARGE);
  }

  private static boolean isBreak(Forms forms, int at) {
    return forms.word(at).matches("[-–/,&]|and");
  }

  private static boolean allowNamed(Forms forms, int from, int to, Candidate likeliest) {
    if (forms.isProper(to)) {
      return false;
    }
    boolean several = to - from > 1 && likeliest.prior() >= LARGE;
    return isLed(forms, from) || several || likeliest.place().isCountry();
  }

  private boolean allowUntagged(Forms forms, int from, int to, Candidate likeliest) {
    boolean inName = forms.isProper(from - 1) && forms.kind(from - 1) != EntityKind.LOCATION;
    if (forms.isProper(to) || inName || !forms.isProper(from)) {
      return false;
    }
    boolean large = likeliest.prior() >= LARGE || atlas.isCapital(forms.span(from, to));
    boolean unit = to - from == 1 && Units.isUnitWord(forms.lower(to));
    return isLed(forms, from) || unit || (large && from > 0);
  }

  /** Whether the word before leads to a place: "in", "captured", "the siege of", "Goma and". */
  private static boolean isLed(Forms forms, int from) {
    int at = forms.lower(from - 1).equals("the") ? from - 2 : from - 1;
    String before = forms.lower(at);
    if (LOCATIVE.contains(before) || TAKING.contains(forms.lemma(at))) {
      return true;
    }
    if (before.equals("of")) {
      return SURROUNDED.contains(forms.lemma(at - 1));
    }
    if (HELD.contains(before) && forms.word(at - 1).equals("-")) {
      return true;
    }
    boolean listed = before.equals("and") || before.equals(",") || before.equals("or");
    return listed && forms.kind(at - 1) == EntityKind.LOCATION;
  }
}
