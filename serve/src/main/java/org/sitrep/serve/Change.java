package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.record.Json;
import org.sitrep.store.EventStamp;
import org.sitrep.store.Store;
import org.sitrep.store.Tombstone;

/**
 * That an event is new, changed or gone.
 *
 * @param at since when
 * @param eventId the event
 * @param revision which state of it, or null where it is gone
 * @param pointsTo where it is gone, the event that holds most of its claims, or null
 */
record Change(Instant at, String eventId, @Nullable Integer revision, @Nullable String pointsTo) {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::at).thenComparing(Change::eventId);

  /** Returns what changed at that moment or later, in order of time and id. */
  static List<Change> since(Store store, Instant since) {
    List<Change> changes = new ArrayList<>();
    for (EventStamp stamp : store.changedSince(since)) {
      changes.add(new Change(stamp.changed(), stamp.id(), stamp.revision(), null));
    }
    for (Tombstone stone : store.deletionsSince(since)) {
      changes.add(new Change(stone.vanished(), stone.eventId(), null, stone.pointsTo()));
    }
    changes.sort(ORDER);
    return changes;
  }

  /** Returns what changed after the change of that name (see {@link #name}), in order. */
  static List<Change> after(Store store, Name name) {
    return since(store, name.at()).stream().filter(change -> change.isAfter(name)).toList();
  }

  private boolean isAfter(Name name) {
    int order = at.compareTo(name.at());
    return order > 0 || (order == 0 && eventId.compareTo(name.eventId()) > 0);
  }

  /**
   * By what a client names the last change it knows of.
   *
   * @param at since when
   * @param eventId the event
   */
  record Name(Instant at, String eventId) {}

  /** Returns the name as text: the moment and the id, with a slash between them. */
  String name() {
    return at + "/" + eventId;
  }

  /** Returns the change as a message of Server-Sent Events (WHATWG HTML, section 9.2). */
  String message() {
    ObjectNode data = Json.object().put("event_id", eventId).put("revision", revision);
    data.put("at", at.toString());
    if (revision == null) {
      data.put("points_to", pointsTo);
    }
    String kind = revision == null ? "gone" : "changed";
    return "id: " + name() + "\nevent: " + kind + "\ndata: " + data + "\n\n";
  }
}
