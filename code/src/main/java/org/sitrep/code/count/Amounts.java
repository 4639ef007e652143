package org.sitrep.code.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Reads the numbers of a sentence: digits, words, "dozens", "at least", "up to", "between".
 *
 * <p>Vague words are taken as event data sets code them (ACLED's codebook: "several", "many" and
 * "few" 3, "dozens" 12, "hundreds" 100): as the least number, with no best and no upper end. "Up to
 * 20" tells a greatest number only; its least is then 1.
 */
final class Amounts {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("both", 2));

  private static final Map<String, Integer> LARGE =
      Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1000, "million", 1_000_000);

  private static final Map<String, Integer> VAGUE =
      Map.of(
          "several",
          3,
          "many",
          3,
          "few",
          3,
          "some",
          2,
          "dozens",
          12,
          "scores",
          20,
          "hundreds",
          100,
          "thousands",
          1000,
          "tens",
          10,
          "multiple",
          3);

  private static final Set<String> NONE = Set.of("no", "none", "nobody", "zero");

  private static final Set<String> LEAST =
      Set.of(
          "at least",
          "more than",
          "no fewer than",
          "no less than",
          "over",
          "upwards of",
          "not less than",
          "not fewer than",
          "in excess of",
          "a minimum of",
          "well over");

  private static final Set<String> MOST =
      Set.of(
          "up to",
          "as many as",
          "at most",
          "no more than",
          "fewer than",
          "less than",
          "not more than",
          "a maximum of");

  private static final Set<String> NEARLY =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "approximately",
          "roughly",
          "an estimated",
          "estimated",
          "close to",
          "perhaps",
          "an additional",
          "another",
          "a total of",
          "a further",
          "all",
          "the other",
          "a reported",
          "just over",
          "some other",
          "exactly",
          "only",
          "just");

  private static final int LARGEST = 100_000_000;

  private final ParsedSentence sentence;
  private final List<Amount> found = new ArrayList<>();

  private Amounts(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the numbers of a sentence in order. */
  static List<Amount> of(ParsedSentence sentence) {
    Amounts amounts = new Amounts(sentence);
    int at = 0;
    while (at < sentence.tokens().size()) {
      Amount plain = amounts.plain(at);
      if (plain == null) {
        at++;
      } else {
        Amount whole = amounts.qualified(amounts.ranged(plain));
        amounts.found.add(whole);
        at = whole.to();
      }
    }
    return List.copyOf(amounts.found);
  }

  /** A number without the words around it. */
  private @Nullable Amount plain(int at) {
    String word = word(at);
    if (NONE.contains(word)) {
      int end = word.equals("no") && word(at + 1).equals("one") ? at + 2 : at + 1;
      return new Amount(0, 0, 0, at, end, at);
    }
    if (word.equals("many") && word(at - 1).matches("as|how|too|so")) {
      return null;
    }
    Integer vague = VAGUE.get(word);
    if (vague != null) {
      return vague(at, vague);
    }
    int to = word.matches("an?") && LARGE.containsKey(word(at + 1)) ? at + 1 : at;
    long sum = 0;
    while (to < sentence.tokens().size() && part(word(to), to > at) >= 0 && !isSecond(at, to)) {
      long part = part(word(to), to > at);
      sum = LARGE.containsKey(word(to)) ? Math.max(1, sum) * part : sum + part;
      to++;
    }
    boolean numeric = to > at && sum <= LARGEST;
    return numeric ? new Amount((int) sum, (int) sum, (int) sum, at, to, to - 1) : null;
  }

  /** Tells "two hundred" and "12 million" from two numbers side by side. */
  private boolean isSecond(int at, int to) {
    return to > at && !LARGE.containsKey(word(to)) && !LARGE.containsKey(word(to - 1));
  }

  private @Nullable Amount vague(int at, int low) {
    int least = low;
    int to = at + 1;
    if (word(to).equals("of") && LARGE.containsKey(word(to + 1).replaceAll("s$", ""))) {
      least *= LARGE.getOrDefault(word(to + 1).replaceAll("s$", ""), 1);
      to += 2;
    } else if (word(at).equals("several") && LARGE.containsKey(word(to))) {
      least *= LARGE.getOrDefault(word(to), 1);
      to++;
    } else if (word(at).equals("some") && part(word(to), false) >= 0) {
      return null;
    }
    return new Amount(least, null, null, at, to, to - 1);
  }

  /** Returns the number a word adds, or -1 where it is none; a large word only after another. */
  private static long part(String word, boolean inside) {
    if (word.matches("\\d{1,3}(?:,\\d{3})+|\\d{1,8}")) {
      return Long.parseLong(word.replace(",", ""));
    }
    if (LARGE.containsKey(word)) {
      return inside ? LARGE.getOrDefault(word, 1) : -1;
    }
    if (word.equals("a") || word.equals("an")) {
      return -1;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer tens = SMALL.get(word.substring(0, hyphen));
      Integer ones = SMALL.get(word.substring(hyphen + 1));
      return tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : -1;
    }
    return SMALL.getOrDefault(word, -1);
  }

  /** Reads "five or six", "between 5 and 7", "5 to 7", "5-7". */
  private Amount ranged(Amount first) {
    String link = word(first.to());
    boolean between = word(first.from() - 1).equals("between") && link.equals("and");
    if (between || link.matches("or|to|-|\u2013|--")) {
      Amount second = first.to() + 1 < sentence.tokens().size() ? plain(first.to() + 1) : null;
      if (second != null
          && second.best() != null
          && second.low() > first.low()
          && first.best() != null) {
        int from = between ? first.from() - 1 : first.from();
        Integer best = link.equals("or") ? second.best() : null;
        return new Amount(first.low(), best, second.best(), from, second.to(), second.last());
      }
    }
    return first;
  }

  /** Reads the words before a number: "at least", "up to", "about". */
  private Amount qualified(Amount amount) {
    for (int length = 3; length > 0; length--) {
      int from = amount.from() - length;
      String words = from < 0 ? "" : words(from, amount.from());
      if (LEAST.contains(words)) {
        return new Amount(amount.low(), amount.best(), null, from, amount.to(), amount.last());
      }
      if (MOST.contains(words)) {
        int least = Math.min(1, amount.low());
        return new Amount(least, null, amount.best(), from, amount.to(), amount.last());
      }
      if (NEARLY.contains(words)) {
        return qualified(
            new Amount(
                amount.low(), amount.best(), amount.high(), from, amount.to(), amount.last()));
      }
    }
    return amount;
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      words.append(words.isEmpty() ? "" : " ").append(word(at));
    }
    return words.toString();
  }

  private String word(int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return "";
    }
    Token token = sentence.token(at);
    return TokenText.lower(token);
  }
}
