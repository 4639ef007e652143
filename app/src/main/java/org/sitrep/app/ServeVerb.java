package org.sitrep.app;

import java.util.concurrent.Callable;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep serve}: a store as a page and an API. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Serves a store: the page and the API; it only reads, unless it is given a token file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep serve --store war.db",
      "  sitrep serve --store war.db --port 0 --open",
      "  sitrep serve --store war.db --token-file review.token",
      ""
    })
final class ServeVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final ServeOptions where = new ServeOptions();
  @Mixin private final MonitorOptions monitoring = new MonitorOptions();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  ServeVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Talk talk = new Talk(terminal, loudness);
    try (Store store = storeOption.open();
        Monitor monitor = monitoring.start(store, talk)) {
      new Serving(talk, monitor).untilInterrupted(store, where);
      return ExitCode.DONE;
    }
  }
}
