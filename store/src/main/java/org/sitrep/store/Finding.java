package org.sitrep.store;

import org.jspecify.annotations.Nullable;

/**
 * What was found when something was examined.
 *
 * @param what what was examined, in a few words
 * @param level how it stands
 * @param says what was found
 * @param cure what helps, or null where nothing needs help
 */
public record Finding(String what, Level level, String says, @Nullable String cure) {
  /** How something stands. */
  public enum Level {
    /** As it should be. */
    OK,
    /** It works, but somebody should look. */
    WARN,
    /** It is wrong. */
    FAIL,
    /** The store itself is damaged. */
    DAMAGED
  }

  /** Returns that something is as it should be. */
  public static Finding ok(String what, String says) {
    return new Finding(what, Level.OK, says, null);
  }
}
