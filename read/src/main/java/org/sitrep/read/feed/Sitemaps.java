package org.sitrep.read.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.feed.EntryList.Told;
import org.sitrep.read.xml.XmlProlog;

/** Reads sitemaps, lists of them and news sitemaps with crawler-commons. */
final class Sitemaps {
  private Sitemaps() {}

  /** Returns what the sitemap holds. */
  static FeedContent read(String address, String words) throws NoFeed {
    AbstractSiteMap map = parsed(address, words);
    EntryList list = new EntryList(address, null);
    List<FeedPart> parts = new ArrayList<>();
    if (map instanceof SiteMapIndex index) {
      for (AbstractSiteMap each : index.getSitemaps()) {
        parts.add(new FeedPart(each.getUrl().toString(), stamp(each.getLastModified())));
      }
    } else if (map instanceof SiteMap pages) {
      pages.getSiteMapUrls().forEach(page -> list.add(told(page)));
    }
    FeedKind kind = map.isIndex() ? FeedKind.SITEMAP_INDEX : FeedKind.SITEMAP;
    return new FeedContent(kind, null, list.entries(), parts, list.refusals(), null, Set.of());
  }

  /**
   * The characters go in as UTF-8 and without the declaration that may name another encoding. Pages
   * of other hosts are taken: news sites keep their sitemaps where it suits them, and whoever
   * fetches a page asks that page's own host for leave.
   */
  private static AbstractSiteMap parsed(String address, String words) throws NoFeed {
    XmlProlog prolog = XmlProlog.of(words);
    if (prolog.declares()) {
      throw new NoFeed(
          "entities", "expected a sitemap, found a document that declares entities of its own");
    }
    HardenedXml.refuseDepth(words);
    byte[] bytes = words.substring(prolog.start()).getBytes(StandardCharsets.UTF_8);
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      URL url = URI.create(address).toURL();
      return parser.parseSiteMap("text/xml", bytes, url);
    } catch (UnknownFormatException | IOException | IllegalArgumentException broken) {
      throw new NoFeed("bad-xml", "expected a sitemap, found: " + broken.getMessage());
    }
  }

  private static Told told(SiteMapURL page) {
    @Nullable NewsAttributes news = news(page);
    @Nullable Moment changed = moment(page.getLastModified());
    String link = page.getUrl().toString();
    if (news == null) {
      return new Told(link, null, changed, null, null, null, null);
    }
    @Nullable Moment printed =
        news.getPublicationDateTime() == null
            ? changed
            : SyndicationFeed.moment(news.getPublicationDateTime().toInstant());
    return new Told(link, news.getTitle(), printed, null, news.getName(), news.getLanguage(), null);
  }

  private static @Nullable NewsAttributes news(SiteMapURL page) {
    ExtensionMetadata @Nullable [] found = page.getAttributesForExtension(Extension.NEWS);
    return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
        ? news
        : null;
  }

  private static @Nullable Moment moment(@Nullable Date date) {
    return date == null ? null : SyndicationFeed.moment(date.toInstant());
  }

  private static @Nullable String stamp(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }
}
