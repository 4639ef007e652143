package org.sitrep.write.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.write.DuckDb;
import org.sitrep.write.EventColumns;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** Frictionless Data's library and DuckDB read what is written. */
class DataPackageTest {
  private static final String INSTALL =
      "Install Node.js 20.19 or newer, then npm ci in frictionless";

  @TempDir private Path folder;

  @BeforeEach
  void unpack() throws IOException {
    byte[] zip = Written.bytes(new DataPackageExport(), MadeUp.year());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.copy(in, folder.resolve(entry.getName()));
      }
    }
  }

  @Test
  void passesEveryCheckOfFrictionless() throws Exception {
    JsonNode rows = new ObjectMapper().readTree(frictionless());

    assertThat(rows.get("events").asInt()).isEqualTo(12);
    assertThat(rows.get("parties").asInt()).isEqualTo(21);
    assertThat(rows.get("tolls").asInt()).isEqualTo(10);
    assertThat(rows.get("claims").asInt()).isEqualTo(12);
  }

  @Test
  void isCheckedByAReaderThatFindsFaults() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Files.writeString(claims, Files.readString(claims).replace("s1,", "nobody,"));

    assertThatThrownBy(this::frictionless).hasMessageContaining("oreign key");
  }

  @Test
  void statesWhatItIs() throws IOException {
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());

    assertThat(descriptor.at("/$schema").asText()).contains("/2.0/");
    assertThat(descriptor.at("/account/run").asText()).isEqualTo("2031-03-06T00:00:00Z");
    assertThat(descriptor.at("/description").asText()).contains("Cite as: Conflict events");
    assertThat(descriptor.at("/resources/0/bytes").asLong())
        .isEqualTo(Files.size(folder.resolve("events.csv")));
    assertThat(descriptor.at("/resources/0/hash").asText()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void hasTheTypesThatDuckDbFindsByItself() throws Exception {
    String events = "'" + folder.resolve("events.csv") + "'";

    assertThat(
            DuckDb.answers(
                "SELECT sum(killed_low), max(date_to), typeof(any_value(latitude)) FROM " + events))
        .containsExactly("61|2025-03-05|DOUBLE");
  }

  @Test
  void describesEveryColumnOfTheTableOfEvents() {
    assertThat(PackageTables.names("events")).isEqualTo(EventColumns.names());
  }

  private String frictionless() throws IOException, InterruptedException {
    String script = System.getProperty("sitrep.frictionless", "frictionless/read.cjs");
    return Written.printedBy(INSTALL, "node", script, folder.toString());
  }
}
