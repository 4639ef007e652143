package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of every part of a page whether it may hold the text of the article. */
final class PageZones {
  /** From the article's text over what belongs to it to what stands beside it. */
  enum Zone {
    TEXT,
    HEAD,
    AWAY,
    NEVER
  }

  /** How far the words in classes and ids are believed. */
  enum Trust {
    ALL,
    SUREST,
    NONE
  }

  /** A part with this share of the page's prose is the article whatever it is called. */
  private static final double MOSTLY = 0.4;

  private static final double LINKED_WHOLE = 0.8;

  private static final int ENOUGH_OUTSIDE = 300;

  private final List<PagePart> parts;
  private final List<PageBlock> blocks;
  private final int[] headlines;
  private final Zone[] zones;
  private final int[] articleAround;
  private final int[] within;
  private int[] prose;
  private int headlinedArticles;

  private PageZones(PageOutline outline, @Nullable String title) {
    this.parts = outline.parts();
    this.blocks = outline.blocks();
    this.zones = new Zone[parts.size()];
    boolean named = blocks.stream().anyMatch(block -> block.isHeading() && block.repeats(title));
    this.headlines = sums(block -> isHeadline(block, named ? title : null), false);
    this.prose = sums(PageBlock::isProse, true);
    this.articleAround = new int[parts.size()];
    this.within = new int[parts.size()];
    nest();
  }

  private static boolean isHeadline(PageBlock block, @Nullable String title) {
    return title == null
        ? block.holder().normalName().equals("h1")
        : block.isHeading() && block.repeats(title);
  }

  /** Returns the zone of each part, by its number. */
  static Zone[] of(PageOutline outline, @Nullable String title, Trust trust) {
    PageZones zones = new PageZones(outline, title);
    zones.divide(trust == Trust.NONE ? Trust.NONE : Trust.SUREST);
    if (trust == Trust.ALL) {
      zones.prose =
          zones.sums(block -> block.isProse() && zones.zones[block.part()] == Zone.TEXT, true);
      zones.divide(Trust.ALL);
      zones.teasers();
    }
    return zones.zones;
  }

  private void divide(Trust trust) {
    for (int i = 0; i < zones.length; i++) {
      PagePart part = parts.get(i);
      Zone around = part.above() < 0 ? Zone.TEXT : zones[part.above()];
      Zone own = around == Zone.NEVER || isWhole(part) ? around : own(i, trust);
      zones[i] = own.compareTo(around) > 0 ? own : around;
    }
  }

  /** A heading that is a link, and the little beside it, tells of another article. */
  private void teasers() {
    int last = -1;
    for (PageBlock block : blocks) {
      boolean linked = block.isHeading() && block.linkShare() > LINKED_WHOLE;
      int card = linked ? card(block.part()) : -1;
      boolean open = card > last && zones[card].compareTo(Zone.AWAY) < 0;
      if (open && !isMost(parts.get(card)) && !holdsHeadline(parts.get(card))) {
        last = card;
        for (int i = card; i < zones.length && (i == card || parts.get(i).above() >= card); i++) {
          zones[i] = zones[i] == Zone.NEVER ? Zone.NEVER : Zone.AWAY;
        }
      }
    }
  }

  /** Returns the innermost part that holds more than the block of the part. */
  private int card(int part) {
    int at = part;
    while (at >= 0 && parts.get(at).to() - parts.get(at).from() < 2) {
      at = parts.get(at).above();
    }
    return at;
  }

  /** Returns how much of the blocks asked for stands before each block, and after the last. */
  private int[] sums(Predicate<PageBlock> counts, boolean byLength) {
    int[] sums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      int size = byLength ? block.words().length() - block.linked() : 1;
      sums[i + 1] = sums[i] + (counts.test(block) ? size : 0);
    }
    return sums;
  }

  private static boolean isWhole(PagePart part) {
    String name = part.element().normalName();
    return name.equals("body") || name.equals("main") || name.equals("html");
  }

  private Zone own(int number, Trust trust) {
    PagePart part = parts.get(number);
    PageWords.Judgement words = part.words();
    if (isInAnother(number)) {
      return Zone.NEVER;
    }
    if (trust == Trust.NONE || holdsHeadline(part)) {
      return words.head() > 0 && !isMost(part) && trust == Trust.ALL ? Zone.HEAD : Zone.TEXT;
    }
    if (words.never() > 0) {
      return Zone.NEVER;
    }
    if (trust == Trust.SUREST || isMost(part)) {
      return Zone.TEXT;
    }
    if (words.away() > 0 || isUnseen(part.element())) {
      return Zone.AWAY;
    }
    return words.head() > 0 && words.body() < 3 ? Zone.HEAD : Zone.TEXT;
  }

  private boolean isMost(PagePart part) {
    int all = prose[prose.length - 1];
    return all > 0 && held(part) >= all * MOSTLY;
  }

  private int held(PagePart part) {
    return prose[part.to()] - prose[part.from()];
  }

  /** An article within an article that has text of its own is another one, or a comment on it. */
  private boolean isInAnother(int number) {
    int outer = articleAround[number];
    if (!isArticle(number)) {
      return false;
    }
    return outer < 0
        ? headlinedArticles > 0 && !holdsHeadline(parts.get(number))
        : held(parts.get(outer)) - within[outer] >= ENOUGH_OUTSIDE;
  }

  private boolean holdsHeadline(PagePart part) {
    return headlines[part.to()] > headlines[part.from()];
  }

  private boolean isArticle(int number) {
    return parts.get(number).element().normalName().equals("article");
  }

  private void nest() {
    for (int i = 0; i < articleAround.length; i++) {
      int above = parts.get(i).above();
      articleAround[i] = above < 0 ? -1 : isArticle(above) ? above : articleAround[above];
      if (isArticle(i) && holdsHeadline(parts.get(i)) && held(parts.get(i)) >= ENOUGH_OUTSIDE) {
        headlinedArticles++;
      }
      if (isArticle(i) && articleAround[i] >= 0) {
        within[articleAround[i]] += held(parts.get(i));
      }
    }
  }

  private static boolean isUnseen(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
