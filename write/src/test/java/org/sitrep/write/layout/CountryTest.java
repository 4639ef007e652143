package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountryTest {
  private static Map<String, String> differing() {
    Map<String, String> differing = new TreeMap<>();
    for (String iso3 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3)) {
      Country country = Country.of(iso3);
      if (country != null && !Objects.equals(country.gwn(), country.cow())) {
        differing.put(iso3, country.gwn() + "/" + country.cow());
      }
    }
    return differing;
  }

  /**
   * As the vignette "Country code differences to look out for" of the R package states has them.
   */
  @Test
  void numbersOfGleditschAndWardDifferFromThoseOfTheCorrelatesOfWarInSevenCountries() {
    assertThat(differing())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "DEU", "260/255",
                "YEM", "678/679",
                "KIR", "970/946",
                "NRU", "971/970",
                "TUV", "973/947",
                "TON", "972/955",
                "SRB", "340/345"));
  }

  /** Beger's examples of states that lists lack most often, and the ends of the list itself. */
  @Test
  void youngStatesHaveTheirNumbers() {
    assertThat(Objects.requireNonNull(Country.of("SSD")).gwn()).isEqualTo(626);
    assertThat(Objects.requireNonNull(Country.of("TLS")).gwn()).isEqualTo(860);
    assertThat(Objects.requireNonNull(Country.of("FJI")).gwn()).isEqualTo(950);
    assertThat(Objects.requireNonNull(Country.of("USA")).gwn()).isEqualTo(2);
    assertThat(Objects.requireNonNull(Country.of("PRI")).gwn()).isNull();
  }
}
