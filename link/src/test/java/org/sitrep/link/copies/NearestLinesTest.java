package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.link.WordHashEncoder;

class NearestLinesTest {
  @Test
  void comparesAllOfAFewSentencesAndPartsMany() {
    assertThat(NearestLines.bits(4000)).isZero();
    assertThat(NearestLines.bits(4001)).isEqualTo(1);
    assertThat(NearestLines.bits(1_000_000)).isEqualTo(8);
  }

  @Test
  void judgesCosinesFromWhatTheEncoderGivesUnrelatedSentences() {
    Background background = Background.of(new WordHashEncoder());

    assertThat(background.relative(background.cosine())).isZero();
    assertThat(background.relative(1)).isEqualTo(1);
    assertThat(new Background(0.8, 0.03).relative(0.83)).isZero();
  }
}
