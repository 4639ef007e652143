package org.sitrep.flink;

import java.time.Duration;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the linking of a record tells those who watch it; see {@code docs/deploy.md}. */
final class Figures {
  private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

  private final Counter rounds;
  private volatile long millis;
  private volatile long reports;
  private volatile long events;
  private volatile long copies;

  Figures(MetricGroup all) {
    MetricGroup metrics = all.addGroup("sitrep");
    this.rounds = metrics.counter("linking_rounds");
    metrics.gauge("linking_millis", () -> millis);
    metrics.gauge("reports_at_hand", () -> reports);
    metrics.gauge("events_at_hand", () -> events);
    metrics.gauge("copies_at_hand", () -> copies);
  }

  /** Tells of a round that is over. */
  void round(Linked linked, Duration took, int atHand) {
    rounds.inc();
    millis = took.toMillis();
    reports = atHand;
    events = linked.events().size();
    copies = linked.copies().stream().filter(Copy::counts).count();
    LOG.info(
        "Linked {} reports to {} events with {} copies in {} ms", atHand, events, copies, millis);
  }
}
