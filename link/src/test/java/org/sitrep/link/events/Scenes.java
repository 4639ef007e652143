package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.link.Dispatch;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;

/** Towns that do not exist, and what dispatches tell of them. */
final class Scenes {
  static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  static final Place SUBURB =
      new Place("Old Korvane", "XAA", "Ostra", null, 10.03, 10.0, 2L, "PPL", 3000);
  static final Place BESH = new Place("Besh", "XAA", "Ostra", null, 10.5, 10.0, 3L, "PPL", 5000);
  static final Place OSTRA =
      new Place("Ostra", "XAA", "Ostra", null, 10.2, 10.1, 4L, "ADM1", 60000);

  static final EventLinker LINKER = new EventLinker(MergeWindows.DEFAULT);

  private Scenes() {}

  static Dispatch sum(String text) {
    return Dispatch.of("r1", text)
        .published("2031-06-04")
        .place("Korvane", KORVANE)
        .strike("bombed", "9000 people");
  }

  static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Place place(Event event) {
    Place place = event.place();
    assertThat(place).isNotNull();
    return place;
  }

  static Copy copy(String copy, String original, CopyKind kind) {
    List<Alignment> aligned = List.of(new Alignment(0, 0, 0.9));
    return new Copy(
        copy, original, kind, 0.9, true, "later", 1, aligned, List.of(), List.of(), List.of());
  }

  static Dispatch strike(String id, Place place, String day) {
    return Dispatch.of(id, "On Monday jets bombed " + place.name() + ".")
        .place(place.name(), place)
        .date("Monday", day, DateAnchor.PUBLISHED)
        .strike("bombed", null);
  }

  static Dispatch kind(String id, Factuality factuality) {
    return Dispatch.of(id, "Bombing of Korvane on Monday.")
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .claim("Bombing", EventType.ASSAULT, factuality, "Air/drone strike", null);
  }

  static Dispatch sided(String id, Place place, String code) {
    return Dispatch.of(id, "On Monday soldiers bombed " + place.name() + ".")
        .place(place.name(), place)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .actor("soldiers", code)
        .strike("bombed", null);
  }

  static Dispatch cited(String id, String claimant) {
    return Dispatch.of(id, claimant + " told the paper that jets bombed Korvane on Monday.")
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .says(claimant, null, null)
        .strike("bombed", null);
  }

  static Dispatch toll(String id, String killed) {
    return Dispatch.of(id, "A strike killed " + killed + " in Korvane on Monday.")
        .place("Korvane", KORVANE)
        .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
        .strike("killed", killed);
  }

  static Dispatch meeting(String id, String host) {
    return Dispatch.of(id, "The envoy met the host on Tuesday.")
        .actor("envoy", "XBBGOV")
        .actor("host", host)
        .date("Tuesday", "2031-03-04", DateAnchor.PUBLISHED)
        .claim("met", EventType.CONSULT, Factuality.ACTUAL);
  }

  static List<Event> link(Dispatch... dispatches) {
    return LINKER.link(coded(dispatches), List.of());
  }

  static List<CodedReport> coded(Dispatch... dispatches) {
    return new ArrayList<>(Arrays.stream(dispatches).map(Dispatch::coded).toList());
  }
}
