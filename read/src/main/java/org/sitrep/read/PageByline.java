package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: as the page declares it, marks it, or prints it at the headline. */
final class PageByline {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 14;
  private static final int NEAR = 8;

  private static final List<String> BEFORE =
      List.of(
          "by ",
          "by: ",
          "von ",
          "von: ",
          "por ",
          "por: ",
          "par ",
          "par: ",
          "di ",
          "door ",
          "af ",
          "av ",
          "written by ",
          "reported by ",
          "story by ",
          "author: ",
          "autor: ",
          "автор: ",
          "yazan: ",
          "بقلم ",
          "بقلم: ",
          "מאת ",
          "מאת: ");

  private static final Set<String> NAMES =
      Set.of("byline", "bylines", "author", "authors", "autor");

  private static final Pattern TAIL = Pattern.compile("[\\s,;–—-]{1,9}$");

  private PageByline() {}

  /** Returns the names as printed, without the word before them, or null. */
  static @Nullable String of(Declared declared, PageOutline outline, PageText text) {
    @Nullable String told = declared.authors();
    if (told != null) {
      return name(told);
    }
    for (Element marked : outline.marks().bylines()) {
      @Nullable String name = name(PageMarks.words(marked, LONGEST));
      if (name != null) {
        return name;
      }
    }
    return printed(outline, text);
  }

  private static @Nullable String printed(PageOutline outline, PageText text) {
    int from = text.range().from();
    int first = Math.max(0, from - NEAR);
    int last = Math.min(outline.blocks().size(), from + NEAR);
    for (PageBlock block : outline.blocks().subList(first, last)) {
      String words = block.words();
      boolean named = PageWords.words(block.holder()).stream().anyMatch(NAMES::contains);
      boolean said = !words.equals(without(words)) && !block.endsSentence();
      @Nullable String name = words.length() <= LONGEST && (named || said) ? name(words) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String name(String words) {
    String name = without(words.strip().replaceAll("\\s+", " "));
    int end = 0;
    while (end < name.length()
        && "|•·/".indexOf(name.charAt(end)) < 0
        && !Character.isDigit(name.charAt(end))) {
      end++;
    }
    boolean dated = end < name.length() && Character.isDigit(name.charAt(end));
    name = TAIL.matcher(name.substring(0, end)).replaceFirst("");
    name = dated ? withoutMonth(name) : name;
    boolean few = name.split(" ", -1).length <= MOST_WORDS;
    boolean letters = name.chars().anyMatch(Character::isLetter);
    return letters && few && !name.startsWith("http") && !name.startsWith("@") ? name : null;
  }

  /** In "Ann Writer, December 3" the month belongs to the day that was cut off. */
  private static String withoutMonth(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean month = Months.number(name.substring(last).toLowerCase(Locale.ROOT), null) > 0;
    return month ? TAIL.matcher(name.substring(0, last)).replaceFirst("") : name;
  }

  private static String without(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (small.startsWith(before) && words.length() > before.length()) {
        return words.substring(before.length()).strip();
      }
    }
    return words;
  }
}
