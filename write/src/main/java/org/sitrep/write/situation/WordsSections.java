package org.sitrep.write.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;

/** What was agreed, said, claimed and announced. */
final class WordsSections {
  private static final int MOST = 8;

  private static final Set<EventType> DIPLOMACY =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.SANCTION);

  private static final Set<EventType> STATEMENTS =
      Set.of(EventType.ACCUSE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);

  private WordsSections() {}

  /** Returns what sides and states did together or to each other without force. */
  static Section diplomacy(Draft draft) {
    return new Section(
        "diplomacy",
        "Diplomacy",
        "Talks, agreements, support, ceasefires and sanctions of or with people of the country,"
            + " wherever they took place; what has a day and most origins comes first.",
        draft.items(mostTold(draft, WordsSections::isDiplomacy), MOST));
  }

  private static boolean isDiplomacy(Event event) {
    return DIPLOMACY.contains(event.type())
        || (event.type() == EventType.RETREAT && "ceasefire".equals(event.mode()));
  }

  /** Returns what was said against, to, or of others. */
  static Section statements(Draft draft) {
    return new Section(
        "statements",
        "Statements",
        "Accusations, threats, demands and refusals. That somebody said so is what is reported"
            + " here, not that it is so.",
        draft.items(mostTold(draft, event -> STATEMENTS.contains(event.type())), MOST));
  }

  private static List<Event> mostTold(Draft draft, Predicate<Event> wanted) {
    return draft.selection().everywhere().stream()
        .filter(Selection::isDone)
        .filter(event -> event.status() != EventStatus.DISPUTED)
        .filter(wanted)
        .sorted(
            Comparator.comparing((Event event) -> draft.reports().tellsDays(event))
                .thenComparing(Event::origins)
                .thenComparing(Event::reports)
                .reversed()
                .thenComparing(Selection.BY_DAY))
        .toList();
  }

  /** Returns what a party to the conflict alone says. */
  static Section claimed(Draft draft) {
    return new Section(
        "claimed",
        "Only claimed",
        "Told by a party to the conflict and, in this record, by nobody else.",
        draft.items(draft.selection().of(EventStatus.CLAIMED), MOST));
  }

  /** Returns what is yet to come. */
  static Section planned(Draft draft) {
    return new Section(
        "planned",
        "Announced or expected",
        "Told as to come, wished, or conditional; no report of the record tells it as done.",
        draft.items(draft.selection().of(EventStatus.PLANNED), MOST));
  }
}
