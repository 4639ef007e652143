package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class SpeakersTest {
  private static final Coder CODER = RulesAlone.CODER;

  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four bakers were killed in an air strike on Kirkuk, Iraqi state television reported.",
        "An air strike killed four bakers in Kirkuk, a police officer told AFP.",
        "An air strike killed four bakers in Kirkuk a police officer told AFP.",
        "A police officer told AFP that an air strike had killed four bakers in Kirkuk."
      })
  void keepsThoseWhoTellOfAnAttackOutOfIt(String text) {
    assertThat(sides(text))
        .isNotEmpty()
        .noneMatch(words -> words.matches(".*(AFP|television|officer|Iraqi).*"));
  }

  @Test
  void keepsTheSpeakerAsASideOfTheSpeechItself() {
    assertThat(sides("The Iraqi army accused the rebels of shelling Kirkuk.")).contains("rebels");
    assertThat(sides("The Iraqi army threatened to attack the rebels in Kirkuk."))
        .anyMatch(words -> words.contains("army"));
  }

  @Test
  void keepsAVictimOfThePress() {
    assertThat(sides("Gunmen killed two journalists in Kirkuk, the police said."))
        .anyMatch(words -> words.contains("journalists"));
  }

  private static List<String> sides(String text) {
    CodedReport coded = CODER.code(PARSER.parse(Report.of("r", text)));
    return coded.claims().stream()
        .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
        .map(at -> coded.actors().get(at).quote().text())
        .toList();
  }
}
