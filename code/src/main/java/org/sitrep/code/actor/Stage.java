package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** What a casting knows of its report, and the members found so far. Made for one report. */
final class Stage {
  final String text;
  final List<PlaceMention> places;
  final Frame frame;
  final @Nullable LocalDate day;
  final List<CastMember> members = new ArrayList<>();

  Stage(String text, List<PlaceMention> places, Frame frame, @Nullable LocalDate day) {
    this.text = text;
    this.places = places;
    this.frame = frame;
    this.day = day;
  }

  /** Returns the words from the first token to before the second. */
  Quote quote(ParsedSentence sentence, int from, int to) {
    return Quote.of(text, sentence.token(from).start(), sentence.token(to - 1).end());
  }

  /** Adds a mention. */
  void add(
      Quote quote,
      Actor actor,
      ParsedSentence sentence,
      Token head,
      CastMember.Kind kind,
      boolean plural) {
    members.add(
        new CastMember(
            new ActorMention(quote, actor), sentence.index(), head.index(), kind, plural));
  }

  /** Adds a name as it stands. */
  void add(ParsedSentence sentence, Sighting name, Actor actor, CastMember.Kind kind) {
    Quote quote = quote(sentence, name.from(), name.to());
    add(quote, actor, sentence, sentence.token(name.head()), kind, false);
  }

  /** Returns the place mention that covers the token, or null. */
  @Nullable PlaceMention placeAt(Token token) {
    for (PlaceMention place : places) {
      if (place.quote().start() <= token.start() && token.end() <= place.quote().end()) {
        return place;
      }
    }
    return null;
  }

  /** Returns the resolved places of a sentence, in order. */
  List<PlaceMention> placesOf(ParsedSentence sentence) {
    return places.stream()
        .filter(p -> p.quote().start() >= sentence.start() && p.quote().end() <= sentence.end())
        .filter(p -> p.place() != null && p.place().country() != null)
        .toList();
  }
}
