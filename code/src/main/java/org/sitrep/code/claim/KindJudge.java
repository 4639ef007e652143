package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.learned.Verdict;
import org.sitrep.model.Factuality;

/** Judges mode, sub-event and factuality of an act, by what the rules say and what was learned. */
final class KindJudge {
  /** What the rules leave open must be this likely, */
  private static final double OPEN = 0.6;

  /** and what they say otherwise this. */
  private static final double AGAINST = 0.7;

  private static final double FACT = 0.7;

  /** What the rules fall back on where nothing says more. */
  private static final Set<String> GENERIC = Set.of("Attack", "Armed clash", "Peaceful protest");

  private KindJudge() {}

  /** Looks again at the kind and the factuality that the rules gave a draft. */
  static void look(Scene scene, Draft draft, List<Instruments.Seen> means, Judges judges) {
    draft.judged(factuality(scene, draft, judges));
    if (draft.partOf < 0 || draft.trigger().mode() != null) {
      draft.mode = mode(scene, draft, means, judges);
      draft.subEvent = subEvent(scene, draft, means, judges);
    }
  }

  /** Returns the mode of a draft, or null where none fits. */
  private static @Nullable String mode(
      Scene scene, Draft draft, List<Instruments.Seen> means, Judges judges) {
    List<String> fitting = new ArrayList<>(draft.trigger().type().modes());
    if (fitting.isEmpty()) {
      return draft.mode;
    }
    fitting.add(Judges.NONE);
    Verdict verdict =
        judges.judge(
            Judges.MODE,
            KindTraits.of(
                scene, draft.found, draft.trigger().type(), draft.parties, means, draft.mode));
    return chosen(verdict, verdict.best(fitting), draft.mode);
  }

  /** Returns the sub-event of a draft in the ACLED layout, or null where none fits. */
  private static @Nullable String subEvent(
      Scene scene, Draft draft, List<Instruments.Seen> means, Judges judges) {
    if (draft.subEvent != null && !GENERIC.contains(draft.subEvent)) {
      return draft.subEvent;
    }
    Verdict verdict =
        judges.judge(
            Judges.SUB_EVENT,
            KindTraits.of(
                scene, draft.found, draft.trigger().type(), draft.parties, means, draft.subEvent));
    return chosen(verdict, verdict.best(), draft.subEvent);
  }

  private static @Nullable String chosen(Verdict verdict, String best, @Nullable String rule) {
    boolean taken = verdict.of(best) >= (rule == null ? OPEN : AGAINST);
    return taken && !best.equals(Judges.NONE) ? best : rule;
  }

  /** Returns how far a draft is told as a fact. */
  private static FactualityJudge.Judgement factuality(Scene scene, Draft draft, Judges judges) {
    FactualityJudge.Judgement rule = new FactualityJudge.Judgement(draft.factuality, draft.cue);
    Verdict verdict =
        judges.judge(Judges.FACTUALITY, FactualityTraits.of(scene, draft.found, rule));
    Factuality best = Factuality.valueOf(verdict.best());
    boolean other = best != rule.factuality() && verdict.of(best.name()) >= FACT;
    return other ? new FactualityJudge.Judgement(best, null) : rule;
  }
}
