package org.sitrep.code.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.code.Coder;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class SidesTest {
  private static final Coder CODER = RulesAlone.CODER;
  private static final Parser PARSER = RulesAlone.PARSER.with(CODER::mayTell);

  private static CodedReport coded(String text) {
    return CODER.code(PARSER.parse(Report.of("r", text)));
  }

  private static List<String> actors(CodedReport coded) {
    return coded.claims().stream()
        .flatMap(c -> c.actors().stream())
        .map(i -> coded.actors().get(i).quote().text())
        .distinct()
        .toList();
  }

  @Test
  void nobodyWithoutArmsBombsFromTheAir() {
    CodedReport coded =
        coded("Two nurses were among eight villagers killed when a warplane bombed Kalimba.");
    assertThat(coded.claims()).isNotEmpty();
    assertThat(actors(coded)).doesNotContain("Two nurses", "eight villagers");
  }

  @Test
  void civiliansMayStillAttackByHand() {
    CodedReport coded = coded("Villagers beat a tax collector to death in Kalimba.");
    assertThat(actors(coded)).contains("Villagers");
  }
}
