package org.sitrep.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sitrep.link.copies.CopyFinder;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.write.CopyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep copies}: reports to the pairs that share text. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Prints the pairs of reports that share text, most alike first, one JSON object a line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep copies first.txt second.txt",
      "  sitrep copies reports/ > copies.jsonl",
      ""
    })
final class CopiesVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  CopiesVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    format.check();
    Stopwatch watch = new Stopwatch();
    Talk talk = new Talk(terminal, loudness);
    try (Intake intake = Intake.open(input, talk, terminal.in())) {
      Meaning meaning = new Meaning();
      Map<String, CodedReport> reports = coded(intake, talk, meaning);
      List<Copy> copies =
          reports.size() < 2 ? List.of() : new CopyFinder(meaning).find(reports.values());
      print(copies, reports);
      Copies among = Copies.of(copies);
      intake.tell(
          intake.met() - intake.refused() - among.originals(reports.keySet()),
          "; " + copies.size() + " pairs share text, " + watch.told());
      int code = intake.exitCode();
      return code == ExitCode.DONE && copies.isEmpty() ? (Integer) ExitCode.NOTHING : code;
    }
  }

  private Map<String, CodedReport> coded(Intake intake, Talk talk, Meaning meaning) {
    Map<String, CodedReport> reports = new LinkedHashMap<>();
    try (Progress progress = talk.progress(intake.files(), false)) {
      new CodingLine(codebook.codebook(), meaning, talk)
          .run(intake, progress, coded -> reports.put(coded.id(), coded));
    }
    return reports;
  }

  private void print(List<Copy> copies, Map<String, CodedReport> reports) {
    Map<String, String> texts = new HashMap<>();
    reports.forEach((id, coded) -> texts.put(id, coded.report().text()));
    Output output = new Output(terminal);
    for (Copy copy : copies) {
      String original = texts.getOrDefault(copy.copyOf(), "");
      output.write(CopyJson.of(copy, original, texts.getOrDefault(copy.reportId(), "")));
    }
  }
}
