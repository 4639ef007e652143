package org.sitrep.code.codebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * The words of a sentence as names are compared: runs of letters and digits, without accents, dots,
 * hyphens and apostrophes, so that "U.S." is "US" and "al-Qa'ida" is "al", "Qa", "ida" however the
 * tokenizer divides them.
 *
 * @param words the atoms
 * @param tokens for each atom the index of the token it is part of
 */
public record Atoms(List<String> words, List<Integer> tokens) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int FIRST_ACCENTED = 0x80;

  public Atoms {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  /** Returns the atoms of a phrase. */
  public static List<String> of(String phrase) {
    String plain = plain(phrase.replace(".", ""));
    List<String> atoms = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        atoms.add(plain.substring(start, i));
        start = -1;
      }
    }
    return atoms;
  }

  /** Nearly all words have nothing to take away. */
  private static String plain(String phrase) {
    return phrase.chars().allMatch(c -> c < FIRST_ACCENTED)
        ? phrase
        : MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Returns the atoms of a sentence as printed. */
  public static Atoms printed(ParsedSentence sentence) {
    return of(sentence, Token::text);
  }

  /** Returns the atoms of the lemmas of a sentence, in lower case. */
  public static Atoms lemmas(ParsedSentence sentence) {
    return of(sentence, token -> token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Returns the atoms of a sentence as printed, in lower case. */
  public static Atoms lowerCase(ParsedSentence sentence) {
    return of(sentence, token -> token.text().toLowerCase(Locale.ROOT));
  }

  private static Atoms of(ParsedSentence sentence, Function<Token, String> form) {
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (String atom : of(form.apply(token))) {
        words.add(atom);
        tokens.add(token.index());
      }
    }
    return new Atoms(words, tokens);
  }

  /**
   * Returns the first atom of that token or of a later one, or the number of atoms where there is
   * none.
   */
  public int firstAtomOf(int token) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at) < token) {
      at++;
    }
    return at;
  }
}
