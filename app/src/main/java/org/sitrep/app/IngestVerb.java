package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep ingest}: archives into a store, to be coded later. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads archives into a store, to be coded later; killed, it goes on where it was.",
    description = {
      "Takes WARC, zip, tar, JSON lines, CSV, ninjs and NewsML-G2, packed or not, in little memory."
          + " The same file twice adds nothing. sitrep run --store FILE codes what was read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep ingest CC-NEWS-20261101.warc.gz --store war.db",
      "  sitrep ingest archive/ --store war.db --rejects refused.jsonl",
      "  sitrep run --store war.db",
      ""
    })
final class IngestVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  IngestVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Talk talk = new Talk(terminal, loudness);
    try (Intake intake = Intake.open(input, talk, terminal.in());
        Store store = storeOption.openOrMake()) {
      return new Ingesting(store, intake, talk).run();
    }
  }
}
