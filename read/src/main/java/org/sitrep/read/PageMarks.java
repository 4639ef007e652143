package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements of a page that tell something about its article, gathered while it is walked. */
final class PageMarks {
  /**
   * An element that may tell a day.
   *
   * @param part the number of the innermost part that holds it
   */
  record Dated(Element element, int part) {}

  private static final int MOST_NODES = 60;

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Dated> dated = new ArrayList<>();

  /** Takes note of an element; part is -1 outside of the body. */
  void see(Element element, int part) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> scripts.add(element);
      default -> {
        if (part >= 0) {
          seeInBody(element, part);
        }
      }
    }
    if (part >= 0 && element.normalName().equals("meta") && element.hasAttr("itemprop")) {
      dated.add(new Dated(element, part));
    }
  }

  private void seeInBody(Element element, int part) {
    if (element.normalName().equals("time") || tellsADay(element)) {
      dated.add(new Dated(element, part));
    }
    String property = element.attr("itemprop");
    if (property.equals("author") || element.attr("rel").equals("author")) {
      bylines.add(element);
    }
  }

  private static boolean tellsADay(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.attr("itemprop") + element.attr("property");
    boolean titled = element.hasAttr("title") && !element.normalName().equals("a");
    String classes = titled ? element.className().toLowerCase(Locale.ROOT) : "";
    return names.toLowerCase(Locale.ROOT).contains("date")
        || (titled
            && (classes.contains("date")
                || classes.contains("publish")
                || element.normalName().equals("abbr")));
  }

  /**
   * Returns the words in an element that holds few, white space collapsed; none where it holds
   * more.
   *
   * @param most how many characters are few
   */
  static String words(Element element, int most) {
    StringBuilder words = new StringBuilder();
    int seen = 0;
    for (Node node : (Iterable<Node>) element.nodeStream().limit(MOST_NODES)::iterator) {
      seen++;
      if (node instanceof TextNode text && words.length() <= most) {
        words.append(words.isEmpty() ? "" : " ").append(text.getWholeText().strip());
      }
    }
    return seen == MOST_NODES || words.length() > most ? "" : words.toString().strip();
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> links() {
    return links;
  }

  List<Element> scripts() {
    return scripts;
  }

  /** Elements that are declared to name an author. */
  List<Element> bylines() {
    return bylines;
  }

  List<Dated> dated() {
    return dated;
  }
}
