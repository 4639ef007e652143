package org.sitrep.read.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Moment;
import org.sitrep.read.Refusal;

final class FeedReaderTest {
  private static final String AT = "https://harbour.example/feeds/news";

  @Test
  void rss2GivesLinkTitleDateLanguageAndWholeText() {
    FeedContent feed =
        read(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harbour Times</title><language>en-gb</language><ttl>45</ttl>
            <skipHours><hour>2</hour><hour>24</hour></skipHours>
            <item><title>Shells fall on the &lt;b&gt;docks&lt;/b&gt;</title>
            <link>https://harbour.example/docks</link>
            <pubDate>Tue, 03 Dec 2024 10:15:00 +0200</pubDate>
            <description>A summary.</description>
            <content:encoded>&lt;p&gt;Two shells fell.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</content:encoded>
            </item></channel></rss>
            """);
    assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
    assertThat(feed.title()).isEqualTo("Harbour Times");
    assertThat(feed.rest()).isEqualTo(Duration.ofMinutes(45));
    assertThat(feed.quietHours()).containsExactlyInAnyOrder(2, 0);
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "https://harbour.example/docks",
                AT,
                "Shells fall on the docks",
                new Moment(LocalDate.of(2024, 12, 3), Instant.parse("2024-12-03T08:15:00Z")),
                null,
                null,
                "en",
                "Two shells fell.\n\nNobody was hurt."));
  }

  @Test
  void rss1AndRss091AreReadAsWell() {
    FeedContent one =
        read(
            """
            <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
             xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://harbour.example/"><title>H</title>
            <link>https://harbour.example/</link><description>d</description></channel>
            <item rdf:about="https://harbour.example/a"><title>A</title>
            <link>https://harbour.example/a</link><dc:date>2024-12-03T08:15:00Z</dc:date></item>
            </rdf:RDF>
            """);
    assertThat(one.kind()).isEqualTo(FeedKind.RSS);
    assertThat(one.entries()).singleElement().extracting(FeedEntry::title).isEqualTo("A");
    assertThat(Objects.requireNonNull(one.entries().get(0).printed()).instant())
        .isEqualTo(Instant.parse("2024-12-03T08:15:00Z"));
    FeedContent old =
        read(
            """
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
             "http://127.0.0.1:9/rss-0.91.dtd">
            <rss version="0.91"><channel><title>H</title><link>https://harbour.example/</link>
            <description>d</description><language>en</language>
            <item><title>Caf&eacute; struck</title><link>https://harbour.example/b</link></item>
            </channel></rss>
            """);
    assertThat(old.entries()).singleElement().extracting(FeedEntry::title).isEqualTo("Café struck");
  }

  @Test
  void atomGivesTheAlternateLinkSeenFromTheFeed() {
    FeedContent feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Quai</title>
            <id>tag:quai.example,2024:feed</id><updated>2024-12-03T09:00:00Z</updated>
            <entry><title>Le port</title><id>tag:quai.example,2024:1</id>
            <link rel="self" href="https://harbour.example/1.atom"/>
            <link rel="alternate" href="/le-port"/><updated>2024-12-03T08:15:00Z</updated>
            <content type="html">&lt;p&gt;Le port est calme.&lt;/p&gt;</content></entry></feed>
            """);
    assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
    FeedEntry entry = feed.entries().get(0);
    assertThat(entry.address()).isEqualTo("https://harbour.example/le-port");
    assertThat(entry.text()).isEqualTo("Le port est calme.");
    assertThat(Objects.requireNonNull(entry.printed()).day()).isEqualTo(LocalDate.of(2024, 12, 3));
  }

