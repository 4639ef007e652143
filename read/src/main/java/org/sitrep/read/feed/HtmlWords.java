package org.sitrep.read.feed;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of the HTML that feeds carry. */
final class HtmlWords {
  private static final String LINES = "p, div, li, h1, h2, h3, h4, h5, h6, blockquote, tr, figure";

  private HtmlWords() {}

  /** Returns the paragraphs as they would be read, with an empty line between; null for none. */
  static @Nullable String paragraphs(@Nullable String html) {
    if (html == null || html.isBlank()) {
      return null;
    }
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0 && html.indexOf('\n') < 0) {
      return html.strip().replaceAll("\\s+", " ");
    }
    Document page = Jsoup.parse(html);
    page.select("script, style, iframe, figcaption").remove();
    for (Element line : page.select(LINES)) {
      line.before("\n").append("\n");
    }
    String words =
        page.wholeText()
            .lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return words.isEmpty() ? null : words;
  }

  /** Returns the words of a headline, in which some feeds have marks of HTML; null for none. */
  static @Nullable String line(@Nullable String html) {
    @Nullable String words = paragraphs(html);
    return words == null ? null : String.join(" ", List.of(words.split("\\s+", -1)));
  }
}
