package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.Count;
import org.sitrep.model.DateMention;
import org.sitrep.model.DateRange;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

/**
 * The facts of a report by field: what was coded and, for numbers that were not, the text itself.
 */
final class Facts {
  /** Two names within this distance are one place. */
  private static final double ONE_PLACE_KM = 5;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?"
              + "|nov(ember)?|dec(ember)?)\\b\\.?,?\\s*$");
  private static final Pattern MONTH_AFTER =
      Pattern.compile(
          "(?i)^(st|nd|rd|th)?[\\s,]*(of\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private final CodedReport coded;

  Facts(CodedReport coded) {
    this.coded = coded;
  }

  /** Returns the facts of a field in a sentence, in order of the text. */
  List<Fact> in(Sentence sentence, Field field) {
    return all(field).stream().filter(fact -> sentence.holds(fact.quote().start())).toList();
  }

  /** Returns the facts of a field in the whole report. */
  List<Fact> all(Field field) {
    return switch (field) {
      case DATE -> coded.dates().stream().map(Facts::date).toList();
      case PLACE -> coded.places().stream().map(Facts::place).toList();
      case ACTOR -> coded.actors().stream().flatMap(Facts::actor).toList();
      case COUNT -> counts();
      case ATTRIBUTION -> coded.attributions().stream().flatMap(Facts::attribution).toList();
    };
  }

  private static Fact date(DateMention mention) {
    DateRange range = mention.range();
    String value =
        range == null
            ? mention.quote().text()
            : range.days() == 1 ? range.from().toString() : range.from() + "/" + range.to();
    BiPredicate<Object, Object> same =
        (one, other) ->
            one instanceof DateRange first
                && other instanceof DateRange second
                && first.overlaps(second);
    return new Fact(mention.quote(), value, range == null ? value : range, same);
  }

  private static Fact place(PlaceMention mention) {
    Place place = mention.place();
    String value = place == null ? mention.quote().text() : place.name();
    return new Fact(mention.quote(), value, place == null ? value : place, Facts::samePlace);
  }

  private static boolean samePlace(Object one, Object other) {
    if (!(one instanceof Place first) || !(other instanceof Place second)) {
      return one.equals(other);
    }
    Double apart = first.kilometresTo(second);
    return first.isCountry() != second.isCountry()
        || first.isArea() != second.isArea()
        || (apart != null && apart <= ONE_PLACE_KM);
  }

  private static Stream<Fact> actor(ActorMention mention) {
    Actor actor = mention.actor();
    String code = actor.code() != null ? actor.code() : actor.country();
    String value = actor.name() == null ? mention.quote().text() : actor.name();
    return code == null
        ? Stream.empty()
        : Stream.of(new Fact(mention.quote(), value, code, Facts::sameSide));
  }

  private static boolean sameSide(Object one, Object other) {
    String first = (String) one;
    String second = (String) other;
    return first.startsWith(second) || second.startsWith(first);
  }

  private static Stream<Fact> attribution(Attribution attribution) {
    List<Fact> facts = new ArrayList<>();
    Claimant claimant = attribution.claimant();
    if (claimant != null && Pronouns.name(claimant.quote().text())) {
      facts.add(words(claimant.quote()));
    }
    if (attribution.via() != null) {
      facts.add(words(attribution.via()));
    }
    return facts.stream();
  }

  private static Fact words(Quote quote) {
    String key = ChangeFinder.plain(quote.text());
    BiPredicate<Object, Object> same =
        (one, other) ->
            ((String) one).contains((String) other) || ((String) other).contains((String) one);
    return new Fact(quote, quote.text(), key, same);
  }

  private List<Fact> counts() {
    List<Fact> counts = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      Stream.of(claim.killed(), claim.injured(), claim.displaced(), claim.detained())
          .flatMap(Stream::ofNullable)
          .forEach(count -> counts.add(count(count)));
    }
    for (Sentence sentence : Draft.sentences(coded)) {
      numbers(sentence)
          .filter(fact -> counts.stream().noneMatch(known -> known.quote().overlaps(fact.quote())))
          .toList()
          .forEach(counts::add);
    }
    return counts;
  }

  private static Fact count(Count count) {
    Integer high = count.high();
    String value =
        high == null
            ? "at least " + count.low()
            : high == count.low() ? String.valueOf(high) : count.low() + "-" + high;
    return new Fact(count.quote(), value, value, Object::equals);
  }

  private Stream<Fact> numbers(Sentence sentence) {
    String text = coded.report().text();
    return Wording.of(coded.textOf(sentence)).stream()
        .filter(Wording.Word::number)
        .map(
            word ->
                coded
                    .report()
                    .quote(sentence.start() + word.start(), sentence.start() + word.end()))
        .filter(quote -> !partOfDate(text, quote))
        .map(
            quote ->
                new Fact(
                    quote, Wording.stem(quote.text()), Wording.stem(quote.text()), Object::equals));
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
        || coded.dates().stream().anyMatch(date -> date.quote().overlaps(quote));
  }

  /** Words that stand for a claimant named elsewhere. */
  static final class Pronouns {
    private static final List<String> ALL =
        List.of("he", "she", "it", "they", "who", "i", "we", "you", "this", "that");

    private Pronouns() {}

    /** Returns whether the words name somebody by themselves. */
    static boolean name(String words) {
      return !ALL.contains(words.strip().toLowerCase(Locale.ROOT));
    }
  }
}
