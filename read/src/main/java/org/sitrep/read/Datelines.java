package org.sitrep.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Dateline;

/** Finds where and for whom a report says it was filed, in the words its text begins with. */
final class Datelines {
  private static final String AGENCY = "\\((?<agency>\\p{Lu}[^()]{1,39})\\)";
  private static final String DATE = "(?:,? \\p{L}{3,9}\\.? \\d{1,2}|,? \\d{1,2} \\p{L}{3,9})?";
  private static final String DASH = "(?:\\s+(?:-{1,2}|–)\\s+|\\s*—\\s*)";

  /** {@code ADEN, Yemen (Harbour Wire) - }. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{Lu}'’.-]+(?:[ /][\\p{Lu}'’.-]{2,}){0,3})"
              + "(?:, \\p{L}[\\p{L}'’. -]{1,39}?)?"
              + DATE
              + "(?:,? ?"
              + AGENCY
              + ")?"
              + DASH);

  /** {@code Aden, Yemen – }: in small letters only with the country. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<place>\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?), "
              + "\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}"
              + "(?: ?"
              + AGENCY
              + ")?\\s+(?:-{1,2}|–|—)\\s+");

  /** {@code (Harbour Wire) - }. */
  private static final Pattern AGENCY_ALONE = Pattern.compile("(?<place>){0}" + AGENCY + DASH);

  private Datelines() {}

  /** Returns the dateline with its parts as printed, or null where the text begins without one. */
  static @Nullable Dateline find(String text) {
    String start = text.stripLeading();
    for (Pattern form : new Pattern[] {CAPITALS, SMALL, AGENCY_ALONE}) {
      Matcher matcher = form.matcher(start);
      if (matcher.lookingAt()) {
        return new Dateline(matcher.group("place"), matcher.group("agency"));
      }
    }
    return null;
  }
}
