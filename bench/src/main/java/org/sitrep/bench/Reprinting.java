package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How a made-up report becomes another: the ways in which houses print what others wrote. */
enum Reprinting {
  /** All words stay. */
  VERBATIM,
  /** A third to two thirds of the sentences stay, in one piece. */
  CUT,
  /** Of a hundred words 10 to 30 are changed, left out or added. */
  EDITED,
  /** The sentences stand in another order. */
  REORDERED,
  /** Half of it stands with half of another original. */
  SPLICED;

  /** What is shorter is not cut. */
  private static final int SHORT = 150;

  /** One copy in so many is spliced. */
  private static final int SPLICED_ONE_IN = 50;

  /** Draws a way. */
  static Reprinting draw(SplittableRandom random) {
    return random.nextInt(SPLICED_ONE_IN) == 0 ? SPLICED : values()[random.nextInt(4)];
  }

  /** Returns the sentences changed in this way; those of the partner where there is one. */
  List<int[]> apply(
      List<int[]> text, List<int[]> partner, MadeUpLanguage language, SplittableRandom random) {
    return switch (this) {
      case VERBATIM -> text;
      case CUT -> words(text) < SHORT ? text : cut(text, random);
      case EDITED -> edited(text, language, random);
      case REORDERED -> reordered(text, random);
      case SPLICED -> spliced(text, partner);
    };
  }

  static int words(List<int[]> text) {
    return text.stream().mapToInt(sentence -> sentence.length).sum();
  }

  private static List<int[]> cut(List<int[]> text, SplittableRandom random) {
    int kept = (int) Math.ceil(text.size() * (1 + random.nextDouble()) / 3);
    int from = random.nextInt(text.size() - kept + 1);
    return text.subList(from, from + kept);
  }

  private static List<int[]> edited(
      List<int[]> text, MadeUpLanguage language, SplittableRandom random) {
    double share = 0.1 + 0.2 * random.nextDouble();
    int subject = language.subject(random);
    List<int[]> edited = new ArrayList<>();
    for (int[] sentence : text) {
      List<Integer> words = new ArrayList<>();
      for (int word : sentence) {
        int what = random.nextDouble() < share ? random.nextInt(4) : 4;
        if (what != 0) {
          words.add(what < 4 ? language.word(subject, random) : word);
        }
        if (what == 1) {
          words.add(word);
        }
      }
      if (!words.isEmpty()) {
        edited.add(words.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return edited;
  }

  private static List<int[]> reordered(List<int[]> text, SplittableRandom random) {
    List<int[]> reordered = new ArrayList<>(text);
    for (int i = reordered.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int[] moved = reordered.get(i);
      reordered.set(i, reordered.get(j));
      reordered.set(j, moved);
    }
    return reordered;
  }

  private static List<int[]> spliced(List<int[]> text, List<int[]> partner) {
    List<int[]> spliced = new ArrayList<>(text.subList(0, (text.size() + 1) / 2));
    spliced.addAll(partner.subList(partner.size() / 2, partner.size()));
    return spliced;
  }
}
