package org.sitrep.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.sitrep.flink.wire.Change;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.store.LinkChanges;
import org.sitrep.store.LinkChanges.Pair;

/**
 * What changed between two checkpoints: it goes into the store whole, when the second one is safe.
 *
 * @param at the time that changed events are given
 * @param changes the last change of each event and pair
 */
record ChangeBatch(Instant at, List<Change> changes) {
  ChangeBatch {
    changes = List.copyOf(changes);
  }

  /** Returns the batch of changes in the order in which they were made. */
  static ChangeBatch of(Instant at, Collection<Change> inOrder) {
    Map<String, Change> last = new LinkedHashMap<>();
    inOrder.forEach(change -> last.put(change.subject(), change));
    return new ChangeBatch(at, List.copyOf(last.values()));
  }

  /** Returns it as stores take it. */
  LinkChanges links() {
    List<Copy> copies = new ArrayList<>();
    Set<Pair> copiesGone = new TreeSet<>(PAIRS);
    List<Event> events = new ArrayList<>();
    Set<String> eventsGone = new TreeSet<>();
    for (Change change : changes) {
      switch (change.kind()) {
        case EVENT -> events.add(change.event());
        case EVENT_GONE -> eventsGone.add(change.id());
        case COPY -> copies.add(change.copy());
        case COPY_GONE -> copiesGone.add(new Pair(change.id(), change.other()));
      }
    }
    return new LinkChanges(copies, copiesGone, events, eventsGone);
  }

  private static final java.util.Comparator<Pair> PAIRS =
      java.util.Comparator.comparing(Pair::reportId).thenComparing(Pair::copyOf);

  /** Writes batches into checkpoints. */
  static final class Serializer implements SimpleVersionedSerializer<ChangeBatch> {
    private static final int VERSION = 1;

    @Override
    public int getVersion() {
      return VERSION;
    }

    @Override
    public byte[] serialize(ChangeBatch batch) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(batch.at().toEpochMilli());
      out.writeInt(batch.changes().size());
      for (Change change : batch.changes()) {
        for (String part : List.of(change.kind().name(), change.id(), change.other())) {
          out.writeUTF(part);
        }
        byte[] body = change.body().getBytes(StandardCharsets.UTF_8);
        out.writeInt(body.length);
        out.write(body);
      }
      return bytes.toByteArray();
    }

    @Override
    public ChangeBatch deserialize(int version, byte[] serialized) throws IOException {
      if (version != VERSION) {
        throw new IOException("Changes of version " + version + " found, " + VERSION + " expected");
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(serialized));
      Instant at = Instant.ofEpochMilli(in.readLong());
      List<Change> changes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        Change.Kind kind = Change.Kind.valueOf(in.readUTF());
        String id = in.readUTF();
        String other = in.readUTF();
        String body = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        changes.add(new Change(Change.VERSION, kind, id, other, body));
      }
      return new ChangeBatch(at, changes);
    }
  }
}
