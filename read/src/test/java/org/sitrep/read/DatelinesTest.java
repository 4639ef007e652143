package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Dateline;

class DatelinesTest {
  @Test
  void findsPlaceAndAgency() {
    assertThat(Datelines.find("ALEPPO, Syria (AP) - Troops left."))
        .isEqualTo(new Dateline("ALEPPO", "AP"));
    assertThat(Datelines.find("PORT SUDAN, Aug 2 (Harbour Wire) — Troops left."))
        .isEqualTo(new Dateline("PORT SUDAN", "Harbour Wire"));
    assertThat(Datelines.find("KALIMBA/ORO - Troops left."))
        .isEqualTo(new Dateline("KALIMBA/ORO", null));
    assertThat(Datelines.find("Aden, Yemen – Troops left.")).isEqualTo(new Dateline("Aden", null));
    assertThat(Datelines.find("(Harbour Wire) - Troops left."))
        .isEqualTo(new Dateline(null, "Harbour Wire"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army - or what is left of it - fled.",
        "UN-backed troops left.",
        "Troops left.",
        "(This is a correction.) Troops left.",
        ""
      })
  void findsNoneInOrdinaryText(String text) {
    assertThat(Datelines.find(text)).isNull();
  }
}
