package org.sitrep.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * How the program speaks: with colour or without, in words or in JSON. Every verb takes these
 * options; they are read before all others, because what is wrong with the others has to be told in
 * the way they ask for.
 */
final class Manners {
  private static final String COLOR = "--color";
  private static final String LOG_FORMAT = "--log-format";

  /** When to colour. */
  enum When {
    auto,
    always,
    never
  }

  /** How to write messages. */
  enum Form {
    text,
    json
  }

  @Option(
      names = COLOR,
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour: auto (where a person looks and NO_COLOR is not set), always or never (default:"
              + " ${DEFAULT-VALUE}).")
  private When color = When.auto;

  @Option(
      names = LOG_FORMAT,
      paramLabel = "NAME",
      defaultValue = "text",
      description = "Messages on standard error as text or as JSON lines (default: text).")
  private Form form = Form.text;

  /** Returns the manners that the words of a command line, and what is set beforehand, ask for. */
  static Manners of(List<String> words, Settings settings) {
    Manners manners = new Manners();
    String color = value(words, COLOR, settings);
    String form = value(words, LOG_FORMAT, settings);
    for (When when : When.values()) {
      manners.color = when.name().equals(color) ? when : manners.color;
    }
    manners.form = Form.json.name().equals(form) ? Form.json : Form.text;
    return manners;
  }

  private static @Nullable String value(List<String> words, String option, Settings settings) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(option + "=")) {
        return words.get(i).substring(option.length() + 1);
      }
      if (words.get(i).equals(option) && i + 1 < words.size()) {
        return words.get(i + 1);
      }
    }
    return settings.value("", option.substring(2));
  }

  /** Colour only where a person looks, and never by itself against NO_COLOR (no-color.org). */
  boolean colours(boolean shown, Surroundings around) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto ->
          shown && around.variable("NO_COLOR") == null && !"dumb".equals(around.variable("TERM"));
    };
  }

  /** Returns the terminal on which messages come as asked for. */
  Terminal speakingOn(Terminal terminal) {
    if (form == Form.text) {
      return terminal;
    }
    PrintStream lines =
        new PrintStream(new JsonMessages(terminal.err()), true, StandardCharsets.UTF_8);
    // A bar that moves is no line.
    return new Terminal(terminal.in(), terminal.out(), lines, terminal.outShown(), false);
  }
}
