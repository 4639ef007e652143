package org.sitrep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.serve.ServeException;
import org.sitrep.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: {@code sitrep VERB ...}. */
public final class Main {
  private Main() {}

  /** Runs the command that the words tell, and ends the process with its exit code. */
  public static void main(String[] words) {
    int code = run(Terminal.ofProcess(), Surroundings.ofProcess(), words);
    Meaning.settle();
    System.exit(code);
  }

  /** Runs a command that finds nothing set beforehand. */
  static int run(Terminal terminal, String... words) {
    return run(terminal, Surroundings.NONE, words);
  }

  /** Runs a command and returns its exit code; every error is told in a sentence. */
  static int run(Terminal terminal, Surroundings around, String... words) {
    Settings settings;
    try {
      settings = settings(around, List.of(words));
    } catch (Stop wrong) {
      terminal.err().println("sitrep: " + wrong.getMessage());
      return wrong.exitCode();
    }
    Manners manners = Manners.of(List.of(words), settings);
    Terminal spoken = manners.speakingOn(terminal);
    CommandLine line = commandLine(spoken, around);
    line.setDefaultValueProvider(settings);
    line.setColorScheme(colours(manners.colours(spoken.outShown(), around)));
    int code = line.execute(words);
    try {
      terminal.out().flush();
    } catch (IOException nobodyReads) {
      // As after "| head": who stopped reading has what was wanted.
      return code;
    }
    return code;
  }

  /** A wrong file of settings must not stop those who look for what is right. */
  private static Settings settings(Surroundings around, List<String> words) {
    CommandSpec program = commandLine(Terminal.silent()).getCommandSpec();
    boolean help =
        words.stream().anyMatch(Set.of("--help", "-h", "--version", "-V")::contains)
            || words.isEmpty()
            || Set.of("doctor", "completion", "man").contains(words.get(0));
    return help ? Settings.withoutFiles(around, program) : Settings.read(around, program);
  }

  private static CommandLine.Help.ColorScheme colours(boolean wanted) {
    return CommandLine.Help.defaultColorScheme(wanted ? Ansi.ON : Ansi.OFF);
  }

  /** Returns the program as it is where nothing is set beforehand. */
  static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, Surroundings.NONE);
  }

  private static CommandLine commandLine(Terminal terminal, Surroundings around) {
    CommandLine line = new CommandLine(new SitrepCommand());
    for (Object verb : verbs(terminal, around)) {
      line.addSubcommand(verb);
    }
    line.getSubcommands().values().forEach(FilesOrStore::filesOptionalWhereStored);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
    line.setExecutionExceptionHandler((broken, at, parsed) -> told(broken, at));
    HelpLayout.examplesFirst(line);
    addManners(line);
    return line;
  }

  /** Every verb takes the options on how to speak. */
  private static void addManners(CommandLine line) {
    line.addMixin("manners", new Manners());
    line.getSubcommands().values().forEach(Main::addManners);
  }

  private static List<Object> verbs(Terminal terminal, Surroundings around) {
    return List.of(
        new ReadVerb(terminal),
        new CodeVerb(terminal),
        new CopiesVerb(terminal),
        new RunVerb(terminal),
        new WatchVerb(terminal),
        new IngestVerb(terminal),
        new ExportVerb(terminal),
        new ExplainVerb(terminal),
        new ControlVerb(terminal),
        new TempoVerb(terminal),
        new ReportVerb(terminal),
        new DiffVerb(terminal),
        new ServeVerb(terminal),
        new DemoVerb(terminal),
        new CodebookVerb(terminal),
        new ReviewVerb(terminal),
        new RecodeVerb(terminal),
        new ClusterVerb(),
        new DoctorVerb(terminal, around),
        new CompletionVerb(terminal),
        new ManVerb(terminal));
  }

  private static int wrongUsage(ParameterException wrong) {
    CommandLine at = wrong.getCommandLine();
    at.getErr().println("sitrep: " + WrongWords.sentence(wrong));
    at.getErr().println("Try '" + at.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE;
  }

  private static int told(Exception broken, CommandLine at) {
    if (exitCode(broken) == ExitCode.DONE) {
      return ExitCode.DONE;
    }
    at.getErr().println("sitrep: " + sentence(broken));
    if (Talk.verbose(at)) {
      broken.printStackTrace(at.getErr());
    }
    return exitCode(broken);
  }

  private static String sentence(Exception broken) {
    if (broken instanceof Stop
        || broken instanceof StoreException
        || broken instanceof ServeException
        || broken instanceof CodebookException
        || broken instanceof IllegalStateException) {
      return String.valueOf(broken.getMessage());
    }
    return "something went wrong inside the program ("
        + broken
        + "); run it again with -v to see where, and please report that";
  }

  private static int exitCode(Exception broken) {
    if (broken instanceof Stop stop) {
      return stop.exitCode();
    }
    if (broken instanceof StoreException) {
      return ExitCode.STORE;
    }
    if (broken instanceof CodebookException) {
      return ExitCode.WRONG_USAGE;
    }
    return broken instanceof ServeException ? ExitCode.NETWORK : ExitCode.NOTHING;
  }
}
