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

  private static List<String> doing(CodedReport coded, String trigger) {
    return sides(coded, trigger, true);
  }

  private static List<String> suffering(CodedReport coded, String trigger) {
    return sides(coded, trigger, false);
  }

  private static List<String> sides(CodedReport coded, String trigger, boolean doing) {
    return coded.claims().stream()
        .filter(c -> c.trigger().text().equals(trigger))
        .flatMap(c -> (doing ? c.actors() : c.recipients()).stream())
        .map(i -> coded.actors().get(i).quote().text())
        .distinct()
        .toList();
  }

  @Test
  void whoIsAccusedOfAnActDoesIt() {
    CodedReport coded = coded("Kyiv blamed Russia for shelling the hospital in Sumy.");
    assertThat(doing(coded, "shelling")).containsExactly("Russia");
  }

  @Test
  void whoAccusesDoesNotDoIt() {
    CodedReport coded =
        coded("The army accused the guerrillas of killing ten peasants near Kalimba.");
    assertThat(doing(coded, "killing")).containsExactly("guerrillas");
    assertThat(suffering(coded, "killing")).containsExactly("ten peasants");
  }

  @Test
  void positionsAreStruckAsThoseWhoHoldThem() {
    CodedReport coded = coded("The army shelled rebel positions near Kalimba.");
    assertThat(doing(coded, "shelled")).containsExactly("army");
    assertThat(suffering(coded, "shelled")).containsExactly("rebel");
  }

  @Test
  void whomARaidIsAgainstDoesNotRaid() {
    CodedReport coded = coded("The raid on a jihadist stronghold killed five.");
    assertThat(doing(coded, "raid")).isEmpty();
    assertThat(suffering(coded, "raid")).containsExactly("jihadist");
    assertThat(doing(coded, "killed")).isEmpty();
  }

  @Test
  void whoHoldsTheGroundThatIsStruckDoesNotStrike() {
    CodedReport coded =
        coded(
            "Air strikes by the coalition on areas held by the Islamic State killed 15 civilians.");
    assertThat(doing(coded, "killed")).containsExactly("coalition");
  }

  @Test
  void whoHitsALandmineSuffersIt() {
    CodedReport coded = coded("A military patrol hit a landmine near Kalimba.");
    assertThat(suffering(coded, "hit")).containsExactly("military patrol");
  }

  @Test
  void anAccidentElsewhereDoesNotHideAKilling() {
    CodedReport coded =
        coded(
            "Two soldiers were killed in clashes with insurgents near Kalimba, while another"
                + " soldier died in an accident in the capital.");
    assertThat(suffering(coded, "killed")).containsExactly("Two soldiers");
  }

  @Test
  void whoStrikesAlsoKillsInTheHeadlineOfIt() {
    CodedReport coded = coded("A monitor said the coalition strike killed 23 people in Kalimba.");
    assertThat(doing(coded, "killed")).containsExactly("coalition");
    assertThat(suffering(coded, "killed")).containsExactly("23 people");
  }

  @Test
  void aParticipleAfterAThingTellsWhatTheSubjectDid() {
    CodedReport coded =
        coded(
            "Gunmen targeted the Kalimba district with rocket shells killing a woman and injuring"
                + " four other civilians.");
    assertThat(doing(coded, "killing")).containsExactly("Gunmen");
    assertThat(doing(coded, "injuring")).containsExactly("Gunmen");
    assertThat(suffering(coded, "killing")).containsExactly("woman");
  }

  @Test
  void theKilledAndTheInjuredOfOneStrikeHaveOneDoer() {
    CodedReport coded =
        coded("Five civilians were killed and dozens injured in Russian airstrikes on Sumy.");
    assertThat(doing(coded, "killed")).containsExactly("Russian");
    assertThat(doing(coded, "injured")).containsExactly("Russian");
  }

  @Test
  void whoStruckACityDidNotStrikeItsCountry() {
    CodedReport coded = coded("Three blasts hit the Syrian capital on Sunday.");
    assertThat(suffering(coded, "hit")).doesNotContain("Syrian");
  }

  @Test
  void theMurdersOfACartelAreItsDoing() {
    CodedReport coded = coded("The Sinaloa cartel's murders shocked the town.");
    assertThat(doing(coded, "murders")).containsExactly("Sinaloa cartel");
  }

  @Test
  void whoDenouncesAKillingHasNotDoneIt() {
    CodedReport coded = coded("The rebels denounced the killings of farmers near Kalimba.");
    assertThat(doing(coded, "killings")).isEmpty();
  }

  @Test
  void weaponsThatAreUsedAreNotStruck() {
    CodedReport coded = coded("Russian forces struck the refinery of Ryazan with drones.");
    assertThat(doing(coded, "struck")).containsExactly("Russian forces");
    assertThat(suffering(coded, "struck")).doesNotContain("drones");
  }

  @Test
  void weaponsThatAreFiredGiveWayToWhomTheyAreFiredAt() {
    CodedReport coded = coded("Russia fired 85 drones and a missile at Ukraine.");
    assertThat(suffering(coded, "fired")).containsExactly("Ukraine");
  }

  @Test
  void weaponsThatArePromisedAreNotWhomTheyArePromisedTo() {
    CodedReport coded = coded("Norway promised to send Ukraine drones and armoured vehicles.");
    assertThat(coded.claims()).isNotEmpty();
    assertThat(suffering(coded, "promised")).doesNotContain("drones", "armoured vehicles");
  }

  @Test
  void whoseBaseItHappenedAtHasNotDoneIt() {
    CodedReport coded = coded("A trader was shot at a base of the army in Tripoli.");
    assertThat(doing(coded, "shot")).isEmpty();
  }

  @Test
  void whoHoldsGroundDoesNothingNew() {
    CodedReport coded = coded("Ukrainian forces still hold the town of Kupyansk.");
    assertThat(coded.claims()).isEmpty();
  }

  private static String subEvent(String text, String trigger) {
    return coded(text).claims().stream()
        .filter(c -> c.trigger().text().equals(trigger))
        .map(c -> String.valueOf(c.acledSubEventType()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStateThatTakesGroundAbroadRegainsNothing() {
    assertThat(subEvent("Russian forces captured Kupyansk, Ukraine.", "captured"))
        .isEqualTo("Non-state actor overtakes territory");
    assertThat(subEvent("Ukrainian forces captured Kupyansk, Ukraine.", "captured"))
        .isEqualTo("Government regains territory");
  }

  @Test
  void dronesThatAreDestroyedAreWeaponsPutOutOfUse() {
    assertThat(subEvent("Russian forces destroyed 40 Ukrainian drones.", "destroyed"))
        .isEqualTo("Disrupted weapons use");
  }
}
