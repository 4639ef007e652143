package org.sitrep.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.AccessToken;

/**
 * Who may do what.
 *
 * @param token who bears it may keep decisions; null where nobody may
 * @param origins the origins whose pages may read, such as {@code https://maps.example}, or {@code
 *     *} for all; none for pages of this machine alone
 */
public record Access(@Nullable AccessToken token, List<String> origins) {
  /** Everybody may read, nobody write. */
  public static final Access READING = new Access(null, List.of());

  public Access {
    origins = List.copyOf(origins);
  }
}
