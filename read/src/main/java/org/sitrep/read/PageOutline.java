package org.sitrep.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of a page in their order, as blocks, and the elements that hold them, as parts, each
 * part before those within it. Walks the page once and without recursion, however deep it is.
 */
final class PageOutline {
  private static final Set<String> WORDLESS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "button",
          "select",
          "textarea",
          "head",
          "map",
          "applet",
          "datalist",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-analytics",
          "picture",
          "dialog");

  private static final Set<String> INLINE_THOUGH_UNKNOWN = Set.of("font", "nobr", "center");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PagePart> parts = new ArrayList<>();
  private final PageMarks marks = new PageMarks();

  private PageOutline() {}

  static PageOutline of(Document page) {
    PageOutline outline = new PageOutline();
    page.head().stream().forEach(element -> outline.marks.see(element, -1));
    NodeTraversor.filter(outline.new Walk(), page.body());
    return outline;
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  List<PagePart> parts() {
    return parts;
  }

  PageMarks marks() {
    return marks;
  }

  static boolean isBlock(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      return false;
    }
    return name.indexOf('-') > 0
        || (element.isBlock() && !INLINE_THOUGH_UNKNOWN.contains(name))
        || name.equals("summary");
  }

  /** Where the walk stands: the parts that are open, and the words since the last line began. */
  private final class Walk implements NodeFilter {
    private final Deque<Integer> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> links = new ArrayDeque<>();
    private int linked;
    private String link = "";
    private int breaks;
    private int pres;
    private boolean gap;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        marks.see(element, open.isEmpty() ? -1 : open.getLast());
        if (WORDLESS.contains(element.normalName()) || isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
      return element.normalName().equals("input")
          || (element.hasAttr("hidden") && element.childNodeSize() == 0);
    }

    private void begin(Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        breaks++;
        if (breaks >= 2) {
          flush();
        }
        gap = true;
        return;
      }
      if (name.equals("a") && element.hasAttr("href")) {
        links.addLast(element.attr("href"));
      }
      pres += name.equals("pre") ? 1 : 0;
      if (isBlock(element)) {
        flush();
        int above = open.isEmpty() ? -1 : open.getLast();
        open.addLast(parts.size());
        parts.add(
            new PagePart(element, above, blocks.size(), blocks.size(), PageWords.judge(element)));
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("a") && element.hasAttr("href")) {
          links.removeLast();
        }
        pres -= name.equals("pre") ? 1 : 0;
        if (isBlock(element)) {
          flush();
          int part = open.removeLast();
          parts.set(part, parts.get(part).until(blocks.size()));
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
          gap = true;
          if (pres > 0 && sign == '\n') {
            breaks = 1;
          }
        } else if (sign != '\u00AD' && sign != '\u200B' && sign != '\uFEFF') {
          put(sign);
        }
      }
    }

    private void put(char sign) {
      if (gap && !words.isEmpty()) {
        words.append(breaks > 0 ? '\n' : ' ');
        linked += links.isEmpty() ? 0 : 1;
      }
      gap = false;
      breaks = 0;
      words.append(sign);
      if (!links.isEmpty()) {
        linked++;
        link = link.isEmpty() ? links.getLast() : link;
      }
    }

    private void flush() {
      if (!words.isEmpty() && !open.isEmpty()) {
        Element holder = parts.get(open.getLast()).element();
        blocks.add(
            new PageBlock(open.getLast(), holder, words.toString(), linked, link, kind(holder)));
      }
      words.setLength(0);
      linked = 0;
      link = "";
      gap = false;
      breaks = 0;
    }
  }

  private static PageBlock.Kind kind(Element holder) {
    return switch (holder.normalName()) {
      case "p", "blockquote" -> PageBlock.Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> PageBlock.Kind.HEADING;
      case "li", "dd", "dt" -> PageBlock.Kind.ITEM;
      case "td", "th" -> PageBlock.Kind.CELL;
      case "pre" -> PageBlock.Kind.PRE;
      default -> PageBlock.Kind.LOOSE;
    };
  }
}
