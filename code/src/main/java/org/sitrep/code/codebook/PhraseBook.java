package org.sitrep.code.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with what they mean, found in a row of words, longest first. Filled once, then safe to
 * share between threads.
 *
 * @param <T> what a phrase means
 */
public final class PhraseBook<T> {
  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** Adds a phrase; its words are the atoms of {@link Atoms#of(String)}. */
  public void add(String phrase, T meaning) {
    List<String> words = Atoms.of(phrase);
    if (!words.isEmpty()) {
      List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
      entries.add(new Entry<>(words, meaning));
      entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words.size()));
    }
  }

  /** Returns the longest phrase that begins at that word, or empty. */
  public Optional<Match<T>> at(List<String> words, int from) {
    List<Match<T>> all = allAt(words, from);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /**
   * Returns every phrase that begins at that word, the longest first, in the order of adding among
   * equals.
   */
  public List<Match<T>> allAt(List<String> words, int from) {
    List<Match<T>> found = new ArrayList<>();
    for (Entry<T> entry : byFirstWord.getOrDefault(words.get(from), List.of())) {
      int to = from + entry.words.size();
      if (to <= words.size() && words.subList(from, to).equals(entry.words)) {
        found.add(new Match<>(from, to, entry.meaning));
      }
    }
    return found;
  }

  /**
   * A phrase that was found.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param meaning what it means
   * @param <T> the type of that
   */
  public record Match<T>(int from, int to, T meaning) {}

  private record Entry<T>(List<String> words, T meaning) {}
}
