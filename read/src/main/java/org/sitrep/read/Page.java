package org.sitrep.read;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the report out of a saved web page: what the page declares about itself, and the text of
 * its article.
 */
final class Page {
  private final Document page;

  private Page(Document page) {
    this.page = page;
  }

  /**
   * Returns the parts of the report.
   *
   * @throws Refused if the page holds no paragraphs
   */
  static Draft read(String content) throws Refused {
    return new Page(Jsoup.parse(content)).draft();
  }

  private Draft draft() throws Refused {
    PageOutline outline = PageOutline.of(page);
    Declared declared = Declared.of(page, outline.marks());
    @Nullable String title = title(declared);
    PageText text = PageText.of(outline, title, declared.address());
    if (text.words().isBlank()) {
      throw new Refused("empty", "expected a page with paragraphs of text, found none");
    }
    PageDays days = PageDays.of(PageDayTellings.of(declared, outline, text, title));
    return new Draft(
        null,
        title,
        declared.authors(),
        text.words(),
        days.published(),
        days.modified(),
        declared.outlet(),
        declared.address(),
        language(declared, text.words()));
  }

  private @Nullable String title(Declared declared) {
    @Nullable String told = declared.headline();
    @Nullable Element heading = page.selectFirst("h1");
    if (told != null) {
      return told;
    }
    String shown = heading == null ? page.title() : heading.text();
    return shown.isBlank() ? null : shown;
  }

  private static @Nullable String language(Declared declared, String text) {
    @Nullable String told = declared.locale();
    return told == null ? null : told.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
