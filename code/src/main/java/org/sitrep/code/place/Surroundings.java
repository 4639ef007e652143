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

  private static final Set<String> NEVER =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "god",
          "allah",
          "islam",
          "muslim",
          "christian",
          "president",
          "police",
          "university",
          "street",
          "center",
          "centre",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "army",
          "state",
          "province",
          "county",
          "of",
          "bar",
          "unity",
          "mr",
          "mrs",
          "dr",
          "ms",
          "st",
          "the",
          "a",
          "an",
          "i");

  /** What tells a known place outside of the tagger's names: about 100,000 people. */
  private static final double LARGE = 5;

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
    if (to - from == 1 && (NEVER.contains(forms.lower(from)) || forms.word(from).length() < 2)) {
      return false;
    }
    boolean whole = true;
    boolean location = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      location |= forms.kind(i) == EntityKind.LOCATION;
      other |= forms.kind(i) == EntityKind.ORGANIZATION || forms.kind(i) == EntityKind.PERSON;
    }
    if (location && !other) {
      return allowLocation(forms, from, to, candidates);
    }
    if (candidates.stream().noneMatch(Candidate::exact)) {
      return false;
    }
    if (other) {
      whole = forms.startOf(from) == from && forms.endOf(from) == to;
      return whole && allowNamed(forms, from, to);
    }
    return allowUntagged(forms, from, to, candidates);
  }

  private static boolean allowLocation(Forms forms, int from, int to, List<Candidate> candidates) {
    int start = forms.kind(from) == EntityKind.LOCATION ? forms.startOf(from) : from;
    int end = forms.endOf(to - 1);
    boolean whole = start >= from && (end <= to || forms.kind(to - 1) != EntityKind.LOCATION);
    boolean exact = candidates.get(0).exact();
    if (whole) {
      return true;
    }
    boolean led =
        start < from && (Directions.isDirection(forms.lower(from - 1)) || isBreak(forms, from - 1));
    boolean followed = end > to && (isBreak(forms, to) || Units.isUnitWord(forms.lower(to)));
    return exact && (start >= from || led) && (end <= to || followed);
  }

  private static boolean isBreak(Forms forms, int at) {
    return forms.word(at).matches("[-–/,&]|and");
  }

  private boolean allowNamed(Forms forms, int from, int to) {
    return LOCATIVE.contains(forms.lower(from - 1)) && !forms.isProper(to);
  }

  private boolean allowUntagged(Forms forms, int from, int to, List<Candidate> candidates) {
    if (forms.isProper(to)
        || (forms.isProper(from - 1) && forms.kind(from - 1) != EntityKind.LOCATION)) {
      return false;
    }
    if (!forms.isProper(from)) {
      return false;
    }
    boolean large = candidates.get(0).prior() >= LARGE || atlas.isCapital(forms.span(from, to));
    return LOCATIVE.contains(forms.lower(from - 1)) || (large && from > 0);
  }
}
