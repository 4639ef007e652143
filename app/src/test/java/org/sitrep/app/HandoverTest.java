package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class HandoverTest {
  @Test
  void givesEveryValueInOrder() {
    List<Integer> got = new ArrayList<>();
    try (Handover<Integer> values = counting(new AtomicInteger(), 1000)) {
      values.forEachRemaining(got::add);
      assertThatThrownBy(values::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(got).hasSize(1000).isSorted();
  }

  @Test
  void tellsWhyTheSourceBroke() {
    try (Handover<Integer> values =
        new Handover<>(
            consumer -> {
              consumer.accept(1);
              throw new IllegalArgumentException("torn");
            })) {
      assertThat(values.next()).isEqualTo(1);
      assertThatThrownBy(values::hasNext).hasMessage("torn");
    }
  }

  @Test
  void holdsFewValuesAndStopsTheSourceWhenItIsClosed() {
    AtomicInteger given = new AtomicInteger();
    try (Handover<Integer> values = counting(given, 1_000_000)) {
      assertThat(values.next()).isZero();
    }
    assertThat(given.get()).isLessThan(1000);
  }

  private static Handover<Integer> counting(AtomicInteger given, int to) {
    return new Handover<>(
        consumer -> {
          for (int i = 0; i < to; i++) {
            consumer.accept(i);
            given.incrementAndGet();
          }
        });
  }
}
