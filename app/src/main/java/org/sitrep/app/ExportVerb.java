package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Store;
import org.sitrep.write.EventExport;
import org.sitrep.write.EventExports;
import org.sitrep.write.ExportedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep export}: the events of a store in a format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Writes the events of a store as JSON lines, a table or a map layer.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep export --store war.db > events.jsonl",
      "  sitrep export --store war.db --format csv -o events.csv",
      "  sitrep export --store war.db --format geojson -o events.geojson",
      ""
    })
final class ExportVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final StoreOption storeOption = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "jsonl",
      description = "jsonl, csv or geojson (default: ${DEFAULT-VALUE}).")
  private String format = "jsonl";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Write to this file instead of standard output.")
  private @Nullable Path path;

  @Mixin private final TalkOptions loudness = new TalkOptions();

  ExportVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EventExport export = export();
    try (Store store = storeOption.open()) {
      List<ExportedEvent> events =
          store.events().stream()
              .map(e -> new ExportedEvent(e.event(), e.firstSeen(), e.revision()))
              .toList();
      write(export, events);
      new Talk(terminal, loudness)
          .say(events.size() + " events written" + (path == null ? "" : " to " + path));
      return ExitCode.DONE;
    }
  }

  private EventExport export() {
    try {
      return EventExports.named(format);
    } catch (IllegalArgumentException unknown) {
      throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private void write(EventExport export, List<ExportedEvent> events) {
    if (path != null) {
      writeWhole(export, events, path);
      return;
    }
    try {
      export.write(events, terminal.out());
      terminal.out().flush();
    } catch (IOException broken) {
      throw Output.stopped(broken);
    }
  }

  /** Whoever reads the file sees the old one or the new one, never half of it. */
  private static void writeWhole(EventExport export, List<ExportedEvent> events, Path path) {
    Path half = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        export.write(events, out);
      }
      Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write "
              + path
              + ": expected a file in a folder that is there and can be written.",
          unwritable);
    }
  }
}
