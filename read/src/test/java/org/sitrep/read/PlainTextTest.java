package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String BODY =
      "Troops left the port of Kalimba on Friday.\n\nResidents said that the streets were empty.";

  @Test
  void findsTitleDateAndBylineInOrder() throws Refused {
    Draft draft =
        PlainText.read("Army leaves Kalimba\n\n5 May 2024\n\nBy the news desk\n\n" + BODY);
    assertThat(draft.title()).isEqualTo("Army leaves Kalimba");
    assertThat(draft.published()).hasToString("2024-05-05");
    assertThat(draft.byline()).isEqualTo("the news desk");
    assertThat(draft.text()).isEqualTo(BODY);
  }

  @Test
  void findsADateThatStandsBeforeTheTitle() throws Refused {
    Draft draft = PlainText.read("May 5, 2024\n\nArmy leaves Kalimba\n\n" + BODY);
    assertThat(draft.title()).isEqualTo("Army leaves Kalimba");
    assertThat(draft.published()).hasToString("2024-05-05");
    assertThat(draft.text()).isEqualTo(BODY);
  }

  @Test
  void readsDateAndBylineOffOneLine() throws Refused {
    Draft draft =
        PlainText.read("Army leaves\nBy the desk | 5 May 2024 | Updated 6 May 2024\n" + BODY);
    assertThat(draft.byline()).isEqualTo("the desk");
    assertThat(draft.published()).hasToString("2024-05-05");
    assertThat(draft.modified()).hasToString("2024-05-06");
    assertThat(draft.text()).isEqualTo(BODY);
  }

  @Test
  void leavesOutWhatAPagePrintsAroundTheReport() throws Refused {
    Draft draft =
        PlainText.read(
            """
            Army leaves Kalimba

            0
            port of kalimba

            Troops left the port of Kalimba on Friday.

            Advertisement

            Related stories
            Fuel runs out in Oro
            Talks go on in Aden

            Residents said that the streets of the old town were empty in the evening.

            Share this article

            12 Shares

            About The Author

            The desk writes daily.

            Leave a Reply

            Your email address will not be published.\
            """);
    assertThat(draft.text().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "Troops left the port of Kalimba on Friday.",
            "Residents said that the streets of the old town were empty in the evening.");
  }

  @Test
  void keepsSentencesThatOnlyBeginLikeFurniture() throws Refused {
    String said =
        "Comments by the general angered the mayor.\n\n"
            + "Related attacks killed six people in Oro and Aden last week.";
    assertThat(PlainText.read("A title\n\n" + said).text()).isEqualTo(said);
  }

  @Test
  void keepsTheDatelineInTheText() throws Refused {
    String text = "KALIMBA, Sarenia (Harbour Wire) - Troops left the port.";
    assertThat(PlainText.read("Army leaves\n\n" + text).text()).isEqualTo(text);
  }

  @Test
  void keepsLineBreaksAsPrinted() throws Refused {
    String wrapped = "Troops left the port\nof Kalimba on Friday.\n\nThe streets\nwere empty.";
    assertThat(PlainText.read("Army leaves\r\n\r\n" + wrapped.replace("\n", "\r\n")).text())
        .isEqualTo(wrapped);
  }

  @Test
  void takesASentenceAtTheTopForText() throws Refused {
    Draft draft = PlainText.read(BODY);
    assertThat(draft.title()).isNull();
    assertThat(draft.text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n ", "Army leaves Kalimba", "Army leaves\n\n5 May 2024\n\n0\n"})
  void refusesAFileWithoutText(String content) {
    assertThatThrownBy(() -> PlainText.read(content))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("empty");
  }
}
