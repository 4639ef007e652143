package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
  /** Languages of which single sentences say too little; none of them is taken for English. */
  private static final Set<String> HARD = Set.of("ku", "ha");

  private record Sentence(String language, String text) {}

  private static List<Sentence> sentences() {
    try (InputStream in =
        Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("languages.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(cells -> new Sentence(cells[0], cells[1]))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Stream<Sentence> others() {
    return sentences().stream().filter(sentence -> !sentence.language().equals("en"));
  }

  private static Stream<Sentence> english() {
    return sentences().stream().filter(sentence -> sentence.language().equals("en"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void takesNothingElseForEnglish(Sentence sentence) {
    assertThat(Languages.of(sentence.text())).isNotNull().isNotEqualTo("en");
    if (!HARD.contains(sentence.language())) {
      assertThat(Languages.of(sentence.text())).isEqualTo(sentence.language());
    }
  }

  /** What is too short to tell is coded as well. */
  @ParameterizedTest
  @MethodSource("english")
  void takesEnglishForNothingElse(Sentence sentence) {
    assertThat(Languages.of(sentence.text())).isIn("en", null);
  }

  @Test
  void knowsSentencesInThirtyLanguages() {
    assertThat(sentences().stream().map(Sentence::language).distinct()).hasSizeGreaterThan(30);
  }

  @Test
  void tellsNothingOfTooLittle() {
    assertThat(Languages.of("Kalimba")).isNull();
    assertThat(Languages.of("Kyiv, Kharkiv, Odesa, Lviv")).isNull();
    assertThat(Languages.of("12 34 56 78 90 12 34")).isNull();
  }

  @Test
  void takesAnotherScriptNeverForEnglish() {
    assertThat(Languages.of("ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ ᛇᛈᛉᛊᛏᛒ ᛖᛗᛚᛜᛞᛟ ᚠᚢᚦ ᚨᚱᚲ")).isNotNull().isNotEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"en,fr", "fr,fr", ",fr"})
  void believesALongTextMoreThanWhatIsToldOfIt(String told, String language) {
    String text =
        "Quatre personnes ont été tuées lundi lorsqu'un obus est tombé sur le marché, selon le"
            + " maire de la ville, qui a demandé une trêve immédiate.";

    assertThat(Languages.settled(told, text)).isEqualTo(language);
    assertThat(Languages.settled("en", "Oui, peut-être demain.")).isEqualTo("en");
  }
}
