package org.sitrep.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.attribution.Saying;
import org.sitrep.code.claim.Act;
import org.sitrep.model.Claimant;
import org.sitrep.model.EventType;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Keeps those who tell of an act, relay it or are told of it out of its sides. */
final class Speakers {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Speakers() {}

  /**
   * Returns the acts, those of violence without those who only speak of them, or are only spoken
   * to. Of other acts the speaker is a side as often as not ("said that they would lift the ban").
   */
  static List<Act> apart(ParsedReport parsed, List<Act> acts, List<Saying> sayings) {
    return acts.stream()
        .map(act -> act.type() == EventType.ASSAULT ? apart(parsed, act, sayings) : act)
        .toList();
  }

  private static Act apart(ParsedReport parsed, Act act, List<Saying> sayings) {
    List<Quote> talk = new ArrayList<>();
    for (Saying saying : sayings) {
      Quote cue = saying.attribution().cue();
      boolean speech = cue != null && cue.overlaps(act.trigger());
      if (saying.sentence() == act.sentence() && !speech) {
        talk.addAll(talk(parsed, act, saying));
      }
    }
    List<CastMember> actors = without(act.actors(), talk);
    List<CastMember> recipients = without(act.recipients(), talk);
    boolean same = actors.equals(act.actors()) && recipients.equals(act.recipients());
    return same ? act : between(act, actors, recipients);
  }

  /** Returns the words that name those who take part in the talk and not in the act. */
  private static List<Quote> talk(ParsedReport parsed, Act act, Saying saying) {
    List<Quote> found = new ArrayList<>();
    @Nullable Claimant claimant = saying.attribution().claimant();
    if (claimant != null && tellsOf(parsed, act, saying)) {
      found.add(claimant.quote());
    }
    @Nullable Quote via = saying.attribution().via();
    if (via != null) {
      found.add(via);
    }
    addressee(parsed, saying).filter(who -> !who.overlaps(act.trigger())).ifPresent(found::add);
    return found;
  }

  /**
   * Returns whether the speaker tells of the act in a clause with a subject of its own. Who vows to
   * attack, or denies having attacked, speaks of what is done by himself.
   */
  private static boolean tellsOf(ParsedReport parsed, Act act, Saying saying) {
    if (!saying.covers(act.trigger())) {
      return false;
    }
    boolean clause = false;
    for (Token token : parsed.sentences().get(act.sentence()).tokens()) {
      if (saying.parts().stream().anyMatch(part -> holds(part, token))) {
        clause |= FINITE.contains(token.tag()) || token.is("nsubj") || token.is("nsubj:pass");
      }
    }
    return clause;
  }

  private static boolean holds(Quote part, Token token) {
    return part.start() <= token.start() && token.end() <= part.end();
  }

  /** Returns who is told: the object of "told", or the name right after it. */
  private static Optional<Quote> addressee(ParsedReport parsed, Saying saying) {
    @Nullable Quote cue = saying.attribution().cue();
    ParsedSentence sentence = parsed.sentences().get(saying.sentence());
    Optional<Token> told =
        sentence.tokens().stream()
            .filter(t -> cue != null && t.start() == cue.start() && t.lemma().equals("tell"))
            .findFirst();
    if (told.isEmpty() || told.get().index() + 1 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    int first = told.get().index() + 1;
    int last =
        sentence
            .child(told.get(), "iobj", "obj")
            .map(Token::index)
            .filter(at -> at >= first)
            .orElse(first);
    return Optional.of(
        Quote.of(parsed.text(), sentence.token(first).start(), sentence.token(last).end()));
  }

  private static List<CastMember> without(List<CastMember> members, List<Quote> talk) {
    return members.stream().filter(m -> talk.stream().noneMatch(q -> q.covers(m.quote()))).toList();
  }

  private static Act between(Act act, List<CastMember> actors, List<CastMember> recipients) {
    return new Act(
        act.sentence(),
        act.head(),
        act.trigger(),
        act.type(),
        act.mode(),
        act.contexts(),
        act.subEvent(),
        act.eventType(),
        act.cameo(),
        act.factuality(),
        act.cue(),
        actors,
        recipients,
        act.places(),
        act.instruments(),
        act.partOf(),
        act.rule(),
        act.confidence());
  }
}
