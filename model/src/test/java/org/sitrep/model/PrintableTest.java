package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whatMovesTheCursorOrBeginsALineIsWrittenAsItsNumber() {
    assertThat(Printable.of("a\u001b[2Jb\r\nsitrep: 0 refused\u2028c\u009b"))
        .isEqualTo("a\\u001b[2Jb\\u000d\\u000asitrep: 0 refused\\u2028c\\u009b");
  }

  @Test
  void whatTurnsTheDirectionIsWrittenAsItsNumber() {
    assertThat(Printable.of("report\u202Efdp.exe")).isEqualTo("report\\u202efdp.exe");
    assertThat(Printable.of("\u2066x\u2069")).isEqualTo("\\u2066x\\u2069");
  }

  @Test
  void halfACharacterIsWrittenAsItsNumberOrReplaced() {
    assertThat(Printable.of("a\uD800b")).isEqualTo("a\\ud800b");
    assertThat(Printable.whole("a\uDC00b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void lettersOfEveryScriptStay() {
    String words = "Кривий Ріг – حماة – 東京 \uD83D\uDD4A";

    assertThat(Printable.of(words)).isSameAs(words);
    assertThat(Printable.whole(words)).isSameAs(words);
  }
}
