package org.sitrep.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares about itself in its head: meta elements, links, linked data. */
final class Declared {
  private static final int LONGEST_BYLINE = 150;

  private final Document page;
  private final PageMarks marks;
  private final LinkedFacts data;
  private final Map<String, String> metas = new LinkedHashMap<>();

  private Declared(Document page, PageMarks marks) {
    this.page = page;
    this.marks = marks;
    this.data = LinkedFacts.of(marks.scripts());
  }

  static Declared of(Document page, PageMarks marks) {
    Declared declared = new Declared(page, marks);
    for (Element meta : marks.metas()) {
      String value = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isEmpty()) {
          declared.metas.putIfAbsent(name, value);
        }
      }
    }
    return declared;
  }

  LinkedFacts data() {
    return data;
  }

  /** Returns the content of the first meta element of one of the names, or null. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      @Nullable String value = metas.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns the first content of each meta element, by its name in small letters. */
  Map<String, String> metas() {
    return Collections.unmodifiableMap(metas);
  }

  private static @Nullable String first(@Nullable String... told) {
    for (@Nullable String each : told) {
      if (each != null && !each.isBlank()) {
        return each.strip();
      }
    }
    return null;
  }

  /** Returns the headline that the page declares, or null. */
  @Nullable String headline() {
    return first(
        meta("og:title"),
        data.ofArticle("headline"),
        meta("twitter:title", "dc.title", "dcterms.title", "headline"),
        data.ofArticle("name"));
  }

  /** Returns what stands in the title element, or null. */
  @Nullable String pageTitle() {
    return first(page.title());
  }

  /** Returns the names of who wrote it, joined by commas, or null. */
  @Nullable String authors() {
    List<String> linked = data.authors().stream().filter(Declared::isName).toList();
    if (!linked.isEmpty()) {
      return String.join(", ", linked);
    }
    @Nullable String told =
        first(
            meta("author", "article:author_name", "dc.creator", "dcterms.creator", "byl"),
            meta("parsely-author", "sailthru.author", "article:author"));
    return told != null && isName(told) ? told : null;
  }

  private static boolean isName(String words) {
    return words.length() <= LONGEST_BYLINE
        && !words.contains("://")
        && !words.startsWith("www.")
        && words.chars().anyMatch(Character::isLetter);
  }

  /** Returns who published it, or null. */
  @Nullable String outlet() {
    return first(
        meta("og:site_name"),
        data.ofArticle("publisher", "name"),
        meta("application-name", "dc.publisher", "publisher", "copyright-holder"),
        data.ofPage("publisher", "name"),
        data.ofPage("isPartOf", "name"),
        host());
  }

  private @Nullable String host() {
    @Nullable String address = address();
    return address == null ? null : PageParagraphs.host(address);
  }

  /** Returns the language tag that the page declares, such as {@code en-GB}, or null. */
  @Nullable String locale() {
    @Nullable String told =
        first(
            root().attr("lang"),
            root().attr("xml:lang"),
            data.ofArticle("inLanguage"),
            meta("og:locale", "content-language", "dc.language", "language"));
    return told == null || told.length() < 2 || !Character.isLetter(told.charAt(1)) ? null : told;
  }

  /** Returns the page's own address, or null. */
  @Nullable String address() {
    String canonical = link("canonical");
    @Nullable String shared = meta("og:url");
    String[] told = {
      absolute(canonical, shared),
      absolute(shared, null),
      absolute(data.ofArticle("mainEntityOfPage", "@id"), null),
      absolute(data.ofArticle("mainEntityOfPage"), null),
      absolute(data.ofArticle("url"), null),
      absolute(meta("twitter:url", "parsely-link"), null),
      absolute(link("amphtml"), null)
    };
    @Nullable String best = null;
    for (@Nullable String each : told) {
      best = each != null && (best == null || isHome(best)) ? each : best;
    }
    return best;
  }

  private Element root() {
    @Nullable Element root = page.firstElementChild();
    return root == null ? page : root;
  }

  private String link(String relation) {
    for (Element link : marks.links()) {
      if (link.attr("rel").equalsIgnoreCase(relation)) {
        return link.attr("href");
      }
    }
    return "";
  }

  private static boolean isHome(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return path < 0 || path == address.length() - 1;
  }

  private @Nullable String absolute(@Nullable String told, @Nullable String shared) {
    if (told == null || told.isBlank()) {
      return null;
    }
    String address = told.strip();
    if (address.startsWith("//")) {
      return "https:" + address;
    }
    if (address.startsWith("/") && shared != null && shared.contains("://")) {
      int path = shared.indexOf('/', shared.indexOf("://") + 3);
      return (path < 0 ? shared : shared.substring(0, path)) + address;
    }
    return address.startsWith("http://") || address.startsWith("https://") ? address : null;
  }
}
