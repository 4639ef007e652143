package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the headlines of a page against each other: the one that it declares, the one it shows and
 * the one in its title bar, without the name of the outlet that many add.
 */
final class PageTitle {
  private static final List<String> SEPARATORS =
      List.of(" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " « ", " » ", " // ");

  private static final int SHORTEST = 8;

  private PageTitle() {}

  /** Returns the headline, or null where the page has none. */
  static @Nullable String of(Declared declared, PageOutline outline) {
    @Nullable String shown = shown(outline);
    @Nullable String told = declared.headline();
    @Nullable String bar = declared.pageTitle();
    @Nullable String best = told != null ? told : shown != null && isIn(shown, bar) ? shown : null;
    best = best != null ? best : bar != null ? bar : shown;
    if (best == null) {
      return null;
    }
    return shown != null && isIn(shown, best) ? shown : withoutOutlet(collapsed(best), declared);
  }

  /** Returns the words of the page's first heading of the first rank, or null. */
  private static @Nullable String shown(PageOutline outline) {
    for (PageBlock block : outline.blocks()) {
      if (block.holder().normalName().equals("h1") && block.words().length() >= SHORTEST) {
        return block.words().replace('\n', ' ');
      }
    }
    return null;
  }

  /** Tells whether the longer one begins with the words of the other. */
  private static boolean isIn(String shown, @Nullable String longer) {
    String own = PageBlock.folded(shown);
    return longer != null && own.length() >= SHORTEST && PageBlock.folded(longer).startsWith(own);
  }

  private static String collapsed(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static String withoutOutlet(String title, Declared declared) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at >= SHORTEST && isOutlet(title.substring(at + separator.length()), declared)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static boolean isOutlet(String words, Declared declared) {
    String tail = PageBlock.folded(words);
    @Nullable String outlet = declared.outlet();
    @Nullable String address = declared.address();
    @Nullable String host = address == null ? null : PageParagraphs.host(address);
    String site = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    String name = outlet == null ? "" : PageBlock.folded(outlet);
    return !tail.isEmpty()
        && (tail.equals(name)
            || (name.length() > 2 && (tail.startsWith(name) || name.startsWith(tail)))
            || (tail.length() > 2 && site.contains(tail)));
  }
}
