package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TruecaserTest {
  private final Truecaser truecaser =
      new Truecaser(
          spelling ->
              Map.of("the", 1, "army", 2, "Army", 3, "UN", 4, "Turkey", 5, "turkey", 6, "hit", 7)
                  .getOrDefault(spelling, 0));

  @Test
  void takesTheCommonestSpelling() {
    assertThat(recased("THE ARMY HIT TURKEY UN")).isEqualTo("The army hit Turkey UN");
  }

  @Test
  void takesLongUnknownWordsForNamesAndShortOnesForAcronyms() {
    assertThat(recased("THE KALIMBA HTS")).isEqualTo("The Kalimba HTS");
  }

  @Test
  void keepsTheCountryApartFromThePronoun() {
    assertThat(recased("THE US HIT IT")).isEqualTo("The US hit it");
  }

  @Test
  void takesNoOrdinarySentenceForCapitals() {
    assertThat(Truecaser.capitals(words("The UN and the SDF met the HTS."))).isFalse();
    assertThat(Truecaser.capitals(words("UN OCHA"))).isFalse();
    assertThat(Truecaser.capitals(words("FOUR HURT IN BLAST"))).isTrue();
  }

  private String recased(String text) {
    return truecaser.recase(words(text)).stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private static List<Word> words(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(form -> new Word(0, form.length(), form))
        .toList();
  }
}
