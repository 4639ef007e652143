package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;The army said that its troops had left the port of Kalimba on Friday.",
        "fr;L'armée a quitté le port de Kalimba dans la nuit de vendredi, selon les habitants.",
        "es;El ejército salió del puerto de Kalimba por la noche, según los vecinos de la zona.",
        "de;Die Armee hat den Hafen in der Nacht verlassen, wie es in der Stadt heißt.",
        "ru;Армия покинула порт, сообщили жители, и это был последний рубеж обороны города.",
        "uk;Армія залишила порт, повідомили мешканці, і це був останній рубіж оборони міста.",
        "ar;غادر الجيش الميناء مساء الجمعة بحسب السكان",
        "he;הצבא עזב את הנמל בליל שישי לדברי התושבים"
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(Languages.of(text)).isEqualTo(code);
  }

  @Test
  void tellsNothingOfTooLittle() {
    assertThat(Languages.of("Kalimba")).isNull();
    assertThat(Languages.of("12 34 56 78 90 12 34")).isNull();
  }
}
