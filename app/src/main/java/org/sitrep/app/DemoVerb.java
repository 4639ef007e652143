package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.link.Linked;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep demo}: the samples from the first step to the last. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Codes and links the sample reports, prints the record, and serves the page.",
    footerHeading = "%nExamples:%n",
    footer = {"  sitrep demo", "  sitrep demo --no-serve", "  sitrep demo --port 0 --open", ""})
final class DemoVerb implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--no-serve", description = "Print the record and end.")
  private boolean printOnly;

  @Mixin private final ServeOptions where = new ServeOptions();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final TalkOptions loudness = new TalkOptions();

  DemoVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("sitrep-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(folder), "discard"));
    Talk talk = new Talk(terminal, loudness);
    InputOptions samples = InputOptions.of(List.of(Samples.reports().toString()));
    try (Store store = Stores.open(folder.resolve("demo.db").toString());
        Intake intake = Intake.open(samples, talk, terminal.in())) {
      Keeping keeping = new Keeping(store, codebook.codebook(), talk);
      Linked linked = keeping.keep(intake);
      new RecordTable(new Output(terminal)).print(linked);
      keeping.tell(intake, linked);
      if (!printOnly) {
        new Serving(talk).untilInterrupted(store, where);
      }
      return intake.exitCode();
    }
  }

  /** The store of a demo is worth nothing afterwards. */
  private static void discard(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException inUse) {
      // The system clears its folder of temporary files in time.
      return;
    }
  }
}
