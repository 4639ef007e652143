package org.sitrep.code.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.Coder;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class ClaimFinderTest {
  private static final Coder CODER = RulesAlone.CODER;
  private static final Parser PARSER = RulesAlone.PARSER.with(CODER::mayTell);

  private static CodedReport code(String text) {
    return CODER.code(PARSER.parse(Report.of("r", text)));
  }

  private static Claim claim(CodedReport coded, String trigger) {
    return coded.claims().stream()
        .filter(c -> c.trigger().text().toLowerCase(Locale.ROOT).contains(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim at " + trigger + ": " + coded.claims()));
  }

  private static List<String> names(CodedReport coded, List<Integer> indexes) {
    return indexes.stream().map(i -> coded.actors().get(i).quote().text()).toList();
  }

  private static void assertSides(String text, String trigger, String actor, String recipient) {
    CodedReport coded = code(text);
    Claim claim = claim(coded, trigger);
    assertThat(names(coded, claim.actors())).as("actors").containsExactly(split(actor));
    assertThat(names(coded, claim.recipients())).as("recipients").containsExactly(split(recipient));
  }

  private static String[] split(String names) {
    return names.equals("-") ? new String[0] : names.split(" \\+ ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers killed two rebels near Kirkuk. | killed | Soldiers | two rebels",
        "Two rebels were killed by soldiers near Kirkuk. | killed | soldiers | Two rebels",
        "Soldiers who killed two rebels left the town. | killed | Soldiers | two rebels",
        "Rebels killed by soldiers were buried on Friday. | killed | soldiers | Rebels",
        "Rebels attacked the village, killing three farmers. | killing | Rebels | three farmers",
        "Rebels entered the village and killed three farmers. | killed | Rebels | three farmers",
      })
  void findsWhoActsInActiveAndPassiveClauses(String text, String trigger, String by, String on) {
    assertSides(text, trigger, by, on);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers carried out an attack on rebels near Kirkuk. | carried | Soldiers | rebels",
        "An attack by rebels on soldiers shook Kirkuk. | attack | rebels | soldiers",
        "Rebels launched an offensive against the army. | launched | Rebels | army",
      })
  void findsWhoActsBesideANoun(String text, String trigger, String actor, String recipient) {
    assertSides(text, trigger, actor, recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels and soldiers clashed near Kirkuk. | clashed",
        "Soldiers clashed with rebels near Kirkuk. | clashed",
        "Clashes between soldiers and rebels broke out near Kirkuk. | clashes",
      })
  void takesBothSidesOfAClash(String text, String trigger) {
    CodedReport coded = code(text);
    Claim claim = claim(coded, trigger);
    assertThat(claim.acledSubEventType()).isEqualTo("Armed clash");
    assertThat(claim.actors().size() + claim.recipients().size()).isEqualTo(2);
  }

  @Test
  void takesEverybodyWhoIsBlamed() {
    assertSides(
        "Turkey blamed the rebels and the army for the delay.",
        "blamed",
        "Turkey",
        "rebels + army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Child killed by shelling in Sumy | killed | Child",
        "Two farmers killed in Kirkuk | killed | Two farmers",
        "Three soldiers wounded in a raid near Kirkuk | wounded | Three soldiers",
      })
  void takesTheHeadlinesVictimsForVictims(String text, String trigger, String victim) {
    CodedReport coded = code(text);
    Claim claim = claim(coded, trigger);
    assertThat(names(coded, claim.recipients())).contains(victim);
    assertThat(names(coded, claim.actors())).doesNotContain(victim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warplanes bombed a village near Idlib. | bombed | Air/drone strike",
        "Jets destroyed a depot of the rebels. | destroyed | Air/drone strike",
        "A suicide bomber attacked a checkpoint, killing two. | killing | Suicide bomb",
        "The army fired a number of rockets at a town. | fired | Shelling/artillery/missile attack",
        "Police fired tear gas at protesters. | fired | Protest with intervention",
        "Police suppressed a march of teachers in Lome. | suppressed | Protest with intervention",
        "Villagers killed a thief in Dimbokro. | killed | Mob violence",
        "Rebels seized the town of Kidal. | seized | Non-state actor overtakes territory",
        "Government troops recaptured the town of Kidal. | recaptured | Government regains territory",
        "Gunmen kidnapped a doctor in Jos. | kidnapped | Abduction/forced disappearance",
        "Police seized rifles in Jos. | seized | Disrupted weapons use",
        "Gunmen opened fire on a bus near Jos. | opened fire | Attack",
        "The rebels and the government signed a truce. | signed | Agreement",
      })
  void tellsTheSubEventByWordsMeansAndSides(String text, String trigger, String subEvent) {
    assertThat(claim(code(text), trigger).acledSubEventType()).isEqualTo(subEvent);
  }

  @Test
  void takesAMarchThatTurnsIntoARiotForARiot() {
    CodedReport coded =
        code("Students marched in Lome on Monday. Protesters clashed with police near the square.");
    assertThat(claim(coded, "marched").acledSubEventType()).isEqualTo("Violent demonstration");
  }

  @Test
  void takesAMarchThatPoliceBrokeUpForOneWithIntervention() {
    CodedReport coded =
        code("Students marched in Lome on Monday. Police fired tear gas at the protesters.");
    assertThat(claim(coded, "marched").acledSubEventType()).isEqualTo("Protest with intervention");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A tsunami killed nine people and injured forty.",
        "Nine people were killed when a boiler exploded in a factory.",
        "Firefighters battled a blaze near Porto.",
        "The nurses fight for better pay.",
        "The striker shot twice from far out.",
      })
  void takesNoAccidentAndNoFigureOfSpeechForViolence(String text) {
    assertThat(code(text).claims()).noneMatch(c -> c.type() == EventType.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "The minister seized the occasion to thank the nurses.",
    "Police seized two kilograms of cocaine in Jos.",
    "Customs officers confiscated cigarettes at the border.",
  })
  void takesNoOccasionAndNoContrabandForTerritoryOrLoot(String text) {
    assertThat(code(text).claims())
        .noneMatch(
            c ->
                c.contexts().contains("territory")
                    || "Looting/property destruction".equals(c.acledSubEventType()));
  }

  @Test
  void countsNoMinisterAmongTheArmed() {
    assertThat(claim(code("Gunmen attacked a minister in Jos."), "attacked").acledSubEventType())
        .isEqualTo("Attack");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked the base. | ACTUAL | -",
        "Rebels did not attack the base. | NEGATED | not",
        "Rebels will attack the base. | FUTURE | will",
        "Rebels could attack the base. | HYPOTHETICAL | could",
        "If rebels attack the base, the road will close. | HYPOTHETICAL | If",
        "Rebels intend to attack the base. | FUTURE | intend",
        "Rebels failed to attack the base. | NEGATED | failed",
        "Rebels are attacking the base. | ONGOING | are",
      })
  void saysHowFarTheActIsAFactAndByWhichWord(String text, Factuality factuality, String cue) {
    Claim claim = claim(code(text), "attack");
    assertThat(claim.factuality()).isEqualTo(factuality);
    if (cue.equals("-")) {
      assertThat(claim.factualityCue()).isNull();
    } else {
      assertThat(claim.factualityCue()).isNotNull().extracting(Quote::text).isEqualTo(cue);
    }
  }

  @Test
  void takesNoOwnerOfADroneForItsTarget() {
    CodedReport coded = code("A Turkish drone struck a car in Kobani on Monday.");
    assertThat(names(coded, claim(coded, "struck").recipients())).doesNotContain("Turkish");
  }

  @Test
  void takesPromisedHelpForAnAgreementThatWasGiven() {
    Claim claim = claim(code("Norway will donate tents to Syria."), "donate");
    assertThat(claim.type()).isEqualTo(EventType.AGREE);
    assertThat(claim.factuality()).isEqualTo(Factuality.ACTUAL);
    assertThat(claim.factualityCue()).isNotNull().extracting(Quote::text).isEqualTo("will");
  }

  @Test
  void findsNoActInsideTheNameOfAGroup() {
    assertThat(code("The National Liberation Army issued a statement on Monday.").claims())
        .noneMatch(c -> c.trigger().text().toLowerCase(Locale.ROOT).contains("liberation"));
  }

  @Test
  void freesThoseWhoWereAbductedAndNotTheirAbductors() {
    CodedReport coded = code("In Sudan, the men abducted by the gunmen were freed.");
    assertThat(names(coded, claim(coded, "freed").recipients()))
        .anyMatch(name -> name.contains("men"))
        .noneMatch(name -> name.contains("gunmen"));
  }
}
