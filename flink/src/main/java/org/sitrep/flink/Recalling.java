package org.sitrep.flink;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Coded;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Adds to each report which older ones in the store it may have to do with, once there are any there
 * that are not at hand any more.
 */
final class Recalling extends RichMapFunction<Coded, Coded> {
  /** A setting of the store that is there where it holds reports that no job has at hand. */
  static final String BEYOND_HAND = "reports_beyond_hand";

  /** Reports stay at hand for days: it need not be known at once that some have gone. */
  private static final Duration ASKED_EVERY = Duration.ofSeconds(20);

  private final JobSettings settings;
  private transient @Nullable Store store;
  private transient @Nullable Recall recall;
  private transient @Nullable Counter recalled;
  private transient long asked;
  private transient boolean beyond;

  Recalling(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    Store opened = Stores.open(settings.store());
    store = opened;
    recall = new Recall(opened, Windows.of(opened), settings.horizon());
    recalled = getRuntimeContext().getMetricGroup().addGroup("sitrep").counter("reports_recalled");
    ask(opened);
  }

  private void ask(Store opened) {
    beyond = opened.setting(BEYOND_HAND) != null;
    asked = System.nanoTime();
  }

  @Override
  public Coded map(Coded coded) {
    if (!beyond && System.nanoTime() - asked > ASKED_EVERY.toNanos()) {
      ask(Objects.requireNonNull(store));
    }
    if (!beyond || !coded.hasReport()) {
      return coded;
    }
    Set<String> found = Objects.requireNonNull(recall).of(coded);
    Objects.requireNonNull(recalled).inc(found.size());
    return coded.recalling(found);
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
