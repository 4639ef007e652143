package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class WhensTest {
  /** The rules alone, without anything learned. */
  private static final Coder CODER = RulesAlone.CODER;

  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);

  @Test
  void carriesADayTwoSentencesAndNoFurther() {
    CodedReport coded =
        code(
            "Gunmen attacked a school in Kirkuk on 3 March. Rebels shelled a camp in Mosul. Soldiers"
                + " killed a farmer in Basra. Militants burned a church in Tikrit.");
    assertThat(dayOf(coded, 1)).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(dayOf(coded, 2)).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(dayOf(coded, 3)).isNull();
  }

  @Test
  void keepsTheYearOfABackgroundToItself() {
    CodedReport coded =
        code("Gunmen attacked a school in Kirkuk in 2011. Rebels shelled a camp in Mosul.");
    assertThat(dayOf(coded, 0)).isEqualTo(LocalDate.of(2011, 1, 1));
    assertThat(dayOf(coded, 1)).isNull();
  }

  @Test
  void leavesADateOfARelativeClauseToIt() {
    CodedReport coded =
        code("The rebels, who had burned a school on 3 March, shelled a camp in Mosul.");
    assertThat(coded.claims())
        .filteredOn(claim -> claim.trigger().text().equals("shelled"))
        .isNotEmpty()
        .allMatch(claim -> claim.date() == null);
  }

  @Test
  void tellsHistoryByADateOfItsOwnSentenceOnly() {
    CodedReport coded =
        code("Gunmen attacked a school in Kirkuk on 3 March 2019. Rebels shelled a camp in Mosul.");
    assertThat(first(coded, 0).factuality()).isEqualTo(Factuality.HISTORICAL);
    assertThat(first(coded, 1).factuality()).isEqualTo(Factuality.ACTUAL);
  }

  @Test
  void doesNotCarryWhatIsPlannedForADay() {
    CodedReport coded =
        code("Talks will be held in Doha on Friday. Rebels shelled a camp in Mosul.");
    assertThat(dayOf(coded, 1)).isNull();
  }

  @Test
  void doesNotCarryADayToWhatLooksBack() {
    CodedReport coded =
        code("Gunmen attacked a school in Kirkuk on 3 March. The war has killed 500 people.");
    assertThat(dayOf(coded, 1)).isNull();
  }

  private static @Nullable LocalDate dayOf(CodedReport coded, int sentence) {
    Integer date = first(coded, sentence).date();
    DateRange range = date == null ? null : coded.dates().get(date).range();
    return range == null ? null : range.from();
  }

  private static Claim first(CodedReport coded, int sentence) {
    return coded.claims().stream()
        .filter(claim -> claim.sentence() == sentence)
        .findFirst()
        .orElseThrow();
  }

  private static CodedReport code(String text) {
    Moment printed = Moment.parse("2024-03-20");
    return CODER.code(
        PARSER.parse(
            new Report("r", null, null, null, null, text, printed, null, null, null, "en")));
  }
}
