package org.sitrep.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every report its id, and no two different reports the same one. */
final class Names {
  private final Map<String, String> contentOf = new HashMap<>();

  /**
   * Returns the id that is wanted; with the hash behind it where another content has it already;
   * the hash alone where none is wanted.
   */
  String name(@Nullable String wanted, String hash) {
    if (wanted == null) {
      return hash;
    }
    @Nullable String holder = contentOf.putIfAbsent(wanted, hash);
    return holder == null || holder.equals(hash) ? wanted : wanted + "-" + hash;
  }
}
