package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Report;

/** The texts that are measured. */
final class RoundsTest {
  private final WarText war = WarText.of(Path.of(".."));
  private final Rounds rounds = new Rounds(war);

  @Test
  void oneInFiveOfTheMixIsOnWar() {
    List<Report> mix = rounds.mix(1);
    long others = mix.stream().filter(r -> r.id().startsWith("off-topic")).count();
    assertThat(others).isEqualTo(mix.size() * 4L / 5);
  }

  @Test
  void noTwoReportsOfTheMixAreAlike() {
    List<Report> mix = rounds.mix(1);
    mix.addAll(rounds.mix(2));
    Set<String> ids = mix.stream().map(Report::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(mix);
    assertThat(mix.stream().filter(r -> r.id().startsWith("off-topic")).map(Report::text))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesOfTownsGoRoundInTheirRing() {
    Report first =
        rounds.war(0).stream()
            .filter(r -> r.id().startsWith("goma-january"))
            .findFirst()
            .orElseThrow();
    Report second =
        rounds.war(1).stream()
            .filter(r -> r.id().startsWith("goma-january"))
            .findFirst()
            .orElseThrow();
    assertThat(first.text()).contains("Goma");
    assertThat(second.text()).contains("Bukavu").doesNotContain("Goma");
  }

  @Test
  void theSameNumberGivesTheSameText() {
    assertThat(new OffTopic().report(7)).isEqualTo(new OffTopic().report(7));
    assertThat(new OffTopic().report(7).text()).doesNotContain("{");
  }

  @Test
  void tokensAreSplitAtWhiteSpace() {
    assertThat(Speed.tokens(List.of(Report.of("a", " two  words\n")))).isEqualTo(2);
  }

  @Test
  void theProcessHasAPeakOfMemory() {
    assertThat(Peak.megabytes()).isPositive();
  }
}
