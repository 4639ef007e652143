package org.sitrep.write.geo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** GDAL opens what is written for maps. */
class OgrInfoTest {
  private static final String INSTALL = "Install GDAL's tools: apt install gdal-bin";

  @TempDir private Path folder;

  @Test
  void readsEveryEventOfAGeoPackage() throws Exception {
    String info = info(new GeoPackageExport(), MadeUp.year(), "events");

    assertThat(info)
        .contains("using driver `GPKG' successful")
        .contains("Layer name: events")
        .contains("Geometry: Point")
        .contains("Feature Count: 12")
        .contains("Extent: (24.880700, -1.283300) - (36.816700, 49.993500)")
        .contains("ID[\"EPSG\",4326]")
        .contains("date_from: Date (0.0)")
        .contains("killed_low: Integer")
        .contains("citation: Conflict events read from news reports by sitrep 0.1.0")
        .contains("POINT (36.6339 35.9306)")
        .doesNotContain("Warning")
        .doesNotContain("ERROR");
  }

  @Test
  void readsTheClaimsAndTheAccountOfAGeoPackage() throws Exception {
    assertThat(info(new GeoPackageExport(), MadeUp.year(), "claims"))
        .contains("Feature Count: 12")
        .contains("quote (String) = People of the town told of it.");
    assertThat(info(new GeoPackageExport(), MadeUp.year(), "account"))
        .contains("value (String) = 2026.11")
        .contains("value (String) = country=XVA");
  }

  @Test
  void readsAnEmptyGeoPackage() throws Exception {
    assertThat(info(new GeoPackageExport(), List.of(), "events")).contains("Feature Count: 0");
  }

  @Test
  void readsEveryEventOfAGeoJsonFile() throws Exception {
    String info = info(new GeoJsonExport(), MadeUp.year(), "");

    assertThat(info)
        .contains("using driver `GeoJSON' successful")
        .contains("Feature Count: 12")
        .contains("Geometry: Point")
        .contains("actors (StringList) = (2:Sudanese Armed Forces,Rapid Support Forces)")
        .contains("POINT (24.8807 12.0489)");
  }

  @Test
  void statesInGeoJsonWhatTheExportIs() throws IOException {
    JsonNode map = new ObjectMapper().readTree(Written.text(new GeoJsonExport(), List.of()));

    assertThat(map.at("/account/codebook").asText()).isEqualTo("2026.11");
    assertThat(map.at("/account/filters").asText()).isEqualTo("country=XVA");
    assertThat(map.at("/account/citation").asText()).endsWith("exported 2031-03-07.");
  }

  private String info(EventExport export, List<ExportedEvent> events, String layer)
      throws IOException, InterruptedException {
    Path file = Written.file(export, events, folder);
    return layer.isEmpty()
        ? Written.printedBy(INSTALL, "ogrinfo", "-al", file.toString())
        : Written.printedBy(INSTALL, "ogrinfo", file.toString(), layer);
  }
}
