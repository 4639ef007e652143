package org.sitrep.code.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel WEATHER = new Learner().learn(weather());

  /** Umbrellas mean rain and sunglasses sun; so does the sign of the first number. */
  private static List<Example> weather() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean rain = i % 3 == 0;
      Features seen =
          new Features()
              .with(rain ? "umbrella" : "sunglasses")
              .with("day", i % 2 == 0 ? "even" : "odd")
              .with("sky", new float[] {(rain ? -1 : 1) + 5, i % 7});
      examples.add(new Example(seen, rain ? "RAIN" : "SUN", i));
    }
    return examples;
  }

  private static Features day(String carried, float sky) {
    return new Features().with(carried).with("sky", new float[] {sky, 3});
  }

  @Test
  void judgesByTraitsAndByVectors() {
    assertThat(WEATHER.judge(day("umbrella", 4)).best()).isEqualTo("RAIN");
    assertThat(WEATHER.judge(day("sunglasses", 6)).best()).isEqualTo("SUN");
    assertThat(WEATHER.judge(day("a trait never seen", 4)).best()).isEqualTo("RAIN");
  }

  @Test
  void givesProbabilitiesThatSumToOne() {
    Verdict verdict = WEATHER.judge(day("umbrella", 4));
    assertThat(verdict.of("RAIN") + verdict.of("SUN")).isCloseTo(1, within(1e-9));
    assertThat(verdict.of("SNOW")).isZero();
    assertThat(verdict.bestBut("RAIN")).isEqualTo("SUN");
  }

  @Test
  void saysWhatSpeaksMostForALabel() {
    assertThat(WEATHER.because(day("umbrella", 4), "RAIN", 2))
        .hasSize(2)
        .anySatisfy(reason -> assertThat(reason).startsWith("umbrella +"));
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(ModelFile.bytes(Map.of("weather", new Learner().learn(weather()))))
        .isEqualTo(ModelFile.bytes(Map.of("weather", WEATHER)));
  }

  @Test
  void judgesAlikeAfterWritingAndReading() {
    LinearModel read =
        ModelFile.read(ModelFile.bytes(Map.of("weather", WEATHER))).values().iterator().next();
    Features seen = day("umbrella", 4);
    assertThat(read.judge(seen).of("RAIN")).isCloseTo(WEATHER.judge(seen).of("RAIN"), within(0.01));
    assertThat(read.labels()).isEqualTo(WEATHER.labels());
  }

  @Test
  void refusesBytesThatAreNoModels() {
    assertThatThrownBy(() -> ModelFile.read("not a model".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected")
        .hasMessageContaining("train it again");
  }

  @Test
  void hasNothingToLearnFromNothing() {
    assertThatThrownBy(() -> new Learner().learn(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
