package org.sitrep.link.sketch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Words by chance, the same at each run, and what houses do to them. */
final class Prose {
  private final Random random;

  Prose(long seed) {
    random = new Random(seed);
  }

  /** Returns so many words, a few of them much more often than all others. */
  String words(int count) {
    return random
        .ints(count, 0, 1_000_000)
        .mapToObj(number -> "w" + (int) Math.pow(20_000, number / 1e6))
        .collect(Collectors.joining(" "));
  }

  /** Returns the text with every so-manyth word changed. */
  static String edited(String text, int oneIn, int from) {
    String[] words = text.split(" ");
    for (int i = from; i < words.length; i += oneIn) {
      words[i] = "other" + from + "x" + i;
    }
    return String.join(" ", words);
  }

  /** Returns the text with a share of its words changed, anywhere. */
  String edited(String text, double share) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextDouble() < share ? words(1) + "x" : words[i];
    }
    return String.join(" ", words);
  }

  /** Returns part of a text, counted in words. */
  static String part(String text, int from, int to) {
    return String.join(" ", List.of(text.split(" ")).subList(from, to));
  }

  /** Returns the text in parts of so many words, in another order. */
  String reordered(String text, int wordsOfPart) {
    List<String> words = List.of(text.split(" "));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i += wordsOfPart) {
      parts.add(String.join(" ", words.subList(i, Math.min(words.size(), i + wordsOfPart))));
    }
    Collections.shuffle(parts, random);
    return String.join(" ", parts);
  }
}
