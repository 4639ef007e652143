package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Store;
import org.sitrep.write.JsonLines;
import org.sitrep.write.situation.Scope;
import org.sitrep.write.situation.Situation;
import org.sitrep.write.situation.SituationHtml;
import org.sitrep.write.situation.SituationJson;
import org.sitrep.write.situation.SituationMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep report}: a situation report from a store. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Writes a situation report on a country and a period; every sentence cites its claims.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep report --store war.db --country SYR --from 2024-11-27 --to 2024-12-04",
      "  sitrep report --store war.db --country Sudan --from 2024-11-01 --to 2024-11-30"
          + " --format html -o sudan.html",
      "  sitrep report --store war.db --country COD --from 2025-01-20 --to 2025-01-31"
          + " --format json",
      ""
    })
final class ReportVerb implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("markdown", "html", "json");

  private final Terminal terminal;
  @Mixin private final StoreOption storeOption = new StoreOption();

  @Option(
      names = "--country",
      paramLabel = "NAME",
      required = true,
      description = "The country: three letters (ISO 3166-1 alpha-3) or its name.")
  private String country = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      description = "The first day, such as 2024-11-27.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      required = true,
      description = "The last day, such as 2024-12-04.")
  private String to = "";

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "markdown",
      description =
          "markdown, html (one file, ready to print) or json (default: ${DEFAULT-VALUE}).")
  private String format = "markdown";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Write to this file instead of standard output; - is standard output.")
  private @Nullable String path;

  @Mixin private final TalkOptions loudness = new TalkOptions();

  ReportVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    checkFormat();
    Scope scope = scope();
    Talk talk = new Talk(terminal, loudness);
    try (Store store = storeOption.open()) {
      Situation situation = new Situations(store).of(scope);
      byte[] bytes = written(situation).getBytes(StandardCharsets.UTF_8);
      if (path == null || path.equals("-")) {
        new Output(terminal).bytes(bytes);
      } else {
        WholeFile.write(Path.of(path), out -> out.write(bytes));
      }
      talk.say(told(situation));
      return situation.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private void checkFormat() {
    if (!FORMATS.contains(format)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Unknown format \"" + format + "\". Known formats: " + String.join(", ", FORMATS) + ".");
    }
  }

  private Scope scope() {
    LocalDate first = DayOption.day("--from", from);
    LocalDate last = DayOption.day("--to", to);
    if (last.isBefore(first)) {
      throw new Stop(ExitCode.WRONG_USAGE, "--to " + to + " lies before --from " + from + ".");
    }
    try {
      return Situations.scope(country, first, last);
    } catch (IllegalArgumentException wrong) {
      throw new Stop(ExitCode.WRONG_USAGE, "--country: " + wrong.getMessage(), wrong);
    }
  }

  private String written(Situation situation) {
    return switch (format) {
      case "html" -> SituationHtml.of(situation);
      case "json" -> JsonLines.line(SituationJson.of(situation)) + "\n";
      default -> SituationMarkdown.of(situation);
    };
  }

  private static String told(Situation situation) {
    return situation.title()
        + ": "
        + situation.events().size()
        + " events, "
        + situation.references().size()
        + " references"
        + (situation.isEmpty() ? "; the record holds nothing of it" : "");
  }
}
