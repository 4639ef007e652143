package org.sitrep.flink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Coded;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Edition;
import org.sitrep.store.Delivery;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Keeps coded reports in the store. The same report again changes nothing there, so that what is
 * written a second time after a failure has no effect; all of it is safe before a checkpoint is.
 */
final class ReportSink implements Sink<Coded> {
  private final JobSettings settings;

  ReportSink(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public SinkWriter<Coded> createWriter(WriterInitContext context) {
    return new Writer(Stores.open(settings.store()), settings.mark());
  }

  private static final class Writer implements SinkWriter<Coded> {
    private static final int TOGETHER = 64;

    private final Store store;
    private final String mark;
    private final List<CodedReport> waiting = new ArrayList<>();
    private final Map<String, Edition> editions = new HashMap<>();

    Writer(Store store, String mark) {
      this.store = store;
      this.mark = mark;
    }

    @Override
    public void write(Coded coded, Context context) {
      @Nullable Edition edition = coded.edition();
      if (coded.hasReport()) {
        waiting.add(coded.report());
        if (edition != null) {
          editions.put(coded.id(), edition);
        }
        if (waiting.size() >= TOGETHER) {
          flush(false);
        }
      } else if (edition != null) {
        flush(false);
        Map<String, Edition> notice = Map.of(coded.id(), edition);
        store.arrive(new Delivery(List.of(), notice, null), Instant.now());
      }
    }

    @Override
    public void flush(boolean endOfInput) {
      if (!waiting.isEmpty()) {
        store.keep(waiting, mark, editions);
        waiting.clear();
        editions.clear();
      }
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
