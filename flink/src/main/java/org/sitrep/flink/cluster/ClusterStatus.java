package org.sitrep.flink.cluster;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.JobSettings;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** Tells how a cluster does, as one JSON object. */
final class ClusterStatus {
  private final LocalCluster cluster;
  private final Submission submission;

  ClusterStatus(LocalCluster cluster) {
    this.cluster = cluster;
    this.submission = new Submission(cluster);
  }

  /** Prints it, and returns whether every process runs and a job does. */
  boolean tell(PrintStream out) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    ObjectNode processes = told.putObject("processes");
    boolean[] whole = {true};
    cluster
        .processes()
        .forEach(
            (name, pid) -> {
              processes.put(name, pid);
              whole[0] &= pid != null;
            });
    @Nullable JobStatusMessage job = whole[0] ? submission.running() : null;
    told.put("job", job == null ? null : job.getJobId().toHexString());
    told.put("state", job == null ? null : job.getJobState().name());
    if (whole[0]) {
      told.put("slots", submission.slots());
    }
    @Nullable JobSettings settings = submission.remembered();
    if (settings != null) {
      putRecord(told, settings);
    }
    out.println(told);
    return job != null;
  }

  private static void putRecord(ObjectNode told, JobSettings settings) {
    told.put("store", Stores.told(settings.store()));
    told.put("codebook", settings.mark());
    try (Store store = Stores.open(settings.store())) {
      told.put("reports", store.countReports(null));
      told.put("events", store.count(EventQuery.ALL));
    }
  }
}
