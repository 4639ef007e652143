package org.sitrep.code.actor;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds the state that tells what befell civilians: those of whom Pakistan says that they were
 * killed are its own, whatever land the report is mostly about.
 */
final class Telling {
  private static final Set<String> CIVILIAN = Set.of("CVL", "REF", "LAB", "AGR", "EDU");

  private static final Set<String> OWNERS = Set.of("nmod:poss", "amod", "compound");

  /** Steps from the victims up to the clause that is told. */
  private static final int FARTHEST = 4;

  private Telling() {}

  /** Returns the country of who tells that somebody suffered, or null where no state tells it. */
  static @Nullable String country(Setting setting, Token victim, String sector) {
    ParsedSentence sentence = setting.sentence();
    if (!CIVILIAN.contains(sector) || !victim.relation().equals("nsubj:pass")) {
      return null;
    }
    Token at = sentence.headOf(victim).orElse(victim);
    for (int steps = 0; steps < FARTHEST && !at.is("ccomp"); steps++) {
      at = sentence.headOf(at).orElse(at);
    }
    return at.is("ccomp")
        ? sentence
            .headOf(at)
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .flatMap(speaker -> countryOf(setting, speaker))
            .orElse(null)
        : null;
  }

  private static Optional<String> countryOf(Setting setting, Token speaker) {
    for (Sighting name : setting.named()) {
      Token head = setting.sentence().token(name.head());
      boolean owns = head.head() == speaker.index() && OWNERS.stream().anyMatch(head::is);
      String country = Modifiers.countryOf(name.sense());
      if (country != null && (name.holds(speaker.index()) || owns)) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }
}
