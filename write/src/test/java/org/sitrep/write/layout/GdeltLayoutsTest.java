package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Place;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.MadeUp;

class GdeltLayoutsTest {
  private static final ExportedEvent STRIKE =
      MadeUp.airstrike()
          .told("r9#0", CodedReports.STRIKE, "Example Times", "https://www.times.example/9")
          .stored(CodedReports.SHELF);

  @Test
  void haveSixtyOneAndSixteenColumnsAndNoHeader() throws IOException {
    assertThat(new GdeltEventsLayout().columns()).hasSize(61).doesNotHaveDuplicates();
    assertThat(new GdeltEventsLayout().columns().get(51)).isEqualTo("ActionGeo_Type");
    assertThat(new GdeltMentionsLayout().columns()).hasSize(16);
    assertThat(Rows.of("gdelt-events", List.of()).text()).isEmpty();
  }

  @Test
  void codeDatesActorsAndActsAsCameoDoes() throws IOException {
    assertThat(event(STRIKE))
        .containsEntry("SQLDATE", "20241202")
        .containsEntry("MonthYear", "202412")
        .containsEntry("FractionDate", "2024.9918")
        .containsEntry("Actor1Code", "SYRMIL")
        .containsEntry("Actor1Name", "SYRIAN AIR FORCE")
        .containsEntry("Actor1Type1Code", "MIL")
        .containsEntry("Actor2Code", "SYRCVL")
        .containsEntry("Actor1EthnicCode", "")
        .containsEntry("EventCode", "195")
        .containsEntry("EventBaseCode", "195")
        .containsEntry("EventRootCode", "19")
        .containsEntry("QuadClass", "4")
        .containsEntry("GoldsteinScale", "-10")
        .containsEntry("IsRootEvent", "1")
        .containsEntry("AvgTone", "");
  }

  @Test
  void placeTheActWithFipsCountries() throws IOException {
    assertThat(event(STRIKE))
        .containsEntry("ActionGeo_Type", "4")
        .containsEntry("ActionGeo_FullName", "Idlib, Syria")
        .containsEntry("ActionGeo_CountryCode", "SY")
        .containsEntry("ActionGeo_ADM1Code", "")
        .containsEntry("ActionGeo_Lat", "35.9306")
        .containsEntry("Actor1Geo_Type", "")
        .containsEntry("DATEADDED", "20250102030405")
        .containsEntry("SOURCEURL", "https://www.times.example/9");
  }

  @ParameterizedTest
  @CsvSource({"UKR,Kyiv Oblast,UP", "PSE,Gaza Strip,GZ", "PSE,West Bank,WE", "SSD,Unity,OD"})
  void knowFipsCodes(String iso3, String admin1, String fips) {
    Row row = new Row();
    GdeltPlace.put(row, "Action", new Place("x", iso3, admin1, null, 1.0, 1.0, null, "PPL", 1));
    assertThat(row.inOrderOf(new GdeltEventsLayout().columns())).contains(fips);
  }

  @Test
  void pointIntoTheTextOfEachMention() throws IOException {
    Map<String, String> mention = Rows.of("gdelt-mentions", STRIKE).cells().get(0);

    assertThat(mention)
        .containsEntry("GLOBALEVENTID", event(STRIKE).get("GLOBALEVENTID"))
        .containsEntry("MentionTimeDate", "20241203100000")
        .containsEntry("MentionType", "1")
        .containsEntry("MentionSourceName", "times.example")
        .containsEntry("SentenceID", "1")
        .containsEntry("Actor1CharOffset", "2")
        .containsEntry("ActionCharOffset", "12")
        .containsEntry("InRawText", "1")
        .containsEntry("Confidence", "83")
        .containsEntry("MentionDocLen", "109")
        .containsEntry("MentionDocTone", "");
  }

  @Test
  void leaveOutWhatCameoCannotCode() throws IOException {
    assertThat(Rows.of("gdelt-events", MadeUp.year()).tally().leftOut())
        .containsEntry("without a CAMEO code", 9L)
        .containsEntry("undated", 1L);
  }

  @ParameterizedTest
  @CsvSource({"010,1,0", "057,1,8", "0871,2,9", "111,3,-2", "141,4,-6.5", "192,4,-9.5"})
  void scaleCodesByTheTables(String code, int quad, double goldstein) {
    assertThat(Cameo.quad(code)).isEqualTo(quad);
    assertThat(Cameo.goldstein(code)).isEqualTo(goldstein);
  }

  @Test
  void takeTheIdsOfEventsApart() {
    assertThat(NumericId.of("a")).isPositive().isLessThan(1L << 53).isNotEqualTo(NumericId.of("b"));
  }

  private static Map<String, String> event(ExportedEvent event) throws IOException {
    return Rows.of("gdelt-events", event).cells().get(0);
  }
}
