package org.sitrep.app;

import org.sitrep.model.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a command tells people, on standard error, a sentence a line, whoever's words are in it. */
final class Talk {
  private final Terminal terminal;
  private final TalkOptions options;

  Talk(Terminal terminal, TalkOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** Returns whether the command that failed was asked to say more. */
  static boolean verbose(CommandLine at) {
    OptionSpec option = at.getCommandSpec().findOption("-v");
    return option != null && Boolean.TRUE.equals(option.getValue());
  }

  /** Tells what a person need not act on. */
  void say(String sentence) {
    if (!options.quiet()) {
      warn(sentence);
    }
  }

  /** Tells what a person should know even where little is to be said. */
  void warn(String sentence) {
    terminal.err().println(Printable.of(sentence));
  }

  /** Tells what helps to find a fault. */
  void detail(Throwable fault) {
    if (options.verbose()) {
      fault.printStackTrace(terminal.err());
    }
  }

  /**
   * Starts to show progress.
   *
   * @param files how many files there are
   * @param printsData whether the command writes its data meanwhile, where a bar would get between
   */
  Progress progress(int files, boolean printsData) {
    boolean bar = terminal.errShown() && !(printsData && terminal.outShown());
    return Progress.start(terminal.err(), files, bar, options.progress());
  }
}
