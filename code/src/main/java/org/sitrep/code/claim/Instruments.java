package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.model.Quote;

/**
 * Finds the means of an act: aircraft, missiles, bombs. Immutable and safe to share between
 * threads.
 */
final class Instruments {
  private final PhraseBook<Kind> phrases = new PhraseBook<>();

  Instruments(Codebook codebook) {
    codebook
        .table("instruments")
        .forEach(
            row -> {
              Kind kind = new Kind(row.text("class"), row.known("acled_sub_event_type"));
              phrases.add(row.text("phrase").toLowerCase(java.util.Locale.ROOT), kind);
              if (!row.text("plural").isEmpty()) {
                phrases.add(row.text("plural").toLowerCase(java.util.Locale.ROOT), kind);
              }
            });
  }

  /** Returns the means named in a sentence, in order. */
  List<Seen> in(Scene scene) {
    Atoms atoms = Atoms.lemmas(scene.sentence());
    List<Seen> found = new ArrayList<>();
    for (int at = 0; at < atoms.words().size(); at++) {
      var match = phrases.at(atoms.words(), at);
      if (match.isPresent()) {
        int from = atoms.tokens().get(match.get().from());
        int to = atoms.tokens().get(match.get().to() - 1);
        Quote quote =
            Quote.of(
                scene.text(),
                scene.sentence().token(from).start(),
                scene.sentence().token(to).end());
        found.add(new Seen(quote, from, to, match.get().meaning()));
        at = match.get().to() - 1;
      }
    }
    return found;
  }

  /**
   * What a means makes of an attack.
   *
   * @param mode PLOVER 2.0 mode or another class of means
   * @param subEvent sub-event type in the ACLED layout, or null
   */
  record Kind(String mode, @Nullable String subEvent) {}

  /**
   * A means in a sentence.
   *
   * @param quote its words
   * @param from index of its first token
   * @param to index of its last token
   * @param kind what it makes of an attack
   */
  record Seen(Quote quote, int from, int to, Kind kind) {}
}
