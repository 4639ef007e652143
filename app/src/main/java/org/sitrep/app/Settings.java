package org.sitrep.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is set beforehand. A word of the command line stands before the environment ({@code
 * SITREP_RUN_STORE}, then {@code SITREP_STORE}), that before the settings of the folder, these
 * before the person's, and these before what is built in.
 */
final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "SITREP_";

  private final Surroundings around;
  private final SettingsFile project;
  private final SettingsFile person;

  private Settings(Surroundings around, SettingsFile project, SettingsFile person) {
    this.around = around;
    this.project = project;
    this.person = person;
  }

  /** Returns what is set around a command; stops where a file is wrong. */
  static Settings read(Surroundings around, CommandSpec program) {
    return new Settings(
        around,
        SettingsFile.read(around.project(), program),
        SettingsFile.read(around.person(), program));
  }

  /** Returns only what the environment sets. */
  static Settings withoutFiles(Surroundings around, CommandSpec program) {
    SettingsFile none = SettingsFile.read(null, program);
    return new Settings(around, none, none);
  }

  /** Returns how an option is called in files: its longest name without dashes. */
  static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    return value(verb(option.command()), key(option));
  }

  /** Returns the verb that a command belongs to, as "review" for "sitrep review accept". */
  private static String verb(CommandSpec command) {
    CommandSpec at = command;
    for (CommandSpec parent = at.parent();
        parent != null && parent.parent() != null;
        parent = at.parent()) {
      at = parent;
    }
    return at.name();
  }

  /** Returns what is set for an option of a verb, or null where only the built-in value stands. */
  @Nullable String value(String verb, String option) {
    String[] set = {
      around.variable(variable(verb + " " + option)),
      around.variable(variable(option)),
      project.value(verb, option),
      person.value(verb, option)
    };
    for (String value : set) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String variable(String words) {
    return PREFIX + words.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
