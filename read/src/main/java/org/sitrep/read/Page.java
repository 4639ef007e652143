package org.sitrep.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * Takes the report out of a saved web page: what the page declares about itself, and the paragraphs
 * of its densest part.
 */
final class Page {
  private static final String NO_TEXT =
      "script, style, noscript, nav, aside, footer, figure, figcaption, iframe, form:not(:has(p)), button, select,"
          + " svg, template, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";
  private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote:not(:has(p)), pre";
  private static final String DAYS =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name~=(?i)^(date|pubdate|publish-?date|publication_date|dc\\.date(\\.issued)?"
          + "|parsely-pub-date|sailthru\\.date|article:published_time)$],"
          + " time[itemprop=datePublished], time[pubdate], article time[datetime],"
          + " header time[datetime]";

  private static final String SHOWN_DAYS =
      "[class~=(?i)date|published|posted|timestamp], [id~=(?i)date|published], time";

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d/\\d\\d/\\d\\d)/");

  /** A paragraph shorter than this says nothing about where the report stands. */
  private static final int TELLING = 40;

  private static final double MOST_LINKED = 0.5;

  /** How far up, and how much of it, a paragraph counts for the elements that hold it. */
  private static final int REACH = 5;

  private static final double PASSED_UP = 0.8;

  /** With less, and more outside, the page does not mark its paragraphs. */
  private static final int LEAST_TEXT = 200;

  private final Document page;

  private Page(Document page) {
    this.page = page;
  }

  /**
   * Returns the parts of the report.
   *
   * @param encoding the page's encoding, or null to take the one it declares
   * @throws Refused if the page holds no paragraphs
   */
  static Draft read(byte[] content, @Nullable Charset encoding) throws Refused {
    try {
      @Nullable String name = encoding == null ? null : encoding.name();
      return new Page(Jsoup.parse(new ByteArrayInputStream(content), name, "")).draft();
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refused("unreadable", "expected a page, found what no browser would read");
    }
  }

  private Draft draft() throws Refused {
    @Nullable String title = title();
    @Nullable String modified = attribute("meta[property=article:modified_time]", "content");
    Draft declared =
        new Draft(
            null,
            title,
            byline(),
            "",
            published(),
            PrintedDate.parse(modified == null ? linked("dateModified") : modified),
            attribute("meta[property=og:site_name]", "content"),
            attribute("link[rel=canonical], meta[property=og:url]", "href", "content"),
            language());
    String text = text(title);
    if (text.isBlank()) {
      throw new Refused("empty", "expected a page with paragraphs of text, found none");
    }
    return declared.saying(text);
  }

  /** Returns the day that the page declares, else the one it shows, else the one in its address. */
  private @Nullable Moment published() {
    List<@Nullable String> told = new ArrayList<>();
    told.add(attribute(DAYS, "content", "datetime"));
    told.add(linked("datePublished"));
    told.add(attribute("time[datetime]", "datetime"));
    page.select(SHOWN_DAYS).forEach(shown -> told.add(shown.text()));
    Matcher address = DAY_IN_ADDRESS.matcher(page.select("link[rel=canonical]").attr("href"));
    told.add(address.find() ? address.group(1) : null);
    for (@Nullable String words : told) {
      @Nullable Moment day = PrintedDate.parse(words);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable String title() {
    @Nullable String declared = attribute("meta[property=og:title]", "content");
    @Nullable Element heading = page.selectFirst("h1");
    if (declared != null) {
      return declared;
    }
    String shown = heading == null ? page.title() : heading.text();
    return shown.isBlank() ? null : shown;
  }

  private @Nullable String byline() {
    @Nullable String declared = attribute("meta[name=author]", "content");
    @Nullable Element shown = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
    String found = declared == null ? shown == null ? "" : shown.text() : declared;
    String name = found.replaceFirst("(?i)^by:?\\s+", "").strip();
    return name.isEmpty() || name.length() > 100 || name.startsWith("http") ? null : name;
  }

  private @Nullable String language() {
    String told = page.select("html").attr("lang").strip();
    return told.length() < 2 ? null : told.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private @Nullable String attribute(String selector, String... names) {
    for (Element element : page.select(selector)) {
      for (String name : names) {
        if (!element.attr(name).isBlank()) {
          return element.attr(name).strip();
        }
      }
    }
    return null;
  }

  /** Returns a value of the page's linked data (JSON-LD), or null. */
  private @Nullable String linked(String name) {
    Pattern field = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"");
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = field.matcher(script.data());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private String text(@Nullable String title) {
    page.select(NO_TEXT).remove();
    @Nullable Element part = densest();
    List<String> paragraphs = new ArrayList<>();
    for (Element element : part == null ? new Elements() : part.select(PARAGRAPHS)) {
      String words = element.text().strip();
      if (!words.isEmpty() && !isLinks(element)) {
        paragraphs.add(words);
      }
    }
    List<String> unmarked = unmarked();
    boolean marked = length(paragraphs) >= Math.min(LEAST_TEXT, length(unmarked));
    paragraphs = marked ? paragraphs : unmarked;
    return String.join("\n\n", Furniture.without(paragraphs, title));
  }

  /**
   * Returns the lines of the element that holds most text of its own, on pages without {@code p}.
   */
  private List<String> unmarked() {
    @Nullable Element best = null;
    int most = 0;
    for (Element element : page.select("article, section, div, td, span")) {
      int own = element.ownText().length();
      if (own > most) {
        most = own;
        best = element;
      }
    }
    String words = best == null ? "" : best.wholeText();
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Returns the element whose own paragraphs, and a share of those deeper in it, are the longest.
   */
  private @Nullable Element densest() {
    Map<Element, Double> scores = new HashMap<>();
    @Nullable Element best = null;
    double most = 0;
    for (Element paragraph : page.select("p, pre")) {
      double weight = isLinks(paragraph) ? 0 : Math.max(0, paragraph.text().length() - TELLING);
      @Nullable Element above = paragraph.parent();
      for (int steps = 0; above != null && steps < REACH; steps++) {
        double score = scores.merge(above, weight, Double::sum);
        if (score > most) {
          most = score;
          best = above;
        }
        weight *= PASSED_UP;
        above = above.parent();
      }
    }
    return best;
  }

  private static int length(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static boolean isLinks(Element element) {
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return linked > element.text().length() * MOST_LINKED;
  }
}
