package org.sitrep.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * Takes a report saved as plain text apart: title, printed date and byline in whatever order they
 * stand, then the text. The text keeps the line breaks that are printed; what a page prints around
 * it is left out.
 */
final class PlainText {
  private static final int LONGEST_TITLE = 200;

  /** A longer line is a paragraph, whatever it begins with. */
  private static final int LONGEST_HEAD = 400;

  private static final int LONGEST_BYLINE = 100;
  private static final int LONGEST_CAPTION_WORDS = 8;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:written |reported |story )?by:?\\s+(?<who>\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile("source:\\s+(?<who>\\S.{0,80})", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile("(?:last )?(?:updated|modified).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("\\s+[|•·]\\s+");

  /** An abbreviation may end a title with a full stop, as in {@code Rebels meet in U.S.} */
  private static final Pattern FULL_STOP = Pattern.compile(".*(?<!\\b\\p{Lu})\\.[\"'”’)]*");

  private final List<String> lines;
  private int at;
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable String source;
  private @Nullable Moment published;
  private @Nullable Moment modified;

  private PlainText(String content) {
    this.lines = Arrays.asList(content.split("\\r\\n|\\n|\\r|\\u2028", -1));
  }

  /**
   * Returns the parts of a report.
   *
   * @throws Refused if it has no text beside a title
   */
  static Draft read(String content) throws Refused {
    return new PlainText(content).draft();
  }

  private Draft draft() throws Refused {
    while (at < lines.size() && isHead(lines.get(at).strip())) {
      at++;
    }
    List<String> body = Furniture.without(lines.subList(at, lines.size()), title);
    String text = String.join("\n", body).strip();
    if (text.isEmpty()) {
      throw new Refused(
          "empty", title == null ? "expected text, found none" : "expected text after the title");
    }
    return new Draft(null, title, byline, text, published, modified, source, null, null);
  }

  private boolean isHead(String line) {
    return line.isEmpty() || (line.length() <= LONGEST_HEAD && isHeadLine(line));
  }

  private boolean isHeadLine(String line) {
    return Furniture.extent(line) == Furniture.Extent.LINE
        || takeParts(line)
        || takeSource(line)
        || takeTitle(line)
        || isCaption(line);
  }

  /** Takes a line that holds nothing but dates and bylines. */
  private boolean takeParts(String line) {
    List<String> parts = Arrays.asList(PARTS.split(line, -1));
    if (!parts.stream().allMatch(part -> PrintedDate.parse(part) != null || isByline(part))) {
      return false;
    }
    for (String part : parts) {
      @Nullable Moment date = PrintedDate.parse(part);
      if (date == null) {
        byline = byline == null ? who(BYLINE, part) : byline;
      } else if (CHANGED.matcher(part).matches()) {
        modified = date;
      } else if (published == null) {
        published = date;
      }
    }
    return true;
  }

  private static boolean isByline(String part) {
    return part.length() <= LONGEST_BYLINE
        && BYLINE.matcher(part).matches()
        && !FULL_STOP.matcher(part).matches();
  }

  private boolean takeSource(String line) {
    @Nullable String found = who(SOURCE, line);
    source = found == null ? source : found;
    return found != null;
  }

  private static @Nullable String who(Pattern form, String line) {
    Matcher matcher = form.matcher(line);
    return matcher.matches() ? matcher.group("who").strip() : null;
  }

  private boolean takeTitle(String line) {
    if (title != null
        || line.length() > LONGEST_TITLE
        || FULL_STOP.matcher(line).matches()
        || Datelines.find(line) != null
        || !endsItsParagraph()) {
      return false;
    }
    title = line;
    return true;
  }

  private boolean endsItsParagraph() {
    String next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
    return next.isEmpty() || PrintedDate.parse(next) != null || isByline(next);
  }

  /** The words under a picture: a few, in small letters, on a line of their own. */
  private boolean isCaption(String line) {
    return line.split("\\s+", -1).length <= LONGEST_CAPTION_WORDS
        && line.equals(line.toLowerCase(Locale.ROOT))
        && !FULL_STOP.matcher(line).matches()
        && endsItsParagraph();
  }
}
