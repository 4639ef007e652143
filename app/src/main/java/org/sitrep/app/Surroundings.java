package org.sitrep.app;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param environment the variables of the environment
 * @param project the settings of the folder the command runs in, there or not; null for none
 */
record Surroundings(Map<String, String> environment, @Nullable Path project) {
  /** No variables and no settings. */
  static final Surroundings NONE = new Surroundings(Map.of(), null);

  Surroundings {
    environment = Map.copyOf(environment);
  }

  static Surroundings ofProcess() {
    return new Surroundings(System.getenv(), Path.of("sitrep.toml"));
  }

  /** Returns the value of a variable, or null where it is not set or empty. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /**
   * Returns where the settings of the person are kept, there or not (XDG Base Directory
   * Specification 0.8), or null where there is no home.
   */
  @Nullable Path person() {
    String config = variable("XDG_CONFIG_HOME");
    String home = variable("HOME");
    if (config != null && Path.of(config).isAbsolute()) {
      return Path.of(config, "sitrep", "config.toml");
    }
    return home == null ? null : Path.of(home, ".config", "sitrep", "config.toml");
  }
}
