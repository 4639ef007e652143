package org.sitrep.flink;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Change;
import org.sitrep.flink.wire.Coded;
import org.sitrep.link.Linked;
import org.sitrep.model.CodedReport;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Links the reports of one record, and hands on what changed by it. How alike two reports are is
 * weighed by the words of all others, so one task links a whole record: it keeps the reports at
 * hand, and links them all anew when new ones have come and a pause is over, or when the input ends.
 * What nothing has touched for long goes, and is fetched back from the store where a new report may
 * have to do with it.
 */
final class Linking extends KeyedProcessFunction<String, Coded, Change> {
  /** Of its time, linking takes one part in so many at the most. */
  private static final int SHARE = 4;

  private final JobSettings settings;
  private transient @Nullable Memory memory;
  private transient @Nullable Store store;
  private transient @Nullable Shelf shelf;
  private transient @Nullable Counter rounds;
  private transient boolean due;
  private transient long tookMillis;

  Linking(JobSettings settings) {
    this.settings = settings;
  }

  /**
   * What lasts beyond a failure.
   *
   * @param reports the reports at hand, by id
   * @param touched when each was last touched, in milliseconds of the reports' own time
   * @param told of each event and pair that is at hand, a hash of it as it was handed on
   */
  private record Memory(
      MapState<String, Coded> reports, MapState<String, Long> touched, Told told) {}

  @Override
  public void open(OpenContext context) {
    memory =
        new Memory(
            state("reports", Coded.class),
            state("touched", Long.class),
            new Told(state("told", String.class)));
    store = Stores.open(settings.store());
    MetricGroup metrics = getRuntimeContext().getMetricGroup().addGroup("sitrep");
    rounds = metrics.counter("linking_rounds");
    metrics.gauge("linking_millis", () -> tookMillis);
    metrics.gauge("reports_at_hand", () -> shelf == null ? 0 : shelf.size());
    metrics.gauge("events_at_hand", () -> shelf == null ? 0 : shelf.events());
    metrics.gauge("copies_at_hand", () -> shelf == null ? 0 : shelf.copies());
  }

  private <T> MapState<String, T> state(String name, Class<T> type) {
    return getRuntimeContext().getMapState(new MapStateDescriptor<>(name, String.class, type));
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }

  @Override
  public void processElement(Coded coded, Context context, Collector<Change> next)
      throws Exception {
    wake(coded);
    MapState<String, Coded> reports = Objects.requireNonNull(memory).reports();
    Coded standing = coded;
    if (!coded.hasReport()) {
      wake(coded.recalling(List.of(coded.id())));
      @Nullable Coded before = reports.get(coded.id());
      standing = before == null ? coded : before.takenBack(coded.takenBack());
    }
    put(standing, coded.printed());
    schedule(context.timerService());
  }

  private void put(Coded coded, long touched) throws Exception {
    Memory at = Objects.requireNonNull(memory);
    shelf().put(coded);
    at.reports().put(coded.id(), coded);
    at.touched().put(coded.id(), touched);
  }

  private void wake(Coded coded) throws Exception {
    Memory at = Objects.requireNonNull(memory);
    if (coded.recalled().length > 0) {
      Shelf shown = shelf();
      Waking woken =
          Waking.of(Objects.requireNonNull(store), Arrays.asList(coded.recalled()), shown::has);
      at.told().expect(woken.subjects());
      for (CodedReport report : woken.reports()) {
        put(Coded.woken(report, coded.printed()), coded.printed());
      }
    }
  }

  private void schedule(TimerService timers) {
    timers.registerEventTimeTimer(Long.MAX_VALUE);
    if (!due && !settings.bounded()) {
      long pause = Math.max(settings.pause().toMillis(), SHARE * tookMillis);
      timers.registerProcessingTimeTimer(timers.currentProcessingTime() + pause);
    }
    due = true;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Change> next) throws Exception {
    long start = System.nanoTime();
    Linked linked = shelf().linked(Objects.requireNonNull(store).withdrawn());
    Objects.requireNonNull(memory).told().tell(linked, next::collect);
    expire(linked, context.timerService().currentWatermark());
    due = false;
    Objects.requireNonNull(rounds).inc();
    tookMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private void expire(Linked linked, long clock) throws Exception {
    if (clock == Long.MIN_VALUE || clock == Long.MAX_VALUE) {
      return;
    }
    Memory at = Objects.requireNonNull(memory);
    Map<String, Long> touched = new HashMap<>();
    for (Map.Entry<String, Long> each : at.touched().entries()) {
      touched.put(each.getKey(), each.getValue());
    }
    long cut = clock - Duration.ofDays(settings.horizon()).toMillis();
    Set<String> gone = Expiry.of(linked, touched, cut);
    if (!gone.isEmpty()) {
      beyondHand();
      at.told().forget(Expiry.subjects(linked, gone));
      for (String id : gone) {
        at.reports().remove(id);
        at.touched().remove(id);
      }
      shelf().remove(new HashSet<>(gone));
    }
  }

  private void beyondHand() {
    Store kept = Objects.requireNonNull(store);
    if (kept.setting(Recalling.BEYOND_HAND) == null) {
      kept.set(Recalling.BEYOND_HAND, "true");
    }
  }

  /** After a restart the shelf is filled again from the state. */
  private Shelf shelf() throws Exception {
    Shelf at = shelf;
    if (at == null) {
      Store kept = Objects.requireNonNull(store);
      at = new Shelf(Windows.of(kept), Desk.meaning());
      for (Coded coded : Objects.requireNonNull(memory).reports().values()) {
        at.put(coded);
      }
      shelf = at;
      if (at.size() == 0 && kept.countReports(null) > 0) {
        beyondHand();
      }
    }
    return at;
  }
}
