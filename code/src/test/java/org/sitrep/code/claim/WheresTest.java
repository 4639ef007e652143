package org.sitrep.code.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.Coder;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class WheresTest {
  private static final Coder CODER = RulesAlone.CODER;
  private static final Parser PARSER = RulesAlone.PARSER.with(CODER::mayTell);

  private static List<String> where(String text, String trigger) {
    CodedReport coded = CODER.code(PARSER.parse(Report.of("r", text)));
    return coded.claims().stream()
        .filter(claim -> claim.trigger().text().contains(trigger))
        .findFirst()
        .map(c -> c.places().stream().map(i -> coded.places().get(i).quote().text()).toList())
        .orElseThrow(() -> new AssertionError("No claim at " + trigger + " in: " + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers killed two men in the West Bank town of Tubas. | killed | Tubas",
        "A bomb killed four people in the village of Harasta, north of Damascus. | killed |"
            + " Harasta",
        "Police shot a man in Zliten, about 150 kilometers (93 miles) east of Tripoli. | shot |"
            + " Zliten",
        "In Sumy province, troops shelled the town of Bilopillia. | shelled | Bilopillia",
        "Soldiers patrolled the streets of Bangui on Friday. | patrolled | Bangui",
        "Gunmen killed a guard outside a Nairobi court on Monday. | killed | Nairobi",
        "Gunmen shot a farmer in the Hidak area of Kunduz province. | shot | Hidak",
        "A bomb wounded nine people in Kabul, a London-based group said. | wounded | Kabul",
        "A blast struck the Hidak district of Kabul on Monday. | struck | Hidak",
        "Three men were killed in the village of Sorab in the western countryside of Kabul. |"
            + " killed | Sorab",
        "Rebels captured a major city in Ivory Coast's cocoa belt on Sunday. | captured | Ivory"
            + " Coast",
        "Rebels carried out an assault at Bilopillia, killing two men. | killing | Bilopillia",
        "Horatio Nelson, of the village of Burnham Thorpe, shelled Copenhagen. | shelled |"
            + " Copenhagen",
        "Clashes occurred in Goma on Monday. | Clashes occurred | Goma",
        "Rebels shot down a jet not far from Goma on Monday. | shot down | Goma",
        "Rebels held the village of Mughlaq on Monday. | held | Mughlaq",
        "The town of Bilopillia, shelled by troops on Monday, lay in ruins. | shelled | Bilopillia",
      })
  void givesTheNarrowestGroundOfTheAct(String text, String trigger, String place) {
    assertThat(where(text, trigger)).containsExactly(place);
  }

  @Test
  void keepsBothOfTwoPlacesThatAreNamedSideBySide() {
    assertThat(where("Troops shelled Kharkiv and Chuhuiv on Monday.", "shelled"))
        .containsExactlyInAnyOrder("Kharkiv", "Chuhuiv");
    assertThat(where("Troops captured the West Bank and Gaza in June.", "captured"))
        .containsExactlyInAnyOrder("West Bank", "Gaza");
  }

  @Test
  void putsTheClaimWithTheNarrowestPlaceOfAHappeningAheadOfItsCountry() {
    CodedReport coded =
        CODER.code(
            PARSER.parse(
                Report.of(
                    "r",
                    "Air strikes hit Syria on Monday. The strikes killed four people in the town of"
                        + " Al-Qusayr.")));
    String first =
        coded.incidents().get(0).claims().stream()
            .flatMap(id -> coded.claims().stream().filter(claim -> claim.id().equals(id)))
            .flatMap(claim -> claim.places().stream())
            .map(i -> coded.places().get(i).quote().text())
            .findFirst()
            .orElse("none");
    assertThat(first).isEqualTo("Al-Qusayr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to a military source in Damascus, rebels killed three soldiers. | killed |"
            + " Damascus",
        "Rebels fired at a passing U.S. patrol and killed a driver. | killed | U.S.",
      })
  void leavesOutWhereItWasSaidAndWhoItWas(String text, String trigger, String place) {
    assertThat(where(text, trigger)).doesNotContain(place);
  }
}
