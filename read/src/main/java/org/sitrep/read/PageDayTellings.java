package org.sitrep.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/** Collects all that a page tells about the day of its article. */
final class PageDayTellings {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_PROSE = 70;
  private static final int LONGEST_STAMP = 50;
  private static final double IN_SENTENCE = 0.4;
  private static final int NEAR_ABOVE = 8;
  private static final int NEAR_BELOW = 10;
  private static final int MOST_MARKS = 500;
  private static final int MOST_SCRIPT = 400_000;
  private static final double FIRST_IN_PATH = 22;
  private static final double IN_PATH = 11;
  private static final double IN_NAME = 7;

  /** Of two days shown the nearer to the headline is the article's. */
  private static final double FURTHER = 0.05;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private final Declared declared;
  private final PageOutline outline;
  private final PageText text;
  private final @Nullable String title;
  private final int headline;
  private final List<PageDays.Told> told = new ArrayList<>();

  private PageDayTellings(
      Declared declared, PageOutline outline, PageText text, @Nullable String title) {
    this.declared = declared;
    this.outline = outline;
    this.text = text;
    this.title = title == null ? null : PageBlock.folded(title);
    this.headline = findHeadline();
  }

  static List<PageDays.Told> of(
      Declared declared, PageOutline outline, PageText text, @Nullable String title) {
    PageDayTellings tellings = new PageDayTellings(declared, outline, text, title);
    tellings.metas();
    tellings.linked();
    tellings.marked();
    tellings.address();
    tellings.lines();
    if (tellings.told.isEmpty()) {
      tellings.scripts();
    }
    return tellings.told;
  }

  private void add(@Nullable String words, String source, double weight, boolean changed) {
    @Nullable Moment moment = moment(words);
    if (moment != null) {
      told.add(new PageDays.Told(moment, source, weight, changed));
    }
  }

  private @Nullable Moment moment(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    @Nullable Moment whole = PrintedDate.parse(words);
    whole = whole == null ? ofSeconds(words.strip()) : whole;
    if (whole == null) {
      List<DayFinder.Found> found = DayFinder.find(words, declared.locale());
      whole = found.isEmpty() ? null : new Moment(found.get(0).day(), null);
    }
    return whole == null || isStrange(whole.day()) ? null : whole;
  }

