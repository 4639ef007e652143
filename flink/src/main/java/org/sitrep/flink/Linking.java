package org.sitrep.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
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
 * hand, and links them all anew when new ones have come and a pause is over, or when the input
 * ends. That goes on beside, so that reports and checkpoints pass meanwhile. What nothing has
 * touched for long goes, and is fetched back from the store where a new report may have to do with
 * it.
 */
final class Linking extends KeyedProcessFunction<String, Coded, Change>
    implements CheckpointedFunction {
  /** Of its time, linking takes one part in so many at the most. */
  private static final int SHARE = 4;

  private static final long LOOKED_EVERY_MILLIS = 100;

  /**
   * Two checkpoints after it was told that reports go, every report that comes has been looked up
   * in the store.
   */
  private static final int CHECKPOINTS_TO_BE_HEARD = 2;

  private final JobSettings settings;
  private transient @Nullable Memory memory;
  private transient @Nullable Store store;
  private transient @Nullable Shelf shelf;
  private transient @Nullable Round round;
  private transient @Nullable Figures figures;
  private transient @Nullable ExecutorService beside;
  private transient boolean due;
  private transient boolean announced;
  private transient int untilHeard;

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

  /**
   * A linking that goes on beside.
   *
   * @param linked what it will give
   * @param came the reports that came since it began
   * @param woken the events and pairs of reports that were fetched back since, which it lacks
   * @param began when it began, by the clock of the process in nanoseconds
   */
  private record Round(Future<Linked> linked, List<Coded> came, Set<String> woken, long began) {}

  @Override
  public void open(OpenContext context) {
    memory =
        new Memory(
            state("reports", Coded.class),
            state("touched", Long.class),
            new Told(state("told", String.class)));
    Store opened = Stores.open(settings.store());
    store = opened;
    announced = opened.setting(Recalling.BEYOND_HAND) != null;
    beside = Executors.newSingleThreadExecutor(Linking::daemon);
    figures = new Figures(getRuntimeContext().getMetricGroup());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "linking");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) {
    // What is remembered goes by the key of the record.
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    untilHeard = Math.max(0, untilHeard - 1);
  }

  private <T> MapState<String, T> state(String name, Class<T> type) {
    return getRuntimeContext().getMapState(new MapStateDescriptor<>(name, String.class, type));
  }

  @Override
  public void close() {
    if (beside != null) {
      beside.shutdownNow();
    }
    if (store != null) {
      store.close();
    }
  }

  @Override
  public void processElement(Coded coded, Context context, Collector<Change> next)
      throws Exception {
    wake(coded);
    Coded standing = coded;
    if (!coded.hasReport()) {
      wake(coded.recalling(List.of(coded.id())));
      @Nullable Coded before = Objects.requireNonNull(memory).reports().get(coded.id());
      standing = before == null ? coded : before.takenBack(coded.takenBack());
    }
    put(standing, coded.printed());
    TimerService timers = context.timerService();
    timers.registerEventTimeTimer(Long.MAX_VALUE);
    if (round != null) {
      round.came().add(standing);
    } else if (!due) {
      schedule(timers, settings.pause().toMillis());
    }
    due = true;
  }

  private void put(Coded coded, long touched) throws Exception {
    Memory at = Objects.requireNonNull(memory);
    shelf().put(coded);
    at.reports().put(coded.id(), coded);
    at.touched().put(coded.id(), touched);
  }

  private void wake(Coded coded) throws Exception {
    Memory at = Objects.requireNonNull(memory);
    if (coded.recalled().length == 0) {
      return;
    }
    Shelf shown = shelf();
    for (String id : coded.recalled()) {
      if (shown.has(id)) {
        // It stays at hand as long as what has to do with it.
        at.touched().put(id, coded.printed());
      }
    }
    Waking woken =
        Waking.of(Objects.requireNonNull(store), Arrays.asList(coded.recalled()), shown::has);
    if (round == null) {
      at.told().expect(woken.subjects());
    } else {
      round.woken().addAll(woken.subjects());
    }
    for (CodedReport report : woken.reports()) {
      put(Coded.woken(report, coded.printed()), coded.printed());
    }
  }

  /** An input that ends is linked once, at its end. */
  private void schedule(TimerService timers, long inMillis) {
    if (!settings.bounded()) {
      timers.registerProcessingTimeTimer(timers.currentProcessingTime() + inMillis);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Change> next) throws Exception {
    TimerService timers = context.timerService();
    if (context.timeDomain() == TimeDomain.EVENT_TIME) {
      finish(begin(), timers, next);
    } else if (round == null) {
      round = begin();
      due = false;
      schedule(timers, LOOKED_EVERY_MILLIS);
    } else if (round.linked().isDone()) {
      finish(round, timers, next);
    } else {
      schedule(timers, LOOKED_EVERY_MILLIS);
    }
  }

  private Round begin() throws Exception {
    Set<String> withdrawn = Objects.requireNonNull(store).withdrawn();
    Future<Linked> linked = Objects.requireNonNull(beside).submit(shelf().linking(withdrawn));
    return new Round(linked, new ArrayList<>(), new TreeSet<>(), System.nanoTime());
  }

  private void finish(Round over, TimerService timers, Collector<Change> next) throws Exception {
    Linked linked = over.linked().get();
    round = null;
    Told told = Objects.requireNonNull(memory).told();
    told.tell(linked, next::collect);
    told.expect(over.woken());
    expire(linked, timers.currentWatermark(), over.came());
    Duration took = Duration.ofNanos(System.nanoTime() - over.began());
    Objects.requireNonNull(figures).round(linked, took, shelf().size());
    if (due) {
      schedule(timers, Math.max(settings.pause().toMillis(), SHARE * took.toMillis()));
    }
  }

  private void expire(Linked linked, long clock, List<Coded> came) throws Exception {
    if (clock == Long.MIN_VALUE || clock == Long.MAX_VALUE) {
      return;
    }
    Memory at = Objects.requireNonNull(memory);
    // What came meanwhile has not been linked yet, however old it is.
    Map<String, Long> touched = new HashMap<>();
    for (CodedReport report : linked.reports()) {
      @Nullable Long time = at.touched().get(report.id());
      touched.put(report.id(), time == null ? clock : time);
    }
    long cut = clock - Duration.ofDays(settings.horizon()).toMillis();
    Set<String> gone = Expiry.of(linked, touched, cut);
    if (gone.isEmpty() || !isHeard()) {
      return;
    }
    at.told().forget(Expiry.subjects(linked, gone));
    for (String id : gone) {
      at.reports().remove(id);
      at.touched().remove(id);
    }
    shelf().remove(gone);
    recallFor(came);
  }

  /** Before the first report goes, all that come must be looked up in the store. */
  private boolean isHeard() {
    if (!announced) {
      Objects.requireNonNull(store).set(Recalling.BEYOND_HAND, "true");
      announced = true;
      untilHeard = CHECKPOINTS_TO_BE_HEARD;
    }
    return untilHeard == 0;
  }

  /** What came while it was linked may have to do with what has just gone. */
  private void recallFor(List<Coded> came) throws Exception {
    Store kept = Objects.requireNonNull(store);
    Recall recall = new Recall(kept, Windows.of(kept), settings.horizon());
    for (Coded coded : came) {
      if (coded.hasReport()) {
        wake(coded.recalling(recall.of(coded)));
      }
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
    }
    return at;
  }
}
