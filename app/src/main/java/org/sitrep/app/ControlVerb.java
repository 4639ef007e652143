package org.sitrep.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.link.control.ControlTimelines;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Holding;
import org.sitrep.write.ControlChangeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep control}: who holds which place, over time. */
@Command(
    name = "control",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints who held which place from when, with what the reports say for and against it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep control --store war.db --format table",
      "  sitrep control --store war.db --place Singa",
      "  sitrep control reports/ > control.jsonl",
      ""
    })
final class ControlVerb implements Callable<Integer> {
  private static final int PLACE = 22;
  private static final int HOLDER = 32;

  private final Terminal terminal;
  @Mixin private final FilesOrStore source = new FilesOrStore();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only places whose names hold these words.")
  private @Nullable String place;

  @Mixin private final TableFormat format = new TableFormat();
  @Mixin private final TalkOptions loudness = new TalkOptions();
  private List<ControlChange> found = List.of();

  ControlVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean table = format.table();
    Talk talk = new Talk(terminal, loudness);
    return source.read(terminal, talk, linked -> print(linked, table, talk), this::told);
  }

  private int print(Linked linked, boolean table, Talk talk) {
    List<ControlChange> all =
        ControlTimelines.of(linked.reports(), linked.copies(), linked.events());
    found = all.stream().filter(this::wanted).toList();
    if (found.isEmpty() && place != null) {
      talk.warn("sitrep: " + unknown(place, all));
    }
    Output output = new Output(terminal);
    if (table && !found.isEmpty()) {
      output.told(row("PLACE", "FROM", "TO", "STATE", "HOLDER", "REPORTS", "AGAINST"));
    }
    for (ControlChange change : found) {
      if (table) {
        output.told(row(change));
      } else {
        output.write(ControlChangeJson.of(change));
      }
    }
    output.flush();
    return found.size();
  }

  private boolean wanted(ControlChange change) {
    return place == null || Words.plain(change.place().name()).contains(Words.plain(place));
  }

  private static String unknown(String place, List<ControlChange> all) {
    List<String> names = all.stream().map(change -> change.place().name()).distinct().toList();
    return "no report tells who held \""
        + place
        + "\"."
        + WrongWords.nearest(place, names).map(near -> " Did you mean: " + near + "?").orElse("");
  }

  private static String row(ControlChange change) {
    return row(
        Words.cut(change.place().name(), PLACE),
        change.from(),
        change.to() == null ? "-" : change.to(),
        change.state().name().toLowerCase(Locale.ROOT),
        change.holder() == null ? "-" : Words.cut(change.holder().name(), HOLDER),
        reports(change.claims()),
        reports(change.against()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %-11s %-11s %-10s %-32s %-8s %s", cells)
        .stripTrailing();
  }

  private static long reports(List<ControlChange.Testimony> testimonies) {
    return testimonies.stream().map(ControlChange.Testimony::reportId).distinct().count();
  }

  private String told() {
    long places = found.stream().map(ControlChange::place).distinct().count();
    return found.size()
        + (found.size() == 1 ? " change" : " changes")
        + " of control at "
        + places
        + (places == 1 ? " place" : " places")
        + " ("
        + count(Holding.HELD)
        + " held, "
        + count(Holding.CLAIMED)
        + " claimed, "
        + count(Holding.CONTESTED)
        + " contested, "
        + count(Holding.LEFT)
        + " left)";
  }

  private long count(Holding state) {
    return found.stream().filter(change -> change.state() == state).count();
  }
}
