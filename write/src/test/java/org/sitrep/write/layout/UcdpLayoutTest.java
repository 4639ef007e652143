package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Place;
import org.sitrep.write.MadeUp;

class UcdpLayoutTest {
  @Test
  void hasTheFortyNineColumns() {
    assertThat(new UcdpLayout().columns())
        .hasSize(49)
        .doesNotHaveDuplicates()
        .startsWith("id", "relid", "year", "active_year")
        .endsWith("low", "gwnoa", "gwnob");
  }

  @Test
  void putsTheStateFirstInStateBasedViolence() throws IOException {
    MadeUp raid =
        MadeUp.event("raid")
            .at(MadeUp.NYALA)
            .by("Rapid Support Forces", "SDNREBRSF")
            .against("Sudanese army", "SDNMIL")
            .killed(4, 4, 4);
    assertThat(row(raid))
        .containsEntry("type_of_violence", "1")
        .containsEntry("side_a", "Government of Sudan")
        .containsEntry("side_b", "Rapid Support Forces")
        .containsEntry("dyad_name", "Government of Sudan - Rapid Support Forces")
        .containsEntry("gwnoa", "625")
        .containsEntry("gwnob", "");
  }

  @Test
  void takesTheDeadOfAMassacreForOneSidedViolence() throws IOException {
    assertThat(row(MadeUp.massacre()))
        .containsEntry("type_of_violence", "3")
        .containsEntry("side_a", "M23")
        .containsEntry("side_b", "Civilians")
        .containsEntry("where_prec", "4")
        .containsEntry("date_prec", "4")
        .containsEntry("event_clarity", "2")
        .containsEntry("country_id", "490")
        .containsEntry("region", "Africa");
  }

  @Test
  void addsTheDeadUpToTheBestCountAndTakesTheLowestWhereNoneIsAgreed() throws IOException {
    assertThat(row(MadeUp.clash()))
        .containsEntry("best", "3")
        .containsEntry("high", "20")
        .containsEntry("low", "3")
        .containsEntry("deaths_unknown", "3")
        .containsEntry("deaths_a", "0")
        .containsEntry("deaths_civilians", "0");
  }

  @Test
  void countsTheDeadOfEachSideWhereAReportTellsThem() throws IOException {
    MadeUp told = MadeUp.airstrike().told("r9#0", CodedReports.STRIKE, "Example Times", null);
    assertThat(Rows.of("ucdp", told.stored(CodedReports.SHELF)).cells().get(0))
        .containsEntry("deaths_civilians", "4")
        .containsEntry("deaths_unknown", "2")
        .containsEntry("best", "6")
        .containsEntry("source_article", "Example Times,2024-12-03,Strike on Idlib")
        .containsEntry("source_original", "a doctor");
  }

  @Test
  void marksACountryWithAPointThatIsWorthLittle() throws IOException {
    MadeUp told = MadeUp.ambush().against("x", "MLIMIL");
    assertThat(Rows.of("ucdp", told.stored()).tally().leftOut())
        .containsOnlyKeys("with sides that settle no type of violence");
    MadeUp known =
        MadeUp.event("m")
            .at(MadeUp.MALI)
            .by("JNIM", "MLIREBJNI")
            .against("army", "MLIMIL")
            .killed(1, 1, 1);
    assertThat(row(known))
        .containsEntry("where_prec", "6")
        .containsEntry("country_id", "432")
        .containsEntry("event_clarity", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "PPL,5000,1",
    "PPL,24000,2",
    "PPL,60000,5",
    "ADM2,20000,3",
    "ADM1,90000,4",
    "RGN,90000,5"
  })
  void derivesThePrecisionOfAPlace(String feature, int radius, int expected) {
    Place place = new Place("x", "SYR", null, null, 35.0, 36.0, null, feature, radius);
    assertThat(UcdpPlace.precision(place)).isEqualTo(expected);
  }

  @Test
  void numbersTheCellsOfTheGridFromTheSouthWest() {
    assertThat(UcdpPlace.priogrid(-90, -180)).isEqualTo(1);
    assertThat(UcdpPlace.priogrid(34.53, 69.17)).isEqualTo(179779);
    assertThat(UcdpPlace.priogrid(90, 180)).isEqualTo(259200);
  }

  @Test
  void writesLethalEventsOnly() throws IOException {
    Rows rows = Rows.of("ucdp", MadeUp.year());

    assertThat(rows.cells())
        .extracting(row -> row.get("relid"))
        .containsExactly("s1", "s2", "s4", "s6");
    assertThat(rows.tally().leftOut())
        .containsEntry("with no death told", 5L)
        .containsEntry("with sides that settle no type of violence", 1L);
  }

  private static Map<String, String> row(MadeUp event) throws IOException {
    return Rows.of("ucdp", event.stored()).cells().get(0);
  }
}
