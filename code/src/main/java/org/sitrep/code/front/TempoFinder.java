package org.sitrep.code.front;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Direction;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds what a report says of the pace of the fighting. Immutable and safe to share between
 * threads.
 */
public final class TempoFinder {
  private final Map<String, String> actions = new HashMap<>();
  private final Map<String, Direction> changes = new HashMap<>();
  private final Map<String, Direction> phrases = new HashMap<>();

  /** Makes a finder that knows the words of the codebook's table {@code front}. */
  public TempoFinder(Codebook codebook) {
    for (Row row : codebook.table("front")) {
      switch (row.text("kind")) {
        case "action" -> actions.put(row.text("phrase"), row.text("value"));
        case "pace" -> changes.put(row.text("phrase"), direction(row));
        case "pace-phrase" -> phrases.put(row.text("phrase"), direction(row));
        default -> {
          continue;
        }
      }
    }
  }

  private static Direction direction(Row row) {
    return Direction.valueOf(row.text("value").toUpperCase(Locale.ROOT));
  }

  /** Returns what the sentences of a report say of the pace of actions, in order. */
  public List<FoundTempo> find(ParsedReport report, Cast cast) {
    List<FoundTempo> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.parsed()) {
        of(report.text(), sentence, cast).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<FoundTempo> of(String text, ParsedSentence sentence, Cast cast) {
    for (Token token : sentence.tokens()) {
      Direction direction = changes.get(token.lemma().toLowerCase(Locale.ROOT));
      if (direction != null && token.isVerb()) {
        Token action = actionOf(sentence, token);
        if (action != null) {
          return Optional.of(tempo(text, sentence, cast, action, token, direction));
        }
      }
    }
    return byPhrase(text, sentence, cast);
  }

  private Optional<FoundTempo> byPhrase(String text, ParsedSentence sentence, Cast cast) {
    String words = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Direction> phrase : phrases.entrySet()) {
      int at = words.indexOf(phrase.getKey());
      Optional<Token> action =
          sentence.tokens().stream()
              .filter(t -> t.isNoun() && actions.containsKey(t.lemma()))
              .findFirst();
      if (at >= 0 && action.isPresent()) {
        int from = Math.min(action.get().start(), sentence.start() + at);
        int to = Math.max(action.get().end(), sentence.start() + at + phrase.getKey().length());
        CastMember actor = actorOf(sentence, cast, action.get());
        String of = actions.getOrDefault(action.get().lemma(), action.get().lemma());
        return Optional.of(
            new FoundTempo(
                sentence.index(), actor, of, phrase.getValue(), Quote.of(text, from, to)));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the action whose pace the verb changes: its subject or object, or what these are the
   * pace of.
   */
  private @Nullable Token actionOf(ParsedSentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "nsubj", "obj")) {
      if (actions.containsKey(child.lemma())) {
        return child;
      }
      for (Token below : sentence.children(child, "nmod", "compound")) {
        if (actions.containsKey(below.lemma())) {
          return below;
        }
      }
    }
    Optional<Token> above = sentence.headOf(verb);
    boolean participle = verb.is("acl") || verb.is("amod") || verb.is("xcomp");
    return above.filter(t -> participle && actions.containsKey(t.lemma())).orElse(null);
  }

  private FoundTempo tempo(
      String text,
      ParsedSentence sentence,
      Cast cast,
      Token action,
      Token verb,
      Direction direction) {
    int from = Math.min(action.start(), verb.start());
    int to = Math.max(action.end(), verb.end());
    return new FoundTempo(
        sentence.index(),
        actorOf(sentence, cast, action),
        actions.getOrDefault(action.lemma(), action.lemma()),
        direction,
        Quote.of(text, from, to));
  }

  private static @Nullable CastMember actorOf(ParsedSentence sentence, Cast cast, Token action) {
    BitSet under = sentence.subtree(action);
    List<CastMember> inside = cast.among(sentence.index(), under);
    List<CastMember> all = inside.isEmpty() ? cast.of(sentence.index()) : inside;
    return all.isEmpty() ? null : all.get(0);
  }
}
