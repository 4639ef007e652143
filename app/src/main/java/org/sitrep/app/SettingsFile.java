package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A file of settings: options without their dashes, for all verbs at the top and for one verb in a
 * table of its name. Every key and every kind of value is checked.
 */
final class SettingsFile {
  private final Path file;
  private final CommandSpec program;
  private final Map<String, String> values = new HashMap<>();

  private SettingsFile(Path file, CommandSpec program) {
    this.file = file;
    this.program = program;
  }

  /** Returns the settings of the file; none where there is no file. */
  static SettingsFile read(@Nullable Path file, CommandSpec program) {
    SettingsFile settings = new SettingsFile(file == null ? Path.of("") : file, program);
    if (file != null && Files.exists(file)) {
      settings.read();
    }
    return settings;
  }

  /** Returns what is set for an option of a verb, or null. */
  @Nullable String value(String verb, String option) {
    String own = values.get(verb + " " + option);
    return own == null ? values.get(option) : own;
  }

  private void read() {
    TomlParseResult toml;
    try {
      toml = Toml.parse(file);
    } catch (IOException unreadable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot read the settings in " + file + " (" + unreadable + ").",
          unreadable);
    }
    for (TomlParseError error : toml.errors()) {
      throw wrong(error.position(), error.getMessage() + ". The file has to be TOML (toml.io)");
    }
    for (String key : toml.keySet()) {
      if (toml.get(List.of(key)) instanceof TomlTable table) {
        verb(key, table, toml.inputPositionOf(List.of(key)));
      } else {
        keep("", key, toml, optionsOfAll());
      }
    }
  }

  private void verb(String verb, TomlTable table, @Nullable TomlPosition at) {
    var spec = program.subcommands().get(verb);
    if (spec == null) {
      throw unknown(at, "verb", verb, program.subcommands().keySet());
    }
    Map<String, OptionSpec> options = options(spec.getCommandSpec());
    table.keySet().forEach(key -> keep(verb + " ", key, table, options));
  }

  private void keep(String prefix, String key, TomlTable table, Map<String, OptionSpec> options) {
    TomlPosition at = table.inputPositionOf(List.of(key));
    OptionSpec option = options.get(key);
    if (option == null) {
      throw unknown(at, "setting", key, options.keySet());
    }
    values.put(prefix + key, checked(option, key, table.get(List.of(key)), at));
  }

  private String checked(
      OptionSpec option, String key, @Nullable Object value, @Nullable TomlPosition at) {
    Class<?> type = option.typeInfo().getType();
    boolean truth = type == boolean.class || type == Boolean.class;
    boolean whole = type == int.class || type == Integer.class || type == long.class;
    boolean number = whole || type == double.class || type == Double.class;
    if (truth != value instanceof Boolean) {
      throw kind(at, key, truth ? "true or false" : "no true or false", value);
    }
    if (number != value instanceof Number || (whole && value instanceof Double)) {
      throw kind(at, key, whole ? "a whole number" : number ? "a number" : "words", value);
    }
    if (value instanceof TomlArray several) {
      return several.toList().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
    return String.valueOf(value);
  }

  private Stop kind(
      @Nullable TomlPosition at, String key, String expected, @Nullable Object found) {
    return wrong(at, key + " wants " + expected + ", found " + found);
  }

  private Stop unknown(
      @Nullable TomlPosition at, String what, String found, Collection<String> known) {
    return wrong(
        at,
        "there is no "
            + what
            + " \""
            + found
            + "\""
            + WrongWords.nearest(found, known)
                .map(near -> ", but there is \"" + near + "\"")
                .orElse("; expected one of " + String.join(", ", known)));
  }

  private Stop wrong(@Nullable TomlPosition at, String what) {
    String line = at == null ? "" : " line " + at.line();
    return new Stop(
        ExitCode.WRONG_USAGE, file + line + ": " + what + ". Correct the file, or take it away.");
  }

  private Map<String, OptionSpec> optionsOfAll() {
    Map<String, OptionSpec> all = new TreeMap<>();
    program.subcommands().values().forEach(verb -> all.putAll(options(verb.getCommandSpec())));
    return all;
  }

  /** Returns what can be set, by the name without dashes. */
  private static Map<String, OptionSpec> options(CommandSpec spec) {
    Map<String, OptionSpec> options = new TreeMap<>();
    List<OptionSpec> settable = new ArrayList<>(spec.options());
    settable.removeIf(option -> option.usageHelp() || option.versionHelp() || option.hidden());
    settable.forEach(option -> options.put(Settings.key(option), option));
    spec.subcommands().values().forEach(part -> options.putAll(options(part.getCommandSpec())));
    return options;
  }
}
