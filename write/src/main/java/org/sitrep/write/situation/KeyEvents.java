package org.sitrep.write.situation;

import java.util.List;
import org.sitrep.model.Event;

/** The events that a relief agency has to know first. */
final class KeyEvents {
  private static final int MOST = 10;

  private KeyEvents() {}

  static Section of(Draft draft, Relief relief) {
    List<Event> ranked = new Ranking(relief).ranked(draft.selection().done());
    return new Section(
        "key-events",
        "Key events",
        "Ranked by the least number of dead and injured told, then by independent origins, changes"
            + " of control, and bearing on relief; what is claimed by a party alone, disputed, or"
            + " told without a place ranks lower. Of events that share day, place and kind only"
            + " the first is shown here.",
        ranked.stream().limit(MOST).map(draft::item).toList());
  }
}
