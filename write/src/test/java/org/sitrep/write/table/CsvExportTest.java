package org.sitrep.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Place;
import org.sitrep.write.EventColumns;
import org.sitrep.write.Examples;
import org.sitrep.write.ExportedEvent;

class CsvExportTest {
  @Test
  void writesOneRowAnEventWithValuesJoinedBySemicolons() throws IOException {
    assertThat(row("e1", Examples.BRENNA))
        .isEqualTo(
            "e1,ASSAULT,aerial,Explosions/Remote violence,Air/drone strike,2031-03-03,2031-03-03,"
                + "day,Old Brenna,XVA,Westmark,Upper Vale,61.25,7.5,5000,1,"
                + "Army of the Coast;a militia,XCSMIL;,,,5,,12,,,,corroborated,4,2,2,"
                + "a health official;a resident,Vale Courier;Coast Post,,r1;r2,r1#0;r2#4,"
                + "\"Jets struck Old Brenna, he said.\",,");
  }

  @Test
  void hasAColumnForEveryValueOfARow() throws IOException {
    List<String> names = new ArrayList<>();
    EventColumns.of(ExportedEvent.of(Examples.event("e", null)))
        .fieldNames()
        .forEachRemaining(names::add);

    assertThat(lines("e", null)[0].split(",")).containsExactlyElementsOf(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldCompute(String name) throws IOException {
    Place place = new Place(name, null, null, null, null, null, null, null, null);

    assertThat(row("e", place)).contains(",day,'" + name + ",");
  }

  @Test
  void putsAnApostropheBehindASemicolonWhereManySpreadsheetsPartCells() {
    assertThat(Cells.csvLine(List.of("a;=1+1;b; @x"))).isEqualTo("a;'=1+1;b;' @x\r\n");
  }

  @Test
  void disarmsTabSeparatedCellsTooAndLeavesTheirNumbers() {
    assertThat(Cells.tsvLine(List.of("=1+1", "-5.5", "-cmd|x", "a\t=b")))
        .isEqualTo("'=1+1\t-5.5\t'-cmd|x\ta =b\n");
  }

  @Test
  void leavesNegativeNumbersAsTheyAre() throws IOException {
    Place place = new Place("Cape", null, null, null, -5.5, -70.25, null, "PPL", null);

    assertThat(row("e", place)).contains(",-5.5,-70.25,,1,");
  }

  @Test
  void quotesCommasQuotesAndLineBreaks() throws IOException {
    Place place =
        new Place("Brenna, \"the old\"\nfort", null, null, null, null, null, null, null, null);

    assertThat(row("e", place)).contains(",day,\"Brenna, \"\"the old\"\"\nfort\",");
  }

  private static String row(String id, @Nullable Place place) throws IOException {
    return lines(id, place)[1];
  }

  private static String[] lines(String id, @Nullable Place place) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvExport()
        .write(List.of(ExportedEvent.of(Examples.event(id, place))), Examples.account(), out);
    return out.toString(StandardCharsets.UTF_8).split("\r\n");
  }
}
