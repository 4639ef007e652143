package org.sitrep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.serve.ServeException;
import org.sitrep.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program: {@code sitrep VERB ...}. */
public final class Main {
  private Main() {}

  /** Runs the command that the words tell, and ends the process with its exit code. */
  public static void main(String[] words) {
    int code = run(Terminal.ofProcess(), words);
    Meaning.settle();
    System.exit(code);
  }

  /** Runs a command and returns its exit code; every error is told in a sentence. */
  static int run(Terminal terminal, String... words) {
    int code = commandLine(terminal).execute(words);
    try {
      terminal.out().flush();
    } catch (IOException nobodyReads) {
      // As after "| head": who stopped reading has what was wanted.
      return code;
    }
    return code;
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new SitrepCommand());
    for (Object verb : verbs(terminal)) {
      line.addSubcommand(verb);
    }
    line.getSubcommands().values().forEach(FilesOrStore::filesOptionalWhereStored);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colours(terminal)));
    line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
    line.setExecutionExceptionHandler((broken, at, parsed) -> told(broken, at));
    HelpLayout.examplesFirst(line);
    return line;
  }

  private static List<Object> verbs(Terminal terminal) {
    return List.of(
        new ReadVerb(terminal),
        new CodeVerb(terminal),
        new CopiesVerb(terminal),
        new RunVerb(terminal),
        new ExportVerb(terminal),
        new ExplainVerb(terminal),
        new ControlVerb(terminal),
        new TempoVerb(terminal),
        new ReportVerb(terminal),
        new ServeVerb(terminal),
        new DemoVerb(terminal),
        new CodebookVerb(terminal),
        new ReviewVerb(terminal),
        new RecodeVerb(terminal));
  }

  /** Colour only where a person looks, and never against NO_COLOR (no-color.org). */
  private static Ansi colours(Terminal terminal) {
    boolean wanted = terminal.outShown() && System.getenv("NO_COLOR") == null;
    return wanted ? Ansi.ON : Ansi.OFF;
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
