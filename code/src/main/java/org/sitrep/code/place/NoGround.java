package org.sitrep.code.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and words that are printed large, or led to, as places are, and are none. */
final class NoGround {
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
          "jan",
          "feb",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec",
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
          "southwestern",
          "southeastern",
          "northwestern",
          "northeastern",
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

  private static final Set<String> NO_PLACE =
      Set.of(
          "ramadan",
          "christmas",
          "easter",
          "parliament",
          "congress",
          "english",
          "arabic",
          "parliamentary",
          "eid",
          "internet",
          "facebook",
          "twitter",
          "youtube",
          "hell",
          "spring",
          "summer",
          "winter",
          "autumn",
          "senate",
          "new",
          "general",
          "un");

  private NoGround() {}

  /** Returns whether the word in lower case is no place, whatever a table says. */
  static boolean isNever(String lower) {
    return NEVER.contains(lower);
  }

  /** Returns whether the word in lower case begins no name that no table knows. */
  static boolean beginsNone(String lower) {
    return NO_PLACE.contains(lower);
  }

  /** Returns whether the word is never a place by itself. */
  static boolean isNoPlace(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return NEVER.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)
        || NO_GROUND.contains(last);
  }

  /** Returns whether the letters stand for a body, where no table knows them for a place: "UN". */
  static boolean isAcronym(Forms forms, String name) {
    return !forms.isAllCapitals() && ACRONYM.matcher(name).matches();
  }

  /** What names end with that are those of bodies, hours and things. */
  private static final Set<String> NO_GROUND =
      Set.of(
          "time",
          "mission",
          "front",
          "party",
          "army",
          "forces",
          "shield",
          "brigade",
          "brigades",
          "schools",
          "facilities",
          "movement",
          "agency",
          "ministry",
          "council",
          "parliament");

  private static final Pattern ACRONYM = Pattern.compile("(?:But |The )?(?:[A-Z]\\.?){2,5}s?");
}
