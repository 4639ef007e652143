package org.sitrep.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep codebook}: what the coder knows. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Checks the tables that the coder knows by.",
    footerHeading = "%nExamples:%n",
    footer = {"  sitrep codebook check", "  sitrep codebook check my-codebook/", ""})
final class CodebookVerb implements Runnable {
  private final Terminal terminal;
  @Spec private @Nullable CommandSpec spec;

  CodebookVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Which? check");
    }
  }

  /** Checks every cell of every table against the schema. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Checks every cell of every table against the schema.")
  int check(
      @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of tables.")
          @Nullable Path folder,
      @Mixin TalkOptions loudness) {
    Codebook codebook = folder == null ? Codebook.builtIn() : Codebook.from(folder);
    List<String> faults = Schema.builtIn().faults(codebook);
    Talk talk = new Talk(terminal, loudness);
    faults.forEach(talk::warn);
    talk.say(
        "codebook "
            + codebook.version()
            + ": "
            + faults.size()
            + (faults.size() == 1 ? " fault" : " faults"));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
