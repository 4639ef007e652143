package org.sitrep.code.count;

import java.util.List;
import java.util.Optional;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds for a group of people the word that tells what became of them. */
final class Binding {
  private static final int LONGEST_GAP = 14;

  private static final String LINKS =
      "was|were|is|are|been|be|being|have|has|had|reportedly|also|later|already|feared|confirmed"
          + "|reported|believed|left|found|shot|gunned|down|burned|to|so|far|now|still|then|others"
          + "|other|more|either|instantly|both|initially|all|taken|held|declared|pronounced|,|subsequently";

  private final ParsedSentence sentence;
  private final List<Group> groups;

  Binding(ParsedSentence sentence, List<Group> groups) {
    this.sentence = sentence;
    this.groups = groups;
  }

  /** Returns the cue of a group, or empty where it counts something else. */
  Optional<Cue> of(Group group) {
    return killedCaptives(group)
        .or(() -> own(group))
        .or(() -> tollBefore(group))
        .or(() -> stateAfter(group))
        .or(() -> verbBefore(group))
        .or(() -> byTree(group))
        .or(() -> passiveAfter(group));
  }

  /** "Executed 50 hostages": what was done to them counts, and not what they were before. */
  private Optional<Cue> killedCaptives(Group group) {
    Optional<CountKind> held = Cues.noun(sentence.token(group.noun()));
    if (held.filter(kind -> kind == CountKind.DETAINED).isEmpty()) {
      return Optional.empty();
    }
    return verbBefore(group)
        .or(() -> byTree(group))
        .filter(cue -> cue.kind() == CountKind.KILLED || cue.kind() == CountKind.INJURED);
  }

  /** "12 deaths", "bodies of 12", "claimed 12 lives". */
  private Optional<Cue> own(Group group) {
    Token noun = sentence.token(group.noun());
    Optional<CountKind> kind = Cues.noun(noun);
    if (kind.isPresent() && group.noun() >= group.amount().to()) {
      return kind.map(k -> new Cue(k, group.noun()));
    }
    int at = group.from() - 1;
    if (noun.lemma().equals("life")
        && at >= 0
        && sentence.token(at).lemma().matches("claim|cost|take")) {
      return Optional.of(new Cue(CountKind.KILLED, at));
    }
    if (noun.lemma().equals("casualty")) {
      return group.amount().last() >= 0
              && group.amount().low() == 0
              && group.amount().high() != null
          ? Optional.of(new Cue(CountKind.KILLED, group.noun()))
          : Optional.empty();
    }
    boolean of = at > 0 && TokenText.lower(sentence.token(at)).equals("of");
    return of ? Cues.noun(sentence.token(at - 1)).map(k -> new Cue(k, at - 1)) : Optional.empty();
  }

  /** "The death toll rose to 34": the number is the next after the word. */
  private Optional<Cue> tollBefore(Group group) {
    boolean led =
        group.from() > 0
            && TokenText.lower(sentence.token(group.from() - 1))
                .matches(
                    "to|at|of|reached|is|was|passed|exceeded|hit|topped|surpassed|hits|reaches");
    for (int at = group.from() - 1; led && at >= Math.max(0, group.from() - LONGEST_GAP); at--) {
      int here = at;
      if (groups.stream().anyMatch(g -> g.from() <= here && here < g.to())) {
        return Optional.empty();
      }
      if (sentence.token(at).lemma().matches("toll|tally")) {
        return Optional.of(new Cue(CountKind.KILLED, at));
      }
    }
    return Optional.empty();
  }

  /** "5 dead", "20 others were wounded", "three soldiers killed in the north", "nine fled". */
  private Optional<Cue> stateAfter(Group group) {
    boolean passive = false;
    for (int at = group.to();
        at < Math.min(sentence.tokens().size(), group.to() + LONGEST_GAP);
        at++) {
      Token token = sentence.token(at);
      Optional<CountKind> kind = after(token, passive);
      if (kind.isPresent()) {
        return kind.map(k -> new Cue(k, token.index()));
      }
      String word = TokenText.lower(token);
      if (!word.matches(LINKS)) {
        return Optional.empty();
      }
      passive |= token.lemma().equals("be");
    }
    return Optional.empty();
  }

