package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Finding;
import org.sitrep.store.Finding.Level;
import org.sitrep.store.StoreExamination;
import org.sitrep.store.StoreException;
import org.sitrep.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep doctor}: whether the program and a store are in order. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Examines the installation and a store, and tells what helps where something is wrong.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep doctor",
      "  sitrep doctor --store war.db",
      "  sitrep doctor --store war.db --format jsonl",
      ""
    })
final class DoctorVerb implements Callable<Integer> {
  private final Terminal terminal;
  private final Surroundings around;

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description = "The store to examine too; none by itself.")
  private @Nullable String store;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "text or jsonl (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Mixin private final TalkOptions loudness = new TalkOptions();

  DoctorVerb(Terminal terminal, Surroundings around) {
    this.terminal = terminal;
    this.around = around;
  }

  @Override
  public Integer call() {
    if (!format.equals("text") && !format.equals("jsonl")) {
      throw new Stop(
          ExitCode.WRONG_USAGE, "Unknown format \"" + format + "\". Known formats: text, jsonl.");
    }
    List<Finding> findings = new ArrayList<>(Installation.examined(folder(), codebook, around));
    if (store != null) {
      findings.addAll(ofStore(store));
    }
    Output output = new Output(terminal);
    for (Finding finding : findings) {
      if (format.equals("jsonl")) {
        output.write(json(finding));
      } else {
        output.line(text(finding));
      }
    }
    output.flush();
    new Talk(terminal, loudness).say(told(findings));
    return exitCode(findings);
  }

  private Path folder() {
    Path at = Path.of(store == null || store.startsWith("jdbc:") ? "" : store).toAbsolutePath();
    Path folder = store == null ? at : at.getParent();
    return folder != null && Files.isDirectory(folder) ? folder : Path.of("").toAbsolutePath();
  }

  private static List<Finding> ofStore(String location) {
    try {
      if (!Stores.exists(location)) {
        String told = Stores.told(location);
        return List.of(
            new Finding(
                "store",
                Level.FAIL,
                "there is none at " + told,
                "Make one with: sitrep run REPORTS --store " + told));
      }
      return StoreExamination.of(location);
    } catch (StoreException unusable) {
      return List.of(
          new Finding("store", Level.DAMAGED, String.valueOf(unusable.getMessage()), null));
    }
  }

  private static String text(Finding finding) {
    String line =
        String.format(Locale.ROOT, "%-5s %-18s %s", word(finding), finding.what(), finding.says());
    return finding.cure() == null ? line : line + ". " + finding.cure() + ".";
  }

  /** A damaged store is a failure with an exit code of its own. */
  private static String word(Finding finding) {
    return switch (finding.level()) {
      case OK -> "ok";
      case WARN -> "warn";
      case FAIL, DAMAGED -> "fail";
    };
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("check", finding.what()).put("level", word(finding));
    return node.put("says", finding.says()).put("cure", finding.cure());
  }

  private static String told(List<Finding> findings) {
    long ok = findings.stream().filter(each -> each.level() == Level.OK).count();
    long warn = findings.stream().filter(each -> each.level() == Level.WARN).count();
    return ok + " ok, " + warn + " warn, " + (findings.size() - ok - warn) + " fail";
  }

  private static int exitCode(List<Finding> findings) {
    if (findings.stream().anyMatch(each -> each.level() == Level.DAMAGED)) {
      return ExitCode.STORE;
    }
    return findings.stream().anyMatch(each -> each.level() == Level.FAIL)
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }
}
