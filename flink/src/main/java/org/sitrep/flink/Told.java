package org.sitrep.flink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.flink.api.common.state.MapState;
import org.sitrep.flink.wire.Change;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/** Remembers which events and pairs were handed on, and hands on what differs from that. */
final class Told {
  /** Of what stands in the store and has not been linked again yet. */
  private static final String UNKNOWN = "";

  private final MapState<String, String> hashes;

  /** Takes what is remembered: a hash for each subject of {@link Change#subject}. */
  Told(MapState<String, String> hashes) {
    this.hashes = hashes;
  }

  /** Hands on what changed since. */
  void tell(Linked linked, Consumer<Change> next) throws Exception {
    Map<String, Change> now = new TreeMap<>();
    for (Copy copy : linked.copies()) {
      Change change = Change.of(copy);
      now.put(change.subject(), change);
    }
    for (Event event : linked.events()) {
      Change change = Change.of(event);
      now.put(change.subject(), change);
    }
    for (String subject : goneSince(now)) {
      hashes.remove(subject);
      next.accept(gone(subject));
    }
    for (Map.Entry<String, Change> each : now.entrySet()) {
      String hash = Hashes.of(each.getValue().body());
      if (!hash.equals(hashes.get(each.getKey()))) {
        hashes.put(each.getKey(), hash);
        next.accept(each.getValue());
      }
    }
  }

  private List<String> goneSince(Map<String, Change> now) throws Exception {
    List<String> gone = new ArrayList<>();
    for (String subject : hashes.keys()) {
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

  /** Expects these, which stand in the store, to be linked again or to be told as gone. */
  void expect(Collection<String> subjects) throws Exception {
    for (String subject : subjects) {
      if (!hashes.contains(subject)) {
        hashes.put(subject, UNKNOWN);
      }
    }
  }

  /** Forgets these: they stay in the store as they are. */
  void forget(Collection<String> subjects) throws Exception {
    for (String subject : subjects) {
      hashes.remove(subject);
    }
  }
}
