package org.sitrep.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a line of a page names, in numbers or with a month's name in any language of
 * {@code months.txt}. Reads the line once, from left to right.
 */
final class DayFinder {
  /** A day and where in the line it stands, as UTF-16 indexes. */
  record Found(LocalDate day, int start, int end) {}

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int THAI_YEARS_AHEAD = 543;
  private static final int LONGEST_LINE = 2_000;

  /** What may stand between the parts of a day without meaning anything. */
  private static final Set<String> BETWEEN =
      Set.of(
          ".", ",", "'", "’", "-", "/", "de", "del", "of", "den", "the", "di", "d", "año", "st",
          "nd", "rd", "th", "er", "º", "ª", "ο", "η", "a", "năm", "г", "tháng", "ngày", "ta", "të",
          "at", "و", "،");

  private static final Set<String> MONTH_FIRST_REGIONS = Set.of("us", "ph", "fm", "pw");

  private final List<Piece> pieces;
  private final @Nullable String language;
  private final boolean monthFirst;

  /** A run of digits, a run of letters, or one sign. */
  private record Piece(String words, int number, int start, int end) {
    boolean isNumber() {
      return number >= 0;
    }

    boolean isYear() {
      return end - start == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    boolean isShort() {
      return number >= 0 && end - start <= 2;
    }
  }

  private DayFinder(List<Piece> pieces, @Nullable String locale) {
    this.pieces = pieces;
    this.language = locale == null ? null : locale.substring(0, Math.min(2, locale.length()));
    this.monthFirst =
        locale != null
            && locale.length() >= 5
            && MONTH_FIRST_REGIONS.contains(locale.substring(3, 5).toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the days in the order they stand.
   *
   * @param locale the language tag of the page, such as {@code en-US}, or null; it tells which
   *     month a name is, and whether in 2/3/2024 the month stands first
   */
  static List<Found> find(String line, @Nullable String locale) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_LINE));
    return new DayFinder(pieces(start), locale).days();
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = end(line, at);
      if (end > at) {
        pieces.add(piece(line, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return pieces;
  }

  private static int end(String line, int start) {
    int kind = kind(line.charAt(start));
    int end = start + 1;
    while (kind > 1 && end < line.length() && kind(line.charAt(end)) == kind) {
      end++;
    }
    return kind == 0 ? start : end;
  }

  /** Nothing, a sign, a digit, a letter. */
  private static int kind(char sign) {
    if (Character.isDigit(sign)) {
      return 2;
    }
    boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK;
    if (Character.isLetter(sign)
        || mark
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK) {
      return 3;
    }
    return Character.isWhitespace(sign)
            || Character.isSpaceChar(sign)
            || Character.getType(sign) == Character.FORMAT
        ? 0
        : 1;
  }

  private static Piece piece(String line, int start, int end) {
    String words = line.substring(start, end).toLowerCase(Locale.ROOT);
    int number = -1;
    if (kind(line.charAt(start)) == 2 && end - start <= 8) {
      number = 0;
      for (int i = start; i < end; i++) {
        number = number * 10 + Character.digit(line.charAt(i), 10);
      }
    }
    return new Piece(words, number, start, end);
  }

  private List<Found> days() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int before = found.size();
      int next = at + 1;
      if (pieces.get(at).isNumber()) {
        next = Math.max(next, fromNumber(at, found));
      } else if (Character.isLetter(pieces.get(at).words().charAt(0))) {
        next = Math.max(next, fromName(at, found));
      }
      at = found.size() > before ? next : at + 1;
    }
    return found;
  }

  /** Reads a day that begins with a number; returns where it ends, or 0. */
  private int fromNumber(int at, List<Found> found) {
    Piece first = pieces.get(at);
    int second = skip(at + 1);
    int third = isNumberAt(second) ? skip(second + 1) : -1;
    if (first.isYear() && isNumberAt(third) && isShortAt(second) && isShortAt(third)) {
      return add(found, first.number(), number(second), number(third), at, third);
    }
    if (first.isYear()) {
      return yearNameDay(at, found);
    }
    if (first.isShort()
        && isShortAt(second)
        && third > 0
        && isYearAt(third)
        && adjoin(at, second)) {
      boolean swap = number(second) > 12 || (monthFirst && first.number() <= 12);
      int month = swap ? first.number() : number(second);
      int day = swap ? number(second) : first.number();
      return add(found, year(third), month, day, at, third);
    }
    return first.isShort() ? dayNameYear(at, found) : wholeNumber(at, found);
  }

