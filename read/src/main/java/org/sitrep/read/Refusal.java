package org.sitrep.read;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Printable;

/**
 * Something that was not taken as a report, and why.
 *
 * @param file the path as it was given
 * @param line the number of the line in the file, from 1, or null where the whole file is refused
 * @param code a short code, by which refusals are counted
 * @param says what was found and what was expected, for people; in one line, whatever was found
 */
public record Refusal(String file, @Nullable Integer line, String code, String says)
    implements Found {
  public Refusal {
    file = Printable.of(file);
    says = Printable.of(says);
  }

  Refusal(String file, String code, String says) {
    this(file, null, code, says);
  }
}
