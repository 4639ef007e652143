package org.sitrep.read.agency;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.model.Printable;

/**
 * A text as an agency sends it.
 *
 * @param id names the item in all its versions
 * @param version as the agency counts, or null
 * @param made when this version was made, or null
 * @param first when the first version was made, or null
 * @param status whether it may be used
 * @param embargo until when it must not be used: a moment, an empty text where no end is told, or
 *     null where there is no embargo
 * @param note what it says to editors, or null
 * @param title its headline, or null
 * @param byline who wrote it, or null
 * @param located where it was filed, or null
 * @param source who is to be credited, or null
 * @param language as it is told, such as {@code en-GB}, or null
 * @param url where it is published, or null
 * @param text its words, paragraphs parted by an empty line; empty where it has none
 */
public record AgencyItem(
    String id,
    @Nullable String version,
    @Nullable Moment made,
    @Nullable Moment first,
    Status status,
    @Nullable String embargo,
    @Nullable String note,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String located,
    @Nullable String source,
    @Nullable String language,
    @Nullable String url,
    String text) {
  public AgencyItem {
    id = Printable.whole(id);
    note = note == null ? null : Printable.whole(note);
    located = located == null ? null : Printable.whole(located);
  }

  /** Whether an item may be used (IPTC NewsCodes, pubstatus). */
  public enum Status {
    USABLE,
    WITHHELD,
    CANCELED;

    /** Returns the status that a code tells, in whatever form; usable where none is told. */
    static Status of(@Nullable String code) {
      String lower = code == null ? "" : code.toLowerCase(Locale.ROOT);
      if (lower.endsWith("canceled") || lower.endsWith("cancelled")) {
        return CANCELED;
      }
      return lower.endsWith("withheld") ? WITHHELD : USABLE;
    }
  }
}
