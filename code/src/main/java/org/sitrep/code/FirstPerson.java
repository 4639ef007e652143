package org.sitrep.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.attribution.Saying;
import org.sitrep.code.claim.Act;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Puts the speaker in the place of "I" and "we" in what is quoted. */
final class FirstPerson {
  private FirstPerson() {}

  /**
   * Returns the acts; those that a speaker tells of in the first person have the speaker as actor.
   */
  static List<Act> resolved(ParsedReport parsed, List<Act> acts, List<Saying> sayings) {
    return acts.stream().map(act -> resolved(parsed, act, sayings)).toList();
  }

  private static Act resolved(ParsedReport parsed, Act act, List<Saying> sayings) {
    ParsedSentence sentence = parsed.sentences().get(act.sentence());
    Optional<CastMember> speaker =
        sayings.stream()
            .filter(s -> s.covers(act.trigger()))
            .flatMap(s -> Optional.ofNullable(s.claimant()).stream())
            .findFirst();
    return act.actors().isEmpty() && speaker.isPresent() && isFirstPerson(sentence, act)
        ? act.by(List.of(speaker.get()))
        : act;
  }

  private static boolean isFirstPerson(ParsedSentence sentence, Act act) {
    Token head = sentence.token(act.head());
    for (int i = 0; i < 3; i++) {
      if (sentence.children(head, "nsubj").stream()
          .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).matches("i|we"))) {
        return true;
      }
      Optional<Token> above = sentence.headOf(head);
      if (above.isEmpty()) {
        return false;
      }
      head = above.get();
    }
    return false;
  }
}
