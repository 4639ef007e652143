package org.sitrep.app;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes a page of the manual in the macros of man(7) from the same model that prints the help, so
 * that the two cannot differ. (picocli's own generator writes AsciiDoc, which wants one more
 * program to become a page.)
 */
final class ManPage {
  private static final Map<Integer, String> EXIT_CODES =
      new TreeMap<>(
          Map.of(
              ExitCode.DONE, "Done.",
              ExitCode.NOTHING, "Ran, and nothing matched or a check failed.",
              ExitCode.WRONG_USAGE, "Wrong usage, or a setting that is wrong.",
              ExitCode.REFUSED, "Some input was refused; how much and why is told.",
              ExitCode.NETWORK, "The network failed.",
              ExitCode.STORE, "The store is locked or damaged.",
              ExitCode.INTERRUPTED, "Interrupted."));

  private final StringBuilder page = new StringBuilder();
  private final CommandSpec spec;

  private ManPage(CommandSpec spec) {
    this.spec = spec;
  }

  /** Returns the page, lines ended by line feeds. */
  static String of(CommandSpec spec) {
    ManPage page = new ManPage(spec);
    page.write();
    return page.page.toString();
  }

  private void write() {
    String name = spec.qualifiedName("-");
    line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"sitrep\" \"Sitrep\"");
    section("NAME");
    line(plain(name) + " \\- " + plain(String.join(" ", spec.usageMessage().header())));
    section("SYNOPSIS");
    line(plain(synopsis()));
    examples();
    verbs();
    options();
    exitCodes();
    section("FILES");
    tagged("sitrep.toml", "Settings of the folder the program runs in.");
    tagged("$XDG_CONFIG_HOME/sitrep/config.toml", "Settings of the person.");
    section("ENVIRONMENT");
    tagged("SITREP_OPTION, SITREP_VERB_OPTION", "Sets an option, as in SITREP_STORE.");
    tagged("NO_COLOR", "Never colour by itself.");
  }

  private String synopsis() {
    CommandLine line = spec.commandLine();
    String synopsis = line.getHelp().synopsis(0).strip();
    return synopsis.replaceAll("\\s+", " ");
  }

  private void examples() {
    section("EXAMPLES");
    line(".nf");
    for (String example : spec.usageMessage().footer()) {
      if (!example.isBlank()) {
        line(plain(example));
      }
    }
    line(".fi");
  }

  private void verbs() {
    if (spec.subcommands().isEmpty()) {
      return;
    }
    section("VERBS");
    for (Map.Entry<String, CommandLine> verb : spec.subcommands().entrySet()) {
      CommandSpec of = verb.getValue().getCommandSpec();
      tagged(verb.getKey(), String.join(" ", of.usageMessage().header()));
    }
  }

  private void options() {
    section("OPTIONS");
    for (PositionalParamSpec words : spec.positionalParameters()) {
      tagged(words.paramLabel(), described(words));
    }
    spec.options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> tagged(named(option), described(option)));
  }

  /** Returns a description with its variables, such as the default value, filled in. */
  private static String described(ArgSpec arg) {
    String defaults = String.valueOf(arg.defaultValue());
    return String.join(" ", arg.description())
        .replace("${DEFAULT-VALUE}", defaults)
        .replace("${COMPLETION-CANDIDATES}", candidates(arg))
        .replace("%n", " ")
        .replace("%%", "%");
  }

  private static String candidates(ArgSpec arg) {
    return arg.completionCandidates() == null ? "" : String.join(", ", arg.completionCandidates());
  }

  private static String named(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() > 0 ? names + "=" + option.paramLabel() : names;
  }

  private void exitCodes() {
    section("EXIT STATUS");
    EXIT_CODES.forEach((code, says) -> tagged(String.valueOf(code), says));
  }

  private void section(String title) {
    line(".SH " + title);
  }

  private void tagged(String tag, String says) {
    line(".TP");
    line(".B " + plain(tag));
    line(plain(says));
  }

  private void line(String words) {
    page.append(words).append('\n');
  }

  /** Returns the words so that none of them is taken for a request or an escape. */
  private static String plain(String words) {
    String escaped = words.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
