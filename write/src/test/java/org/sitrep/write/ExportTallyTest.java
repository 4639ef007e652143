package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportTallyTest {
  @Test
  void addsUpAndTellsEveryReason() {
    ExportTally.Counting counting = new ExportTally.Counting();
    counting.wrote(1);
    counting.leftOut("undated");
    counting.leftOut("in no country");
    counting.leftOut("undated");

    assertThat(counting.tally().words())
        .isEqualTo("4 events read = 1 written + 3 left out (1 in no country, 2 undated)");
  }

  @Test
  void tellsRowsApartWhereTheyAreNotOneForOne() {
    ExportTally.Counting counting = new ExportTally.Counting();
    counting.wrote(3);

    assertThat(counting.tally().words())
        .isEqualTo("1 events read = 1 written + 0 left out; 3 rows");
  }

  @Test
  void refusesFiguresThatDoNotAddUp() {
    assertThatThrownBy(() -> new ExportTally(3, 1, Map.of("undated", 1L), 1))
        .hasMessage("Does not add up: 3 read, 1 written + 1 left out");
  }
}
