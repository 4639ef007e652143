package org.sitrep.link.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void aTextOfFiveWordsHasThree() {
    assertThat(Shingles.of("Jets bombed a grain depot.")).hasSize(3).doesNotHaveDuplicates();
    assertThat(Shingles.of("Two words")).isEmpty();
    assertThat(Shingles.of("")).isEmpty();
  }

  @Test
  void capitalsAndStopsCountForNothing() {
    assertThat(Shingles.of("\"JETS bombed\" - a grain; depot"))
        .isEqualTo(Shingles.of("Jets bombed a grain depot."));
  }

  @Test
  void theOrderOfWordsCounts() {
    assertThat(Shingles.of("depot grain a")).isNotEqualTo(Shingles.of("a grain depot"));
  }

  @Test
  void aLongTextHasAllOfThem() {
    assertThat(Shingles.of("one two three ".repeat(400))).hasSize(1198);
  }
}
