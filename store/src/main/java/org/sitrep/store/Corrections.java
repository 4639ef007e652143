package org.sitrep.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;

/**
 * The fields of an event that people can correct, and how their values are written. A null or an
 * empty value says that the field is not known.
 */
public final class Corrections {
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?(?:-(\\d{1,9}))?");
  private static final Pattern PARTY = Pattern.compile("(.+?)(?:\\s*\\[([A-Za-z0-9]+)])?");

  private static final Map<String, BiConsumer<EventDraft, String>> SETTERS = setters();

  private Corrections() {}

  private static Map<String, BiConsumer<EventDraft, String>> setters() {
    Map<String, BiConsumer<EventDraft, String>> setters = new TreeMap<>();
    setters.put("event_type", Corrections::type);
    setters.put("mode", Corrections::mode);
    setters.put("acled_event_type", (draft, value) -> draft.acledEventType = known(value));
    setters.put("acled_sub_event_type", (draft, value) -> draft.acledSubEventType = known(value));
    setters.put("date", Corrections::date);
    setters.put("date_precision", (draft, value) -> draft.datePrecision = precision(value));
    setters.put("actors", (draft, value) -> draft.actors = parties(value));
    setters.put("recipients", (draft, value) -> draft.recipients = parties(value));
    setters.put("killed", (draft, value) -> draft.killed = toll(draft.killed, value));
    setters.put("injured", (draft, value) -> draft.injured = toll(draft.injured, value));
    setters.put("status", (draft, value) -> draft.status = status(value));
    PlaceCorrections.addTo(setters);
    return setters;
  }

  /** Returns the names of the fields that can be corrected, sorted. */
  public static List<String> fields() {
    return List.copyOf(SETTERS.keySet());
  }

  /**
   * Returns the event with another value in a field.
   *
   * @throws IllegalArgumentException if there is no such field or it cannot have that value; the
   *     message says what is expected
   */
  static Event applied(Event event, String field, @Nullable String value) {
    BiConsumer<EventDraft, String> setter = SETTERS.get(field);
    if (setter == null) {
      throw new IllegalArgumentException(
          "No field " + field + " can be corrected; these can: " + String.join(", ", fields()));
    }
    EventDraft draft = new EventDraft(event);
    setter.accept(draft, value == null ? "" : value.strip());
    return draft.event();
  }

  static Event withStatus(Event event, EventStatus status) {
    EventDraft draft = new EventDraft(event);
    draft.status = status;
    return draft.event();
  }

  static Event withOriginsAtMost(Event event, int most) {
    EventDraft draft = new EventDraft(event);
    draft.origins = Math.min(event.origins(), most);
    if (draft.origins == 1 && event.status() == EventStatus.CORROBORATED) {
      draft.status = EventStatus.REPORTED;
    }
    return draft.event();
  }

  static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }

  static IllegalArgumentException wrong(String field, String expected, String found) {
    return new IllegalArgumentException(
        "The field " + field + " takes " + expected + "; found \"" + found + "\"");
  }

  private static void type(EventDraft draft, String value) {
    draft.type = one(EventType.class, "event_type", value);
    if (draft.mode != null && !draft.type.modes().contains(draft.mode)) {
      draft.mode = null;
    }
  }

  private static void mode(EventDraft draft, String value) {
    String mode = value.toLowerCase(Locale.ROOT);
    if (!mode.isEmpty() && !draft.type.modes().contains(mode)) {
      throw wrong("mode", "a mode of " + draft.type + " " + draft.type.modes(), value);
    }
    draft.mode = known(mode);
  }

  private static <E extends Enum<E>> E one(Class<E> of, String field, String value) {
    try {
      return Enum.valueOf(of, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      List<String> names = new ArrayList<>();
      for (E constant : Objects.requireNonNull(of.getEnumConstants())) {
        names.add(constant.name().toLowerCase(Locale.ROOT));
      }
      throw wrong(field, "one of " + String.join(", ", names), value);
    }
  }

  private static EventStatus status(String value) {
    return one(EventStatus.class, "status", value);
  }

  private static DatePrecision precision(String value) {
    return one(DatePrecision.class, "date_precision", value);
  }

  /** A day, or two with two dots between; the precision follows. */
  private static void date(EventDraft draft, String value) {
    if (value.isEmpty()) {
      draft.range = null;
      draft.datePrecision = DatePrecision.UNKNOWN;
      return;
    }
    String[] days = value.split("\\.\\.", 2);
    try {
      LocalDate from = LocalDate.parse(days[0].strip());
      LocalDate to = days.length == 1 ? from : LocalDate.parse(days[1].strip());
      draft.range = new DateRange(from, to);
      draft.datePrecision = from.equals(to) ? DatePrecision.DAY : DatePrecision.RANGE;
    } catch (DateTimeParseException | IllegalArgumentException noDays) {
      throw wrong("date", "a day such as 2024-12-02 or days such as 2024-12-02..2024-12-05", value);
    }
  }

  /** Names with semicolons between, each with its code in brackets where it has one. */
  private static List<Event.Party> parties(String value) {
    List<Event.Party> parties = new ArrayList<>();
    for (String part : value.split(";", -1)) {
      Matcher party = PARTY.matcher(part.strip());
      if (party.matches()) {
        String code = party.group(2);
        parties.add(
            new Event.Party(party.group(1), code == null ? null : code.toUpperCase(Locale.ROOT)));
      }
    }
    return parties;
  }

  /** One number, the least and the greatest, or the least, the best and the greatest. */
  private static Event.@Nullable Toll toll(Event.@Nullable Toll before, String value) {
    if (value.isEmpty()) {
      return null;
    }
    Matcher count = COUNT.matcher(value.replace(" ", ""));
    if (!count.matches()) {
      throw wrong("killed or injured", "a number, LOW-HIGH or LOW-BEST-HIGH", value);
    }
    Integer second = number(count.group(2));
    Integer third = number(count.group(3));
    int low = Integer.parseInt(count.group(1));
    Integer best = second == null ? Integer.valueOf(low) : third == null ? null : second;
    int high = third != null ? third : second != null ? second : low;
    if (low > high || (best != null && (best < low || best > high))) {
      throw wrong("killed or injured", "numbers that do not fall", value);
    }
    return new Event.Toll(low, best, high, before == null ? List.of() : before.by());
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
