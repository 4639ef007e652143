package org.sitrep.write.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.write.EventExport;
import org.sitrep.write.Examples;
import org.sitrep.write.ExportTally;
import org.sitrep.write.MadeUp;

/** The page of formats tells of each, and each keeps its account. */
class FormatsPageTest {
  private static final Path PAGE = Path.of("../docs/formats.md");

  static Iterable<String> names() {
    return EventExports.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsOfTheFormatAndOfWhatItLeavesOut(String name) throws IOException {
    EventExport export = EventExports.named(name);
    ExportTally tally =
        export.write(MadeUp.year(), Examples.account(), new ByteArrayOutputStream());

    String page = Files.readString(PAGE);
    assertThat(page).contains("| `" + name + "` |");
    assertThat(tally.read()).isEqualTo(MadeUp.year().size());
    tally
        .leftOut()
        .keySet()
        .forEach(reason -> assertThat(page.replace('\n', ' ')).contains(reason));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysOfEachEventWhatItSaysOfAll(String name) throws IOException {
    EventExport export = EventExports.named(name);
    ExportTally tally =
        export.write(MadeUp.year(), Examples.account(), new ByteArrayOutputStream());

    assertThat(MadeUp.year().stream().filter(event -> export.lacking(event) == null).count())
        .isEqualTo(tally.written());
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSameBytesForTheSameRecord(String name) throws IOException {
    assertThat(written(name)).isEqualTo(written(name));
  }

  private static byte[] written(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventExports.named(name).write(MadeUp.year(), Examples.account(), out);
    return out.toByteArray();
  }
}
