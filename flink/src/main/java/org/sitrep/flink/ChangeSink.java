package org.sitrep.flink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.sitrep.flink.wire.Change;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Brings what changed into the store, in one transaction for each checkpoint and only when that
 * checkpoint is safe. A batch that is brought in again after a failure finds everything as it left
 * it and changes nothing; so no event is lost, and none counts a revision twice.
 */
final class ChangeSink implements Sink<Change>, SupportsCommitter<ChangeBatch> {
  private final JobSettings settings;

  ChangeSink(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public CommittingSinkWriter<Change, ChangeBatch> createWriter(WriterInitContext context) {
    return new Writer();
  }

  @Override
  public Committer<ChangeBatch> createCommitter(CommitterInitContext context) {
    return new StoreCommitter(Stores.open(settings.store()));
  }

  @Override
  public SimpleVersionedSerializer<ChangeBatch> getCommittableSerializer() {
    return new ChangeBatch.Serializer();
  }

  private static final class Writer implements CommittingSinkWriter<Change, ChangeBatch> {
    private final List<Change> changes = new ArrayList<>();

    @Override
    public void write(Change change, Context context) {
      changes.add(change);
    }

    @Override
    public void flush(boolean endOfInput) {
      // All of it goes with the checkpoint.
    }

    @Override
    public Collection<ChangeBatch> prepareCommit() {
      if (changes.isEmpty()) {
        return List.of();
      }
      ChangeBatch batch = ChangeBatch.of(Instant.now(), changes);
      changes.clear();
      return List.of(batch);
    }

    @Override
    public void close() {
      changes.clear();
    }
  }

  /** A store that does not answer ends the attempt, and the next one begins with the same batch. */
  private static final class StoreCommitter implements Committer<ChangeBatch> {
    private final Store store;

    StoreCommitter(Store store) {
      this.store = store;
    }

    @Override
    public void commit(Collection<CommitRequest<ChangeBatch>> requests) {
      for (CommitRequest<ChangeBatch> request : requests) {
        ChangeBatch batch = request.getCommittable();
        store.changeLinks(batch.links(), batch.at());
      }
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
