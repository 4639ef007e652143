package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep recode}: an archive by another codebook. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Codes the reports of a store anew that another codebook coded, and links all again.",
    description = {
      "Where it is interrupted, it goes on when it is started again. What people decided stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep recode --store war.db",
      "  sitrep recode --store war.db --codebook my-codebook/",
      ""
    })
final class RecodeVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Option(names = "--all", description = "Code every report, also those this codebook coded.")
  private boolean all;

  @Mixin private final TalkOptions loudness = new TalkOptions();

  RecodeVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Codebook tables = codebook.codebook();
    Talk talk = new Talk(terminal, loudness);
    try (Store store = storeOption.open()) {
      return new Recoding(store, tables, codebook.mark(), talk).run(all);
    }
  }
}
