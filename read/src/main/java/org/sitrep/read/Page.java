package org.sitrep.read;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes the report out of a saved web page: what the page declares about itself, and the text of
 * its article.
 */
final class Page {
  private static final int ENOUGH_TO_TELL = 300;

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
    @Nullable String title = PageTitle.of(declared, outline);
    PageText text = PageText.of(outline, title, declared.address());
    if (text.words().isBlank()) {
      throw new Refused("empty", "expected a page with paragraphs of text, found none");
    }
    PageDays days = PageDays.of(PageDayTellings.of(declared, outline, text, title));
    return new Draft(
        null,
        title,
        PageByline.of(declared, outline, text),
        text.words(),
        days.published(),
        days.modified(),
        declared.outlet(),
        declared.address(),
        language(declared, text.words()));
  }

  /**
   * Returns the language that the page declares, unless its text is another: templates declare the
   * language of their maker. What declares English and reads like none we know stays untold.
   */
  private static @Nullable String language(Declared declared, String text) {
    @Nullable String locale = declared.locale();
    @Nullable String told = locale == null ? null : locale.substring(0, 2).toLowerCase(Locale.ROOT);
    @Nullable String read = text.length() < ENOUGH_TO_TELL ? null : Languages.of(text);
    boolean doubtful = "en".equals(told) && text.length() >= ENOUGH_TO_TELL;
    return read == null && !doubtful ? told : read;
  }
}
