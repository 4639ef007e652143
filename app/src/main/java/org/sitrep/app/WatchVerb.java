package org.sitrep.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.sitrep.read.fetch.FetchSettings;
import org.sitrep.read.fetch.HttpTransport;
import org.sitrep.read.watch.Watch;
import org.sitrep.read.watch.WatchSettings;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.store.Store;
import org.sitrep.store.WatchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep watch}: feeds to the record in a store. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Watches feeds and sitemaps, fetches what is new politely, and keeps the record.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep watch feeds.opml --store war.db --contact https://desk.example/sitrep",
      "  sitrep watch feeds.opml --store war.db --once --rejects refused.jsonl",
      "  sitrep watch feeds.opml --store war.db --every 1h --opml-out feeds-now.opml",
      ""
    })
final class WatchVerb implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FEEDS", description = "The list of feeds (OPML).")
  private Path feeds = Path.of("");

  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final WatchOptions options = new WatchOptions();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final MonitorOptions monitoring = new MonitorOptions();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  WatchVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Talk talk = new Talk(terminal, loudness);
    FetchSettings fetching = options.fetching();
    WatchSettings settings = options.settings();
    FeedLists lists = FeedLists.read(feeds);
    if (options.contact() == null) {
      talk.say("Nobody is named with --contact: some sites refuse those who cannot be reached.");
    }
    try (RejectsFile rejects = RejectsFile.open(options.rejects());
        Store store = storeOption.openOrMake();
        Monitor monitor = monitoring.start(store, talk);
        WatchFile state = WatchFile.open(options.state(storeOption.location()));
        WatchKeeping keeping =
            new WatchKeeping(store, state, codebook.codebook(), codebook.mark(), talk, rejects)
                .watchedBy(monitor);
        HttpTransport transport = new HttpTransport(fetching)) {
      Watch watch = new Watch(settings, state, InstantSource.system(), keeping);
      lists.list().refusals().forEach(keeping::refused);
      watch.follow(lists.feeds());
      WatchLoop loop = new WatchLoop(watch, keeping, transport, InstantSource.system());
      return run(loop, keeping, () -> write(lists, state));
    }
  }

  private void write(FeedLists lists, WatchFile state) {
    Path out = options.opmlOut();
    if (out != null) {
      lists.write(out, state);
    }
  }

  private int run(WatchLoop loop, WatchKeeping keeping, Runnable afterRound) {
    try (loop) {
      if (options.once()) {
        loop.once();
        afterRound.run();
      } else {
        loop.forEver(options.settings().every(), afterRound);
      }
      if (loop.reachedNobody()) {
        throw new Stop(ExitCode.NETWORK, "Nobody could be reached: is the network there?");
      }
      return keeping.refusedInAll() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }
}
