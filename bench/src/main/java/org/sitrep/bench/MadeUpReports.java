package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up reports in a random order: half of them stand alone, half are families of two to forty
 * that stand on one original, many as a copy of a copy. Three in five open with one of a few
 * bylines, and three in five hold background that thousands of others hold too. Each report is
 * written when it is asked for, the same at each time.
 */
final class MadeUpReports {
  private static final int LARGEST = 40;
  private static final int BYLINES = 40;
  private static final int BACKGROUNDS = 20;

  /** From a hundred thousand reports on, background of its own comes with so many. */
  private static final int REPORTS_A_BACKGROUND = 5_000;

  private static final int LEAST_WORDS = 100;
  private static final int MOST_WORDS = 800;

  private final long seed;
  private final MadeUpLanguage language;
  private final int[] family;
  private final int[] member;
  private final List<List<int[]>> bylines = new ArrayList<>();
  private final List<List<int[]>> backgrounds = new ArrayList<>();
  private int families;

  /** What a copy was made from: a report of its family, and where spliced, of another. */
  private record Origin(int parent, Reprinting way, int partner) {}

  MadeUpReports(int reports, long seed) {
    this.seed = seed;
    this.language = new MadeUpLanguage(seed);
    this.family = new int[reports];
    this.member = new int[reports];
    SplittableRandom random = new SplittableRandom(seed + 1);
    plan(random);
    shuffle(random);
    for (int i = 0; i < BYLINES; i++) {
      bylines.add(stock(1, random));
    }
    for (int i = 0; i < Math.max(BACKGROUNDS, reports / REPORTS_A_BACKGROUND); i++) {
      backgrounds.add(stock(random.nextInt(2, 4), random));
    }
  }

  /** Returns how many there are. */
  int size() {
    return family.length;
  }

  /** Returns the text of a report. */
  String text(int report) {
    return language.written(printed(family[report], member[report]));
  }

  /** Returns which reports stand on one original, spliced families being one. */
  Sets truth() {
    int[] original = new int[family.length];
    for (int report = 0; report < family.length; report++) {
      if (member[report] == 0) {
        original[family[report]] = report;
      }
    }
    Sets truth = new Sets(family.length);
    for (int report = 0; report < family.length; report++) {
      truth.join(report, original[family[report]]);
      if (member[report] > 0) {
        truth.join(report, original[origin(family[report], member[report]).partner()]);
      }
    }
    return truth;
  }

  /** Families come first, and small ones are the most; who is left stands alone. */
  private void plan(SplittableRandom random) {
    int report = 0;
    int group = 0;
    while (report < family.length) {
      int drawn = (int) (2 / (1 - random.nextDouble() * (1 - 2.0 / (LARGEST + 1))));
      int size = report < family.length / 2 ? Math.min(drawn, family.length - report) : 1;
      families += size > 1 ? 1 : 0;
      for (int i = 0; i < size; i++) {
        family[report] = group;
        member[report++] = i;
      }
      group++;
    }
  }

  private void shuffle(SplittableRandom random) {
    for (int i = family.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int movedFamily = family[i];
      int movedMember = member[i];
      family[i] = family[j];
      member[i] = member[j];
      family[j] = movedFamily;
      member[j] = movedMember;
    }
  }

  private List<int[]> stock(int sentences, SplittableRandom random) {
    List<int[]> stock = new ArrayList<>();
    int subject = language.subject(random);
    for (int i = 0; i < sentences; i++) {
      stock.add(language.sentence(subject, random));
    }
    return stock;
  }

  private SplittableRandom random(int group, int number, int purpose) {
    return new SplittableRandom(((seed * 31 + group) * 64 + number) * 4 + purpose).split();
  }

  private Origin origin(int group, int number) {
    SplittableRandom random = random(group, number, 0);
    int parent = random.nextBoolean() ? number - 1 : random.nextInt(number);
    Reprinting way = Reprinting.draw(random);
    return new Origin(parent, way, way == Reprinting.SPLICED ? random.nextInt(families) : group);
  }

  /** A house prints its own byline and background, but where it took all as it was. */
  private List<int[]> printed(int group, int number) {
    int house = number;
    while (house > 0 && origin(group, house).way() == Reprinting.VERBATIM) {
      house = origin(group, house).parent();
    }
    return withStock(body(group, house), random(group, house, 2));
  }

  private List<int[]> body(int group, int number) {
    SplittableRandom random = random(group, number, 1);
    if (number == 0) {
      return written(random);
    }
    Origin origin = origin(group, number);
    boolean spliced = origin.way() == Reprinting.SPLICED;
    List<int[]> partner = spliced ? body(origin.partner(), 0) : List.of();
    return origin.way().apply(body(group, origin.parent()), partner, language, random);
  }

  private List<int[]> written(SplittableRandom random) {
    double wanted = 300 * Math.exp(0.5 * (random.nextDouble() * 4 - 2));
    int words = (int) Math.max(LEAST_WORDS, Math.min(MOST_WORDS, wanted));
    int subject = language.subject(random);
    List<int[]> text = new ArrayList<>();
    for (int written = 0; written < words; written += text.get(text.size() - 1).length) {
      text.add(language.sentence(subject, random));
    }
    return text;
  }

  private List<int[]> withStock(List<int[]> text, SplittableRandom random) {
    List<int[]> printed = new ArrayList<>();
    if (random.nextInt(5) < 3) {
      printed.addAll(bylines.get(random.nextInt(bylines.size())));
    }
    printed.addAll(text);
    if (random.nextInt(5) < 3) {
      printed.addAll(backgrounds.get(random.nextInt(backgrounds.size())));
    }
    return printed;
  }
}
