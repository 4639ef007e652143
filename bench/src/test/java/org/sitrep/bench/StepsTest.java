package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;
import org.sitrep.parse.SentenceModel;

/** A short run of what measures, so that it still runs when it is wanted. */
final class StepsTest {
  private static final Report SHORT =
      Report.of("short", "Soldiers shelled the town of Hama on Monday, a health official said.");

  private final Codebook codebook = Codebook.builtIn();
  private final Parser models = Parser.load(sentence -> true);

  @Test
  void everyStepIsOnTheClock() {
    try (SentenceModel meaning = SentenceModel.load()) {
      Clock clock = new Steps(codebook, models, meaning).time(List.of(SHORT));
      assertThat(clock.steps().keySet())
          .contains(Steps.WORDS, Steps.TREE, Steps.ENCODER, "places", "cast", "claims", "control");
      assertThat(clock.of("claims")).isPositive();
    }
  }

  @Test
  void aReprintGetsTheRecordOfItsOriginalUnderItsOwnName() {
    try (Desk desk = Desk.load(models, codebook)) {
      CodedReport original = desk.code(SHORT);
      CodedReport reprint = desk.code(WarText.reprint(SHORT));
      assertThat(reprint.report().id()).isEqualTo("short-reprint");
      assertThat(reprint.claims()).hasSameSizeAs(original.claims()).isNotEmpty();
      assertThat(reprint.claims()).allMatch(c -> c.id().startsWith("short-reprint#"));
      assertThat(reprint.places()).isEqualTo(original.places());
    }
  }

  @Test
  void timesARunOnTwoThreads() {
    try (Desk desk = Desk.load(models, codebook)) {
      Cost cost = desk.time(List.of(SHORT, WarText.reprint(SHORT)), 2);
      assertThat(cost.wall()).isPositive();
      assertThat(cost.cpu()).isPositive();
    }
  }
}
