package org.sitrep.code.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds names that stand beside the title of an office: "President X", "X, the foreign minister".
 */
final class TitledNames {
  private static final int LONGEST_TITLE = 7;

  /** Words before a title among which "former" is looked for. */
  private static final int LONGEST_STANDING = 4;

  /** Words that may stand between a comma and the title behind a name. */
  private static final int BEFORE_TITLE = 5;

  private final Offices offices;
  private final String text;
  private final ParsedSentence sentence;
  private final List<String> words;
  private final List<String> lower;
  private final List<Integer> tokens;

  TitledNames(Offices offices, String text, ParsedSentence sentence) {
    this.offices = offices;
    this.text = text;
    this.sentence = sentence;
    Atoms atoms = Atoms.printed(sentence);
    this.words = atoms.words();
    this.tokens = atoms.tokens();
    this.lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the titled names of the sentence, in order. */
  List<TitledName> find() {
    List<TitledName> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<PhraseBook.Match<Offices.Holder>> name = offices.names().at(words, at);
      if (name.isPresent()) {
        titled(name.get()).ifPresent(found::add);
        at = name.get().to();
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<TitledName> titled(PhraseBook.Match<Offices.Holder> name) {
    Optional<TitledName> before = before(name);
    return before.isPresent() ? before : after(name);
  }

  private Optional<TitledName> before(PhraseBook.Match<Offices.Holder> name) {
    int end = name.from();
    while (end > 1 && offices.wordings().words("rank").contains(lower.get(end - 1))) {
      end--;
    }
    boolean elect = end > 1 && offices.wordings().words("to_come").contains(lower.get(end - 1));
    end = elect ? end - 1 : end;
    for (int length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
      int from = end - length;
      List<Office> held = held(name.meaning(), from, end);
      if (!held.isEmpty()) {
        return standing(Math.max(0, from - LONGEST_STANDING), from)
            .map(standing -> elect ? Standing.TO_COME : standing)
            .map(standing -> named(name, held, standing, from, name.to()));
      }
    }
    return Optional.empty();
  }

  private Optional<TitledName> after(PhraseBook.Match<Offices.Holder> name) {
    if (!commaAfter(name.to() - 1)) {
      return Optional.empty();
    }
    int last = Math.min(words.size() - 1, name.to() + BEFORE_TITLE);
    for (int from = name.to(); from <= last; from++) {
      for (int to = Math.min(words.size(), from + LONGEST_TITLE); to > from; to--) {
        List<Office> held = held(name.meaning(), from, to);
        if (!held.isEmpty() && isApposed(name.to(), from) && !alone(to)) {
          int end = to;
          return standing(name.to(), from)
              .map(standing -> named(name, held, standing, name.from(), end));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the offices with that title, of the country that the words before it name. */
  private List<Office> held(Offices.Holder holder, int from, int to) {
    List<String> title = lower.subList(from, to);
    boolean possessive = from > 1 && lower.get(from - 1).equals("s");
    String country = offices.countryBefore(words, possessive ? from - 1 : from);
    return holder.offices().stream()
        .filter(office -> office.titles().contains(title))
        .filter(office -> country.isEmpty() || country.equals(office.country()))
        .toList();
  }

  /**
   * Returns what the words before a title say of it: held, no longer or not yet; empty where they
   * make another office of it.
   */
  private Optional<Standing> standing(int from, int title) {
    Standing standing = Standing.HELD;
    for (int at = from; at < title; at++) {
      if (!sentenceBreak(at, title)) {
        String word = lower.get(at);
        if (offices.wordings().words("not_held").contains(word)) {
          return Optional.empty();
        }
        standing = offices.wordings().words("former").contains(word) ? Standing.FORMER : standing;
        standing = offices.wordings().words("to_come").contains(word) ? Standing.TO_COME : standing;
      }
    }
    return Optional.of(standing);
  }

  private boolean isApposed(int from, int to) {
    if (from == to) {
      return true;
    }
    for (int at = from; at < to; at++) {
      Token token = sentence.token(tokens.get(at));
      if (token.isVerb() || token.tag().startsWith("W")) {
        return false;
      }
    }
    return !sentenceBreak(from, to);
  }

  /** Tells "X, the foreign minister, ..." from "X, Foreign Minister Y and ...". */
  private boolean alone(int to) {
    return to < words.size()
        && sentence.token(tokens.get(to)).isProperNoun()
        && !commaAfter(to - 1)
        && !sentence.token(tokens.get(to)).text().isEmpty()
        && offices.names().at(words, to).isPresent();
  }

  private boolean sentenceBreak(int from, int to) {
    for (int at = tokens.get(from); at < tokens.get(Math.min(to, tokens.size() - 1)); at++) {
      if (sentence.token(at).text().matches("[,;:]")) {
        return true;
      }
    }
    return false;
  }

  private boolean commaAfter(int atom) {
    int next = tokens.get(atom) + 1;
    return next < sentence.tokens().size() && sentence.token(next).text().equals(",");
  }

  private TitledName named(
      PhraseBook.Match<Offices.Holder> name,
      List<Office> held,
      Standing standing,
      int from,
      int to) {
    int start = sentence.token(tokens.get(from)).start();
    int end = sentence.token(tokens.get(to - 1)).end();
    int head = tokens.get(name.to() - 1);
    Quote quote = Quote.of(text, start, end);
    return new TitledName(quote, held, standing, name.meaning().full(), tokens.get(from), head);
  }

  /**
   * A name beside a title.
   *
   * @param quote both
   * @param offices what they can mean
   * @param standing whether the office is held
   * @param full whether the name has more than a surname
   * @param first index of the first token
   * @param name index of the last token of the name
   */
  record TitledName(
      Quote quote, List<Office> offices, Standing standing, boolean full, int first, int name) {}

  /** Whether somebody is told to be in an office. */
  enum Standing {
    HELD,
    FORMER,
    TO_COME
  }
}
