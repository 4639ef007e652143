package org.sitrep.flink;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Arrived;
import org.sitrep.flink.wire.Coded;
import org.sitrep.model.CodedReport;
import org.sitrep.read.Refusal;

/**
 * Codes each report once, by its id: what came before in this or a newer version is passed over.
 * The dear step, and the one that all slots share.
 */
final class Coding extends KeyedProcessFunction<String, Arrived, Coded> {
  /** What cannot be coded. */
  static final OutputTag<Arrived> UNCODABLE = new OutputTag<>("uncodable") {};

  private final JobSettings settings;
  private transient @Nullable ValueState<Standing> standings;
  private transient @Nullable Desk desk;
  private transient @Nullable Counter coded;
  private transient @Nullable Counter repeats;
  private transient @Nullable Counter refused;

  Coding(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    standings =
        getRuntimeContext().getState(new ValueStateDescriptor<>("standing", Standing.class));
    desk = Desk.of(settings);
    var metrics = getRuntimeContext().getMetricGroup().addGroup("sitrep");
    coded = metrics.counter("reports_coded");
    repeats = metrics.counter("reports_repeated");
    refused = metrics.counter("reports_refused");
  }

  @Override
  public void processElement(Arrived arrived, Context context, Collector<Coded> next)
      throws Exception {
    ValueState<Standing> state = Objects.requireNonNull(standings);
    @Nullable Standing known = state.value();
    Standing before = known == null ? Standing.NONE : known;
    switch (arrived.kind()) {
      case REPORT -> take(arrived, before, context, next);
      case AGAIN -> takeAgain(arrived, before, context, next);
      case TAKEN_BACK -> takeBack(arrived, before, next);
      case REFUSED -> context.output(UNCODABLE, arrived);
    }
  }

  private void take(Arrived arrived, Standing before, Context context, Collector<Coded> next)
      throws Exception {
    String rank = Standing.rank(arrived);
    String hash = Hashes.of(arrived.content());
    if (rank.compareTo(before.text()) <= 0) {
      Objects.requireNonNull(repeats).inc();
      return;
    }
    Standing now = before.withText(rank, hash, settings.mark());
    Objects.requireNonNull(standings).update(now);
    boolean same = hash.equals(before.hash()) && before.mark().equals(settings.mark());
    if (same && before.isTakenBack() == now.isTakenBack()) {
      Objects.requireNonNull(repeats).inc();
    } else {
      code(arrived, now, context, next);
    }
  }

  /** Only the text that stands is coded anew, and only once by a codebook. */
  private void takeAgain(Arrived arrived, Standing before, Context context, Collector<Coded> next)
      throws Exception {
    boolean stands = before.hash().isEmpty() || before.hash().equals(Hashes.of(arrived.content()));
    if (stands && !before.mark().equals(settings.mark())) {
      String rank = before.text().isEmpty() ? Standing.rank(arrived) : before.text();
      Standing now = before.withText(rank, Hashes.of(arrived.content()), settings.mark());
      Objects.requireNonNull(standings).update(now);
      code(arrived, now, context, next);
    }
  }

  private void takeBack(Arrived notice, Standing before, Collector<Coded> next) throws Exception {
    if (notice.rank().compareTo(before.takenBack()) > 0) {
      Standing now = before.takenBackBy(notice.rank());
      Objects.requireNonNull(standings).update(now);
      next.collect(Coded.standing(notice, now.isTakenBack()));
    }
  }

  private void code(Arrived arrived, Standing now, Context context, Collector<Coded> next) {
    try {
      CodedReport report = Objects.requireNonNull(desk).code(arrived.report());
      next.collect(Coded.of(arrived, report, now.isTakenBack(), Desk.meaning()));
      Objects.requireNonNull(coded).inc();
    } catch (RuntimeException | StackOverflowError broken) {
      // One report that the coder cannot take must not end the job for all others.
      Objects.requireNonNull(refused).inc();
      Refusal refusal = new Refusal(arrived.id(), null, "uncodable", broken.toString());
      context.output(UNCODABLE, Arrived.refused(refusal, arrived.seen()));
    }
  }
}
