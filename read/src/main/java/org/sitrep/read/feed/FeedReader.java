package org.sitrep.read.feed;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Characters;
import org.sitrep.read.xml.XmlProlog;

/**
 * Reads a feed of any kind into the articles that it names. What it is is told by what it holds:
 * servers often declare another kind. Safe for use by several threads.
 */
public final class FeedReader {
  private FeedReader() {}

  /**
   * Returns what the feed holds; what is no feed is one refusal.
   *
   * @param address where the feed stands, absolute; links in it are seen from there
   * @param content the bytes, as they are after any compression was undone
   * @param told the encoding that the server declares, or null
   */
  public static FeedContent read(String address, byte[] content, @Nullable Charset told) {
    @Nullable String words = Characters.of(content, told);
    if (words == null) {
      return FeedContent.none(address, "binary", "expected a feed, found no text");
    }
    try {
      return read(address, words);
    } catch (NoFeed refused) {
      return FeedContent.none(address, refused.code(), refused.says());
    }
  }

  private static FeedContent read(String address, String words) throws NoFeed {
    String bare = words.stripLeading();
    if (bare.isEmpty()) {
      throw new NoFeed("empty", "expected a feed, found nothing");
    }
    if (bare.startsWith("{") || bare.startsWith("[")) {
      return JsonFeed.read(address, bare);
    }
    if (GdeltArticles.isCsv(bare)) {
      return GdeltArticles.csv(address, bare);
    }
    return xml(address, bare);
  }

  private static FeedContent xml(String address, String words) throws NoFeed {
    XmlProlog prolog = XmlProlog.of(words);
    if (prolog.declares()) {
      throw new NoFeed(
          "entities", "expected a feed, found a document that declares entities of its own");
    }
    String root = prolog.bareRoot();
    return switch (root) {
      case "rss", "rdf", "feed" -> SyndicationFeed.read(address, words);
      case "urlset", "sitemapindex" -> Sitemaps.read(address, words);
      case "html" -> throw new NoFeed("no-feed", "expected a feed, found a web page");
      case "opml" -> throw new NoFeed("no-feed", "expected a feed, found a list of feeds (OPML)");
      case "" -> throw new NoFeed("no-feed", "expected a feed, found text that is neither");
      default -> throw new NoFeed("no-feed", "expected a feed, found XML that begins with " + root);
    };
  }
}
