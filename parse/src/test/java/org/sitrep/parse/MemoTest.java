package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    List<String> made = new ArrayList<>();
    Memo<String> memo = new Memo<>(2);
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
}
