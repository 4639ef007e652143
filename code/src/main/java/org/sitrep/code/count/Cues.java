package org.sitrep.code.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** The words that tell what became of people. */
final class Cues {
  private static final Map<String, CountKind> SUFFERED =
      all(
          Map.of(
              CountKind.KILLED,
              Set.of(
                  "kill",
                  "slay",
                  "murder",
                  "execute",
                  "assassinate",
                  "massacre",
                  "behead",
                  "martyr",
                  "slaughter",
                  "lynch",
                  "gun",
                  "drown"),
              CountKind.INJURED,
              Set.of("injure", "wound", "hurt", "maim", "hospitalize", "hospitalise"),
              CountKind.DISPLACED,
              Set.of("displace", "uproot", "evacuate"),
              CountKind.DETAINED,
              Set.of("arrest", "detain", "capture", "abduct", "kidnap", "imprison", "jail")));

  private static final Map<String, CountKind> DONE =
      all(
          Map.of(
              CountKind.KILLED, Set.of("die", "perish"),
              CountKind.DISPLACED, Set.of("flee")));

  private static final Map<String, CountKind> STATES =
      all(
          Map.of(
              CountKind.KILLED, Set.of("dead"),
              CountKind.INJURED, Set.of("injured", "wounded", "hurt"),
              CountKind.DISPLACED, Set.of("displaced", "homeless"),
              CountKind.DETAINED, Set.of("hostage", "prisoner", "captive")));

  private static final Map<String, CountKind> NOUNS =
      all(
          Map.of(
              CountKind.KILLED,
              Set.of(
                  "death",
                  "body",
                  "fatality",
                  "toll",
                  "killing",
                  "murder",
                  "execution",
                  "corpse",
                  "assassination",
                  "massacre",
                  "slaying",
                  "martyrdom"),
              CountKind.INJURED,
              Set.of("injury"),
              CountKind.DISPLACED,
              Set.of("evacuation", "displacement"),
              CountKind.DETAINED,
              Set.of("arrest", "detention", "abduction", "hostage")));

  private Cues() {}

  private static Map<String, CountKind> all(Map<CountKind, Set<String>> words) {
    Map<String, CountKind> all = new HashMap<>();
    words.forEach((kind, lemmas) -> lemmas.forEach(lemma -> all.put(lemma, kind)));
    return Map.copyOf(all);
  }

  /** Returns what a verb or participle does to its object. */
  static Optional<CountKind> suffered(Token token) {
    boolean verbal = token.isVerb() || token.tag().equals("JJ");
    String lemma = token.tag().equals("JJ") ? stem(token) : token.lemma();
    return verbal ? Optional.ofNullable(SUFFERED.get(lemma)) : Optional.empty();
  }

  private static String stem(Token token) {
    return token.lemma().replaceAll("(?<=[a-z]{3})ed$", "");
  }

  /** Returns what a verb tells of its subject: "died", "fled", "lost their lives". */
  static Optional<CountKind> done(ParsedSentence sentence, Token token) {
    if (token.lemma().equals("lose") && follows(sentence, token, "life")) {
      return Optional.of(CountKind.KILLED);
    }
    return token.isVerb() ? Optional.ofNullable(DONE.get(token.lemma())) : Optional.empty();
  }

  /** Returns the state that a word such as "dead" tells, or "forced" before "from their homes". */
  static Optional<CountKind> state(ParsedSentence sentence, Token token) {
    if (Set.of("force", "drive").contains(token.lemma())
        && (follows(sentence, token, "home") || follows(sentence, token, "flee"))) {
      return Optional.of(CountKind.DISPLACED);
    }
    String word = TokenText.lower(token);
    return Optional.ofNullable(STATES.get(word));
  }

  /** Returns what a noun counts: "deaths", "bodies", "arrests". */
  static Optional<CountKind> noun(Token token) {
    return token.isNoun() ? Optional.ofNullable(NOUNS.get(token.lemma())) : Optional.empty();
  }

  private static boolean follows(ParsedSentence sentence, Token token, String lemma) {
    int last = Math.min(sentence.tokens().size() - 1, token.index() + 4);
    for (int at = token.index() + 1; at <= last; at++) {
      if (sentence.token(at).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
