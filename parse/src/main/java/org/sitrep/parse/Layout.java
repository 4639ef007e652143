package org.sitrep.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the line breaks that end a sentence from those that only wrap a line.
 *
 * <p>A blank line ends a paragraph. A single line break ends a stretch where the first word of the
 * next line would still have fitted on the line before: whoever wraps text fills the lines, so the
 * break was meant. A dateline is cut off from the sentence that it stands before, which the models
 * read better without it.
 */
final class Layout {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\v]*\\R|\\f|\\u2029");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern ITEM = Pattern.compile("^\\h*(?:[-*•▪◦–—]\\h|\\d{1,2}[.)]\\h)");
  private static final Pattern ENDED = Pattern.compile(".*[.?!…:][\"'”’»)\\]]*\\h*$");

  /**
   * As in {@code ADEN, Yemen (Harbour Wire) - }: a place in capitals, perhaps an agency, a dash.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*\\p{Lu}[\\p{Lu}'’.-]+(?: [\\p{Lu}'’.-]{2,}){0,3}"
              + "(?:/\\p{Lu}[\\p{Lu} '’.-]+)?"
              + "(?:, \\p{L}[\\p{L}'’. ]{1,40})?(?:, (?:[\\p{L}. ]{3,12}\\d{1,2}|\\d{1,2} \\p{L}{3,9}(?: \\d{2,4})?))?"
              + "(?: ?\\([^()]{2,40}\\))?\\s+[-–—]{1,2}\\s+(?:\\[TEXT\\]\\s+)?");

  private static final int ENOUGH_LINES = 3;

  /** No line is so wide that the next word would not have fitted. */
  private static final int NO_WIDTH = Integer.MAX_VALUE;

  private final String text;
  private final int widest;
  private final List<Segment> found = new ArrayList<>();
  private int paragraph;

  private Layout(String text) {
    this.text = text;
    this.widest = widest(text);
  }

  /** Returns the stretches of the text in order; together they hold every printed character. */
  static List<Segment> segments(String text) {
    Layout layout = new Layout(text);
    Matcher blank = BLANK_LINE.matcher(text);
    int start = 0;
    while (blank.find()) {
      layout.block(start, blank.start());
      start = blank.end();
    }
    layout.block(start, text.length());
    return layout.found;
  }

  private void block(int start, int end) {
    String block = text.substring(start, end);
    if (block.isBlank()) {
      return;
    }
    int lines = (int) block.lines().count();
    Matcher dateline = DATELINE.matcher(block);
    int from = 0;
    if (dateline.find()) {
      from = dateline.end();
      found.add(new Segment(start, start + from, paragraph));
    }
    int width = lines < ENOUGH_LINES ? widest : isList(block, lines) ? NO_WIDTH : widest(block);
    int line = 0;
    Matcher lineBreak = LINE_BREAK.matcher(block);
    while (lineBreak.find()) {
      String before = block.substring(line, lineBreak.start());
      String after = firstLine(block.substring(lineBreak.end()));
      if (ends(before, after, width)) {
        add(start + from, start + lineBreak.start());
        from = lineBreak.end();
      }
      line = lineBreak.end();
    }
    add(start + from, end);
  }

  /** Headlines under each other: prose that was wrapped goes on in small letters somewhere. */
  private static boolean isList(String block, int lines) {
    return lines >= ENOUGH_LINES && block.lines().allMatch(Layout::startsUpper);
  }

  private static boolean ends(String before, String after, int width) {
    if (ITEM.matcher(after).find() || before.isBlank()) {
      return true;
    }
    String next = after.strip();
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    if (before.stripTrailing().length() + 1 + word > width) {
      return false;
    }
    return ENDED.matcher(before).matches() || startsUpper(next);
  }

  /** Returns whether the first letter or digit is one that can begin a sentence. */
  private static boolean startsUpper(String line) {
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private void add(int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      found.add(new Segment(start, end, paragraph));
      paragraph++;
    }
  }

  private static String firstLine(String rest) {
    return rest.lines().findFirst().orElse("");
  }

  private static int widest(String lines) {
    return lines.lines().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
  }
}
