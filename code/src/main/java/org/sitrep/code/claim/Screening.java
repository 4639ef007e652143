package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.code.learned.Verdict;
import org.sitrep.model.EventType;

/**
 * Looks again at the words that the codebook takes for acts, in the light of what was learned:
 * figures of speech go, types are set right, and words that the codebook does not list are added.
 */
final class Screening {
  /** A listed word that is this likely to tell of no act is dropped. */
  private static final double IDLE = Double.parseDouble(System.getProperty("idle", "0.75"));

  /** Another type than the listed one must be this likely, */
  private static final double OTHER = Double.parseDouble(System.getProperty("other", "0.6"));

  /** An unlisted word must be this likely of its type. */
  private static final double UNLISTED = Double.parseDouble(System.getProperty("unlisted", "0.6"));

  private Screening() {}

  /** Returns the words that tell of acts, in order of the text. */
  static List<TriggerFinder.Found> of(
      Scene scene, List<TriggerFinder.Found> listed, Judges judges) {
    if (!judges.any()) {
      return listed;
    }
    List<TriggerFinder.Found> kept = new ArrayList<>();
    for (TriggerFinder.Found found : listed) {
      Verdict verdict = judges.judge(Judges.LISTED, TriggerTraits.ofListed(scene, found));
      if (verdict.of(Judges.NONE) < IDLE) {
        kept.add(typed(found, verdict));
      }
    }
    for (TriggerFinder.Found found : OtherWords.in(scene, listed)) {
      Verdict verdict = judges.judge(Judges.WORD, TriggerTraits.of(scene, found));
      String type = verdict.bestBut(Judges.NONE);
      if (verdict.of(type) >= UNLISTED) {
        kept.add(found.as(EventType.valueOf(type)).sure(verdict.of(type)));
      }
    }
    kept.sort(Comparator.comparingInt(f -> f.head().index()));
    return kept;
  }

  private static TriggerFinder.Found typed(TriggerFinder.Found found, Verdict verdict) {
    String listed = found.trigger().type().name();
    String best = verdict.bestBut(Judges.NONE);
    String type = verdict.of(best) >= OTHER ? best : listed;
    return found.as(EventType.valueOf(type)).sure(verdict.of(type));
  }
}
