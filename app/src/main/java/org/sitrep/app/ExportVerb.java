package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.format.EventExports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep export}: the events of a store in a format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Writes the events of a store as JSON lines, a table, a map layer or a feed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep export --store war.db > events.jsonl",
      "  sitrep export --store war.db --format csv -o events.csv",
      "  sitrep export --store war.db --format gpkg --country SYR --from 2024-11-27 -o syria.gpkg",
      "  sitrep export --store war.db --format acled --status corroborated -o events.csv",
      ""
    })
final class ExportVerb implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final StoreOption storeOption = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "jsonl",
      completionCandidates = Formats.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); see docs/formats.md.")
  private String format = "jsonl";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "Write to this file instead of standard output. Where the format has no room to state"
              + " what it is, a file PATH.README beside it does.")
  private @Nullable Path path;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "The events as the store held them at this time.")
  private @Nullable String asOf;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Keep here which events the format has no room for, and why, as JSON lines.")
  private @Nullable Path rejects;

  @Mixin private final TalkOptions loudness = new TalkOptions();

  ExportVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EventExport export = export();
    Instant at = FilterOptions.time("--as-of", asOf);
    EventQuery query = filters.query();
    try (Store store = storeOption.open();
        StoredEvents events = new StoredEvents(store, query, at)) {
      ExportAccount account = account(store);
      ExportTally tally = write(export, events, account);
      if (rejects != null) {
        LeftOut.write(export, events, rejects);
      }
      tell(export, account, tally);
      return tally.read() == 0 && !asked().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private void tell(EventExport export, ExportAccount account, ExportTally tally) {
    Talk talk = new Talk(terminal, loudness);
    talk.say(tally.words() + (path == null ? "" : ", to " + path));
    if (path == null && !export.carriesAccount()) {
      talk.say(account.text().stripTrailing());
    }
  }

  /** The last run dates an export of the record as it is: the same record gives the same bytes. */
  private ExportAccount account(Store store) {
    List<Run> runs = store.runs();
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    return ExportAccount.ofRun(
        last == null ? null : last.program(),
        last == null ? null : last.codebook(),
        last == null ? null : last.finished(),
        asked());
  }

  private String asked() {
    String words = filters.words();
    String time = asOf == null ? "" : "as_of=" + asOf;
    return words.isEmpty() || time.isEmpty() ? words + time : words + "&" + time;
  }

  private EventExport export() {
    try {
      return EventExports.named(format);
    } catch (IllegalArgumentException unknown) {
      throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private ExportTally write(EventExport export, StoredEvents events, ExportAccount account) {
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
      EventExport export, StoredEvents events, ExportAccount account, Path path) {
    Path half = path.resolveSibling(path.getFileName() + ".part");
    try {
      ExportTally tally;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        tally = export.write(events, account, out);
      }
      Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
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

  /** The names of the formats, for help and completion. */
  private static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return EventExports.names().iterator();
    }
  }
}
