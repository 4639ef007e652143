package org.sitrep.link.copies;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Different words by their numbers in a {@link Vocabulary}, ascending. Immutable. */
final class WordBag {
  private final int[] words;

  private WordBag(int[] words) {
    this.words = words;
  }

  static WordBag of(Collection<Integer> words) {
    return new WordBag(new TreeSet<>(words).stream().mapToInt(Integer::intValue).toArray());
  }

  int size() {
    return words.length;
  }

  IntStream stream() {
    return IntStream.of(words);
  }

  /** Hands on each word that both hold. */
  void forEachShared(WordBag other, IntConsumer take) {
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        take.accept(words[i]);
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
