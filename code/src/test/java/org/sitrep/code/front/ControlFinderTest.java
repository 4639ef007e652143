package org.sitrep.code.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.code.Coder;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlState;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class ControlFinderTest {
  private static final Coder CODER = RulesAlone.CODER;
  private static final Parser PARSER = RulesAlone.PARSER.with(CODER::mayTell);

  private static CodedReport coded(String text) {
    return CODER.code(PARSER.parse(Report.of("r", text)));
  }

  private static List<ControlState> states(String text) {
    return coded(text).control().stream().map(c -> c.state()).toList();
  }

  @Test
  void aKillingContestsNoPlace() {
    assertThat(states("Gunmen killed a shopkeeper near Goma on Monday.")).isEmpty();
  }

  @Test
  void aFightContestsThePlace() {
    assertThat(states("Soldiers clashed with rebels in Goma on Monday."))
        .containsExactly(ControlState.CONTESTED);
  }

  @Test
  void whoIsNamedElsewhereInTheSentenceDoesNotHoldAPlace() {
    CodedReport coded = coded("Helicopters of the army bombed rebel-held Aleppo on Monday.");
    assertThat(coded.control())
        .filteredOn(c -> c.state() == ControlState.HELD)
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(
                        c.actor() == null ? "rebel" : coded.actors().get(c.actor()).quote().text())
                    .startsWith("rebel"));
  }
}
