package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  private static Token word(String text, String word) {
    return Loaded.parse(text).sentences().get(0).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Rebels storm base near border, storm, base",
    "Gunmen ambush convoy near Kalimba, ambush, convoy",
    "Jets bomb hospital in Kalimba, bomb, hospital"
  })
  void readsTheOnlyVerbOfAHeadlineAsOne(String headline, String verb, String object) {
    assertThat(word(headline, verb).isVerb()).isTrue();
    assertThat(word(headline, object).relation()).isEqualTo("obj");
    assertThat(word(headline, object).head()).isEqualTo(word(headline, verb).index());
  }

  @Test
  void leavesANounWhereTheSentenceHasAVerbOfItsOwn() {
    assertThat(word("The rebels storm troopers feared fled.", "storm").isVerb()).isFalse();
  }
}
