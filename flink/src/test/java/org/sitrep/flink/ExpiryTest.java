package org.sitrep.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;

/** Which reports need not be at hand any more. */
final class ExpiryTest {
  private static Copy copy(String copy, String original) {
    return new Copy(
        copy,
        original,
        CopyKind.REWRITE,
        0.9,
        true,
        null,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final Linked LINKED =
      new Linked(List.of(), List.of(copy("b", "a"), copy("d", "c")), List.of());

  @Test
  void whatNothingHasTouchedForLongGoes() {
    Map<String, Long> touched = Map.of("a", 1L, "b", 2L, "c", 1L, "d", 9L, "e", 4L, "f", 5L);
    assertThat(Expiry.of(LINKED, touched, 5)).containsExactly("a", "b", "e");
  }

  @Test
  void nothingGoesWhereAllIsYoung() {
    assertThat(Expiry.of(LINKED, Map.of("a", 7L, "b", 8L), 5)).isEmpty();
  }

  @Test
  void thePairsOfWhatGoesAreForgotten() {
    assertThat(Expiry.subjects(LINKED, java.util.Set.of("a", "b"))).containsExactly("b\na");
  }
}
