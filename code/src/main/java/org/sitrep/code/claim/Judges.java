package org.sitrep.code.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.code.learned.Features;
import org.sitrep.code.learned.LinearModel;
import org.sitrep.code.learned.Verdict;
import org.sitrep.parse.WordEncoder;

/**
 * The learned models by what they judge, and the encoder that gives them the meaning of words.
 * Immutable and safe to share between threads.
 */
public final class Judges {
  /** What no type, mode, sub-event or role fits. */
  static final String NONE = "NONE";

  /** Whether a word that the codebook lists tells of an act, and of which type. */
  static final String LISTED = "listed";

  /** The same of any other verb or noun. */
  static final String WORD = "word";

  static final String MODE = "mode";
  static final String SUB_EVENT = "sub-event";
  static final String FACTUALITY = "factuality";

  /** Whether somebody acts in an act, or is acted upon. */
  static final String PARTY = "party";

  /** Whether an act happened in a place. */
  static final String PLACE = "place";

  /** Whether a claim is right in type and both sides. */
  static final String CONFIDENCE = "confidence";

  private static final List<String> ALL =
      List.of(LISTED, WORD, MODE, SUB_EVENT, FACTUALITY, PARTY, PLACE);

  private final Map<String, LinearModel> models;
  private final WordEncoder encoder;

  /**
   * @param models the models by name
   * @param encoder gives the vectors that the models were learned from
   * @throws IllegalArgumentException if a model is missing
   */
  public Judges(Map<String, LinearModel> models, WordEncoder encoder) {
    if (!models.isEmpty() && !models.keySet().containsAll(ALL)) {
      throw new IllegalArgumentException(
          "the learned layer lacks models: expected " + ALL + ", found " + models.keySet());
    }
    this.models = Map.copyOf(models);
    this.encoder = encoder;
  }

  /** Returns whether there is anything learned at all; without it the rules stand alone. */
  boolean any() {
    return !models.isEmpty();
  }

  boolean knows(String what) {
    return models.containsKey(what);
  }

  WordEncoder encoder() {
    return encoder;
  }

  Verdict judge(String what, Features features) {
    return model(what).judge(features);
  }

  List<String> because(String what, Features features, String label) {
    return model(what).because(features, label, 3);
  }

  private LinearModel model(String what) {
    return Objects.requireNonNull(models.get(what), what);
  }
}
