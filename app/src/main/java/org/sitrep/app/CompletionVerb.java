package org.sitrep.app;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code sitrep completion}: words that a shell completes. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints a script by which a shell completes the verbs and options of sitrep.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(sitrep completion bash)",
      "  sitrep completion zsh > ~/.sitrep-completion      then: source it in .zshrc",
      "  sitrep completion fish > ~/.config/fish/completions/sitrep.fish",
      ""
    })
final class CompletionVerb implements Callable<Integer> {
  /** The shells for which there is a script. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  CompletionVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine program = Main.commandLine(Terminal.silent());
    Output output = new Output(terminal);
    // The script of picocli is for both: it loads bashcompinit where it runs in zsh.
    output.line(shell == Shell.fish ? fish(program) : AutoComplete.bash("sitrep", program));
    output.flush();
    return ExitCode.DONE;
  }

  private static String fish(CommandLine program) {
    StringBuilder script = new StringBuilder("complete -c sitrep -f\n");
    for (Map.Entry<String, CommandLine> verb : program.getSubcommands().entrySet()) {
      CommandSpec spec = verb.getValue().getCommandSpec();
      script.append("complete -c sitrep -n __fish_use_subcommand -a ").append(verb.getKey());
      script.append(" -d ").append(quoted(String.join(" ", spec.usageMessage().header())));
      script.append('\n');
      script.append("complete -c sitrep -n '__fish_seen_subcommand_from ").append(verb.getKey());
      script.append("' -F\n");
      spec.options().forEach(option -> fish(verb.getKey(), option, script));
      verb.getValue().getSubcommands().forEach((part, of) -> fish(verb.getKey(), part, of, script));
    }
    return script.toString();
  }

  /** A part of a verb, such as {@code review accept}, is offered as long as none is chosen. */
  private static void fish(String verb, String part, CommandLine of, StringBuilder script) {
    CommandSpec spec = of.getCommandSpec();
    String parts = String.join(" ", spec.parent().subcommands().keySet());
    script.append("complete -c sitrep -n '__fish_seen_subcommand_from ").append(verb);
    script.append("; and not __fish_seen_subcommand_from ").append(parts).append("' -a ");
    script.append(part).append(" -d ");
    script.append(quoted(String.join(" ", spec.usageMessage().header()))).append('\n');
    spec.options().forEach(option -> fish(part, option, script));
  }

  private static void fish(String verb, OptionSpec option, StringBuilder script) {
    script.append("complete -c sitrep -n '__fish_seen_subcommand_from ").append(verb).append('\'');
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    script.append(option.arity().max() > 0 ? " -r" : "");
    script.append(" -d ").append(quoted(String.join(" ", option.description()))).append('\n');
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
