package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep run}: reports to the record in a store. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Reads, codes and links reports and keeps the record; running it again changes nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep run reports/ --store war.db",
      "  sitrep run --store war.db                  code what sitrep ingest read",
      "  sitrep run today.jsonl.gz --store war.db --strict",
      "  sitrep run reports/ --store war.db --within-km 1 --within-days 2",
      ""
    })
final class RunVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final WindowOptions windows = new WindowOptions();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  RunVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Talk talk = new Talk(terminal, loudness);
    Codebook tables = codebook.codebook();
    if (input.files().isEmpty()) {
      return codeWhatWaits(tables, talk);
    }
    try (Intake intake = Intake.open(input, talk, terminal.in());
        Store store = storeOption.openOrMake()) {
      Keeping keeping =
          new Keeping(store, tables, windows.chosenFor(store), talk).marked(codebook.mark());
      keeping.tell(intake, keeping.keep(intake));
      return intake.exitCode();
    }
  }

  private int codeWhatWaits(Codebook tables, Talk talk) {
    try (Store store = storeOption.open()) {
      var unused = windows.chosenFor(store);
      return new Recoding(store, tables, codebook.mark(), talk).runOnUncoded();
    }
  }
}
