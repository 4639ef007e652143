package org.sitrep.flink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;

/** By which words the store is asked for older reports. */
final class RecallTest {
  private static java.util.Set<String> questions(String text) {
    return Recall.questions(CodedReport.uncoded(Report.of("r1", text)));
  }

  @Test
  void asksByNamesAndNumbersWithinASentence() {
    assertThat(questions("On Monday 14 raids hit Saraqib and Ma'arrat al-Numan, officials said."))
        .containsExactly("Monday 14 Saraqib Ma arrat");
  }

  @Test
  void asksNothingWhereFewAreNamed() {
    assertThat(questions("The council of Lyon passed its budget.")).isEmpty();
  }
}
