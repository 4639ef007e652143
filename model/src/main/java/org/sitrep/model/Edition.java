package org.sitrep.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a report this is, where its publisher tells: agencies correct what they sent and
 * take it back (IPTC NewsML-G2 {@code version} and {@code pubStatus}, ninjs the same). Of two
 * versions the greater stands, whichever came first.
 *
 * @param rank sorts as text: by the number of the version, then by when it was made, then what is
 *     taken back after what stands, then by content, so that no two versions are equal but the same
 * @param withdrawn whether it takes the report back
 * @param note what the publisher says to editors about it, or null
 */
public record Edition(String rank, boolean withdrawn, @Nullable String note)
    implements Comparable<Edition> {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final int DIGITS = 18;

  public Edition {
    if (rank.isBlank()) {
      throw new IllegalArgumentException("An edition needs a rank");
    }
  }

  /**
   * Returns the edition.
   *
   * @param version as the publisher counts, or null; what is no number counts as none
   * @param made when this version was made, or null
   * @param contentHash tells two versions apart that are alike in all else
   */
  public static Edition of(
      @Nullable String version,
      @Nullable Instant made,
      boolean withdrawn,
      @Nullable String note,
      String contentHash) {
    String number = version != null && NUMBER.matcher(version).matches() ? version : "";
    String rank =
        "0".repeat(DIGITS - number.length())
            + number
            + "|"
            + (made == null ? "" : made.toString())
            + "|"
            + (withdrawn ? "1" : "0")
            + "|"
            + contentHash;
    return new Edition(rank, withdrawn, note);
  }

  @Override
  public int compareTo(Edition other) {
    return rank.compareTo(other.rank);
  }
}
