package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.model.CodedReport;
import org.sitrep.write.CodedReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep code}: reports to what they say. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Codes reports and prints what each says, one JSON object a line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep code report.txt",
      "  sitrep code reports/ > coded.jsonl",
      "  curl -s ADDRESS | sitrep code --published 2024-12-02 -",
      ""
    })
final class CodeVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();
  private int claims;

  CodeVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    format.check();
    Stopwatch watch = new Stopwatch();
    Talk talk = new Talk(terminal, loudness);
    Output output = new Output(terminal);
    try (Intake intake = Intake.open(input, talk, terminal.in())) {
      try (Progress progress = talk.progress(intake.files(), true)) {
        new CodingLine(codebook.codebook(), new Meaning(), talk)
            .run(intake, progress, coded -> print(coded, output));
      }
      intake.tell(intake.repeats(), "; " + claims + " claims, " + watch.told());
      return intake.exitCode();
    }
  }

  private void print(CodedReport coded, Output output) {
    claims += coded.claims().size();
    output.write(CodedReportJson.of(coded));
  }
}
