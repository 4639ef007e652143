package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.format.EventExports;
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
              .map(
                  e ->
                      new ExportedEvent(
                          e.event(), e.firstSeen(), e.changed(), e.revision(), store::report))
              .toList();
      ExportAccount account = account(store);
      ExportTally tally = write(export, events, account);
      Talk talk = new Talk(terminal, loudness);
      talk.say(tally.words() + (path == null ? "" : ", to " + path));
      if (path == null && !export.carriesAccount()) {
        talk.say(account.text().stripTrailing());
      }
      return ExitCode.DONE;
    }
  }

  private static ExportAccount account(Store store) {
    List<Run> runs = store.runs();
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    return ExportAccount.of(
        last == null ? "sitrep" : "sitrep " + last.program(),
        last == null ? "unknown" : last.codebook(),
        last == null ? null : last.finished().toString(),
        "",
        last == null ? Instant.EPOCH : last.finished());
  }

  private EventExport export() {
    try {
      return EventExports.named(format);
    } catch (IllegalArgumentException unknown) {
      throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private ExportTally write(EventExport export, List<ExportedEvent> events, ExportAccount account) {
    if (path != null) {
      return writeWhole(export, events, account, path);
    }
    try {
      ExportTally tally = export.write(events, account, terminal.out());
      terminal.out().flush();
      return tally;
    } catch (IOException broken) {
      throw Output.stopped(broken);
    }
  }

  /** Whoever reads the file sees the old one or the new one, never half of it. */
  private static ExportTally writeWhole(
      EventExport export, List<ExportedEvent> events, ExportAccount account, Path path) {
    try {
      ExportTally tally = replace(path, out -> export.write(events, account, out));
      if (!export.carriesAccount()) {
        Path beside = path.resolveSibling(path.getFileName() + ".README");
        Files.writeString(beside, account.text() + tally.words() + "\n");
      }
      return tally;
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write "
              + path
              + ": expected a file in a folder that is there and can be written.",
          unwritable);
    }
  }

  private static ExportTally replace(Path path, Writing writing) throws IOException {
    Path half = path.resolveSibling(path.getFileName() + ".part");
    ExportTally tally;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
      tally = writing.to(out);
    }
    Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    return tally;
  }

  /** What writes an export to a stream. */
  private interface Writing {
    ExportTally to(OutputStream out) throws IOException;
  }
}
