package org.sitrep.link.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Place;

/** Places of a made-up land, and changes of control in short. */
final class TimelineFixture {
  static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  static final Place QUARTER =
      new Place("Harran quarter", "XAA", "Ostra", null, 10.007, 10.0, 2L, "PPLX", 1000);
  static final Place OSTRA =
      new Place("Ostra", "XAA", "Ostra", null, 10.0, 10.0, null, "ADM1", 90000);

  private TimelineFixture() {}

  static FrontReport report(String id, String published) {
    return FrontReport.of(id, published);
  }

  static List<ControlChange> changes(FrontReport... reports) {
    return ControlTimelines.of(
        Stream.of(reports).map(FrontReport::coded).toList(), List.of(), List.of());
  }

  static List<String> lines(FrontReport... reports) {
    return changes(reports).stream().map(TimelineFixture::line).toList();
  }

  static String line(ControlChange change) {
    return change.place().name()
        + ' '
        + change.from()
        + ".."
        + change.to()
        + ' '
        + change.state().name().toLowerCase(Locale.ROOT)
        + ' '
        + (change.holder() == null ? "-" : change.holder().name());
  }
}
