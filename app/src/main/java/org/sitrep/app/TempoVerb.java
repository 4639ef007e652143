package org.sitrep.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.link.tempo.TempoCounts;
import org.sitrep.model.TempoDay;
import org.sitrep.write.TempoDayJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep tempo}: how busy each side is, against the days before. */
@Command(
    name = "tempo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Prints how many acts of force each side committed in each area on each day, against the"
            + " mean of the 7 and 28 days before.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep tempo --store war.db --side RUSMIL --format table",
      "  sitrep tempo --store war.db --area Kharkiv --from 2024-05-01 --to 2024-05-31",
      "  sitrep tempo reports/ > tempo.jsonl",
      ""
    })
final class TempoVerb implements Callable<Integer> {
  private static final int AREA = 28;

  private final Terminal terminal;
  @Mixin private final FilesOrStore source = new FilesOrStore();

  @Option(
      names = "--side",
      paramLabel = "CODE",
      description = "Only this side, by its actor code, such as RUSMIL or CODREBM23.")
  private @Nullable String side;

  @Option(
      names = "--area",
      paramLabel = "NAME",
      description = "Only areas whose names hold these words.")
  private @Nullable String area;

  @Option(names = "--from", paramLabel = "DATE", description = "The first day to print.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day to print.")
  private @Nullable String to;

  @Mixin private final TableFormat format = new TableFormat();
  @Mixin private final TalkOptions loudness = new TalkOptions();
  private String told = "";

  TempoVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean table = format.table();
    LocalDate first = day("--from", from, LocalDate.MIN);
    LocalDate last = day("--to", to, LocalDate.MAX);
    if (last.isBefore(first)) {
      throw new Stop(ExitCode.WRONG_USAGE, "--to " + to + " lies before --from " + from + ".");
    }
    Talk talk = new Talk(terminal, loudness);
    return source.read(terminal, talk, linked -> print(linked, first, last, table), () -> told);
  }

  private static LocalDate day(String option, @Nullable String given, LocalDate otherwise) {
    try {
      return given == null ? otherwise : LocalDate.parse(given);
    } catch (DateTimeParseException none) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          option + " wants a date such as 2024-12-02, found \"" + given + "\".",
          none);
    }
  }

  private int print(Linked linked, LocalDate first, LocalDate last, boolean table) {
    TempoCounts counts = TempoCounts.of(linked.reports(), linked.events());
    List<TempoDay> found =
        counts.days().stream()
            .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
            .filter(this::wanted)
            .toList();
    Output output = new Output(terminal);
    if (table && !found.isEmpty()) {
      output.told(row("SIDE", "AREA", "DAY", "ACTIONS", "MEAN 7", "MEAN 28"));
    }
    for (TempoDay day : found) {
      if (table) {
        output.told(row(day));
      } else {
        output.write(TempoDayJson.of(day));
      }
    }
    output.flush();
    told = told(found, counts.placeless());
    return found.size();
  }

  private boolean wanted(TempoDay day) {
    return (side == null || day.side().equals(common(side)))
        && (area == null || Words.plain(day.area()).contains(Words.plain(area)));
  }

  /** The forces of a state are counted together, whichever of them is asked for. */
  private static String common(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    ArmedSide known = ArmedSide.ofCode(upper);
    return known == null ? upper : known.commonCode();
  }

  private static String told(List<TempoDay> found, int placeless) {
    int actions = found.stream().mapToInt(TempoDay::actions).sum();
    long series = found.stream().map(day -> day.side() + '|' + day.area()).distinct().count();
    return actions
        + (actions == 1 ? " action" : " actions")
        + " on "
        + found.size()
        + (found.size() == 1 ? " day" : " days")
        + " of "
        + series
        + (series == 1 ? " side and area; " : " sides and areas; ")
        + placeless
        + " acts of force without a day or country left out";
  }

  private static String row(TempoDay day) {
    return row(
        day.side(),
        Words.cut(day.area(), AREA),
        day.day(),
        day.actions(),
        mean(day.mean7()),
        mean(day.mean28()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-12s %-28s %-11s %7s %7s %7s", cells).stripTrailing();
  }

  private static String mean(@Nullable Double mean) {
    return mean == null ? "-" : String.format(Locale.ROOT, "%.2f", mean);
  }
}
