package org.sitrep.bench.fuzz;

import java.util.Locale;

/** What is given made-up bytes. The name in small letters is that of its folder of cases. */
public enum FuzzTarget {
  TEXT(bytes -> Strangers.file("x.txt", bytes)),
  PAGE(bytes -> Strangers.file("x.html", bytes)),
  LINES(bytes -> Strangers.file("x.jsonl", bytes)),
  NINJS(bytes -> Strangers.file("x.json", bytes)),
  NEWSML(bytes -> Strangers.file("x.xml", bytes)),
  TABLE(bytes -> Strangers.file("x.csv", bytes)),
  ZIP(bytes -> Strangers.file("x.zip", bytes)),
  WARC(bytes -> Strangers.file("x.warc", bytes)),
  FEED(Strangers::feed),
  SITEMAP(Strangers::feed),
  OPML(Strangers::feedList),
  ROBOTS(Strangers::siteRules),
  ADDRESS(Strangers::address),
  CODEBOOK(new CodebookTables()),
  STORE(new StoreFiles()),
  API(new ServedStore());

  /** Takes bytes, or throws where something is wrong with whoever takes them. */
  @FunctionalInterface
  interface Taker {
    void take(byte[] bytes);
  }

  private final Taker taker;

  FuzzTarget(Taker taker) {
    this.taker = taker;
  }

  /** Returns the target of a name, in whatever case. */
  public static FuzzTarget named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns the name of the folder of its cases. */
  static String folder(FuzzTarget target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  /** Gives it the bytes. */
  public void take(byte[] bytes) {
    taker.take(bytes);
  }
}
