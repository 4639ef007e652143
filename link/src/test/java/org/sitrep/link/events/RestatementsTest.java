package org.sitrep.link.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.link.events.Scenes.KORVANE;
import static org.sitrep.link.events.Scenes.link;
import static org.sitrep.link.events.Scenes.sided;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;

class RestatementsTest {
  @Test
  void aDeedToldAgainWithoutPlaceAndSidesIsTheOneToldBefore() {
    Dispatch told =
        Dispatch.of(
                "r1",
                "On Monday jets bombed Korvane. Witnesses spoke of fear. The attack was loud.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("bombed", null)
            .claim("attack", EventType.ASSAULT, Factuality.ACTUAL, "Attack", null);

    List<Event> events = link(told);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).acledSubEventType()).isEqualTo("Air/drone strike");
  }

  @Test
  void aDenialInTheSameReportIsOfTheDeedToldBefore() {
    Dispatch denied =
        Dispatch.of("r1", "On Monday jets bombed Korvane. The army denied the bombing.")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .actor("army", "XAAMIL")
            .strike("bombed", null)
            .claim("bombing", EventType.ASSAULT, Factuality.NEGATED, "Air/drone strike", null);

    assertThat(link(denied)).extracting(Event::status).containsExactly(EventStatus.DISPUTED);
  }

  @Test
  void wordsOfTheSameSidesToldTwiceAreOneEvent() {
    Dispatch twice =
        Dispatch.of("r1", "The envoy accused the host. The diplomat also blamed the state.")
            .actor("envoy", "XBBGOV")
            .actor("host", "XAAGOV")
            .actor("diplomat", "XBBGOV")
            .actor("state", "XAAGOV")
            .claim("accused", EventType.ACCUSE, Factuality.ACTUAL)
            .claim("blamed", EventType.ACCUSE, Factuality.ACTUAL);

    assertThat(link(twice)).hasSize(1);
  }

  @Test
  void whoSpeaksIsNoPartyThatClaimsToHaveSpoken() {
    Dispatch spoken =
        Dispatch.of("r1", "The envoy accused the host.")
            .actor("envoy", "XBBGOV")
            .actor("host", "XAAGOV")
            .says("envoy", "XBBGOV", null)
            .claim("accused", EventType.ACCUSE, Factuality.ACTUAL);

    assertThat(link(spoken)).extracting(Event::status).containsExactly(EventStatus.REPORTED);
  }

  @Test
  void whoeverIsNotIdentifiedExcludesNobody() {
    assertThat(link(sided("r1", KORVANE, "XAAMIL"), sided("r2", KORVANE, "XBBUNK"))).hasSize(1);
    assertThat(link(sided("r1", KORVANE, "XAACOP"), sided("r2", KORVANE, "XBBREB"))).hasSize(2);
  }
}
