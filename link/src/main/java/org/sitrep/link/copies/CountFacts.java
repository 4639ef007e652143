package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

/**
 * The numbers of a report, as two copies are compared by them: those that were coded and, beside
 * them, those in the text. "At least 28" and "28" are one number.
 */
final class CountFacts {
  /** What a word after a number adds to it, by the word's stem. */
  private static final Map<String, String> ZEROS =
      Map.of("100", "00", "hundr", "00", "thousand", "000", "million", "000000");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?"
              + "|nov(ember)?|dec(ember)?)\\b\\.?,?\\s*$");
  private static final Pattern MONTH_AFTER =
      Pattern.compile(
          "(?i)^(st|nd|rd|th)?[\\s,]*(of\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private final CodedReport coded;

  private CountFacts(CodedReport coded) {
    this.coded = coded;
  }

  /** Returns the coded counts, then the other numbers in the order of the text. */
  static List<Fact> of(CodedReport coded) {
    return new CountFacts(coded).all();
  }

  private List<Fact> all() {
    List<Fact> counts = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      Stream.of(claim.killed(), claim.injured(), claim.displaced(), claim.detained())
          .flatMap(Stream::ofNullable)
          .filter(count -> !meetsDate(count.quote()))
          .map(CountFacts::fact)
          .filter(fact -> !((Set<?>) fact.key()).isEmpty())
          .forEach(counts::add);
    }
    List<Quote> known = counts.stream().map(Fact::quote).toList();
    for (Sentence sentence : Draft.sentences(coded)) {
      numbers(sentence)
          .filter(quote -> known.stream().noneMatch(quote::overlaps))
          .forEach(quote -> counts.add(fact(quote, String.join(" ", numbersIn(quote.text())))));
    }
    return counts;
  }

  private static Fact fact(Count count) {
    Integer high = count.high();
    String value =
        high == null
            ? "at least " + count.low()
            : high == count.low() ? String.valueOf(high) : count.low() + "-" + high;
    return fact(count.quote(), value);
  }

  private static Fact fact(Quote quote, String value) {
    return new Fact(quote, value, numbersIn(quote.text()), CountFacts::same, false);
  }

  /** Returns the numbers, "twelve thousand" as one. */
  private static Set<String> numbersIn(String words) {
    Set<String> numbers = new TreeSet<>();
    List<Wording.Word> all = Wording.of(words);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).number()) {
        String zeros = i + 1 < all.size() ? ZEROS.get(all.get(i + 1).stem()) : null;
        numbers.add(all.get(i).stem() + (zeros == null ? "" : zeros));
        i += zeros == null ? 0 : 1;
      }
    }
    return numbers;
  }

  /** A sum and one of its parts do not contradict each other. */
  private static boolean same(Object one, Object other) {
    Set<?> first = (Set<?>) one;
    Set<?> second = (Set<?>) other;
    return first.containsAll(second) || second.containsAll(first);
  }

  private Stream<Quote> numbers(Sentence sentence) {
    List<Wording.Word> words = Wording.of(coded.textOf(sentence));
    return IntStream.range(0, words.size())
        .filter(at -> words.get(at).number() && (at == 0 || !multiplies(words, at)))
        .mapToObj(
            at -> {
              boolean more = at + 1 < words.size() && ZEROS.containsKey(words.get(at + 1).stem());
              int end = words.get(more ? at + 1 : at).end();
              return coded
                  .report()
                  .quote(sentence.start() + words.get(at).start(), sentence.start() + end);
            })
        .filter(quote -> !partOfDate(coded.report().text(), quote));
  }

  private static boolean multiplies(List<Wording.Word> words, int at) {
    return ZEROS.containsKey(words.get(at).stem()) && words.get(at - 1).number();
  }

  private boolean partOfDate(String text, Quote quote) {
    String before = text.substring(Math.max(0, quote.start() - 12), quote.start());
    String after = text.substring(quote.end(), Math.min(text.length(), quote.end() + 12));
    return YEAR.matcher(quote.text()).matches()
        || MONTH.matcher(before).find()
        || MONTH_AFTER.matcher(after).find()
        || before.endsWith("-")
        || after.startsWith("-")
        || after.startsWith("/")
        || after.startsWith(":")
        || meetsDate(quote);
  }

  private boolean meetsDate(Quote quote) {
    return coded.dates().stream().anyMatch(date -> date.quote().overlaps(quote));
  }
}
