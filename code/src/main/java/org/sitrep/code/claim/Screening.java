package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitrep.code.learned.Features;
import org.sitrep.code.learned.Verdict;
import org.sitrep.model.EventType;

/**
 * Looks again at the words that the codebook takes for acts, in the light of what was learned:
 * figures of speech go, types are set right, and words that the codebook does not list are added.
 */
final class Screening {
  /** A listed word that is this likely to tell of no act is dropped. */
  private static final double IDLE = 0.55;

  private static final double SPECIFIC_IDLE = 0.85;

  /** Another type than the listed one must be this likely, */
  private static final double OTHER = 0.85;

  /** An unlisted word must be this likely of its type. */
  private static final double UNLISTED = 0.75;

  private static final Set<String> OF_CONFLICT = Set.of("GOV", "IGO", "REF", "PTY", "JUD");

  private Screening() {}

  /** Returns the words that tell of acts, in order of the text. */
  static List<TriggerFinder.Found> of(
      Scene scene,
      List<TriggerFinder.Found> listed,
      List<TriggerFinder.Found> ruledOut,
      Judges judges) {
    List<TriggerFinder.Found> kept = new ArrayList<>();
    for (TriggerFinder.Found found : listed) {
      Features features = TriggerTraits.ofListed(scene, found);
      Verdict verdict = judges.judge(Judges.LISTED, features);
      if (verdict.of(Judges.NONE) < (isSpecific(found.trigger()) ? SPECIFIC_IDLE : IDLE)) {
        kept.add(typed(found, verdict, features, judges));
      }
    }
    List<TriggerFinder.Found> others =
        mayTellMore(scene, listed) ? OtherWords.in(scene, listed) : List.of();
    for (TriggerFinder.Found found : others) {
      Features features = TriggerTraits.of(scene, found);
      Verdict verdict = judges.judge(Judges.WORD, features);
      String type = verdict.bestBut(Judges.NONE);
      if (verdict.of(type) >= UNLISTED && !isRuledOut(found, type, ruledOut)) {
        List<String> because = judges.because(Judges.WORD, features, type);
        kept.add(found.as(EventType.valueOf(type)).sure(verdict.of(type), because));
      }
    }
    kept.sort(Comparator.comparingInt(f -> f.head().index()));
    return kept;
  }

  /**
   * Sentences without a listed word are worth the sentence model only where somebody is in them who
   * is under arms, rules, or is ruled: most of what a newspaper prints has none.
   */
  private static boolean mayTellMore(Scene scene, List<TriggerFinder.Found> listed) {
    return !listed.isEmpty()
        || scene.cast().of(scene.sentence().index()).stream()
            .anyMatch(m -> Scene.isArmed(m) || OF_CONFLICT.contains(m.sector()));
  }

  /** A phrase, or a word that names its kind, seldom means anything else. */
  private static boolean isSpecific(Trigger trigger) {
    return trigger.subEvent() != null || trigger.phrase().indexOf(' ') > 0;
  }

  /**
   * What the codebook rules out is not brought back: neither the word itself, nor violence beside
   * the dead and wounded of an accident.
   */
  private static boolean isRuledOut(
      TriggerFinder.Found found, String type, List<TriggerFinder.Found> ruledOut) {
    return ruledOut.stream()
        .filter(out -> out.trigger().type().name().equals(type))
        .anyMatch(out -> out.trigger().isOutcome() || out.head().index() == found.head().index());
  }

  private static TriggerFinder.Found typed(
      TriggerFinder.Found found, Verdict verdict, Features features, Judges judges) {
    String listed = found.trigger().type().name();
    String best = verdict.bestBut(Judges.NONE);
    boolean other = !best.equals(listed) && verdict.of(best) >= OTHER;
    String type = other ? best : listed;
    List<String> because = other ? judges.because(Judges.LISTED, features, type) : List.of();
    return found.as(EventType.valueOf(type)).sure(verdict.of(type), because);
  }
}
