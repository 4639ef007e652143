package org.sitrep.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a segment of a text into sentences of words. Safe for use by several threads. */
final class Splitter {
  /** Keeps where each word stands, and the characters that the tokenizer does not know. */
  private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

  /** The tokenizer goes through a run of signs again from each of them; no word is that long. */
  private static final int LONGEST_RUN = 1_000;

  /** A title or rank before a name; no sentence ends in one. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Adm.", "Brig.", "Capt.", "Cmdr.", "Col.", "Cpl.", "Dr.", "Fr.", "Gen.", "Gov.", "Hon.",
          "Lt.", "Maj.", "Messrs.", "Mr.", "Mrs.", "Ms.", "Msgr.", "Pres.", "Prof.", "Pvt.", "Rep.",
          "Reps.", "Rev.", "Sen.", "Sens.", "Sgt.", "St.", "Ste.", "Supt.");

  private static final Pattern CLOSING_QUOTE = Pattern.compile("[\"'”’»]|''");
  private static final Pattern OPEN_ENDED = Pattern.compile("[?!]+|…|\\.{2,}");

  /**
   * Returns the sentences of the segment, each a list of words with their place in the text; none
   * is empty, and no two words overlap.
   */
  List<List<Word>> sentences(String text, Segment segment) {
    List<CoreLabel> labels = tokens(text.substring(segment.start(), segment.end()));
    List<List<Word>> found = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      List<Word> words = words(text, segment.start(), sentence);
      if (!found.isEmpty() && goesOn(found.get(found.size() - 1), words)) {
        found.get(found.size() - 1).addAll(words);
      } else if (!words.isEmpty()) {
        found.add(words);
      }
    }
    return found;
  }

  private static List<CoreLabel> tokens(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = endOfStretch(text, from);
      for (CoreLabel token : tokenized(text.substring(from, to))) {
        token.setBeginPosition(from + token.beginPosition());
        token.setEndPosition(from + token.endPosition());
        tokens.add(token);
      }
      from = to;
    }
    return tokens;
  }

  /** Returns where the text has to be cut because too many characters stand without a blank. */
  private static int endOfStretch(String text, int from) {
    int run = 0;
    for (int at = from; at < text.length(); at++) {
      run = Character.isWhitespace(text.charAt(at)) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(at))) {
        return at;
      }
    }
    return text.length();
  }

  private static List<CoreLabel> tokenized(String text) {
    return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS)
        .tokenize();
  }

  private static List<Word> words(String text, int shift, List<CoreLabel> labels) {
    List<Word> words = new ArrayList<>(labels.size());
    int end = 0;
    for (CoreLabel label : labels) {
      int from = Math.max(end, shift + label.beginPosition());
      end = Math.max(from, shift + label.endPosition());
      if (!text.substring(from, end).isBlank()) {
        words.add(new Word(from, end, label.word()));
      }
    }
    return words;
  }

  /** Returns whether what was cut off is the rest of the sentence before it. */
  private static boolean goesOn(List<Word> before, List<Word> after) {
    if (after.isEmpty()) {
      return false;
    }
    return endsInTitle(before) || quotedThenReported(before, after);
  }

  private static boolean endsInTitle(List<Word> words) {
    int last = words.size() - 1;
    return last > 0
        && words.get(last).form().equals(".")
        && BEFORE_NAMES.contains(words.get(last - 1).form());
  }

  /** As in {@code "Never!" he said}: a mark inside the quotation does not end the sentence. */
  private static boolean quotedThenReported(List<Word> before, List<Word> after) {
    if (!Character.isLowerCase(after.get(0).form().codePointAt(0))) {
      return false;
    }
    String last = before.get(before.size() - 1).form();
    return CLOSING_QUOTE.matcher(last).matches() || OPEN_ENDED.matcher(last).matches();
  }
}
