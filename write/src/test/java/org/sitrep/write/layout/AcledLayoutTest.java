package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.write.MadeUp;

class AcledLayoutTest {
  @Test
  void hasTheThirtyOneColumnsInOrder() {
    assertThat(new AcledLayout().columns())
        .hasSize(31)
        .startsWith("event_id_cnty", "event_date", "year", "time_precision", "disorder_type")
        .endsWith("notes", "fatalities", "tags", "timestamp");
  }

  @Test
  void writesTheLowestCountOfDeathsAndNoneAsZero() throws IOException {
    assertThat(row(MadeUp.airstrike())).containsEntry("fatalities", "5");
    assertThat(row(MadeUp.shelling())).containsEntry("fatalities", "0");
  }

  @Test
  void namesCiviliansByTheLayoutsWordAndKeepsTheReportsWordAsAssociate() throws IOException {
    assertThat(row(MadeUp.airstrike()))
        .containsEntry("actor1", "Syrian Air Force")
        .containsEntry("inter1", "State forces")
        .containsEntry("actor2", "Civilians (Syria)")
        .containsEntry("assoc_actor_2", "residents")
        .containsEntry("inter2", "Civilians")
        .containsEntry("interaction", "State forces-Civilians")
        .containsEntry("civilian_targeting", "Civilian targeting");
  }

  @Test
  void partsThoseWhoClashWithEachOther() throws IOException {
    assertThat(row(MadeUp.clash()))
        .containsEntry("actor1", "Sudanese Armed Forces")
        .containsEntry("actor2", "Rapid Support Forces")
        .containsEntry("interaction", "State forces-Rebel group")
        .containsEntry("civilian_targeting", "");
  }

  @Test
  void countsAStateOutsideItsCountryAsExternal() throws IOException {
    assertThat(row(MadeUp.shelling()))
        .containsEntry("inter1", "External/Other forces")
        .containsEntry("interaction", "State forces-External/Other forces");
  }

  @Test
  void putsTheCrowdFirstWhoeverActed() throws IOException {
    assertThat(row(MadeUp.crowdShot()))
        .containsEntry("actor1", "Protesters (Kenya)")
        .containsEntry("actor2", "Kenyan police")
        .containsEntry("disorder_type", "Political violence; Demonstrations")
        .containsEntry("civilian_targeting", "Civilian targeting");
    assertThat(row(MadeUp.march()))
        .containsEntry("actor1", "Protesters (Kenya)")
        .containsEntry("assoc_actor_1", "students")
        .containsEntry("actor2", "")
        .containsEntry("interaction", "Protesters only");
  }

  @Test
  void callsAnUnknownPerpetratorUnidentified() throws IOException {
    MadeUp attack =
        MadeUp.event("u").acled("Violence against civilians", "Attack").at(MadeUp.NORD_KIVU);
    assertThat(row(attack))
        .containsEntry("actor1", "Unidentified Armed Group (Democratic Republic of the Congo)")
        .containsEntry("inter1", "Political militia")
        .containsEntry("actor2", "Civilians (Democratic Republic of the Congo)");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-03,2024-02-03,1,2024-02-03",
    "2024-02-03,2024-02-09,2,2024-02-06",
    "2024-02-01,2024-02-29,3,2024-02-15"
  })
  void writesTheMiddleDayWithItsPrecision(String from, String to, String precision, String day)
      throws IOException {
    assertThat(row(MadeUp.clash().on(from, to)))
        .containsEntry("time_precision", precision)
        .containsEntry("event_date", day)
        .containsEntry("year", "2024");
  }

  @Test
  void writesPlacesWithFourDecimalsAndTheirPrecision() throws IOException {
    assertThat(row(MadeUp.clash()))
        .containsEntry("iso", "729")
        .containsEntry("region", "Northern Africa")
        .containsEntry("country", "Sudan")
        .containsEntry("admin1", "South Darfur")
        .containsEntry("latitude", "12.0489")
        .containsEntry("longitude", "24.8807")
        .containsEntry("geo_precision", "1");
    assertThat(row(MadeUp.massacre()))
        .containsEntry("latitude", "-0.7000")
        .containsEntry("geo_precision", "3");
  }

  @Test
  void leavesOutWhatTheLayoutDoesNotRecordAndSaysWhy() throws IOException {
    Rows rows = Rows.of("acled", MadeUp.year());

    assertThat(rows.cells()).hasSize(6);
    assertThat(rows.tally().read()).isEqualTo(12);
    assertThat(rows.tally().leftOut())
        .containsEntry("of no type of this layout", 2L)
        .containsEntry("placed in a country only", 1L)
        .containsEntry("undated", 1L)
        .containsEntry("planned, asked for or threatened only", 1L)
        .containsEntry("denied by all who speak of it", 1L);
  }

  @Test
  void leavesOutWhatIsDatedToMoreThanAMonth() throws IOException {
    assertThat(Rows.of("acled", MadeUp.clash().on("2024-01-01", "2024-03-31").stored()).tally())
        .extracting(tally -> tally.leftOut())
        .isEqualTo(Map.of("dated to more than a month", 1L));
  }

  @Test
  void linksToTheSourceAndCutsALongQuote() throws IOException {
    String sentence = "Shells fell on the town again and again. ".repeat(30);
    MadeUp event =
        MadeUp.clash().told("r1#0", sentence, "Example Times", "https://times.example/1");
    String notes = String.valueOf(row(event).get("notes"));
    assertThat(notes).endsWith("\u2026\u201D (Example Times) https://times.example/1");
    assertThat(notes.length()).isLessThan(560);
  }

  @Test
  void staysOneEventUnderOneNumber() throws IOException {
    String first = row(MadeUp.clash()).get("event_id_cnty");
    assertThat(first).matches("SDN[0-9]{1,16}");
    assertThat(row(MadeUp.clash().killed(9, 9, 9)).get("event_id_cnty")).isEqualTo(first);
    assertThat(row(MadeUp.clash())).containsEntry("tags", "sitrep event=s2");
  }

  @Test
  void leavesAStrategicDevelopmentWithoutActorsEmptyHanded() throws IOException {
    MadeUp agreement =
        MadeUp.event("a")
            .type(EventType.AGREE, null)
            .acled("Strategic developments", "Agreement")
            .status(EventStatus.CLAIMED);
    assertThat(row(agreement))
        .containsEntry("actor1", "")
        .containsEntry("interaction", "")
        .containsEntry("disorder_type", "Strategic developments");
  }

  private static Map<String, String> row(MadeUp event) throws IOException {
    return Rows.of("acled", event.stored()).cells().get(0);
  }
}
