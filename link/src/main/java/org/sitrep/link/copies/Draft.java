package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.link.copies.Wording.Word;
import org.sitrep.link.sketch.Hashes;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Sentence;
import org.sitrep.model.SentenceVector;

/**
 * A report, prepared for comparison.
 *
 * @param coded the report
 * @param lines its sentences
 * @param words all its telling words
 */
record Draft(CodedReport coded, List<Line> lines, WordBag words) {
  /** Words in a shingle; runs of three catch the small turns that a rewriter keeps. */
  static final int SHINGLE = 3;

  Draft {
    lines = List.copyOf(lines);
  }

  String id() {
    return coded.id();
  }

  /** Returns the hashes of all shingles of the sentences that count. */
  Set<Long> shingles(IntPredicate counted) {
    Set<Long> all = new HashSet<>();
    IntStream.range(0, lines.size())
        .filter(counted)
        .forEach(line -> all.addAll(lines.get(line).shingles()));
    return all;
  }

  /** Returns the names and numbers of the sentences that count. */
  WordBag names(IntPredicate counted) {
    return union(
        IntStream.range(0, lines.size()).filter(counted).mapToObj(line -> lines.get(line).names()));
  }

  /** Returns the sentences of a report; a report without any is one sentence. */
  static List<Sentence> sentences(CodedReport coded) {
    return coded.sentences().isEmpty()
        ? List.of(new Sentence(0, 0, coded.report().text().length()))
        : coded.sentences();
  }

  /** Returns the stems that tell something, for counting. */
  static Set<String> stems(CodedReport coded) {
    Set<String> stems = new TreeSet<>();
    for (Sentence sentence : sentences(coded)) {
      for (Word word : Wording.of(coded.textOf(sentence))) {
        if (!word.common()) {
          stems.add(word.stem());
        }
      }
    }
    return stems;
  }

  /** Returns the report prepared with a vocabulary that has counted it. */
  static Draft of(
      CodedReport coded, Vocabulary vocabulary, Function<String, SentenceVector> vectors) {
    List<Sentence> sentences = sentences(coded);
    List<List<Word>> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      words.add(Wording.of(coded.textOf(sentence)));
    }
    Set<String> names = names(words);
    boolean[] speech = Speech.in(coded.report().text());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      lines.add(
          line(coded, sentence, words.get(i), names, share(speech, sentence), vocabulary, vectors));
    }
    return new Draft(coded, lines, union(lines.stream().map(Line::words)));
  }

  private static Line line(
      CodedReport coded,
      Sentence sentence,
      List<Word> words,
      Set<String> names,
      double quoted,
      Vocabulary vocabulary,
      Function<String, SentenceVector> vectors) {
    String text = coded.textOf(sentence);
    TreeSet<Integer> telling = new TreeSet<>();
    TreeSet<Integer> named = new TreeSet<>();
    for (Word word : words) {
      if (!word.common()) {
        int number = vocabulary.numberOf(word.stem());
        telling.add(number);
        if (word.number() || (word.capital() && names.contains(word.stem()))) {
          named.add(number);
        }
      }
    }
    WordBag all = WordBag.of(telling);
    return new Line(
        sentence,
        text,
        all,
        WordBag.of(named),
        shingles(words),
        vocabulary.weight(all),
        quoted,
        vectors.apply(text));
  }

  /** A capital at the beginning of a sentence names nothing, unless it stands elsewhere too. */
  private static Set<String> names(List<List<Word>> sentences) {
    Set<String> names = new HashSet<>();
    for (List<Word> sentence : sentences) {
      for (Word word : sentence.subList(Math.min(1, sentence.size()), sentence.size())) {
        if (word.capital() && !word.common()) {
          names.add(word.stem());
        }
      }
    }
    return names;
  }

  private static List<Long> shingles(List<Word> words) {
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        hash = Hashes.mix(hash * 31 + Hashes.of(words.get(j).stem()));
      }
      hashes.add(hash);
    }
    return hashes;
  }

  private static double share(boolean[] inside, Sentence sentence) {
    int count = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      count += inside[i] ? 1 : 0;
    }
    return (double) count / Math.max(1, sentence.end() - sentence.start());
  }

  private static WordBag union(Stream<WordBag> bags) {
    return WordBag.of(bags.flatMap(bag -> bag.stream().boxed()).toList());
  }
}
