package org.sitrep.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Change;
import org.sitrep.flink.wire.Coded;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Links the reports of one record, and hands on what changed by it. How alike two reports are is
 * weighed by the words of all others, so one task links a whole record: it keeps the reports at
 * hand, and links them all anew when new ones have come and a pause is over, or when the input ends.
 */
final class Linking extends KeyedProcessFunction<String, Coded, Change> {
  /** Of its time, linking takes one part in so many at the most. */
  private static final int SHARE = 4;

  private final JobSettings settings;
  private transient @Nullable MapState<String, Coded> reports;
  private transient @Nullable MapState<String, String> told;
  private transient @Nullable Shelf shelf;
  private transient @Nullable Store store;
  private transient @Nullable Counter rounds;
  private transient boolean due;
  private transient long tookMillis;

  Linking(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    reports =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("reports", String.class, Coded.class));
    told =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("told", String.class, String.class));
    store = Stores.open(settings.store());
    var metrics = getRuntimeContext().getMetricGroup().addGroup("sitrep");
    rounds = metrics.counter("linking_rounds");
    metrics.gauge("linking_millis", () -> tookMillis);
    metrics.gauge("reports_at_hand", () -> shelf == null ? 0 : shelf.size());
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
    MapState<String, Coded> state = Objects.requireNonNull(reports);
    Coded standing = coded;
    if (!coded.hasReport()) {
      @Nullable Coded before = state.get(coded.id());
      standing = before == null ? coded : before.takenBack(coded.takenBack());
    }
    Shelf at = shelf();
    state.put(coded.id(), standing);
    at.put(standing);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    if (!due && !settings.bounded()) {
      long pause = Math.max(settings.pause().toMillis(), SHARE * tookMillis);
      long now = context.timerService().currentProcessingTime();
      context.timerService().registerProcessingTimeTimer(now + pause);
    }
    due = true;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Change> next) throws Exception {
    long start = System.nanoTime();
    Set<String> withdrawn = Objects.requireNonNull(store).withdrawn();
    tell(shelf().linked(withdrawn), next);
    due = false;
    Objects.requireNonNull(rounds).inc();
    tookMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /** After a restart the shelf is filled again from the state. */
  private Shelf shelf() throws Exception {
    Shelf at = shelf;
    if (at == null) {
      at = new Shelf(Windows.of(Objects.requireNonNull(store)), Desk.meaning());
      for (Coded coded : Objects.requireNonNull(reports).values()) {
        at.put(coded);
      }
      shelf = at;
    }
    return at;
  }

  private void tell(Linked linked, Collector<Change> next) throws Exception {
    Map<String, Change> now = new TreeMap<>();
    for (Copy copy : linked.copies()) {
      Change change = Change.of(copy);
      now.put(change.subject(), change);
    }
    for (Event event : linked.events()) {
      Change change = Change.of(event);
      now.put(change.subject(), change);
    }
    MapState<String, String> before = Objects.requireNonNull(told);
    for (String subject : gone(before, now)) {
      before.remove(subject);
      next.collect(gone(subject));
    }
    for (Map.Entry<String, Change> each : now.entrySet()) {
      String hash = Hashes.of(each.getValue().body());
      if (!hash.equals(before.get(each.getKey()))) {
        before.put(each.getKey(), hash);
        next.collect(each.getValue());
      }
    }
  }

  private static List<String> gone(MapState<String, String> before, Map<String, Change> now)
      throws Exception {
    List<String> gone = new ArrayList<>();
    for (String subject : before.keys()) {
      if (!now.containsKey(subject)) {
        gone.add(subject);
      }
    }
    gone.sort(null);
    return gone;
  }

  private static Change gone(String subject) {
    int end = subject.indexOf('\n');
    String id = subject.substring(0, end);
    String other = subject.substring(end + 1);
    return other.isEmpty() ? Change.eventGone(id) : Change.copyGone(id, other);
  }
}
