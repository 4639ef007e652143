package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechTest {
  @Test
  void whatStandsBetweenTheMarksIsSpeech() {
    assertThat(speech("He said \"we stay\" and left.")).isEqualTo("we stay");
    assertThat(speech("He said \u201cwe stay\u201d and left.")).isEqualTo("we stay");
  }

  @Test
  void aMarkThatNobodyClosesOpensNothing() {
    assertThat(speech("The so-called \u201c Front came. He said \u201cwe stay\u201d."))
        .isEqualTo("we stay");
    assertThat(speech("A \"hill was lost.\nNobody came.")).isEmpty();
  }

  private static String speech(String text) {
    StringBuilder spoken = new StringBuilder();
    boolean[] inside = Speech.in(text);
    for (int i = 0; i < text.length(); i++) {
      if (inside[i] && text.charAt(i) != '"' && text.charAt(i) != '\u201c') {
        spoken.append(text.charAt(i));
      }
    }
    return spoken.toString();
  }
}
