package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.write.DuckDb;
import org.sitrep.write.EventExport;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** DuckDB, which guesses dialect, header and types by itself, reads every table as it is meant. */
class TablesInDuckDbTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"acled,31,6", "ucdp,49,4", "polecat,40,9"})
  void findsColumnsAndRows(String format, int columns, int rows) throws Exception {
    Path file = Written.file(export(format), MadeUp.year(), folder);

    assertThat(
            DuckDb.answers(
                "SELECT count(*) FROM (DESCRIBE SELECT * FROM read_csv('" + file + "'))"))
        .containsExactly(String.valueOf(columns));
    assertThat(DuckDb.answers("SELECT count(*) FROM read_csv('" + file + "')"))
        .containsExactly(String.valueOf(rows));
  }

  @Test
  void findsTheTypesOfTheAcledLayout() throws Exception {
    Path file = Written.file(export("acled"), MadeUp.year(), folder);

    assertThat(
            DuckDb.answers(
                "SELECT typeof(event_date), typeof(latitude), typeof(fatalities), typeof(iso)"
                    + " FROM read_csv('"
                    + file
                    + "') LIMIT 1"))
        .containsExactly("DATE|DOUBLE|BIGINT|BIGINT");
    assertThat(DuckDb.answers("SELECT sum(fatalities) FROM read_csv('" + file + "')"))
        .containsExactly("49");
  }

  @Test
  void findsTheColumnsOfGdeltWithoutAHeader() throws Exception {
    var strike =
        MadeUp.airstrike()
            .told("r9#0", CodedReports.STRIKE, "Example Times", "https://www.times.example/9")
            .stored(CodedReports.SHELF);
    Path file = Written.file(export("gdelt-events"), List.of(strike), folder);

    assertThat(
            DuckDb.answers(
                "SELECT column01, column06, column26, column30 FROM read_csv('"
                    + file
                    + "', delim = '\t', header = false, all_varchar = true)"))
        .containsExactly("20241202|SYRIAN AIR FORCE|195|-10");
  }

  private static EventExport export(String name) {
    return TableExport.all().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
