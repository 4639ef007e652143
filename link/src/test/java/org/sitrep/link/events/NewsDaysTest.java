package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.BESH;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.LINKER;
import static org.sitrep.link.events.Scenes.coded;
import static org.sitrep.link.events.Scenes.copy;
import static org.sitrep.link.events.Scenes.days;
import static org.sitrep.link.events.Scenes.link;
import static org.sitrep.link.events.Scenes.sided;
import static org.sitrep.link.events.Scenes.strike;
import static org.sitrep.link.events.Scenes.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Event;

class NewsDaysTest {
  @Test
  void aReportWithoutADayIsOfTheDaysBeforeItWasPrinted() {
    Dispatch undated =
        Dispatch.of("r2", "Jets bombed Korvane.")
            .published("2031-03-04")
            .place("Korvane", KORVANE)
            .strike("bombed", null);

    List<Event> events = link(strike("r1", KORVANE, "2031-03-03"), undated);
    assertThat(events).hasSize(1);
    Event alone = link(undated).get(0);
    assertThat(alone.range()).isEqualTo(days("2031-03-02", "2031-03-04"));
    assertThat(alone.datePrecision()).isEqualTo(DatePrecision.RANGE);
  }

  @Test
  void noDayIsGivenToWhatIsNoNews() {
    Dispatch background =
        Dispatch.of("r1", "Jets bombed Korvane in a raid told of since 1 May.")
            .published("2031-06-04")
            .place("Korvane", KORVANE)
            .strike("bombed", null)
            .date("1 May", "2031-05-01", DateAnchor.CONTENT);
    Dispatch memorial =
        Dispatch.of("r2", "The town marked the anniversary of the raid. Jets bombed Korvane.")
            .published("2031-06-04")
            .place("Korvane", KORVANE)
            .strike("bombed", null);
    Dispatch stale = Dispatch.of("r3", "Jets bombed Korvane.").published("2031-06-04").stale();

    assertThat(link(background).get(0).range()).isNull();
    assertThat(link(memorial).get(0).range()).isNull();
    assertThat(link(stale.place("Korvane", KORVANE).strike("bombed", null)).get(0).range())
        .isNull();
  }

  @Test
  void whatACopyTellsWithoutADayIsOfTheOriginalsDays() {
    Dispatch original =
        Dispatch.of("r1", "Jets bombed Korvane.")
            .published("2031-03-04")
            .place("Korvane", KORVANE)
            .strike("bombed", null);
    Dispatch copy =
        Dispatch.of("r2", "Jets bombed Korvane. A shell hit Besh.")
            .published("2031-06-20")
            .place("Korvane", KORVANE)
            .place("Besh", BESH)
            .strike("bombed", null)
            .strike("hit", null);

    assertThat(LINKER.link(coded(original, copy), List.of(copy("r2", "r1", CopyKind.REWRITE))))
        .hasSize(2)
        .extracting(Event::range)
        .containsOnly(days("2031-03-02", "2031-03-04"));
  }

  @Test
  void theTollOfAWarIsNoEventsToll() {
    assertThat(
            link(sum("The war has killed 9000 people, and jets bombed Korvane.")).get(0).killed())
        .isNull();
    assertThat(
            link(sum("Jets bombed Korvane, where 9000 people died since March.")).get(0).killed())
        .isNull();
    assertThat(link(sum("Jets bombed Korvane, where 9000 people died since dawn.")).get(0).killed())
        .isNotNull();
  }

  @Test
  void attacksOfAWholeYearAreNoneOfItsRaids() {
    Dispatch year =
        Dispatch.of("r2", "In 2031 jets bombed Korvane twenty times.")
            .place("Korvane", KORVANE)
            .span("2031", "2031-01-01", "2031-12-31")
            .strike("bombed", null);

    assertThat(link(sided("r1", KORVANE, "XAAMIL"), year)).hasSize(2);
  }
}
