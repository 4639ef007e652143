package org.sitrep.flink;

import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Coded;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Adds to each report which older ones in the store it may have to do with, once there are any
 * there that are not at hand any more; that is asked at every checkpoint.
 */
final class Recalling extends RichMapFunction<Coded, Coded> implements CheckpointedFunction {
  /** A setting of the store that is there where it holds reports that no job has at hand. */
  static final String BEYOND_HAND = "reports_beyond_hand";

  private final JobSettings settings;
  private transient @Nullable Store store;
  private transient @Nullable Recall recall;
  private transient @Nullable Counter recalled;
  private transient boolean beyond;

  Recalling(JobSettings settings) {
    this.settings = settings;
  }

  /** A job that begins anew has nothing at hand of what the store holds already. */
  @Override
  public void initializeState(FunctionInitializationContext context) {
    Store opened = Stores.open(settings.store());
    store = opened;
    if (!context.isRestored() && opened.countReports(null) > 0) {
      opened.set(BEYOND_HAND, "true");
    }
    beyond = opened.setting(BEYOND_HAND) != null;
  }

  @Override
  public void open(OpenContext context) {
    Store opened = Objects.requireNonNull(store);
    recall = new Recall(opened, Windows.of(opened), settings.horizon());
    recalled = getRuntimeContext().getMetricGroup().addGroup("sitrep").counter("reports_recalled");
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    beyond = beyond || Objects.requireNonNull(store).setting(BEYOND_HAND) != null;
  }

  @Override
  public Coded map(Coded coded) {
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
