package org.sitrep.bench.fuzz;

/** Who takes the bytes of which target. */
final class Takers {
  /** These three keep files or a server between two inputs. */
  private static final Taker CODEBOOK = new CodebookTables();

  private static final Taker STORE = new StoreFiles();
  private static final Taker API = new ServedStore();

  private Takers() {}

  /** Takes bytes, or throws. */
  @FunctionalInterface
  interface Taker {
    void take(byte[] bytes);
  }

  static Taker of(FuzzTarget target) {
    return switch (target) {
      case TEXT -> bytes -> Strangers.file("x.txt", bytes);
      case PAGE -> bytes -> Strangers.file("x.html", bytes);
      case LINES -> bytes -> Strangers.file("x.jsonl", bytes);
      case NINJS -> bytes -> Strangers.file("x.json", bytes);
      case NEWSML -> bytes -> Strangers.file("x.xml", bytes);
      case TABLE -> bytes -> Strangers.file("x.csv", bytes);
      case ZIP -> bytes -> Strangers.file("x.zip", bytes);
      case WARC -> bytes -> Strangers.file("x.warc", bytes);
      case FEED, SITEMAP -> Strangers::feed;
      case OPML -> Strangers::feedList;
      case ROBOTS -> Strangers::siteRules;
      case ADDRESS -> Strangers::address;
      case CODEBOOK -> CODEBOOK;
      case STORE -> STORE;
      case API -> API;
    };
  }
}
