package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.CopyKind;

class NearestKinTest {
  private static final Copy FAMILY = pair("a2", "a1", CopyKind.SYNDICATION, 0.999, 1);
  private static final Copy OTHER_FAMILY = pair("b2", "b1", CopyKind.SYNDICATION, 0.999, 1);
  private static final Copy TOUCH = pair("b1", "a1", CopyKind.REWRITE, 0.95, 0.4);
  private static final Copy REWRITE = pair("c", "a1", CopyKind.REWRITE, 0.9, 0.8);

  private final NearestKin kin = new NearestKin(List.of(FAMILY, OTHER_FAMILY, TOUCH, REWRITE));

  @Test
  void familiesThatOnlyTouchRankBehindARewriteThatIsLikeNothingElse() {
    assertThat(kin.placed(REWRITE).score()).isGreaterThan(kin.placed(TOUCH).score());
    assertThat(kin.placed(TOUCH).score()).isGreaterThanOrEqualTo(0.5);
    assertThat(kin.placed(FAMILY).score()).isCloseTo(0.999, within(0.001));
  }

  @Test
  void printsInTheSameWordsAreNoRelatives() {
    Copy reprint = pair("a2", "a1", CopyKind.VERBATIM, 0.9999, 1);
    Copy rewrittenReprint = pair("c2", "c", CopyKind.VERBATIM, 0.9999, 1);
    NearestKin same = new NearestKin(List.of(reprint, rewrittenReprint, REWRITE));

    assertThat(same.placed(REWRITE).score()).isCloseTo(0.91, within(0.02));
  }

  @Test
  void aCopyPointsToTheOriginalThatTellsMostOfIt() {
    Copy chain = pair("c", "b", CopyKind.REWRITE, 0.8, 0.9);

    assertThat(Originals.nearest(List.of(REWRITE, chain)).get("c")).isEqualTo(chain);
  }

  @Test
  void amongEqualsItPointsToTheOneThatIsNoCopyOfTheOthers() {
    Copy toReprint = pair("c", "a2", CopyKind.REWRITE, 0.95, 0.8);

    assertThat(Originals.nearest(List.of(FAMILY, toReprint, REWRITE)).get("c")).isEqualTo(REWRITE);
  }

  private static Copy pair(String b, String a, CopyKind kind, double score, double covered) {
    return new Copy(
        b,
        a,
        kind,
        score,
        true,
        "by hand",
        1,
        List.of(new Alignment(0, 0, covered)),
        List.of(),
        List.of(),
        List.of());
  }
}
