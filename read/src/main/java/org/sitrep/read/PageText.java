package org.sitrep.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article and where on the page it was found.
 *
 * @param words the paragraphs, an empty line between them; blank where none were found
 * @param range the blocks that hold it
 * @param zones the zone of each part of the page
 */
record PageText(String words, PageBody.Range range, List<PageZones.Zone> zones) {
  /** With less than this, the words of classes are believed less. */
  private static final int LITTLE = 250;

  private static final int MUCH_MORE = 3;

  static PageText of(PageOutline outline, @Nullable String title, @Nullable String address) {
    PageText best = of(outline, title, address, PageZones.Trust.ALL);
    for (PageZones.Trust trust : List.of(PageZones.Trust.SUREST, PageZones.Trust.NONE)) {
      if (best.words().length() < LITTLE) {
        PageText other = of(outline, title, address, trust);
        best = other.words().length() > best.words().length() * MUCH_MORE ? other : best;
      }
    }
    return best;
  }

  private static PageText of(
      PageOutline outline,
      @Nullable String title,
      @Nullable String address,
      PageZones.Trust trust) {
    @Nullable String folded = title == null ? null : PageBlock.folded(title);
    PageZones.Zone[] zones = PageZones.of(outline, folded, trust);
    PageBody.Range range = new PageBody(outline, zones).range();
    List<String> paragraphs =
        new PageParagraphs(outline, zones, range, folded, address).paragraphs();
    String words = String.join("\n\n", Furniture.without(paragraphs, title));
    return new PageText(words, range, List.of(zones));
  }
}
