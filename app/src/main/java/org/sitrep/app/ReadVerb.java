package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.write.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep read}: files to reports. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads files and prints the reports in them, one JSON object a line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep read page.html",
      "  sitrep read reports/ --rejects refused.jsonl > reports.jsonl",
      "  sitrep read --published 2024-12-02 --encoding windows-1252 old.txt",
      ""
    })
final class ReadVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  ReadVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    format.check();
    Output output = new Output(terminal);
    try (Intake intake = Intake.open(input, new Talk(terminal, loudness), terminal.in())) {
      intake.read(report -> output.write(ReportJson.of(report)));
      intake.tell(intake.repeats(), "");
      return intake.exitCode();
    }
  }
}
