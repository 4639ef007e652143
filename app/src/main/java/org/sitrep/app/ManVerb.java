package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep man}: the manual. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints the page of the manual on the program or on a verb, for man(1).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep man | man -l -",
      "  sitrep man export | man -l -",
      "  sitrep man --all ~/.local/share/man/man1",
      ""
    })
final class ManVerb implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "VERB",
      description = "The verb; without it, the program.")
  private @Nullable String verb;

  @Option(
      names = "--all",
      paramLabel = "DIR",
      description = "Write every page into this folder instead, as sitrep.1, sitrep-run.1, ...")
  private @Nullable Path folder;

  ManVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine program = Main.commandLine(Terminal.silent());
    if (folder != null) {
      return all(program, folder);
    }
    Output output = new Output(terminal);
    output.line(ManPage.of(chosen(program).getCommandSpec()).stripTrailing());
    output.flush();
    return ExitCode.DONE;
  }

  private CommandLine chosen(CommandLine program) {
    if (verb == null) {
      return program;
    }
    CommandLine found = program.getSubcommands().get(verb);
    if (found == null) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "There is no verb \""
              + verb
              + "\"."
              + WrongWords.nearest(verb, program.getSubcommands().keySet())
                  .map(near -> " Did you mean: " + near + "?")
                  .orElse(""));
    }
    return found;
  }

  private static int all(CommandLine program, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "There is no folder " + folder + ". Make it first, or name another.");
    }
    page(folder.resolve("sitrep.1"), program);
    for (Map.Entry<String, CommandLine> each : program.getSubcommands().entrySet()) {
      page(folder.resolve("sitrep-" + each.getKey() + ".1"), each.getValue());
    }
    return ExitCode.DONE;
  }

  private static void page(Path file, CommandLine command) {
    byte[] page = ManPage.of(command.getCommandSpec()).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(page));
  }
}
