package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void leavesIndexesOfPlainTextAsTheyAre() {
    CodePoints at = CodePoints.of("plain \u00E9\u4E2D text");

    assertThat(at.before(0)).isZero();
    assertThat(at.before(12)).isEqualTo(12);
  }

  @Test
  void agreesWithTheJavaRuntimeAtEveryCodePoint() {
    String text = "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00\u4E2Dc\uD83D";
    CodePoints at = CodePoints.of(text);

    for (int i = 0; i <= text.length(); i = next(text, i)) {
      assertThat(at.before(i)).as("before %d", i).isEqualTo(text.codePointCount(0, i));
    }
  }

  private static int next(String text, int i) {
    return i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1);
  }

  @Test
  void countsHalfAPairThatStandsAloneAsOne() {
    assertThat(CodePoints.of("\uDE00\uDE00a").before(3)).isEqualTo(3);
  }

  @Test
  void holdsManyPairs() {
    String text = "\uD83D\uDE00".repeat(1000);

    assertThat(CodePoints.of(text).before(2000)).isEqualTo(1000);
  }
}
