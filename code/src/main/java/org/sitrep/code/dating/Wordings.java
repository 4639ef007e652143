package org.sitrep.code.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;

/** The words by which reports date themselves, by kind. Safe to share between threads. */
final class Wordings {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, PhraseBook<String>> phrases = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Row> countings = new ArrayList<>();

  private Wordings() {}

  static Wordings of(Codebook codebook) {
    Wordings wordings = new Wordings();
    codebook.table("dating").forEach(wordings::add);
    return wordings;
  }

  private void add(Row row) {
    String kind = row.text("kind");
    String phrase = row.text("phrase");
    switch (kind) {
      case "counting", "loose_counting" -> countings.add(row);
      case "number", "ordinal" -> numbers.put(phrase, Integer.valueOf(row.text("low")));
      default -> phrases.computeIfAbsent(kind, unseen -> new PhraseBook<>()).add(phrase, phrase);
    }
    words.computeIfAbsent(kind, unseen -> new HashSet<>()).add(phrase);
  }

  /** Returns the phrases of a kind. */
  Set<String> words(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Returns the phrases of a kind, to be found in lower-case atoms. */
  PhraseBook<String> phrases(String kind) {
    return phrases.getOrDefault(kind, new PhraseBook<>());
  }

  /** Returns the ways of counting from a fact of that kind, those of most words first. */
  List<Counting> countings(String kind) {
    return countings.stream()
        .filter(row -> row.text("kind").equals(kind))
        .sorted(Comparator.comparingInt((Row row) -> -row.text("phrase").split(" ").length))
        .map(row -> Counting.of(row, this))
        .toList();
  }

  /** Returns the number that digits or a word tell: "3rd", "third", "1 000th". */
  int number(String word) {
    String digits = word.replaceAll("\\D", "");
    return digits.isEmpty() ? numbers.getOrDefault(word, 0) : Integer.parseInt(digits);
  }
}
