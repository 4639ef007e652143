package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * One published text, as it was read.
 *
 * @param id the name of the report, unique in a store; derived from the content where the input
 *     gives none
 * @param file the path as the reader was given it, or null where it came from no file
 * @param title the headline, or null
 * @param byline who wrote it, as printed, or null
 * @param dateline where and for whom it was filed, or null
 * @param text the body that is coded; every offset points into it
 * @param published the date printed on it, or null
 * @param modified the date of its last printed change, or null
 * @param source who published it, or null
 * @param url its address, or null
 * @param language the ISO 639-1 code of its language, or null where unknown
 */
public record Report(
    String id,
    @Nullable String file,
    @Nullable String title,
    @Nullable String byline,
    @Nullable Dateline dateline,
    String text,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language) {
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A report needs an id");
    }
  }

  /** Returns the report with only an id and a text. */
  public static Report of(String id, String text) {
    return new Report(id, null, null, null, null, text, null, null, null, null, null);
  }

  /** Returns the same report with another printed date. */
  public Report publishedOn(@Nullable Moment day) {
    return new Report(
        id, file, title, byline, dateline, text, day, modified, source, url, language);
  }

  /** Returns the same report with that dateline. */
  public Report filedAt(Dateline where) {
    return new Report(
        id, file, title, byline, where, text, published, modified, source, url, language);
  }

  /** Returns the same report under another id. */
  public Report named(String otherId) {
    return new Report(
        otherId, file, title, byline, dateline, text, published, modified, source, url, language);
  }

  /** Returns the words of the text from start to end. */
  public Quote quote(int start, int end) {
    return Quote.of(text, start, end);
  }
}
