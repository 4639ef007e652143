package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** The words of a sentence in the case of running text, also where it is printed in capitals. */
final class Forms {
  private static final Pattern WITH_ARTICLE = Pattern.compile("\\p{Ll}{1,3}[-’']\\p{Lu}.*");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ar", "as", "ash", "at", "ad", "an", "az", "ed", "er", "es", "et", "ez", "e",
          "i", "ul", "de", "l");
  private static final Set<String> HYPHENS = Set.of("-", "–", "‑");
  private static final Set<String> APOSTROPHES = Set.of("‘", "’", "'", "`", "ʿ");

  private final ParsedSentence sentence;
  private final Set<String> surnames;
  private final List<String> words = new ArrayList<>();
  private final boolean capitals;

  /**
   * @param surnames the last words of the names of people in the report
   */
  Forms(ParsedSentence sentence, Set<String> surnames) {
    this.sentence = sentence;
    this.surnames = surnames;
    this.capitals = sentence.tokens().stream().noneMatch(t -> hasLower(t.text()));
    for (Token token : sentence.tokens()) {
      words.add(capitals && token.text().length() > 1 ? recased(token) : token.text());
    }
  }

  ParsedSentence sentence() {
    return sentence;
  }

  /** Returns whether the sentence is printed in capitals throughout. */
  boolean isAllCapitals() {
    return capitals;
  }

  int size() {
    return words.size();
  }

  /** Returns the word, or an empty one outside of the sentence. */
  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at);
  }

  String lower(int at) {
    return word(at).toLowerCase(Locale.ROOT);
  }

  String lemma(int at) {
    return at < 0 || at >= words.size() ? "" : sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }

  boolean isSurname(int at) {
    return surnames.contains(word(at));
  }

  EntityKind kind(int at) {
    return at < 0 || at >= words.size() ? EntityKind.NONE : sentence.token(at).entity();
  }

  /** Returns whether the word begins as a name: "Sharif", also "e-Sharif" and "al-Arab". */
  boolean isCapitalised(int at) {
    String word = word(at);
    return (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        || WITH_ARTICLE.matcher(word).matches();
  }

  /** Returns whether the word is an article that a hyphen joins to names: "al", "Al", "ez". */
  boolean isArticle(int at) {
    return ARTICLES.contains(lower(at));
  }

  /** Returns whether an article stands here that a hyphen joins to a name: "al-Bab". */
  boolean isJoinedArticle(int at) {
    return joinedTo(at) > at;
  }

  /** Returns the index of the name that an article here is joined to, or the index itself. */
  int joinedTo(int at) {
    boolean hyphen = isArticle(at) && HYPHENS.contains(word(at + 1)) && isAdjacent(at + 1);
    int name = APOSTROPHES.contains(word(at + 2)) && isAdjacent(at + 2) ? at + 3 : at + 2;
    return hyphen && isAdjacent(name) && isCapitalised(name) ? name : at;
  }

  boolean isProper(int at) {
    return isCapitalised(at) && sentence.token(at).isProperNoun();
  }

  /** Returns the words from one to another as they stand, with the blanks between them. */
  String span(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
        out.append(' ');
      }
      out.append(words.get(i));
    }
    return out.toString();
  }

  /** Returns whether no blank stands before the token; there is none after the last. */
  boolean isAdjacent(int at) {
    return at > 0
        && at < sentence.tokens().size()
        && sentence.token(at).start() == sentence.token(at - 1).end();
  }

  /** Returns the index after the run of one kind of name that the token is in. */
  int endOf(int at) {
    int end = at + 1;
    while (end < words.size() && kind(end) == kind(at)) {
      end++;
    }
    return end;
  }

  /** Returns the index of the first token of the run of one kind of name that the token is in. */
  int startOf(int at) {
    int start = at;
    while (start > 0 && kind(start - 1) == kind(at)) {
      start--;
    }
    return start;
  }

  private static String recased(Token token) {
    boolean name = token.isProperNoun() || token.entity() != EntityKind.NONE;
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (!name || hasUpper(token.lemma())) {
      return name ? token.lemma() : lower;
    }
    return token.text().charAt(0) + lower.substring(1);
  }

  private static boolean hasLower(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean hasUpper(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }
}
