package org.sitrep.link.control;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ControlState;
import org.sitrep.model.Extent;
import org.sitrep.model.Quote;

/**
 * How far the words of a report reach: whether they tell of a place, of a part of it, or only of
 * somewhere near it. A district of a city is not the city, and "a base near", "on the road to" or
 * "the outskirts of" tell of no more than they say.
 */
final class Reach {
  /** So many characters before a name may say that something near it is meant. */
  private static final int BEFORE = 40;

  private static final Pattern NEAR =
      Pattern.compile(
          ".*\\b(near|outside|around|close to|(north|south|east|west|northeast|northwest|southeast"
              + "|southwest) of|(kilomet(re|er)s?|km|miles) (from|of)|outskirts of|edges? of|gates of"
              + "|across|along|through|via|past|over|(road|way|route|line|border) (to|from|with)|towards?|countryside of|bordering|off)"
              + " (the )?((city|town|village|capital) of )?$",
          Pattern.DOTALL);

  /** "Withdrew to Gao": the place is where they went and not what they left. */
  private static final Pattern GOAL =
      Pattern.compile(
          ".*\\b(to|into|towards?|for) (the )?((city|town|village) of )?$", Pattern.DOTALL);

  /** What can be taken in a place without the place. */
  private static final Pattern FACILITY =
      Pattern.compile(
          ".*\\b(base|barracks|camp|airport|airfield|air base|airbase|bridge|headquarters|district"
              + "|neighbou?rhood|quarter|suburb|village|outpost|post|checkpoint|road|hill|hilltop"
              + "|station|palace|building|hospital|prison|school|university|factory|plant|position"
              + "|area|part|half|street|market|mine|depot|warehouse)s?\\b.*\\b(in|at|near|of|outside"
              + "|inside|around|from)\\b.*",
          Pattern.DOTALL);

  /** "The village of X" is X itself. */
  private static final Pattern ITSELF =
      Pattern.compile(
          ".*\\b(city|town|village|district|quarter|neighbou?rhood|suburb|province|region|state"
              + "|area|port|settlement|municipality)( of)? $",
          Pattern.DOTALL);

  private Reach() {}

  /**
   * Returns how much of the place is meant, or null where it is not the place that is meant.
   *
   * @param text the report
   * @param words the words that tell the act or state
   * @param place the name of the place
   * @param told what they tell
   * @param extent how much of it, as the coder reads it
   */
  static @Nullable Extent of(
      String text, Quote words, Quote place, ControlState told, Extent extent) {
    int from = Math.max(0, place.start() - BEFORE);
    String before = text.substring(from, place.start()).toLowerCase(Locale.ROOT);
    if (NEAR.matcher(before).matches()
        || (told == ControlState.LOST
            && words.start() < place.start()
            && GOAL.matcher(before).matches())) {
      return null;
    }
    if (words.end() >= place.start()) {
      return extent;
    }
    String between = text.substring(words.end(), place.start()).toLowerCase(Locale.ROOT);
    boolean facility = FACILITY.matcher(between).matches() && !ITSELF.matcher(between).matches();
    return facility && extent != Extent.MOST && extent != Extent.ALL ? Extent.PART : extent;
  }
}
