package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

/**
 * The facts of a report by field: what was coded and, for numbers that were not, the text itself.
 */
final class Facts {
  /** PLOVER's sectors of those who bear arms. */
  private static final Set<String> ARMED = Set.of("MIL", "REB", "PAR", "COP");

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
      case DATE -> DateFacts.of(coded);
      case PLACE -> PlaceFacts.of(coded);
      case ACTOR -> coded.actors().stream().flatMap(Facts::actor).toList();
      case COUNT -> CountFacts.of(coded);
      case ATTRIBUTION -> coded.attributions().stream().flatMap(Facts::attribution).toList();
    };
  }

  private static Stream<Fact> actor(ActorMention mention) {
    Actor actor = mention.actor();
    String code = actor.code() != null ? actor.code() : actor.country();
    String value = actor.name() == null ? mention.quote().text() : actor.name();
    return code == null
        ? Stream.empty()
        : Stream.of(new Fact(mention.quote(), value, code, Facts::sameSide, bearsArms(actor)));
  }

  /** Another army or group in a copy is another actor, whomever the original named there. */
  private static boolean bearsArms(Actor actor) {
    String sector = actor.sector();
    return sector != null && ARMED.contains(sector);
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
    return new Fact(quote, quote.text(), key, same, true);
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
