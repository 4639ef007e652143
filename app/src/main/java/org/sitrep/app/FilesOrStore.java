package org.sitrep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/**
 * What a verb looks at: the reports that the command line names or, where it names none, a store.
 */
final class FilesOrStore {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOption storeOption = new StoreOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();

  /** Makes the files of a verb of this kind, and of run, optional; others want at least one. */
  static void filesOptionalWhereStored(CommandLine verb) {
    CommandSpec spec = verb.getCommandSpec();
    boolean optional =
        spec.mixins().values().stream()
            .anyMatch(mixin -> mixin.userObject() instanceof FilesOrStore);
    if (!optional && !(spec.userObject() instanceof RunVerb)) {
      return;
    }
    for (PositionalParamSpec files : List.copyOf(spec.positionalParameters())) {
      spec.remove(files);
      spec.add(
          PositionalParamSpec.builder(files)
              .arity("0..*")
              .required(false)
              .hideParamSyntax(true)
              .paramLabel("[FILE...]")
              .build());
    }
  }

  /**
   * Links what is there and hands it on.
   *
   * @param use prints what it finds, and returns how many records it printed
   * @param told names these records in the summary, as in "12 changes at 5 places"
   */
  int read(Terminal terminal, Talk talk, ToIntFunction<Linked> use, Told told) {
    Stopwatch watch = new Stopwatch();
    if (input.files().isEmpty()) {
      int found = use.applyAsInt(stored());
      talk.say(told.sentence() + ", " + watch.told());
      return found == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
    if (spec != null && spec.commandLine().getParseResult().hasMatchedOption("--store")) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Either reports or --store: found both. To keep reports in a store, use sitrep run.");
    }
    try (Intake intake = Intake.open(input, talk, terminal.in())) {
      Linked linked = linked(intake, talk);
      int found = use.applyAsInt(linked);
      int originals =
          Copies.of(linked.copies())
              .originals(linked.reports().stream().map(CodedReport::id).toList());
      intake.tell(
          intake.met() - intake.refused() - originals,
          "; " + told.sentence() + ", " + watch.told());
      int code = intake.exitCode();
      return code == ExitCode.DONE && found == 0 ? ExitCode.NOTHING : code;
    }
  }

  /** Says in a few words what was printed. */
  interface Told {
    String sentence();
  }

  /** A store holds its links: nothing has to be linked anew. */
  private Linked stored() {
    try (Store store = storeOption.open()) {
      List<Copy> copies = store.copies();
      return new Linked(
          InheritedDates.of(store.reports(), copies),
          copies,
          store.events().stream().map(StoredEvent::event).toList());
    }
  }

  private Linked linked(Intake intake, Talk talk) {
    List<CodedReport> reports = new ArrayList<>();
    Meaning meaning = new Meaning();
    try (Progress progress = talk.progress(intake.files(), false)) {
      new CodingLine(codebook.codebook(), meaning, talk).run(intake, progress, reports::add);
    }
    return reports.isEmpty()
        ? new Linked(List.of(), List.of(), List.of())
        : new Linker(meaning).link(reports);
  }
}
