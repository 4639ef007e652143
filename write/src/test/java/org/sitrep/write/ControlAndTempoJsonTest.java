package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Extent;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;
import org.sitrep.model.TempoDay;

final class ControlAndTempoJsonTest {
  private static final LocalDate DAY = LocalDate.parse("2031-03-04");
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Party COLUMN = new Party("Northern Column", "XAAREBNCO");

  @Test
  void aChangeHasTheKeysOfTheContractInTheirOrder() {
    Testimony testimony =
        new Testimony(
            null,
            "r1",
            DAY,
            COLUMN,
            ControlState.HELD,
            false,
            Extent.MOST,
            "They hold most of it.",
            "Delta Wire",
            null,
            List.of("a teacher"));
    ControlChange change =
        new ControlChange(
            KORVANE, DAY, DAY.plusDays(3), COLUMN, Holding.HELD, List.of(testimony), List.of());

    assertThat(JsonLines.line(ControlChangeJson.of(change)))
        .isEqualTo(
            "{\"place\":{\"name\":\"Korvane\",\"country\":\"XAA\",\"admin1\":\"Ostra\",\"admin2\":null,"
                + "\"latitude\":10.0,\"longitude\":10.0,\"radius_m\":5000,\"geo_precision\":1},"
                + "\"from\":\"2031-03-04\",\"to\":\"2031-03-07\","
                + "\"holder\":{\"name\":\"Northern Column\",\"code\":\"XAAREBNCO\"},\"state\":\"held\","
                + "\"claims\":[{\"claim_id\":null,\"report_id\":\"r1\",\"day\":\"2031-03-04\","
                + "\"side\":{\"name\":\"Northern Column\",\"code\":\"XAAREBNCO\"},\"told\":\"held\","
                + "\"denied\":false,\"extent\":\"most\",\"quote\":\"They hold most of it.\","
                + "\"source\":\"Delta Wire\",\"url\":null,\"claimants\":[\"a teacher\"]}],"
                + "\"against\":[]}");
  }

  @Test
  void aPlaceThatWasLeftHasNoHolderAndTheLastChangeNoEnd() {
    Testimony left =
        new Testimony(
            "r1#1",
            "r1",
            DAY,
            COLUMN,
            ControlState.LOST,
            false,
            Extent.UNKNOWN,
            "They left.",
            null,
            null,
            List.of());
    ControlChange change =
        new ControlChange(KORVANE, DAY, null, null, Holding.LEFT, List.of(left), List.of());

    assertThat(JsonLines.line(ControlChangeJson.of(change)))
        .contains("\"to\":null,\"holder\":null,\"state\":\"left\"");
  }

  @Test
  void aDayHasItsMeansOrNull() {
    assertThat(
            JsonLines.line(
                TempoDayJson.of(new TempoDay("XAAMIL", "Ostra, XAA", DAY, 7, 24 / 7.0, null))))
        .isEqualTo(
            "{\"side\":\"XAAMIL\",\"area\":\"Ostra, XAA\",\"day\":\"2031-03-04\",\"actions\":7,"
                + "\"mean_7\":3.428571,\"mean_28\":null}");
  }
}
