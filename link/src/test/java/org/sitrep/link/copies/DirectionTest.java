package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.Copy.Alignment;

class DirectionTest {
  private static final String TEXT =
      "Jets bombed a mill in Korvane. A miller told the Ambat Wire that he had seen four of them.";
  private static final List<Alignment> ALIGNED =
      List.of(new Alignment(0, 0, 1), new Alignment(1, 1, 1));

  @Test
  void whoNamesThePublisherOfTheOtherIsTheCopy() {
    Lineage lineage =
        lineage(
            Dispatch.of("a", TEXT.replace("the Ambat Wire", "reporters")).source("Harran Post"),
            Dispatch.of("b", TEXT.replace("A miller", "The Harran Post writes that a miller")));

    assertThat(lineage.known()).isTrue();
    assertThat(lineage.turned()).isFalse();
    assertThat(lineage.why()).isEqualTo("b credits the publisher of a");
  }

  @Test
  void aCreditAndADateThatContradictEachOtherTellNothing() {
    Lineage lineage =
        lineage(
            Dispatch.of("a", TEXT).source("Ambat Wire").published("2031-03-05"),
            Dispatch.of("b", TEXT).source("Harran Post").published("2031-03-04"));

    assertThat(lineage.known()).isFalse();
    assertThat(lineage.why())
        .isEqualTo("b credits the publisher of a, but b is printed 1 day earlier");
  }

  @Test
  void whoLostTheHouseToWhichAWitnessSpokeIsTheCopy() {
    Lineage lineage =
        lineage(
            Dispatch.of("a", TEXT.replace("told the Ambat Wire", "said")),
            Dispatch.of("b", TEXT).source("Ambat Wire"));

    assertThat(lineage.turned()).isTrue();
    assertThat(lineage.why()).isEqualTo("a leaves out who relays it: Ambat Wire");
  }

  @Test
  void equalTextsWithoutDateOrCreditTellNothing() {
    assertThat(lineage(Dispatch.of("a", TEXT), Dispatch.of("b", TEXT)).known()).isFalse();
  }

  private static Lineage lineage(Dispatch one, Dispatch other) {
    return Lineage.of(one.coded(), other.coded(), ALIGNED);
  }
}