  /** 20241203, as machines write it. */
  private int wholeNumber(int at, List<Found> found) {
    Piece piece = pieces.get(at);
    int year = piece.number() / 10_000;
    boolean whole = piece.end() - piece.start() == 8 && year >= FIRST_YEAR && year <= LAST_YEAR;
    return whole ? add(found, year, piece.number() / 100 % 100, piece.number() % 100, at, at) : 0;
  }

  private int dayNameYear(int at, List<Found> found) {
    int name = skip(at + 1);
    int length = nameLength(name);
    if (length == 0) {
      return 0;
    }
    int year = skip(name + length);
    return isYearAt(year)
        ? add(found, year(year), month(name), pieces.get(at).number(), at, year)
        : 0;
  }

  private int yearNameDay(int at, List<Found> found) {
    int name = skip(at + 1);
    int length = nameLength(name);
    if (length == 0) {
      return 0;
    }
    int day = skip(name + length);
    return isShortAt(day)
        ? add(found, pieces.get(at).number(), month(name), number(day), at, day)
        : 0;
  }

  /** Reads December 3, 2024; returns where it ends, or 0. */
  private int fromName(int at, List<Found> found) {
    int length = nameLength(at);
    int day = length == 0 ? -1 : skip(at + length);
    int year = isShortAt(day) ? skip(day + 1) : -1;
    return isYearAt(year) && !isClock(year)
        ? add(found, year(year), month(at), number(day), at, year)
        : 0;
  }

  private boolean isClock(int at) {
    return at + 1 < pieces.size() && pieces.get(at + 1).words().equals(":");
  }

  private int nameLength(int at) {
    if (at < 0 || at >= pieces.size()) {
      return 0;
    }
    if (at + 1 < pieces.size() && Months.number(pair(at), language) > 0) {
      return 2;
    }
    return Months.number(pieces.get(at).words(), language) > 0 ? 1 : 0;
  }

  private String pair(int at) {
    return pieces.get(at).words() + "_" + pieces.get(at + 1).words();
  }

  private int month(int at) {
    return nameLength(at) == 2
        ? Months.number(pair(at), language)
        : Months.number(pieces.get(at).words(), language);
  }

  /** Returns the next piece that says something, or -1. */
  private int skip(int from) {
    int at = from;
    while (at < pieces.size() && at < from + 3 && isBetween(pieces.get(at).words())) {
      at++;
    }
    return at < pieces.size() ? at : -1;
  }

  /** The day and month of numbers stand close: 3.12., 3 / 12; in Vietnamese a word parts them. */
  private boolean adjoin(int first, int second) {
    return second == first + 2
        && (pieces.get(second).start() - pieces.get(first).end() <= 3
            || pieces.get(first + 1).words().equals("tháng"));
  }

  private static boolean isBetween(String words) {
    return BETWEEN.contains(words)
        || words.equals("年")
        || words.equals("月")
        || words.equals("년")
        || words.equals("월");
  }

  private boolean isNumberAt(int at) {
    return at >= 0 && pieces.get(at).isNumber();
  }

  private boolean isShortAt(int at) {
    return at >= 0 && pieces.get(at).isShort();
  }

  private boolean isYearAt(int at) {
    return at >= 0 && year(at) > 0;
  }

  private int number(int at) {
    return pieces.get(at).number();
  }

  /** Returns the year of four digits, of two after a dot or stroke, of Thai count; else 0. */
  private int year(int at) {
    Piece piece = pieces.get(at);
    if (piece.isYear()) {
      return piece.number();
    }
    boolean signed = at > 0 && "./'’".contains(pieces.get(at - 1).words());
    boolean clock =
        at + 1 < pieces.size()
            && ":.".contains(pieces.get(at + 1).words())
            && at + 2 < pieces.size()
            && pieces.get(at + 2).isShort();
    if (piece.isShort() && piece.end() - piece.start() == 2 && signed && !clock) {
      return piece.number() < 50 ? 2000 + piece.number() : 0;
    }
    int thai = piece.number() - THAI_YEARS_AHEAD;
    boolean isThai = piece.end() - piece.start() == 4 && "th".equals(language);
    return isThai && thai >= FIRST_YEAR && thai <= LAST_YEAR ? thai : 0;
  }

  private int add(List<Found> found, int year, int month, int day, int first, int last) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      found.add(new Found(date, pieces.get(first).start(), pieces.get(last).end()));
      return last + 1;
    } catch (DateTimeException noSuchDay) {
      return 0;
    }
  }
}
