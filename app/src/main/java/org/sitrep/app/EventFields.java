package org.sitrep.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.app.Difference.Field;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Event.Toll;

/** The fields of an event as words, to compare them. */
final class EventFields {
  private EventFields() {}

  /** Returns the fields that differ, in the order in which an event is written. */
  static List<Field> differing(Event before, Event after) {
    Map<String, @Nullable String> now = of(after);
    List<Field> differing = new ArrayList<>();
    of(before)
        .forEach(
            (name, value) -> {
              if (!Objects.equals(value, now.get(name))) {
                differing.add(new Field(name, value, now.get(name)));
              }
            });
    return differing;
  }

  private static Map<String, @Nullable String> of(Event event) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("event_id", event.id());
    fields.put("event_type", event.type().name());
    fields.put("mode", event.mode());
    fields.put("acled_sub_event_type", event.acledSubEventType());
    fields.put("date_from", event.range() == null ? null : event.range().from().toString());
    fields.put("date_to", event.range() == null ? null : event.range().to().toString());
    fields.put("place", event.place() == null ? null : event.place().name());
    fields.put("actors", parties(event.actors()));
    fields.put("recipients", parties(event.recipients()));
    fields.put("killed", toll(event.killed()));
    fields.put("injured", toll(event.injured()));
    fields.put("status", event.status().name().toLowerCase(Locale.ROOT));
    fields.put("reports", String.valueOf(event.reports()));
    fields.put("copies", String.valueOf(event.copies()));
    fields.put("origins", String.valueOf(event.origins()));
    fields.put("claims", String.valueOf(event.claims().size()));
    return fields;
  }

  private static @Nullable String parties(List<Party> parties) {
    return parties.isEmpty()
        ? null
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static @Nullable String toll(@Nullable Toll toll) {
    return toll == null ? null : toll.low() + ".." + toll.high();
  }

  /** Returns whether claims came or went, or the same claims are read otherwise. */
  static String why(Event before, Event after) {
    Set<String> came = claims(after);
    came.removeAll(claims(before));
    Set<String> went = claims(before);
    went.removeAll(claims(after));
    if (came.isEmpty() && went.isEmpty()) {
      return "the same claims, coded, dated or corrected otherwise";
    }
    return Stream.of(
            came.isEmpty() ? "" : "claims came: " + String.join(", ", came),
            went.isEmpty() ? "" : "claims went: " + String.join(", ", went))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Set<String> claims(Event event) {
    return event.claims().stream()
        .map(Evidence::claimId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
