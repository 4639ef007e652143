package org.sitrep.write.situation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/** How days, numbers and quoted words are printed. */
final class Wording {
  /** A sentence of about this many characters is quoted rather than a much longer one. */
  static final int READABLE = 140;

  /** No quote is longer, in UTF-16 units. */
  private static final int LONGEST = 280;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String days(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (range.days() == 1) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + day(to)
        : DAY_AND_MONTH.format(from) + " – " + day(to);
  }

  static String number(long count) {
    return count < 10_000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
  }

  /** Returns a number with its noun, as in "1 event" and "2 events". */
  static String counted(long count, String one) {
    return number(count) + " " + one + (count == 1 ? "" : "s");
  }

  static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** Returns the words in quotation marks, cut at a word where they are long. */
  static String quoted(String words) {
    return "“" + cut(words) + "”";
  }

  /** Returns the words in one line, cut at a word where they are long. */
  static String cut(String words) {
    String line = oneLine(words);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST).stripTrailing() + " …";
  }

  /** Returns the words with a capital first letter. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns who published and when, in brackets. */
  static String printed(Reference reference) {
    String source = reference.source() == null ? "source not named" : reference.source();
    return "("
        + source
        + ", "
        + (reference.published() == null ? "undated" : day(reference.published()))
        + ")";
  }

  /** Returns the words as "a, b and c". */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  static @Nullable String blankToNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }
}
