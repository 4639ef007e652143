package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines that pages print around a report from the report: share buttons, author boxes,
 * comment forms. What it knows stands in {@code furniture.txt}.
 */
final class Furniture {
  /** What to leave out with a line. */
  enum Extent {
    NOTHING,
    LINE,
    LIST,
    END
  }

  /** Furniture is short; a longer line is a paragraph that happens to begin alike. */
  private static final int LONGEST = 240;

  /** A line of a list of links is shorter than this, or ends like no sentence. */
  private static final int LONGEST_LINK = 60;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)]*$");

  private static final List<Rule> RULES = rules();

  private record Rule(Extent extent, Pattern form) {}

  private Furniture() {}

  private static List<Rule> rules() {
    return Resource.lines("furniture.txt").stream().map(Furniture::rule).toList();
  }

  private static Rule rule(String line) {
    int space = line.indexOf(' ');
    return new Rule(
        Extent.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)),
        Pattern.compile(
            line.substring(space).strip(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Returns what is to be left out where the line stands. */
  static Extent extent(String line) {
    String words = line.strip();
    if (words.length() > LONGEST) {
      return Extent.NOTHING;
    }
    for (Rule rule : RULES) {
      if (rule.form().matcher(words).matches()) {
        return rule.extent();
      }
    }
    return Extent.NOTHING;
  }

  /**
   * Returns the lines without furniture, each as it was.
   *
   * @param title the headline, whose repetition is furniture too, or null
   */
  static List<String> without(List<String> lines, @Nullable String title) {
    List<String> kept = new ArrayList<>();
    boolean inList = false;
    for (String line : lines) {
      Extent extent = extent(line);
      if (extent == Extent.END && kept.stream().anyMatch(before -> !before.isBlank())) {
        break;
      }
      inList = extent == Extent.LIST || (inList && (line.isBlank() || isLink(line)));
      boolean repeated = title != null && line.strip().equalsIgnoreCase(title);
      if (extent == Extent.NOTHING && !inList && !repeated) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isLink(String line) {
    return line.strip().length() < LONGEST_LINK || !SENTENCE_END.matcher(line.strip()).matches();
  }
}
