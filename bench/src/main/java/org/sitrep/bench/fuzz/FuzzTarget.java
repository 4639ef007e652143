package org.sitrep.bench.fuzz;

import java.util.Locale;

/** What is given made-up bytes. The name in small letters is that of its folder of cases. */
public enum FuzzTarget {
  TEXT,
  PAGE,
  LINES,
  NINJS,
  NEWSML,
  TABLE,
  ZIP,
  WARC,
  FEED,
  SITEMAP,
  OPML,
  ROBOTS,
  ADDRESS,
  CODEBOOK,
  STORE,
  API;

  /** Returns the target of a name, in whatever case. */
  public static FuzzTarget named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns the name of the folder of its cases. */
  static String folder(FuzzTarget target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  /** Gives it the bytes, or throws where something is wrong with whoever takes them. */
  public void take(byte[] bytes) {
    Takers.of(this).take(bytes);
  }
}