  private static boolean isStrange(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  /** Seconds or thousandths since 1970. */
  private static @Nullable Moment ofSeconds(String words) {
    boolean digits = words.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    if (!digits || (words.length() != 10 && words.length() != 13)) {
      return null;
    }
    long seconds = Long.parseLong(words.substring(0, 10));
    Instant instant = Instant.ofEpochSecond(seconds);
    return new Moment(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }

  private void metas() {
    declared
        .metas()
        .forEach(
            (name, value) -> {
              if (DayWords.printed(name) > 0) {
                add(value, "meta", DayWords.printed(name), false);
              } else if (DayWords.changed(name)) {
                add(value, "meta", 10, true);
              }
            });
  }

  private void linked() {
    LinkedFacts data = declared.data();
    add(data.ofArticle("datePublished"), "linked", 10, false);
    add(data.ofArticle("dateCreated"), "linked", 6, false);
    add(data.ofArticle("dateModified"), "linked", 10, true);
    add(data.ofPage("datePublished"), "linked", 7, false);
    add(data.ofPage("dateModified"), "linked", 7, true);
  }

  /** What microdata and time elements tell, outside of comments and other articles. */
  private void marked() {
    for (PageMarks.Dated dated : first(outline.marks().dated())) {
      Element element = dated.element();
      boolean never = text.zones().get(dated.part()) == PageZones.Zone.NEVER;
      PagePlace place = place(dated.part(), outline.parts().get(dated.part()).from());
      boolean named = element.attr("itemprop").equals("datePublished") && !never;
      if (place != PagePlace.AWAY || named) {
        mark(element, place);
      }
    }
  }

  private static List<PageMarks.Dated> first(List<PageMarks.Dated> dated) {
    return dated.subList(0, Math.min(dated.size(), MOST_MARKS));
  }

  private void mark(Element element, PagePlace place) {
    String name = element.attr("itemprop") + " " + element.attr("property");
    String value = value(element);
    boolean changed = isChanged(element);
    if (name.contains("datePublished") || name.contains("dateCreated")) {
      add(value, "marked", place == PagePlace.AWAY ? 4 : 9, false);
    } else if (name.contains("dateModified")) {
      add(value, "marked", 9, true);
    } else if (element.normalName().equals("time")) {
      add(value, "time", element.hasAttr("pubdate") ? 9 : place.weight() + 1, changed);
    } else if (!element.attr("title").isBlank() && value.length() < 60) {
      add(element.attr("title"), "time", place.weight(), changed);
    }
  }

  /** WordPress themes say updated of the day of printing too, but then say published as well. */
  private static boolean isChanged(Element element) {
    String names = element.className();
    return DayWords.saysChanged(names)
        && !DayWords.saysPrinted(names)
        && !DayWords.namesADay(PageWords.words(element));
  }

  private static String value(Element element) {
    for (String name : List.of("content", "datetime", "data-datetime", "data-timestamp")) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return PageMarks.words(element, LONGEST_LINE);
  }

  /** Where on the page something stands, and what a day that stands there is worth. */
  private enum PagePlace {
    HEADLINE(6),
    ABOVE(3),
    WITHIN(1.5),
    BELOW(3.5),
    FAR(1),
    BESIDE(2),
    AWAY(0);

    private final double weight;

    PagePlace(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  private PagePlace place(int part, int block) {
    PageZones.Zone zone = text.zones().get(part);
    if (zone == PageZones.Zone.NEVER) {
      return PagePlace.AWAY;
    }
    PagePlace place = place(block);
    boolean open = zone != PageZones.Zone.AWAY;
    return open ? place : place == PagePlace.HEADLINE ? PagePlace.BESIDE : PagePlace.AWAY;
  }

  private PagePlace place(int block) {
    int from = text.range().from();
    int start = Math.max(headline, from);
    if (block >= Math.min(headline, from) - NEAR_ABOVE && block <= start + NEAR_ABOVE) {
      return block < Math.min(headline, from) - NEAR_ABOVE / 2
          ? PagePlace.ABOVE
          : PagePlace.HEADLINE;
    }
    if (block < start) {
      return PagePlace.ABOVE;
    }
    int to = text.range().to();
    return block < to
        ? PagePlace.WITHIN
        : block <= to + NEAR_BELOW ? PagePlace.BELOW : PagePlace.FAR;
  }

  private int findHeadline() {
    List<PageBlock> blocks = outline.blocks();
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading() && blocks.get(i).repeats(title)) {
        return i;
      }
      first = first < 0 && blocks.get(i).holder().normalName().equals("h1") ? i : first;
    }
    return first < 0 ? text.range().from() : first;
  }

  private void address() {
    @Nullable String address = declared.address();
    int path = address == null ? -1 : address.indexOf('/', address.indexOf("://") + 3);
    if (address != null && path >= 0) {
      String words = address.substring(path).replace('_', '/');
      for (DayFinder.Found each : DayFinder.find(words, null)) {
        double weight = weight(words.substring(each.start(), each.end()), each.day());
        told.add(new PageDays.Told(new Moment(each.day(), null), "address", weight, false));
      }
    }
  }

  /**
   * A path such as /2024/12/03/ is made when an article is first printed and stays when it is
   * printed again; a day within a name may be what the article is about.
   */
  private double weight(String printed, LocalDate day) {
    if (printed.indexOf('/') != 4) {
      return IN_NAME;
    }
    boolean later =
        told.stream()
            .anyMatch(each -> !each.changed() && each.moment().day().isBefore(day.minusDays(1)));
    return later ? IN_PATH : FIRST_IN_PATH;
  }

  /** What the lines of the page show. */
  private void lines() {
    List<PageBlock> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isShort = block.words().length() <= (block.isProse() ? LONGEST_PROSE : LONGEST_LINE);
      PagePlace place = isShort ? place(block.part(), i) : PagePlace.AWAY;
      if (place != PagePlace.AWAY) {
        line(block, place, FURTHER * Math.abs(i - headline) * (i < headline ? 2 : 1));
      }
    }
  }

  private void line(PageBlock block, PagePlace place, double further) {
    int before = 0;
    for (DayFinder.Found found : DayFinder.find(block.words(), declared.locale())) {
      if (isStrange(found.day())) {
        continue;
      }
      String label = block.words().substring(before, found.start());
      before = found.end();
      boolean changed = DayWords.saysChanged(label) || isChanged(block.holder());
      @Nullable Moment whole = PrintedDate.parse(block.words());
      Moment moment =
          whole != null && whole.day().equals(found.day()) ? whole : new Moment(found.day(), null);
      double weight = Math.max(0.5, place.weight() - further) * share(block, found);
      told.add(new PageDays.Told(moment, "line", weight + bonus(block, found, label), changed));
    }
  }

  /** A day within a sentence is what the article tells of. */
  private double share(PageBlock block, DayFinder.Found found) {
    boolean stamp = isMost(block, found) || isTimed(block, found);
    boolean open = text.zones().get(block.part()) == PageZones.Zone.TEXT;
    return open && !stamp && block.words().length() > LONGEST_STAMP ? IN_SENTENCE : 1;
  }

  private static double bonus(PageBlock block, DayFinder.Found found, String label) {
    boolean named =
        DayWords.saysPrinted(label) || DayWords.namesADay(PageWords.words(block.holder()));
    return (isMost(block, found) ? 1 : 0) + (named ? 1.5 : 0) + (isTimed(block, found) ? 1 : 0);
  }

  private static boolean isMost(PageBlock block, DayFinder.Found found) {
    return (found.end() - found.start()) * 3 > block.words().length();
  }

  /** Tells whether the time of day stands behind, as in 3.12.2024, 10:15. */
  private static boolean isTimed(PageBlock block, DayFinder.Found found) {
    String words = block.words();
    int end = Math.min(words.length() - 2, found.end() + 12);
    for (int i = found.end() + 1; i < end; i++) {
      boolean colon = words.charAt(i) == ':' || words.charAt(i) == '.' || words.charAt(i) == 'h';
      if (colon
          && Character.isDigit(words.charAt(i - 1))
          && Character.isDigit(words.charAt(i + 1))
          && Character.isDigit(words.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Where nothing else tells it: what a script says was published. */
  private void scripts() {
    for (Element script : outline.marks().scripts()) {
      String words = script.data();
      int at = words.length() > MOST_SCRIPT ? -1 : words.indexOf("ublish");
      while (at >= 0) {
        String near = words.substring(at, Math.min(words.length(), at + 60));
        List<DayFinder.Found> found = DayFinder.find(near, null);
        if (!found.isEmpty()) {
          told.add(new PageDays.Told(new Moment(found.get(0).day(), null), "script", 3, false));
        }
        at = words.indexOf("ublish", at + 6);
      }
    }
  }
}
