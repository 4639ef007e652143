package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that hold the sentences of a language together.
 *
 * @param language ISO 639-1
 * @param words in small letters
 */
record FunctionWords(String language, Set<String> words) {
  /** Returns the lists that lie beside the program, English first. */
  static List<FunctionWords> all() {
    List<FunctionWords> lists = new ArrayList<>();
    for (String line : Resource.lines("function-words.txt")) {
      String[] words = line.split(" ", 2);
      lists.add(new FunctionWords(words[0], Set.of(words[1].split(" ", -1))));
    }
    return List.copyOf(lists);
  }

  /** Returns which share of the words is in the list. */
  double shareOf(String[] text) {
    int count = 0;
    for (String word : text) {
      count += words.contains(word) ? 1 : 0;
    }
    return (double) count / text.length;
  }
}
