package org.sitrep.app;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;
import org.sitrep.parse.SentenceModel;
import org.sitrep.parse.TokenVectors;
import org.sitrep.parse.WordEncoder;
import org.sitrep.store.Store;

/**
 * The sentence model, loaded when the first sentence asks for it or when it is called for early.
 * Safe for use by several threads.
 */
final class Meaning implements SentenceEncoder, WordEncoder {
  /** Names the model in stores: another model must have another name. */
  private static final String MODEL = "e5-small-v2-q/1";

  private static final Queue<CompletableFuture<SentenceModel>> LOADING =
      new ConcurrentLinkedQueue<>();

  private @Nullable CompletableFuture<SentenceModel> model;

  /**
   * Waits until every load that was started is over: native code that still loads while the process
   * ends takes the process down. What a load ended with does not matter any more.
   */
  static void settle() {
    for (CompletableFuture<SentenceModel> load : LOADING) {
      load.handle((loaded, failed) -> loaded != null).join();
    }
  }

  /** Starts to load beside other work. */
  synchronized CompletableFuture<SentenceModel> call() {
    if (model == null) {
      model = CompletableFuture.supplyAsync(SentenceModel::load);
      LOADING.add(model);
    }
    return model;
  }

  @Override
  public SentenceVector encode(String sentence) {
    return Desk.joined(call()).encode(sentence);
  }

  @Override
  public TokenVectors tokens(String sentence) {
    return Desk.joined(call()).tokens(sentence);
  }

  /** Returns an encoder that asks the model only for what the store does not know. */
  SentenceEncoder rememberedIn(Store store) {
    return store.vectors(MODEL).inFrontOf(this);
  }
}
