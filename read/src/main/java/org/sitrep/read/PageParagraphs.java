package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses, of the part of a page that holds the article, the paragraphs that are its text. */
final class PageParagraphs {
  private static final double MOST_LINKED = 0.5;

  private static final double LINKED_WHOLE = 0.8;

  /** Before the headline stands no more of the article than this share. */
  private static final double MOST_ABOVE = 0.2;

  /** With this share of the prose in paragraphs, short words outside of them are buttons. */
  private static final double MARKED = 0.7;

  private final PageOutline outline;
  private final List<PageBlock> blocks;
  private final PageZones.Zone[] zones;
  private final PageBody.Range range;
  private final @Nullable String title;
  private final @Nullable String host;

  PageParagraphs(
      PageOutline outline,
      PageZones.Zone[] zones,
      PageBody.Range range,
      @Nullable String title,
      @Nullable String address) {
    this.outline = outline;
    this.blocks = outline.blocks();
    this.zones = zones;
    this.range = range;
    this.title = title;
    this.host = address == null ? null : host(address);
  }

  /** Returns the paragraphs in their order; cells of a row of a table are one. */
  List<String> paragraphs() {
    List<PageBlock> kept = new ArrayList<>();
    boolean marked = isMarked();
    int from = belowHeadline();
    for (int i = from; i < range.to(); i++) {
      PageBlock block = blocks.get(i);
      boolean isText = zones[block.part()] == PageZones.Zone.TEXT && isText(block, marked);
      if (isText && !block.repeats(title) && (!kept.isEmpty() || opens(block))) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && closesNothing(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return rows(kept);
  }

  /** Returns the number of the first block below the headline, or of the first of all. */
  private int belowHeadline() {
    int from = range.from();
    double above = 0;
    double all = prose(range.from(), range.to());
    for (int i = range.from(); i < range.to() && above <= all * MOST_ABOVE; i++) {
      PageBlock block = blocks.get(i);
      if (block.holder().normalName().equals("h1") || (block.isHeading() && block.repeats(title))) {
        from = i + 1;
      }
      above += prose(i, i + 1);
    }
    return from;
  }

  private double prose(int from, int to) {
    double sum = 0;
    for (PageBlock block : blocks.subList(from, to)) {
      boolean counts = zones[block.part()] == PageZones.Zone.TEXT && block.isProse();
      sum += counts ? block.words().length() : 0;
    }
    return sum;
  }

  private boolean isMarked() {
    double loose = 0;
    for (PageBlock block : blocks.subList(range.from(), range.to())) {
      boolean counts = zones[block.part()] == PageZones.Zone.TEXT && block.isProse();
      loose += counts && block.kind() == PageBlock.Kind.LOOSE ? block.words().length() : 0;
    }
    return loose <= (1 - MARKED) * prose(range.from(), range.to());
  }

  private boolean isText(PageBlock block, boolean marked) {
    if (block.isHeading()) {
      return block.linkShare() < LINKED_WHOLE || leadsElsewhere(block);
    }
    if (block.linkShare() > MOST_LINKED) {
      return block.kind() == PageBlock.Kind.PARAGRAPH && leadsElsewhere(block);
    }
    return block.isProse() || !marked || block.kind() != PageBlock.Kind.LOOSE;
  }

  /** A paragraph that is a link to another site is part of the text; to the same it is related. */
  private boolean leadsElsewhere(PageBlock block) {
    if (block.link().startsWith("#")) {
      return true;
    }
    @Nullable String to = host(block.link());
    return to != null && host != null && !to.endsWith(host) && !host.endsWith(to);
  }

  static @Nullable String host(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return null;
    }
    int end = address.indexOf('/', start + 2);
    String host = address.substring(start + 2, end < 0 ? address.length() : end);
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private static boolean opens(PageBlock block) {
    return block.isProse() || block.kind() == PageBlock.Kind.PARAGRAPH || block.isHeading();
  }

  private static boolean closesNothing(PageBlock block) {
    return block.isHeading();
  }

  private List<String> rows(List<PageBlock> kept) {
    List<String> paragraphs = new ArrayList<>();
    int row = -1;
    int cell = -1;
    for (PageBlock block : kept) {
      boolean inRow = block.kind() == PageBlock.Kind.CELL;
      int own = inRow ? outline.parts().get(block.part()).above() : -1;
      if (own >= 0 && own == row && block.part() != cell) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " | " + block.words());
      } else {
        paragraphs.add(block.words());
      }
      row = own;
      cell = block.part();
    }
    return paragraphs;
  }
}