  private Optional<CountKind> after(Token token, boolean passive) {
    Optional<CountKind> told = Cues.done(sentence, token).or(() -> Cues.state(sentence, token));
    if (told.isPresent()) {
      boolean shoots = !passive && isShotAt(token);
      return shoots || (token.isNoun() && !passive) ? Optional.empty() : told;
    }
    return passive || !hasObject(token) ? Cues.suffered(token) : Optional.empty();
  }

  /** "The gunman shot dead a guard": the dead are the object. */
  private boolean isShotAt(Token dead) {
    return dead.lemma().equals("dead")
        && dead.index() > 0
        && sentence.token(dead.index() - 1).lemma().matches("shoot|gun")
        && dead.index() + 1 < sentence.tokens().size()
        && sentence.token(dead.index() + 1).tag().matches("DT|CD|NN.*|PRP.*|JJ.?");
  }

  private boolean hasObject(Token verb) {
    int next = verb.index() + 1;
    if (next >= sentence.tokens().size() || verb.tag().equals("JJ")) {
      return false;
    }
    return sentence.token(next).tag().matches("DT|CD|NNP?S?|PRP\\$?|JJ.?|RBR");
  }

  /** "Killing at least five", "wounded two", "killing himself and three others". */
  private Optional<Cue> verbBefore(Group group) {
    for (int at = group.from() - 1; at >= Math.max(0, group.from() - 4); at--) {
      Token token = sentence.token(at);
      Optional<CountKind> kind = isActive(token) ? Cues.suffered(token) : Optional.empty();
      boolean shotDead =
          token.lemma().equals("dead")
              && at > 0
              && sentence.token(at - 1).lemma().matches("shoot|gun");
      if (kind.isPresent() || shotDead) {
        return Optional.of(new Cue(kind.orElse(CountKind.KILLED), at));
      }
      if (!TokenText.lower(token)
          .matches(
              "himself|herself|themselves|itself|and|or|another|also|injuring|wounding|down|in|total")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether a verb acts: "killed five", not "were killed five days ago". */
  private boolean isActive(Token verb) {
    for (int at = verb.index() - 1; at >= Math.max(0, verb.index() - 3); at--) {
      Token before = sentence.token(at);
      if (before.lemma().equals("be")) {
        return false;
      }
      if (!before.tag().startsWith("RB") && !before.tag().startsWith("V")) {
        return true;
      }
    }
    return true;
  }

  /** Subject of the passive or object of the active, by the dependency tree. */
  private Optional<Cue> byTree(Group group) {
    Token noun = sentence.token(group.noun());
    Optional<Token> head = sentence.headOf(noun);
    if (!sentence.parsed() || head.isEmpty()) {
      return Optional.empty();
    }
    Token verb = head.get();
    Optional<CountKind> kind = Optional.empty();
    if (noun.is("obj") || noun.relation().equals("nsubj:pass")) {
      kind = Cues.suffered(verb).or(() -> Cues.state(sentence, verb));
    } else if (noun.relation().equals("nsubj")) {
      kind = Cues.done(sentence, verb).or(() -> Cues.state(sentence, verb));
    }
    return kind.map(k -> new Cue(k, verb.index()));
  }

  /** "Five people in the old market were killed", where the tree is wrong or missing. */
  private Optional<Cue> passiveAfter(Group group) {
    boolean passive = false;
    for (int at = group.to();
        at < Math.min(sentence.tokens().size(), group.to() + LONGEST_GAP);
        at++) {
      Token token = sentence.token(at);
      int here = at;
      if (groups.stream().anyMatch(g -> g.from() == here) || token.text().matches("[;:]")) {
        return Optional.empty();
      }
      Optional<CountKind> kind = Cues.suffered(token);
      if (passive && kind.isPresent()) {
        return kind.map(k -> new Cue(k, token.index()));
      }
      boolean be = token.lemma().equals("be") || token.lemma().equals("have");
      if ((token.isVerb() && !be) || token.text().equals(",")) {
        return Optional.empty();
      }
      passive |= be;
    }
    return Optional.empty();
  }

  /**
   * A word that tells what became of people.
   *
   * @param kind what
   * @param token its index
   */
  record Cue(CountKind kind, int token) {}
}
