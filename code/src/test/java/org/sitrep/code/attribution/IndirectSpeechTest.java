package org.sitrep.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndirectSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          The governor said that the bridge was destroyed. ~ The governor | said > that the bridge was destroyed
          The governor said the bridge was destroyed. ~ The governor | said > the bridge was destroyed
          The bridge was destroyed, the governor said on Friday. ~ the governor | said > The bridge was destroyed
          Two were hit, among them a nurse who was struck on the head, the Red Crescent reported. ~ the Red Crescent | reported > Two were hit, among them a nurse who was struck on the head
          Soldiers entered the town after brief clashes with the militia, residents and a local official said. ~ residents and a local official | said > Soldiers entered the town after brief clashes with the militia
          06:10 The army says the bridge was destroyed. ~ The army | says > the bridge was destroyed
          The bridge was destroyed, said a spokesman for the army. ~ a spokesman for the army | said > The bridge was destroyed
          According to residents, shells fell on the market. ~ residents | According to > shells fell on the market
          Shells fell on the market, according to local officials. ~ local officials | according to > Shells fell on the market
          Witnesses told reporters that soldiers had fled. ~ Witnesses | told reporters > that soldiers had fled
          The army accused the rebels of burning the granary. ~ The army | accused > the rebels of burning the granary
          The militia denied that it had fired on the convoy. ~ The militia | denied that > it had fired on the convoy
          The group pledged to fight on. ~ The group | pledged > to fight on
          The ministry warned that the dam could burst. ~ The ministry | warned > that the dam could burst
          The ministry urged villagers to leave the valley. ~ The ministry | urged > villagers to leave the valley
          Reports indicate that ten people died. ~ Reports | indicate > that ten people died
          Ten people were reportedly killed. ~ - | reportedly > Ten people were reportedly killed
          It confirmed the death of two soldiers. ~ It | confirmed > the death of two soldiers
          Officials did not say whether the troops had left. ~ Officials | say > whether the troops had left
          The envoy wants to reopen the road. ~ The envoy | wants > to reopen the road
          Medics fear that the number will rise. ~ Medics | fear > that the number will rise
          """)
  void findsWhoSaysWhat(String text, String told) {
    assertThat(Told.in(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          A senior military source told Reuters that dozens had crossed the border. ~ A senior military source | told (Reuters) > that dozens had crossed the border
          The general was quoted by Iranian state media as saying that the talks went well. ~ The general | saying (Iranian state media) > that the talks went well
          The minister told state television that the town was calm. ~ The minister | told (state television) > that the town was calm
          Reuters reported that the port was closed. ~ Reuters | reported > that the port was closed
          The Observatory said that six people were killed. ~ The Observatory | said > that six people were killed
          """)
  void tellsTheRelayFromTheClaimant(String text, String told) {
    assertThat(Told.in(text)).containsExactly(told);
  }

  @Test
  void keepsTheSpeakerOfWhatIsAdded() {
    assertThat(Told.in("The mayor said the mill was on fire, adding that nobody was hurt."))
        .containsExactly(
            "The mayor | said > the mill was on fire", "The mayor | adding > that nobody was hurt");
  }

  @Test
  void partsADenialFromThePledgeThatFollows() {
    assertThat(Told.in("The group denied firing rockets and pledged to fight on."))
        .containsExactly(
            "The group | denied > firing rockets", "The group | pledged > to fight on");
  }

  @Test
  void keepsTheOuterAndTheInnerSource() {
    assertThat(Told.in("The minister said that witnesses reported that the camp was shelled."))
        .containsExactly(
            "The minister | said > that witnesses reported that the camp was shelled",
            "witnesses | reported > that the camp was shelled");
  }

  @Test
  void takesTheWholeOfAnInterruptedSentence() {
    assertThat(Told.in("The offensive, the analyst said, will depend on supplies of fuel."))
        .containsExactly(
            "the analyst | said > The offensive, the analyst said,"
                + " will depend on supplies of fuel");
  }

  @Test
  void namesTheAntecedentOfARelativePronoun() {
    assertThat(Told.in("The army arrested a doctor who said that the ward was full."))
        .containsExactly("a doctor | said > that the ward was full");
  }

  @Test
  void leavesAsidesOutOfTheName() {
    assertThat(Told.in("The ministry, which runs the camps, rejected the report."))
        .containsExactly("The ministry | rejected > the report");
  }

  @Test
  void keepsTheTitleAndTheOfficeInTheName() {
    assertThat(Told.in("Colonel Haddad, a spokesman for the army, said the road was open."))
        .containsExactly("Colonel Haddad, a spokesman for the army | said > the road was open");
  }

  @Test
  void takesAReportingNounWithItsOwner() {
    assertThat(Told.in("The army's claim that the village was empty angered its people."))
        .anyMatch(line -> line.startsWith("The army's | claim > that the village was empty"));
  }

  @Test
  void readsAHeadlineOfANameAndAColon() {
    assertThat(Told.in("Amnesty International: Soldiers burned three villages in May"))
        .containsExactly("Amnesty International | : > Soldiers burned three villages in May");
  }

  @Test
  void findsNobodyBehindAPassive() {
    assertThat(Told.in("The general was accused of shelling the camp."))
        .containsExactly("- | accused > of shelling the camp");
  }

  @Test
  void findsTheAgentOfAPassive() {
    assertThat(Told.in("It was confirmed by the ministry that the road was mined."))
        .containsExactly("the ministry | confirmed > that the road was mined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          Did the army say that the road was open?
          He told them nothing.
          The soldiers crossed the river at dawn.
          The doctors continue to treat the wounded.
          """)
  void takesNoOtherSentenceForASaying(String text) {
    assertThat(Told.in(text)).isEmpty();
  }

  @Test
  void givesTheClaimantTheCodeOfItsMember() {
    assertThat(Told.sayings("The Russian army said that it had left the town."))
        .singleElement()
        .satisfies(
            saying -> {
              assertThat(saying.claimant()).isNotNull();
              assertThat(saying.attribution().claimant())
                  .extracting(claimant -> claimant == null ? null : claimant.code())
                  .asString()
                  .startsWith("RUSMIL");
            });
  }

  @Test
  void takesNothingFromAVerbThatEndsItsSentence() {
    assertThat(Told.in("The ministry complied. Germany complied.")).isEmpty();
  }
}
