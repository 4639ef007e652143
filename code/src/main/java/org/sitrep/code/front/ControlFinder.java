package org.sitrep.code.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.claim.Act;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.ControlState;
import org.sitrep.model.EventType;
import org.sitrep.model.Extent;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/**
 * Finds who is said to hold, take, lose, near or fight over a place. Immutable and safe to share
 * between threads.
 */
public final class ControlFinder {
  /**
   * How many characters before a place the words that tell of it may begin: "on the northern
   * outskirts of the city of".
   */
  private static final int LEFT = 60;

  private final List<Row> phrases;

  /** Makes a finder that knows the phrases of the codebook's table {@code front}. */
  public ControlFinder(Codebook codebook) {
    this.phrases =
        codebook.table("front").stream().filter(r -> r.text("kind").equals("control")).toList();
  }

  /** Returns what a report says of who holds its places, in order of the text. */
  public List<FoundControl> find(
      ParsedReport report, Cast cast, List<PlaceMention> places, List<Act> acts) {
    List<FoundControl> found = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      fromAct(report, acts.get(i), i).ifPresent(found::add);
    }
    for (PlaceMention place : places) {
      boolean told = found.stream().anyMatch(f -> f.place().equals(place));
      boolean country = place.place() != null && place.place().isCountry();
      if (!told && !country) {
        fromWords(report, cast, place).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> Integer.compare(a.quote().start(), b.quote().start()));
    return found;
  }

  private static Optional<FoundControl> fromAct(ParsedReport report, Act act, int index) {
    if (act.places().isEmpty() || !act.factuality().tellsOfTheReportsOwnTime()) {
      return Optional.empty();
    }
    ControlState state = stateOf(act);
    PlaceMention place = act.places().get(0);
    if (state == null || (place.place() != null && place.place().isCountry())) {
      return Optional.empty();
    }
    CastMember actor = act.actors().isEmpty() ? null : act.actors().get(0);
    Quote quote = spanning(report.text(), act.trigger(), place.quote());
    return Optional.of(
        new FoundControl(
            act.sentence(), place, actor, state, extentOf(quote.text()), quote, index));
  }

  private static @Nullable ControlState stateOf(Act act) {
    if (act.type() == EventType.COERCE
        && "seize".equals(act.mode())
        && act.contexts().contains("territory")) {
      return ControlState.TAKEN;
    }
    if (act.type() == EventType.COERCE && "191".equals(act.cameo())) {
      return ControlState.CUT_OFF;
    }
    if (act.type() == EventType.RETREAT && "withdraw".equals(act.mode())) {
      return ControlState.LOST;
    }
    return act.type() == EventType.ASSAULT && "Armed clash".equals(act.subEvent()) && isFight(act)
        ? ControlState.CONTESTED
        : null;
  }

  /** A killing alone contests no place: two sides under arms do, or what is called a fight. */
  private static boolean isFight(Act act) {
    return FIGHT.matcher(act.trigger().text()).find()
        || (act.actors().stream().anyMatch(ControlFinder::isArmed)
            && act.recipients().stream().anyMatch(ControlFinder::isArmed));
  }

  private static final Pattern FIGHT =
      Pattern.compile("(?i)clash|fight|fought|battl|skirmish|offensive|assault|storm|advanc");

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "SPY", "INS");

  private static boolean isArmed(CastMember member) {
    return ARMED.contains(member.sector());
  }

  private Optional<FoundControl> fromWords(ParsedReport report, Cast cast, PlaceMention place) {
    ParsedSentence sentence = sentenceOf(report, place);
    if (sentence == null) {
      return Optional.empty();
    }
    int from = Math.max(sentence.start(), place.quote().start() - LEFT);
    String before = report.text().substring(from, place.quote().start()).toLowerCase(Locale.ROOT);
    for (Row row : phrases) {
      int at = before.lastIndexOf(row.text("phrase"));
      if (at >= 0
          && startsWord(before, at)
          && isNear(before.substring(at + row.text("phrase").length()))) {
        Quote quote = Quote.of(report.text(), from + at, place.quote().end());
        ControlState state = ControlState.valueOf(row.text("value").toUpperCase(Locale.ROOT));
        boolean joined = row.text("phrase").endsWith("-held");
        CastMember actor =
            joined ? holderIn(cast, sentence, quote, place) : actorBefore(cast, sentence, quote);
        return Optional.of(
            new FoundControl(
                sentence.index(), place, actor, state, extentOf(quote.text()), quote, -1));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isNear(String between) {
    return between.matches(
        "(\\W|\\b(the|a|northern|southern|eastern|western|central|strategic|key|city|town|village|province|district|area|of|city's|is|parts?|most|much|all)\\b)*");
  }

  private static @Nullable CastMember actorBefore(Cast cast, ParsedSentence sentence, Quote quote) {
    return cast.of(sentence.index()).stream()
        .filter(m -> m.quote().end() <= quote.start() && m.kind() != CastMember.Kind.ADJECTIVE)
        .findFirst()
        .orElse(null);
  }

  /** "Rebel-held X": the word before the hyphen holds it, and nobody else in the sentence. */
  private static @Nullable CastMember holderIn(
      Cast cast, ParsedSentence sentence, Quote quote, PlaceMention place) {
    return cast.of(sentence.index()).stream()
        .filter(m -> quote.covers(m.quote()) && m.quote().end() <= place.quote().start())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ParsedSentence sentenceOf(ParsedReport report, PlaceMention place) {
    return report.sentences().stream()
        .filter(s -> s.start() <= place.quote().start() && place.quote().end() <= s.end())
        .findFirst()
        .orElse(null);
  }

  private static Quote spanning(String text, Quote a, Quote b) {
    return Quote.of(text, Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  private static Extent extentOf(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.matches("(?s).*\\b(most|much|majority|bulk) of\\b.*")) {
      return Extent.MOST;
    }
    if (lower.matches(
        "(?s).*\\b(part|parts|half|some|several|outskirts|areas|districts|neighbou?rhoods) of\\b.*")) {
      return Extent.PART;
    }
    return lower.matches("(?s).*\\b(all|whole|entire|full|complete)\\b.*")
        ? Extent.ALL
        : Extent.UNKNOWN;
  }
}
