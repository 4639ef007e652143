package org.sitrep.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClosingSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          Mortar fire killed six farmers near the mill on Monday, a monitoring group said. ~ a monitoring group | said > Mortar fire killed six farmers near the mill on Monday
          Mortar fire killed six farmers near the mill on Monday a monitoring group said. ~ a monitoring group | said > Mortar fire killed six farmers near the mill on Monday
          Warplanes bombed the bakery for the third time this week, the Observatory said on Friday. ~ the Observatory | said > Warplanes bombed the bakery for the third time this week
          Warplanes bombed the bakery for the third time this week the Observatory said on Friday. ~ the Observatory | said > Warplanes bombed the bakery for the third time this week
          The shelling hit a school that housed sixty families from the hills, the health ministry said in a statement. ~ the health ministry | said > The shelling hit a school that housed sixty families from the hills
          Two shells hit the ward where nurses slept, a doctor told AFP. ~ a doctor | told (AFP) > Two shells hit the ward where nurses slept
          Rebels seized the pass after soldiers withdrew, state television reported. ~ state television | reported > Rebels seized the pass after soldiers withdrew
          Rebels seized the pass after soldiers withdrew state television reported. ~ state television | reported > Rebels seized the pass after soldiers withdrew
          """)
  void takesAllBeforeASpeakerAtTheEndForSaid(String text, String told) {
    assertThat(Told.in(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          “The guns fell silent at dawn” a resident said. ~ a resident | said : “The guns fell silent at dawn”
          “The guns fell silent at dawn,” a resident said. ~ a resident | said : “The guns fell silent at dawn,”
          """)
  void needsNoCommaAfterAQuotation(String text, String told) {
    assertThat(Told.in(text)).containsExactly(told);
  }

  @Test
  void leavesASpeechThatGoesOnAfterTheCue() {
    assertThat(Told.in("The road was mined and the mayor said the bridge was closed."))
        .containsExactly("the mayor | said > the bridge was closed");
  }

  @Test
  void takesNoThingSaidForWhatIsSaid() {
    assertThat(Told.in("Nobody believes anything the mayor said."))
        .noneMatch(line -> line.contains("said > Nobody"));
  }
}
