package org.sitrep.app;

import java.util.List;
import java.util.Set;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.Copy;
import org.sitrep.store.Store;

/** Links what a store holds. */
final class Linking {
  private Linking() {}

  /** Returns everything in the store linked; reports that were withdrawn vouch for nothing. */
  static Linked all(Store store, Meaning meaning, MergeWindows windows) {
    Linked linked = new Linker(meaning.rememberedIn(store), windows).link(store.reports());
    Set<String> withdrawn = store.withdrawn();
    if (withdrawn.isEmpty()) {
      return linked;
    }
    List<Copy> bearing = linked.copies().stream().filter(Copy::counts).toList();
    return new Linked(
        linked.reports(),
        linked.copies(),
        new EventLinker(windows).link(linked.reports(), bearing, withdrawn));
  }
}
