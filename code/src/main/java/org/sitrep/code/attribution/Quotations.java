package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text. A quotation that is not closed at the end of its paragraph goes
 * on where the next paragraph opens with a mark, as printers do; else it ends with the paragraph.
 */
final class Quotations {
  private static final int LONGEST_PARAGRAPHS = 12;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** Returns the quotations in order; none overlaps another. */
  static List<Quotation> of(String text) {
    Quotations quotations = new Quotations(text);
    int at = 0;
    while (at < text.length()) {
      at = quotations.opens(at) ? quotations.read(at) : at + 1;
    }
    return quotations.found;
  }

  private int read(int start) {
    boolean single = text.charAt(start) == '‘';
    int paragraphs = 0;
    int at = start + width(start);
    while (at < text.length()) {
      if (paragraphEnds(at)) {
        int next = nextWord(at);
        if (single || next >= text.length() || !opens(next) || paragraphs++ > LONGEST_PARAGRAPHS) {
          break;
        }
        at = next + width(next);
      } else if (closes(at, single)) {
        return add(start, at + width(at));
      } else {
        at++;
      }
    }
    return single ? start + 1 : add(start, trimmed(start, at));
  }

  private int add(int start, int end) {
    String inside = text.substring(Math.min(start + width(start), end), end).strip();
    int words = inside.isEmpty() ? 0 : inside.split("\\s+").length;
    found.add(new Quotation(start, end, words));
    return end;
  }

  private boolean opens(int at) {
    char mark = text.charAt(at);
    boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (mark == '‘') {
      return fresh;
    }
    boolean straight =
        mark == '"' || twice(at, '\'') || (mark == '”' && fresh && wordFollows(at + 1));
    return mark == '“' || mark == '«' || twice(at, '`') || (straight && fresh && !spaceAfter(at));
  }

  private boolean closes(int at, boolean single) {
    char mark = text.charAt(at);
    if (single) {
      return mark == '’'
          && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
    return mark == '”' || mark == '"' || mark == '»' || twice(at, '\'');
  }

  private boolean twice(int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  private int width(int at) {
    return twice(at, '\'') || twice(at, '`') ? 2 : 1;
  }

  private boolean wordFollows(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean spaceAfter(int at) {
    int next = at + width(at);
    return next >= text.length() || Character.isWhitespace(text.charAt(next));
  }

  /** Two line breaks with nothing but blanks between them end a paragraph. */
  private boolean paragraphEnds(int at) {
    return text.charAt(at) == '\n'
        && text.substring(at, nextWord(at)).chars().filter(c -> c == '\n').count() > 1;
  }

  private int nextWord(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int trimmed(int start, int end) {
    int at = end;
    while (at > start + 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
