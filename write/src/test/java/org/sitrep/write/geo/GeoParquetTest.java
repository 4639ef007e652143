package org.sitrep.write.geo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.write.DuckDb;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** DuckDB reads what is written. */
class GeoParquetTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = Written.file(new GeoParquetExport(), MadeUp.year(), folder);
  }

  @Test
  void keepsEveryEventWithTypedColumns() throws Exception {
    assertThat(
            DuckDb.answers("SELECT count(*), sum(killed_low), min(date_from) FROM '" + file + "'"))
        .containsExactly("12|61|2024-02-01");
    assertThat(
            DuckDb.answers(
                "SELECT actors[2], country, radius_m + 1, latitude FROM '"
                    + file
                    + "' WHERE event_id = 's2'"))
        .containsExactly("Rapid Support Forces|SDN|8001|12.0489");
    assertThat(DuckDb.answers("SELECT killed_best IS NULL FROM '" + file + "' WHERE event_id='s2'"))
        .containsExactly("true");
  }

  @Test
  void holdsPointsAsWellKnownBinary() throws Exception {
    assertThat(
            DuckDb.answers(
                "SELECT geometry::VARCHAR FROM '"
                    + file
                    + "' WHERE event_id IN ('s2', 's8')"
                    + " ORDER BY event_id"))
        .containsExactly("POINT (24.8807 12.0489)", "null");
  }

  @Test
  void statesInItsFooterWhatTheGeometryAndTheExportAre() throws Exception {
    JsonNode geo = new ObjectMapper().readTree(footer("geo"));

    assertThat(geo.at("/version").asText()).isEqualTo("1.1.0");
    assertThat(geo.at("/primary_column").asText()).isEqualTo("geometry");
    assertThat(geo.at("/columns/geometry/encoding").asText()).isEqualTo("WKB");
    assertThat(geo.at("/columns/geometry/geometry_types").toString()).isEqualTo("[\"Point\"]");
    assertThat(geo.at("/columns/geometry/bbox").toString())
        .isEqualTo("[24.8807,-1.2833,36.8167,49.9935]");
    assertThat(footer("sitrep.codebook")).isEqualTo("2026.11");
    assertThat(footer("sitrep.citation")).contains("country=XVA");
  }

  @Test
  void writesAFileWithoutEventsToo() throws Exception {
    Path empty = Written.file(new GeoParquetExport(), List.of(), folder);

    assertThat(DuckDb.answers("SELECT count(*) FROM '" + empty + "'")).containsExactly("0");
  }

  private String footer(String key) throws Exception {
    return DuckDb.answers(
            "SELECT decode(value) FROM parquet_kv_metadata('"
                + file
                + "') WHERE decode(key) = '"
                + key
                + "'")
        .get(0);
  }
}
