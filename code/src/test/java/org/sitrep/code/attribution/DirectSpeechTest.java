package org.sitrep.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Quote;

final class DirectSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '%',
      textBlock =
          """
          "The road is open," the colonel said. ~ the colonel | said : "The road is open,"
          "The road is open," said the colonel. ~ the colonel | said : "The road is open,"
          The colonel said: "The road is open." ~ The colonel | said : "The road is open."
          “The road is open,” the colonel told Reuters. ~ the colonel | told (Reuters) : “The road is open,”
          “Will they come back?” a nurse asked. ~ a nurse | asked : “Will they come back?”
          Speaking at a news conference, the minister stated: “We are ready to talk.” ~ the minister | stated : “We are ready to talk.”
          “We lost everything,” a farmer was quoted by state media as saying. ~ a farmer | saying (state media) : “We lost everything,”
          """)
  void findsTheSpeakerBeforeOrAfter(String text, String told) {
    assertThat(Told.in(text)).containsExactly(told);
  }

  @Test
  void joinsThePiecesOfABrokenQuotation() {
    assertThat(Told.in("\"We stay,\" the nurse said, \"until the last patient is gone.\""))
        .containsExactly(
            "the nurse | said : \"We stay,\" the nurse said, \"until the last patient is gone.\"");
  }

  @Test
  void carriesTheSpeakerOverToTheNextSentence() {
    assertThat(Told.in("“We stay,” the nurse said. “Nobody else will look after them.”"))
        .containsExactly(
            "the nurse | said : “We stay,” the nurse said. “Nobody else will look after them.”");
  }

  @Test
  void takesTheSpeakerOfTheSentenceThatEndsInAColon() {
    assertThat(Told.in("The commander wrote:\n\n“We have left the town. We will come back.”"))
        .containsExactly("The commander | wrote : “We have left the town. We will come back.”");
  }

  @Test
  void followsAQuotationOverParagraphs() {
    String text =
        "“We left at night,” the teacher said. “There was no light.\n\n“We walked for two days.”";
    assertThat(Told.in(text))
        .containsExactly(
            "the teacher | said : “We left at night,” the teacher said. “There was no light."
                + " “We walked for two days.”");
  }

  @Test
  void keepsAPartialQuotationInTheIndirectSpeech() {
    assertThat(Told.in("The analyst said the move was “a grave mistake” for the army."))
        .containsExactly("The analyst | said > the move was “a grave mistake” for the army");
  }

  @Test
  void letsASentenceOfQuotedWordsGoOn() {
    String text = "“It was sudden,” the guard said. The wall was “not watched at all”.";
    assertThat(Told.in(text))
        .containsExactly(
            "the guard | said : “It was sudden,” the guard said."
                + " The wall was “not watched at all”.");
  }

  @Test
  void takesNoNameInMarksForSpeech() {
    assertThat(Told.in("The ship “Blue Heron” left the harbour at noon.")).isEmpty();
  }

  @Test
  void hearsNoSayingInTheSpeakersOwnThoughts() {
    assertThat(Told.in("“I think they have gone,” the guard said."))
        .containsExactly("the guard | said : “I think they have gone,”");
  }

  @Test
  void keepsWhatOthersAreQuotedToHaveSaid() {
    assertThat(Told.in("“The soldiers said that the road was mined,” the driver told us."))
        .containsExactly(
            "the driver | told : “The soldiers said that the road was mined,”",
            "The soldiers | said > that the road was mined");
  }

  @Test
  void coversTheQuotedWordsAndNotTheCueBetweenThem() {
    String text = "\"We stay,\" the nurse said, \"until the last patient is gone.\"";
    Saying saying = Told.sayings(text).get(0);
    int cue = text.indexOf("said");
    int gone = text.indexOf("gone");
    assertThat(saying.covers(Quote.of(text, cue, cue + 4))).isFalse();
    assertThat(saying.covers(Quote.of(text, gone, gone + 4))).isTrue();
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    List<Quotation> found = Quotations.of("He wrote: “The wall fell\n\nThe rain went on.");
    assertThat(found).containsExactly(new Quotation(10, 24, 3));
  }

  @Test
  void readsApostrophesAsNoMarks() {
    assertThat(Quotations.of("The rebels' camp wasn't far from the army's.")).isEmpty();
  }
}
