package org.sitrep.read;

import java.util.List;
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
  private static final int LITTLE = 250;
  private static final int MUCH_MORE = 3;

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
    String words = words(text, declared.data().ofArticle("articleBody"));
    if (words.isBlank()) {
      throw new Refused("empty", "expected a page with paragraphs of text, found none");
    }
    PageDays days = PageDays.of(PageDayTellings.of(declared, outline, text, title));
    return new Draft(
        null,
        title,
        PageByline.of(declared, outline, text),
        words,
        days.published(),
        days.modified(),
        declared.outlet(),
        declared.address(),
        language(declared, words));
  }

  /** Pages that a script fills show little, but may declare the text of their article. */
  private static String words(PageText shown, @Nullable String declared) {
    int enough = Math.min(LITTLE, declared == null ? 0 : declared.length() / MUCH_MORE);
    if (declared == null || shown.words().length() >= enough) {
      return shown.words();
    }
    List<String> lines = Jsoup.parse(declared).wholeText().lines().map(String::strip).toList();
    return String.join("\n\n", lines.stream().filter(line -> !line.isEmpty()).toList());
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
