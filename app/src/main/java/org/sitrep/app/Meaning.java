package org.sitrep.app;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;
import org.sitrep.parse.SentenceModel;
import org.sitrep.store.Store;

/**
 * The sentence model, loaded when the first sentence asks for it or when it is called for early.
 * Safe for use by several threads.
 */
final class Meaning implements SentenceEncoder {
  /** Names the model in stores: another model must have another name. */
  private static final String MODEL = "e5-small-v2-q/1";

  private @Nullable CompletableFuture<SentenceModel> model;

  /** Starts to load beside other work. */
  synchronized CompletableFuture<SentenceModel> call() {
    if (model == null) {
      model = CompletableFuture.supplyAsync(SentenceModel::load);
    }
    return model;
  }

  @Override
  public SentenceVector encode(String sentence) {
    return Desk.joined(call()).encode(sentence);
  }

  /** Returns an encoder that asks the model only for what the store does not know. */
  SentenceEncoder rememberedIn(Store store) {
    return store.vectors(MODEL).inFrontOf(this);
  }
}