  @Test
  void jsonFeedIsReadAndAnItemWithoutLinkIsRefusedByItsNumber() {
    FeedContent feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "language": "en",
             "items": [
              {"id": "1", "url": "https://harbour.example/1", "title": "One",
               "date_published": "2024-12-03T10:15:00+02:00", "content_text": "Calm."},
              {"id": "https://harbour.example/2", "content_html": "<p>Shells.</p>"},
              {"id": "3", "title": "Nowhere"}]}
            """);
    assertThat(feed.kind()).isEqualTo(FeedKind.JSON_FEED);
    assertThat(feed.entries())
        .extracting(FeedEntry::address, FeedEntry::text)
        .containsExactly(
            tuple("https://harbour.example/1", "Calm."),
            tuple("https://harbour.example/2", "Shells."));
    assertThat(feed.refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("no-address");
              assertThat(refusal.line()).isEqualTo(3);
            });
  }

  @Test
  void aListOfGdeltGivesWhenItWasSeenAndNoDateOfPublication() {
    FeedContent json =
        read(
            """
            {"articles": [{"url": "https://harbour.example/1", "url_mobile": "", "title": "One",
              "seendate": "20241203T101500Z", "domain": "harbour.example", "language": "English",
              "sourcecountry": "Nowhere"}]}
            """);
    FeedContent csv =
        read(
            """
            URL,MobileURL,Date,Title,Domain,Language
            https://harbour.example/1,,2024-12-03 10:15:00,"One, and ""two\""\",harbour.example,English
            """);
    for (FeedContent feed : new FeedContent[] {json, csv}) {
      assertThat(feed.kind()).isEqualTo(FeedKind.GDELT_ARTICLES);
      FeedEntry entry = feed.entries().get(0);
      assertThat(entry.seen()).isEqualTo(Instant.parse("2024-12-03T10:15:00Z"));
      assertThat(entry.printed()).isNull();
      assertThat(entry.language()).isEqualTo("en");
      assertThat(entry.outlet()).isEqualTo("harbour.example");
    }
    assertThat(csv.entries().get(0).title()).isEqualTo("One, and \"two\"");
  }

  @Test
  void aNewsSitemapGivesHeadlineDateOutletAndLanguage() {
    FeedContent feed =
        read(
            """
            <?xml version="1.0" encoding="windows-1251"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
             xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://harbour.example/a?x=1&amp;y=2</loc><news:news><news:publication>
            <news:name>Harbour Times</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2024-12-03T10:15:00+02:00</news:publication_date>
            <news:title>The Ōkawa bridge is cut</news:title></news:news></url>
            <url><loc>https://harbour.example/b</loc><lastmod>2024-12-01</lastmod></url></urlset>
            """);
    assertThat(feed.kind()).isEqualTo(FeedKind.SITEMAP);
    FeedEntry first = feed.entries().get(0);
    assertThat(first.address()).isEqualTo("https://harbour.example/a?x=1&y=2");
    assertThat(first.title()).isEqualTo("The Ōkawa bridge is cut");
    assertThat(first.outlet()).isEqualTo("Harbour Times");
    assertThat(Objects.requireNonNull(first.printed()).instant())
        .isEqualTo(Instant.parse("2024-12-03T08:15:00Z"));
    assertThat(Objects.requireNonNull(feed.entries().get(1).printed()).day())
        .isEqualTo(LocalDate.of(2024, 12, 1));
  }

  @Test
  void anIndexOfSitemapsGivesItsParts() {
    FeedContent feed =
        read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://harbour.example/s1.xml</loc><lastmod>2024-12-03T10:00:00Z</lastmod>
            </sitemap><sitemap><loc>https://harbour.example/s2.xml</loc></sitemap></sitemapindex>
            """);
    assertThat(feed.kind()).isEqualTo(FeedKind.SITEMAP_INDEX);
    assertThat(feed.parts())
        .containsExactly(
            new FeedPart("https://harbour.example/s1.xml", "2024-12-03T10:00:00Z"),
            new FeedPart("https://harbour.example/s2.xml", null));
  }

  @Test
  void brokenXmlIsOneRefusal() {
    refused("<rss version=\"2.0\"><channel><item></channel></rss>", "bad-xml");
    refused("<urlset", "bad-xml");
  }

  @Test
  void whatIsNoFeedIsRefusedByWhatItIs() {
    assertThat(refused("<!doctype html><html><p>Hello</p></html>", "no-feed")).contains("web page");
    assertThat(refused("<opml version=\"2.0\"/>", "no-feed")).contains("OPML");
    refused("Just words.", "no-feed");
    refused("{\"hello\": 1}", "no-feed");
    refused("{\"hello\": ", "bad-json");
    refused("  \n ", "empty");
    refused("\u0000\u0001\u0002", "binary");
  }

  @Test
  void anEntityBombIsRefusedBeforeAnyParserSeesIt() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    refused(bomb + "<rss version=\"2.0\"><channel><title>&c;</title></channel></rss>", "entities");
    refused(bomb + "<urlset><url><loc>&c;</loc></url></urlset>", "entities");
  }

  @Test
  void noLocalFileIsReadThroughAnEntity() {
    String reach = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    refused(reach + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>", "entities");
    refused(
        "<!-- [ --><!DOCTYPE rss [<!ENTITY % x SYSTEM \"file:///etc/hostname\"> %x;]><rss/>",
        "entities");
  }

  @Test
  void anEncodingThatIsWronglyDeclaredDoesNotSpoilTheLetters() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss version=\"2.0\"><channel><title>Zürich"
            + "</title></channel></rss>";
    byte[] utf8 = feed.getBytes(StandardCharsets.UTF_8);
    assertThat(FeedReader.read(AT, utf8, StandardCharsets.ISO_8859_1).title()).isEqualTo("Zürich");
    byte[] latin = feed.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(FeedReader.read(AT, latin, null).title()).isEqualTo("Zürich");
    byte[] cyrillic =
        "<rss version=\"2.0\"><channel><title>Порт</title></channel></rss>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(FeedReader.read(AT, cyrillic, Charset.forName("windows-1251")).title())
        .isEqualTo("Порт");
  }

  @Test
  void aDateThatIsNoneIsNoDateAndTheEntryStays() {
    FeedContent feed = read(rss(item("https://harbour.example/a", "<pubDate>Soon</pubDate>")));
    assertThat(feed.entries()).singleElement().extracting(FeedEntry::printed).isNull();
  }

  @Test
  void entriesThatShareAGuidButNotALinkAreBothThere() {
    String guid = "<guid isPermaLink=\"false\">7</guid>";
    FeedContent feed =
        read(
            rss(item("https://harbour.example/a", guid) + item("https://harbour.example/b", guid)));
    assertThat(feed.entries())
        .extracting(FeedEntry::address)
        .containsExactly("https://harbour.example/a", "https://harbour.example/b");
  }

  @Test
  void aLinkThatLeadsToNoPageIsRefused() {
    FeedContent feed =
        read(rss(item("javascript:alert(1)", "") + item("ftp://harbour.example/a", "")));
    assertThat(feed.entries()).isEmpty();
    assertThat(feed.refusals()).hasSize(2).allMatch(refusal -> refusal.code().equals("address"));
  }

  @Test
  void aFeedOfAHundredThousandEntriesIsReadWhole() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      items.append(item("https://harbour.example/" + i, ""));
    }
    assertThat(read(rss(items.toString())).entries()).hasSize(100_000);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>H</title>" + items + "</channel></rss>";
  }

  private static String item(String link, String more) {
    return "<item><title>T</title><link>" + link + "</link>" + more + "</item>";
  }

  private static FeedContent read(String words) {
    FeedContent content = FeedReader.read(AT, words.getBytes(StandardCharsets.UTF_8), null);
    assertThat(content.kind()).as(content.toString()).isNotEqualTo(FeedKind.NONE);
    return content;
  }

  private static @Nullable String refused(String words, String code) {
    FeedContent content = FeedReader.read(AT, words.getBytes(StandardCharsets.UTF_8), null);
    assertThat(content.kind()).isEqualTo(FeedKind.NONE);
    assertThat(content.refusals()).singleElement().extracting("code").isEqualTo(code);
    return content.refusals().get(0).says();
  }

  @Test
  void anInternalSubsetBehindAnAddressWithSignsIsSeen() {
    String type = "<!DOCTYPE %s SYSTEM \"x>y\" [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    String rss = type.formatted("rss") + "<rss version='2.0'><channel><title>&a;</title></channel>";
    String map = type.formatted("urlset") + "<urlset><url><loc>https://a.example/&a;</loc></url>";

    for (String document : List.of(rss + "</rss>", map + "</urlset>")) {
      FeedContent content =
          FeedReader.read(
              "https://a.example/feed", document.getBytes(StandardCharsets.UTF_8), null);

      assertThat(content.entries()).isEmpty();
      assertThat(content.refusals()).extracting(Refusal::code).containsExactly("entities");
    }
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>"
      })
  void aDocumentThatIsNothingButDepthIsRefused(String start) {
    for (String piece : List.of("<a>", "<_a b='/>'>", "<a/ >", "<a =' >")) {
      byte[] document = (start + piece.repeat(500_000)).getBytes(StandardCharsets.UTF_8);

      FeedContent content = FeedReader.read("https://a.example/feed", document, null);

      assertThat(content.refusals())
          .as(piece)
          .extracting(Refusal::code)
          .containsExactly("too-deep");
    }
  }
}
