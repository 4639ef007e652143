package org.sitrep.code.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Tel Rifaat,Tall Rif‘at",
    "Raqqa,Ar Raqqah",
    "Deir ez-Zor,Dayr az Zawr",
    "Khan Younis,Khān Yūnis",
    "Kharkov,Kharkiv",
    "El Fasher,Al Fashir",
    "Al-Bab,Al Bāb",
    "Hasakah,Al Ḩasakah",
    "Kiev,Kyiv",
    "Sanaa,Şan‘ā’",
    "Maarat al-Numan,Ma‘arrat an Nu‘mān"
  })
  void joinsTheRomanisationsOfOneName(String one, String other) {
    assertThat(PlaceKey.loose(one)).isEqualTo(PlaceKey.loose(other));
  }

  @ParameterizedTest
  @CsvSource({"Hama,Homs", "Goma,Gao", "Kidal,Kabul", "Mosul,Masar", "Gaza,Kirkuk"})
  void keepsDifferentNamesApart(String one, String other) {
    assertThat(PlaceKey.loose(one)).isNotEqualTo(PlaceKey.loose(other));
  }

  @Test
  void takesAwayAccentsArticlesAndPunctuationFromThePlainKey() {
    assertThat(PlaceKey.plain("Al-Ḩasakah")).isEqualTo("hasakah");
    assertThat(PlaceKey.plain("St. Petersburg")).isEqualTo("saint petersburg");
    assertThat(PlaceKey.plain("Hawija")).isNotEqualTo(PlaceKey.plain("Hawijah"));
  }

  @Test
  void keepsAnArticleThatIsTheWholeName() {
    assertThat(PlaceKey.plain("Al")).isEqualTo("al");
  }
}
