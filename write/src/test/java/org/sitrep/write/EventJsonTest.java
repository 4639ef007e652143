package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

class EventJsonTest {
  private final Event event = Examples.event("e1", Examples.BRENNA);

  @Test
  void writesAnEventInTheOrderOfTheContract() {
    assertThat(JsonLines.line(EventJson.of(event)))
        .startsWith(
            "{\"event_id\":\"e1\",\"event_type\":\"ASSAULT\",\"mode\":\"aerial\","
                + "\"acled_event_type\":\"Explosions/Remote violence\","
                + "\"acled_sub_event_type\":\"Air/drone strike\",\"date_from\":\"2031-03-03\","
                + "\"date_to\":\"2031-03-03\",\"date_precision\":\"day\",\"place\":{"
                + "\"name\":\"Old Brenna\",\"country\":\"XVA\",\"admin1\":\"Westmark\","
                + "\"admin2\":\"Upper Vale\",\"latitude\":61.25,\"longitude\":7.5,"
                + "\"radius_m\":5000,\"geo_precision\":1},\"actors\":[{\"name\":")
        .contains(
            "\"recipients\":[],\"killed\":{\"low\":5,\"best\":null,\"high\":12,\"by\":["
                + "{\"low\":5,\"high\":null,\"claimant\":\"a health official\","
                + "\"report_id\":\"r1\"}]},\"injured\":null,\"status\":\"corroborated\","
                + "\"reports\":4,\"copies\":2,\"origins\":2,\"claims\":[{\"claim_id\":\"r1#0\","
                + "\"report_id\":\"r1\",\"quote\":\"Jets struck Old Brenna, he said.\","
                + "\"source\":\"Vale Courier\",\"url\":null,"
                + "\"claimants\":[\"a health official\"]");
  }

  @Test
  void leavesTheHistoryOutUnlessItIsGiven() {
    assertThat(EventJson.of(event).has("first_seen")).isFalse();
    assertThat(EventJson.of(event).has("revision")).isFalse();
    assertThat(JsonLines.line(EventJson.of(Examples.stored(event))))
        .endsWith(",\"first_seen\":\"2031-03-05T06:07:08Z\",\"revision\":3}");
  }

  @ParameterizedTest
  @CsvSource({
    "PPL, 5000, 1",
    "PPLA, , 1",
    "PPL, 30000, 2",
    "PPL, 90000, 3",
    "AIRB, , 1",
    "ADM3, 8000, 2",
    "ADM2, , 2",
    "ADM2, 80000, 3",
    "ADM1, 20000, 3",
    "RGN, 10000, 3",
    "PCLI, 400000, 3",
    ", , 1",
  })
  void tellsHowPreciselyAPlaceIsKnown(
      @Nullable String feature, @Nullable Integer radius, int precision) {
    Place place = new Place("Somewhere", null, null, null, 1.0, 2.0, null, feature, radius);

    assertThat(GeoPrecision.of(place)).isEqualTo(precision);
  }

  @Test
  void takesAPlaceWithoutCoordinatesForALargeRegion() {
    Place country = new Place("Varland", "XVA", null, null, null, null, null, "PCLI", null);

    assertThat(EventJson.of(Examples.event("e", country)).at("/place/geo_precision").asInt())
        .isEqualTo(3);
  }
}
