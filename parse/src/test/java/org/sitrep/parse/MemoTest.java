package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    List<String> made = new ArrayList<>();
    Memo<String> memo = Memo.ofResults(2);
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      memo.get(
          key,
          unknown -> {
            made.add(unknown);
            return unknown;
          });
    }
    assertThat(made).containsExactly("a", "b", "c", "b");
    assertThat(memo.size()).isEqualTo(2);
  }

  @Test
  void weighsByTheCharactersOfTheKeys() {
    Memo<String> memo = Memo.ofCharacters(10);
    for (String key : List.of("four", "five", "six")) {
      memo.get(key, unknown -> unknown);
    }
    assertThat(memo.get("four", unknown -> "anew")).isEqualTo("anew");
    assertThat(memo.get("six", unknown -> "anew")).isEqualTo("six");
    assertThat(memo.size()).isEqualTo(2);
  }
}
