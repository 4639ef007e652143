package org.sitrep.parse;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Report;

/**
 * Turns reports into sentences of tokens with tags, lemmas, names and, where the gate opens, a
 * dependency tree. Safe for use by several threads; the same report always gives the same result.
 */
public final class Parser {
  /** Beyond this a tree is slow and seldom right: such "sentences" are lists and tables. */
  static final int LONGEST_PARSED = 120;

  /**
   * What is longer is no sentence but a list, or was made to be slow: it is read in pieces, since
   * some steps after this one look from each word of a sentence at each other.
   */
  static final int LONGEST_READ = 300;

  /** A few hundred reports' worth, about 100 MB when full. */
  private static final int KEPT_SENTENCES = 20_000;

  /** Some hundred reports' worth, about 100 MB when full. */
  private static final long KEPT_TEXT = 1_500_000;

  private static final String BETWEEN = "\u0001";

  private final Grammar grammar;
  private final Truecaser truecaser;
  private final Gate gate;
  private final Splitter splitter = new Splitter();
  private final Memo<List<Reading>> read = Memo.ofResults(KEPT_SENTENCES);
  private final Memo<List<ParsedSentence>> whole = Memo.ofCharacters(KEPT_TEXT);

  private Parser(Grammar grammar, Gate gate) {
    this.grammar = grammar;
    this.truecaser = new Truecaser(grammar::rank);
    this.gate = gate;
  }

  /**
   * Loads the models, which takes seconds and some hundreds of megabytes; load once.
   *
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static Parser load(Gate gate) {
    return new Parser(Grammar.load(), gate);
  }

  /** Returns a parser on the same models, with a gate and a memory of its own. */
  public Parser with(Gate other) {
    return new Parser(grammar, other);
  }

  /**
   * Returns the report with its sentences; every offset points into the report's text. A text that
   * was parsed a short time before gives the same list of sentences.
   */
  public ParsedReport parse(Report report) {
    return new ParsedReport(report, whole.get(report.text(), this::sentences));
  }

  private List<ParsedSentence> sentences(String text) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (Segment segment : Layout.segments(text)) {
      for (List<Word> words : splitter.sentences(text, segment)) {
        for (int from = 0; from < words.size(); from += LONGEST_READ) {
          List<Word> piece = words.subList(from, Math.min(from + LONGEST_READ, words.size()));
          sentences.add(sentence(text, piece, sentences.size(), segment.paragraph()));
        }
      }
    }
    return List.copyOf(sentences);
  }

  /** Returns how many sentences were read and are remembered. */
  int remembered() {
    return read.size();
  }

  private ParsedSentence sentence(String text, List<Word> printed, int index, int paragraph) {
    int start = printed.get(0).start();
    int end = printed.get(printed.size() - 1).end();
    boolean parsed = printed.size() <= LONGEST_PARSED && gate.opens(text.substring(start, end));
    List<Word> words = Truecaser.capitals(printed) ? truecaser.recase(printed) : printed;
    List<Reading> readings = readings(words, parsed);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(readings.get(i).at(i, words.get(i), text));
    }
    return new ParsedSentence(index, paragraph, start, end, tokens, parsed);
  }

  /** Remembers by the words alone, so that a copy wrapped to other lines is read once. */
  private List<Reading> readings(List<Word> words, boolean parsed) {
    List<String> forms = words.stream().map(Word::form).toList();
    String key = (parsed ? "+" : "-") + String.join(BETWEEN, forms);
    return read.get(key, unknown -> grammar.read(forms, parsed));
  }
}
