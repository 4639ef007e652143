package org.sitrep.read.agency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The paragraphs of NITF or XHTML. */
final class InlineText {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "hl2", "li", "pre", "blockquote", "td", "dd");

  private static final Set<String> NO_TEXT =
      Set.of("head", "script", "style", "figure", "media", "table", "hl1", "byline", "dateline");

  private InlineText() {}

  /** Returns the words, paragraphs parted by an empty line. */
  static String of(Element content) {
    List<String> paragraphs = gathered(content);
    return paragraphs.isEmpty() ? content.text().strip() : String.join("\n\n", paragraphs);
  }

  /** Goes through the elements in their order; no recursion, since strangers choose the depth. */
  private static List<String> gathered(Element content) {
    List<String> paragraphs = new ArrayList<>();
    Deque<Element> next = new ArrayDeque<>();
    pushChildren(next, content);
    while (!next.isEmpty()) {
      Element child = next.pop();
      String name = name(child);
      boolean leaf =
          BLOCKS.contains(name) && child.children().stream().noneMatch(InlineText::block);
      if (leaf && !child.text().isBlank()) {
        paragraphs.add(child.text().strip());
      } else if (!leaf && !NO_TEXT.contains(name)) {
        pushChildren(next, child);
      }
    }
    return paragraphs;
  }

  private static void pushChildren(Deque<Element> next, Element parent) {
    List<Element> children = parent.children();
    for (int i = children.size() - 1; i >= 0; i--) {
      next.push(children.get(i));
    }
  }

  private static boolean block(Element element) {
    return BLOCKS.contains(name(element));
  }

  private static String name(Element element) {
    String tag = element.tagName();
    return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
