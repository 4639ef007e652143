package org.sitrep.read;

import java.util.List;
import java.util.Set;

/**
 * Finds the text of the article among the blocks of a page: the part whose prose outweighs its
 * links and fragments by most, and of that part the blocks that are text.
 */
final class PageBody {
  /** What the whole of a part is worth to the part around it, where that one holds more. */
  private static final double PASSED_ON = 0.60;

  /** These hold a piece of an article and no whole one. */
  private static final Set<String> INNER =
      Set.of("table", "tbody", "ul", "ol", "li", "blockquote", "p", "dl", "dd", "pre");

  private static final double ENOUGH_MORE = 0.15;
  private static final double MOSTLY_PROSE = 0.8;
  private static final int NAMED_BODY = 3;
  private static final double SURER = 0.06;
  private static final double MOST_LINKED = 0.5;
  private static final int TELLING = 25;
  private static final int WORTH_OF_FRAGMENT = -8;
  private static final int WORST = -80;

  private final List<PageBlock> blocks;
  private final List<PagePart> parts;
  private final PageZones.Zone[] zones;
  private final double[] prose;
  private final double[] every;

  /** The blocks of the article: from the first to before the last. */
  record Range(int from, int to) {}

  PageBody(PageOutline outline, PageZones.Zone[] zones) {
    this.blocks = outline.blocks();
    this.parts = outline.parts();
    this.zones = zones;
    this.prose = new double[blocks.size() + 1];
    this.every = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean counts = zones[block.part()] == PageZones.Zone.TEXT;
      int length = counts ? block.words().length() : 0;
      prose[i + 1] = prose[i] + (block.isProse() ? length : 0);
      every[i + 1] = every[i] + length;
    }
  }

  /** Returns the range of the part that holds the article; empty where none does. */
  Range range() {
    double[] worth = new double[parts.size()];
    for (PageBlock block : blocks) {
      worth[block.part()] += worth(block);
    }
    int best = -1;
    double most = 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      PagePart part = parts.get(i);
      double own = worth[i] * (worth[i] > 0 ? 1 + SURER * part.words().body() : 1);
      if (own >= most && own > 0) {
        best = i;
        most = own;
      }
      if (part.above() >= 0) {
        worth[part.above()] += own * (isAll(part) ? 1 : PASSED_ON);
      }
    }
    return best < 0 ? new Range(0, 0) : whole(best);
  }

  /** Returns the range of the part, or of the one around it that holds the whole article. */
  private Range whole(int best) {
    int taken = best;
    while (taken > 0 && INNER.contains(parts.get(taken).element().normalName())) {
      taken = parts.get(taken).above();
    }
    for (int i = parts.get(taken).above(); i > 0; i = parts.get(i).above()) {
      taken = continues(parts.get(taken), parts.get(i)) ? i : taken;
    }
    for (int i = taken; i >= 0; i = parts.get(i).above()) {
      if (parts.get(i).words().body() >= NAMED_BODY) {
        taken = i;
        break;
      }
    }
    return new Range(parts.get(taken).from(), parts.get(taken).to());
  }

  /** Tells whether the outer part adds running text to the inner one, and little else. */
  private boolean continues(PagePart inner, PagePart outer) {
    double own = prose[inner.to()] - prose[inner.from()];
    double more = prose[outer.to()] - prose[outer.from()] - own;
    double all = all(outer) - all(inner);
    return more >= own * ENOUGH_MORE && more >= all * MOSTLY_PROSE;
  }

  private double all(PagePart part) {
    return every[part.to()] - every[part.from()];
  }

  private boolean isAll(PagePart part) {
    PagePart above = parts.get(part.above());
    return above.from() == part.from() && above.to() == part.to();
  }

  private double worth(PageBlock block) {
    if (zones[block.part()] != PageZones.Zone.TEXT) {
      return 0;
    }
    int length = block.words().length();
    if (block.linkShare() > MOST_LINKED) {
      return Math.max(WORST, -length);
    }
    if (block.isProse()) {
      return (length - TELLING) * (1 - block.linkShare());
    }
    boolean free = block.isHeading() || block.endsSentence() || block.kind() == PageBlock.Kind.CELL;
    return free ? 0 : WORTH_OF_FRAGMENT;
  }
}
