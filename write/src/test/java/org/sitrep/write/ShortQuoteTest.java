package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortQuoteTest {
  @Test
  void leavesASentenceAsItIs() {
    assertThat(ShortQuote.of("The bridge was hit  twice.")).isEqualTo("The bridge was hit  twice.");
  }

  @Test
  void cutsALongOneAtABlank() {
    String cut = ShortQuote.of("word ".repeat(200));
    assertThat(cut).endsWith("word\u2026");
    assertThat(cut.length()).isBetween(450, ShortQuote.LIMIT);
  }

  @Test
  void neverCutsACharacterInTwo() {
    String cut = ShortQuote.of("\uD83D\uDD4A".repeat(600));
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(ShortQuote.LIMIT);
  }

  @Test
  void putsItOnOneLine() {
    assertThat(ShortQuote.onOneLine(" a\n\tb ")).isEqualTo("a b");
  }

  @Test
  void isWhatEveryLosslessExportQuotes() throws Exception {
    String text = "Nobody may take a whole report out of the record. ".repeat(40);
    var event = MadeUp.clash().told("r1#0", text, "Example Times", null).stored();

    String line = Written.text(new JsonlExport(), List.of(event));

    assertThat(line).contains("\u2026").doesNotContain(text);
  }

  @Test
  void standsBesideACitation() {
    ExportAccount account =
        ExportAccount.ofRun("0.1.0", "2026.11", Instant.parse("2026-11-22T01:02:03.9Z"), "");

    assertThat(account.citation())
        .isEqualTo(
            "Conflict events read from news reports by sitrep 0.1.0, codebook 2026.11, run of"
                + " 2026-11-22T01:02:03Z (all events), exported 2026-11-22.");
    assertThat(ExportAccount.ofRun(null, null, null, "country=SYR").members())
        .containsEntry("codebook", "unknown")
        .containsEntry("filters", "country=SYR")
        .doesNotContainKey("run");
  }
}
