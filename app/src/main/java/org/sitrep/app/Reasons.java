package org.sitrep.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.control.ControlReasons;
import org.sitrep.link.control.ControlTimelines;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.Explanation;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.store.Tombstone;

/** Explains what a store holds linked. Safe for use by several threads. */
final class Reasons {
  private final Store store;
  private List<Run> upTo = List.of();
  private @Nullable Linker linker;
  private @Nullable Linked linked;

  Reasons(Store store) {
    this.store = store;
  }

  /** Returns why two claims or two reports were joined or kept apart. */
  Explanation between(String a, String b) {
    Linked all = linked();
    return linker().explain(all, a, b);
  }

  /** Returns why the claims of an event were joined, or null where there is no such event. */
  @Nullable Explanation of(String eventId) {
    StoredEvent stored = store.event(eventId);
    if (stored == null) {
      return null;
    }
    Linked all = linked();
    boolean machines = all.events().stream().anyMatch(event -> event.id().equals(eventId));
    return DecidedReasons.before(
        stored,
        machines
            ? linker().explain(all, eventId)
            : new Explanation(eventId, eventId, true, List.of()));
  }

  /** Returns why a place is taken to be held as it is on a day, or null where nothing is told. */
  @Nullable Explanation ofPlace(String place, LocalDate day) {
    List<Copy> copies = store.copies();
    List<Event> events = store.events().stream().map(StoredEvent::event).toList();
    return ControlReasons.of(
        ControlTimelines.of(InheritedDates.of(store.reports(), copies), copies, events),
        place,
        day);
  }

  /**
   * Returns the event that holds most claims of one that is no more, along all tombstones; any
   * other id as it is.
   */
  String living(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at) && store.event(at) == null) {
      Tombstone stone = store.tombstone(at);
      if (stone == null || stone.pointsTo() == null) {
        return id;
      }
      at = stone.pointsTo();
    }
    return at;
  }

  /** Returns what became of an event that is no more, in words, or null. */
  @Nullable String fate(String eventId) {
    Tombstone stone = store.tombstone(eventId);
    if (stone == null) {
      return null;
    }
    return stone.pointsTo() == null
        ? "Event " + eventId + " is no more: none of its claims is left."
        : "Event "
            + eventId
            + " is no more: most of its claims are now in "
            + stone.pointsTo()
            + ".";
  }

  /** Made when first asked for: it has to ask the sentence model, or the store, a few things. */
  private synchronized Linker linker() {
    if (linker == null) {
      linker = new Linker(new Meaning().rememberedIn(store), WindowOptions.of(store));
    }
    return linker;
  }

  /** Links anew only where another run has changed the store. */
  private synchronized Linked linked() {
    List<Run> runs = store.runs();
    if (linked == null || !runs.equals(upTo)) {
      linker = null;
      linked = linker().link(store.reports(), store.copies());
      upTo = runs;
    }
    return linked;
  }
}
