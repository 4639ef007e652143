package org.sitrep.read;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Printable;

/** What every text of a report has to be, wherever it comes from. */
public final class ReportText {
  /**
   * A longer text is no report but an archive, a book or an attack, and coding it would take many
   * minutes: a novel. Counted in UTF-16.
   */
  public static final int LONGEST = 500_000;

  private ReportText() {}

  /** Returns why the text cannot be that of a report, or null where it can. */
  public static @Nullable Refusal refusal(String file, String text) {
    @Nullable Refused refused = refused(text);
    return refused == null ? null : refused.in(file);
  }

  /**
   * Returns why it cannot be, or null. A text with half a character is refused, since every offset
   * points into the text as it was read.
   */
  static @Nullable Refused refused(String text) {
    if (text.length() > LONGEST) {
      return new Refused(
          "too-large", "expected the text of a report, found more than " + LONGEST + " characters");
    }
    return text.codePoints().anyMatch(Printable::isHalf)
        ? new Refused("broken-character", "expected whole characters, found half of one")
        : null;
  }
}
