package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.Incident;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class IncidentsTest {
  /** The rules alone, without anything learned. */
  private static final Coder CODER = RulesAlone.CODER;

  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);

  @Test
  void takesThePartsOfOneAttackForOneIncident() {
    CodedReport coded =
        code(
            "Gunmen attacked a bus near Kirkuk on Monday. The attackers killed four passengers."
                + " A car was destroyed by an explosion.");
    assertThat(coded.incidents()).hasSize(1);
    assertThat(coded.incidents().get(0).claims()).hasSizeGreaterThan(2);
  }

  @Test
  void tellsAttacksInTwoTownsApart() {
    CodedReport coded =
        code(
            "Gunmen attacked a bus in Kirkuk, killing four passengers. A bomb in Basra killed two"
                + " teachers.");
    assertThat(coded.incidents()).hasSize(2);
  }

  @Test
  void tellsAnAbductionFromAnAttack() {
    CodedReport coded =
        code("Gunmen killed two farmers in Kirkuk. The gunmen abducted a doctor in Kirkuk.");
    assertThat(coded.incidents()).hasSize(2);
  }

  @Test
  void countsNoPlanAndNoTalkAmongTheHappenings() {
    assertThat(code("If the rebels attack the convoy, the road will close.").incidents()).isEmpty();
    assertThat(code("Killings must never become a habit.").incidents()).isEmpty();
  }

  @Test
  void takesNoMeetingThatTookPlaceForACapture() {
    assertThat(code("The meeting took place in Kirkuk.").claims())
        .noneMatch(claim -> claim.contexts().contains("territory"));
  }

  @Test
  void putsTheNewsBeforeWhatTheReportRecalls() {
    CodedReport coded =
        code(
            "A rocket killed nine people in Kirkuk on Monday. A year ago gunmen attacked a school in"
                + " Basra. The gunmen wounded two guards there. They burned a car in Basra.");
    Incident main = coded.incidents().stream().filter(Incident::main).findFirst().orElseThrow();
    assertThat(killed(coded, main)).isEqualTo(9);
  }

  @Test
  void countsAVictimWhoIsNamed() {
    assertThat(killed("Gunmen murdered Senator Ana Ejemplo in Bogota.")).isEqualTo(1);
    assertThat(killed("The gunmen killed the deputy mayor in Kirkuk.")).isEqualTo(1);
  }

  @Test
  void countsNoBodyOfMenAsOne() {
    assertThat(killed("The rebels attacked and killed troops in Kirkuk.")).isNull();
  }

  @Test
  void givesALaterTollToTheAttackToldOfBefore() {
    CodedReport coded =
        code("Gunmen attacked a market in Kirkuk on Monday. The death toll was 14.");
    assertThat(killed(coded, coded.incidents().get(0))).isEqualTo(14);
  }

  private static @Nullable Integer killed(String text) {
    CodedReport coded = code(text);
    return coded.incidents().isEmpty() ? null : killed(coded, coded.incidents().get(0));
  }

  private static @Nullable Integer killed(CodedReport coded, Incident incident) {
    List<Claim> claims =
        coded.claims().stream().filter(claim -> incident.claims().contains(claim.id())).toList();
    return claims.stream()
        .map(Claim::killed)
        .filter(Objects::nonNull)
        .map(Count::low)
        .findFirst()
        .orElse(null);
  }

  private static CodedReport code(String text) {
    return CODER.code(PARSER.parse(Report.of("r", text)));
  }
}
