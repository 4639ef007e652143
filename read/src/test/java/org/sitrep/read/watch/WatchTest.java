package org.sitrep.read.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.read.fetch.LoopbackServer.page;
import static org.sitrep.read.fetch.LoopbackServer.status;
import static org.sitrep.read.watch.Papers.article;
import static org.sitrep.read.watch.Papers.feed;
import static org.sitrep.read.watch.Papers.rss;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Report;
import org.sitrep.read.fetch.LoopbackServer;

/** What comes of feeds, and what of articles. */
@Timeout(60)
final class WatchTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private String at(String path) {
    return desk.server.at("a.test", path);
  }

  @Test
  void aNewArticleBecomesAReportWithWhatPageAndFeedTell() {
    desk.server.on("/feed", feed(at("/1?utm_source=feed"))).on("/1", article("Shells fall"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(desk.reports).hasSize(1);
    Report report = desk.reports.get(0);
    assertThat(report.title()).isEqualTo("Shells fall");
    assertThat(report.url()).isEqualTo(at("/1"));
    assertThat(report.source()).isEqualTo("a.test");
    assertThat(report.language()).isEqualTo("en");
    assertThat(Objects.requireNonNull(report.published()).day())
        .isEqualTo(LocalDate.of(2024, 12, 2));
    assertThat(report.text()).contains("nobody was hurt");
    Settled settled = desk.state.outcome(at("/1"));
    assertThat(settled).isNotNull();
    assertThat(settled.outcome()).isEqualTo(Settled.KEPT);
    assertThat(settled.at()).isBetween(Desk.BEGIN, Desk.BEGIN.plusSeconds(60));
  }

  @Test
  void anArticleIsFetchedOnceHoweverOftenItIsNamed() {
    desk.server
        .on("/feed", feed(at("/1"), at("/1#top"), at("/1?fbclid=7")))
        .on("/other", feed(at("/1")))
        .on("/1", article("Shells fall"));
    desk.follow(at("/feed"), at("/other")).run(Duration.ofHours(2));
    assertThat(desk.server.asked("/1")).hasSize(1);
    assertThat(desk.reports).hasSize(1);
  }

  @Test
  void anUnchangedFeedIsAskedForWithWhatItWasCalledAndNotReadAgain() {
    desk.server
        .on(
            "/feed",
            (asked, out) -> {
              boolean known = "\"v1\"".equals(asked.headers().get("if-none-match"));
              (known
                      ? status(304, "", "ETag: \"v1\"")
                      : status(200, rss(at("/1")), "ETag: \"v1\"", "Last-Modified: x"))
                  .answer(asked, out);
            })
        .on("/1", article("Shells fall"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(50));
    assertThat(desk.server.asked("/feed")).hasSize(4);
    assertThat(desk.server.asked("/feed").subList(1, 4))
        .allMatch(asked -> "x".equals(asked.headers().get("if-modified-since")));
    assertThat(desk.reports).hasSize(1);
  }

  @Test
  void aStateThatIsCalledAnotherNameFromNowOnIsAskedForByThatName() {
    desk.server.on(
        "/feed",
        (asked, out) -> {
          String known = asked.headers().get("if-none-match");
          (known == null ? status(200, rss(), "ETag: \"v1\"") : status(304, "", "ETag: W/\"v2\""))
              .answer(asked, out);
        });
    desk.follow(at("/feed")).run(Duration.ofMinutes(35));
    assertThat(desk.server.asked("/feed"))
        .extracting(asked -> asked.headers().get("if-none-match"))
        .containsExactly(null, "\"v1\"", "W/\"v2\"");
  }

  @Test
  void aFeedThatMovedForGoodIsAskedForWhereItIsNow() {
    desk.server
        .on("/old", status(301, "", "Location: /older"))
        .on("/older", status(308, "", "Location: " + desk.server.at("b.test", "/new")))
        .on("/new", feed(at("/1")))
        .on("/1", article("Shells fall"));
    desk.follow(at("/old")).run(Duration.ofMinutes(20));
    assertThat(desk.server.asked("/old")).hasSize(1);
    assertThat(desk.server.asked("/new")).hasSize(2);
    assertThat(desk.changed)
        .extracting(FeedState::address)
        .containsExactly(desk.server.at("b.test", "/new"));
    assertThat(desk.reports).hasSize(1);
  }

  @Test
  void aFeedThatIsElsewhereForNowKeepsItsAddress() {
    desk.server
        .on("/old", status(301, "", "Location: /middle"))
        .on("/middle", status(302, "", "Location: /now"))
        .on("/now", feed());
    desk.follow(at("/old")).run(Duration.ofMinutes(20));
    assertThat(desk.changed).extracting(FeedState::address).containsExactly(at("/middle"));
    assertThat(desk.server.asked("/old")).hasSize(1);
    assertThat(desk.server.asked("/middle")).hasSize(2);
  }

  @Test
  void aFeedThatIsGoneIsNeverAskedForAgain() {
    desk.server.on("/feed", status(410, ""));
    desk.follow(at("/feed")).run(Duration.ofDays(2));
    desk.kill();
    desk.run(Duration.ofDays(2));
    assertThat(desk.server.asked("/feed")).hasSize(1);
    assertThat(desk.changed).singleElement().matches(FeedState::dropped);
    assertThat(desk.codes()).containsExactly("status-410");
  }

  @Test
  void aBrokenFeedIsToldOnceAndAskedForMoreAndMoreRarely() {
    desk.server.on("/feed", status(200, "<rss><channel>"));
    desk.follow(at("/feed")).run(Duration.ofDays(1));
    assertThat(desk.codes()).containsExactly("bad-xml");
    assertThat(desk.server.asked("/feed")).hasSizeBetween(6, 12);
  }

  @Test
  void anArticleThatIsNotThereIsRefusedAndNeverAskedForAgain() {
    desk.server
        .on("/feed", feed(at("/404"), at("/403"), at("/410"), at("/pdf"), at("/empty")))
        .on("/404", status(404, ""))
        .on("/403", status(403, ""))
        .on("/410", status(410, ""))
        .on("/pdf", page("%PDF", "Content-Type: application/pdf"))
        .on("/empty", page("<html><body></body></html>"));
    desk.follow(at("/feed")).run(Duration.ofDays(1));
    desk.kill();
    desk.run(Duration.ofDays(1));
    assertThat(desk.codes())
        .containsExactlyInAnyOrder("status-404", "status-403", "status-410", "no-page", "empty");
    for (String path : new String[] {"/404", "/403", "/410", "/pdf", "/empty"}) {
      assertThat(desk.server.asked(path)).as(path).hasSize(1);
    }
  }

  @Test
  void theTextThatTheFeedCarriesServesWhereThePageCannotBeHad() {
    String text = "<p>" + "The port was shelled again in the night. ".repeat(12) + "</p>";
    desk.server
        .on(
            "/feed",
            status(
                200,
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\""
                    + at("/1")
                    + "\",\"title\":\"Night\",\"content_html\":\""
                    + text
                    + "\"}]}"))
        .on("/1", status(402, ""));
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(desk.titles()).containsExactly("Night");
    assertThat(desk.reports.get(0).text()).startsWith("The port was shelled again");
    assertThat(desk.refusals).isEmpty();
  }

  @Test
  void aRedirectLoopEndsAndSoDoesAWayWithoutEnd() {
    desk.server
        .on("/feed", feed(at("/a"), at("/far/0")))
        .on("/a", status(302, "", "Location: /b"))
        .on("/b", status(302, "", "Location: /a"));
    for (int i = 0; i < 40; i++) {
      desk.server.on("/far/" + i, status(307, "", "Location: /far/" + (i + 1)));
    }
    desk.follow(at("/feed")).run(Duration.ofHours(1));
    assertThat(desk.codes()).containsExactlyInAnyOrder("redirect-loop", "redirects");
    assertThat(desk.server.asked("/far/25")).isEmpty();
  }

  @Test
  void aRedirectToAHostInsideIsNotFollowed() {
    desk.server
        .on("/feed", feed(at("/1")))
        .on("/1", status(302, "", "Location: " + desk.server.at("localhost", "/secret")))
        .on("/secret", article("Secret"));
    desk.follow(at("/feed")).run(Duration.ofHours(12));
    assertThat(desk.server.asked("/secret")).isEmpty();
    assertThat(desk.codes()).containsExactly("forbidden-host");
  }

  @Test
  void anArticleThatLeadsToTheFrontPageIsRefused() {
    desk.server
        .on("/feed", feed(at("/1")))
        .on("/1", status(301, "", "Location: /"))
        .on("/", article("Front page"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.codes()).containsExactly("redirect-front");
  }

  @Test
  void onePageUnderTwoAddressesIsOneReport() {
    String canonical = "<link rel=canonical href='" + at("/story") + "'>";
    desk.server
        .on("/feed", feed(at("/story?view=amp"), at("/story"), at("/short")))
        .on("/story?view=amp", article("Shells fall", canonical))
        .on("/story", article("Shells fall", canonical))
        .on("/short", status(301, "", "Location: /story"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.reports).hasSize(1);
    assertThat(desk.copies).hasSize(2);
    assertThat(desk.server.asked("/story")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void pagesThatAllDeclareOneAddressByMistakeStayApart() {
    String wrong = "<link rel=canonical href='" + at("/news") + "'>";
    desk.server
        .on("/feed", feed(at("/1"), at("/2")))
        .on("/1", article("Shells fall", wrong))
        .on("/2", article("A bridge is cut", wrong));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.titles()).containsExactly("Shells fall", "A bridge is cut");
    assertThat(desk.reports).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void whatIsReservedFromMachinesIsRefused() {
    desk.server
        .on("/feed", feed(at("/meta"), at("/header"), at("/noai"), at("/open")))
        .on("/meta", article("M", "<meta name=tdm-reservation content=1>"))
        .on("/header", page(Papers.page("H"), "Content-Type: text/html", "tdm-reservation: 1"))
        .on("/noai", page(Papers.page("N"), "Content-Type: text/html", "X-Robots-Tag: noai"))
        .on("/open", article("Open"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.codes()).containsExactly("reserved", "reserved", "reserved");
    assertThat(desk.titles()).containsExactly("Open");
  }

  @Test
  void sitemapsOfAnIndexAreReadWhenTheIndexSaysThatTheyChanged() {
    String[] stamp = {"2024-12-03T09:00:00Z"};
    desk.server
        .on(
            "/index.xml",
            (asked, out) ->
                status(
                        200,
                        "<sitemapindex"
                            + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                            + at("/map.xml")
                            + "</loc><lastmod>"
                            + stamp[0]
                            + "</lastmod></sitemap><sitemap><loc>"
                            + at("/index.xml")
                            + "</loc></sitemap></sitemapindex>")
                    .answer(asked, out))
        .on(
            "/map.xml",
            status(
                200,
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                    + at("/1")
                    + "</loc></url></urlset>"))
        .on("/1", article("Shells fall"));
    desk.follow(at("/index.xml")).run(Duration.ofMinutes(50));
    assertThat(desk.titles()).containsExactly("Shells fall");
    assertThat(desk.server.asked("/index.xml")).hasSize(4);
    assertThat(desk.server.asked("/map.xml")).hasSize(1);
    stamp[0] = "2024-12-03T10:50:00Z";
    desk.run(Duration.ofMinutes(30));
    assertThat(desk.server.asked("/map.xml")).hasSize(2);
  }

  @Test
  void aDateOfTheFeedThatIsStillToComeIsNotTaken() {
    String item = rss(at("/1")).replace("02 Dec 2024", "02 Dec 2031");
    desk.server.on("/feed", status(200, item)).on("/1", article("Shells fall"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(desk.reports).singleElement().extracting(Report::published).isNull();
  }

  @Test
  void articlesOlderThanWantedAreRefusedWithoutBeingFetched() {
    desk.server.on("/feed", feed(at("/1"))).on("/1", article("Shells fall"));
    desk.with(
            new WatchSettings(
                Desk.EVERY, Desk.DELAY, 1_000_000, Desk.BEGIN.minus(Duration.ofHours(2))))
        .follow(at("/feed"))
        .run(Duration.ofHours(1));
    assertThat(desk.codes()).containsExactly("old");
    assertThat(desk.server.asked("/1")).isEmpty();
  }

  @Test
  void aPageWithoutContentTypeIsAPageAndOneInAWrongEncodingKeepsItsLetters() {
    desk.server
        .on("/feed", feed(at("/1"), at("/2")))
        .on("/1", status(200, Papers.page("Feu à Zürich")))
        .on("/2", page(Papers.page("Порт закрыт"), "Content-Type: text/html; charset=iso-8859-1"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(desk.titles()).containsExactly("Feu à Zürich", "Порт закрыт");
  }

  @Test
  void aFeedThatAsksForALongerRestGetsIt() {
    String slow = rss().replace("<title>Paper", "<ttl>60</ttl><title>Paper");
    desk.server.on("/feed", status(200, slow));
    desk.follow(at("/feed")).run(Duration.ofMinutes(119));
    assertThat(desk.server.asked("/feed").size()).isBetween(2, 8);
    assertThat(desk.log.stream().filter(line -> line.endsWith("/feed")).toList().get(1))
        .startsWith("36");
  }

  @Test
  void killedBetweenFindingAndKeepingNothingIsLostAndNothingKeptTwice() throws Exception {
    try (Desk careless = new Desk(false)) {
      String one = careless.server.at("a.test", "/1");
      careless.server.on("/feed", feed(one)).on("/1", article("Shells fall"));
      careless.follow(careless.server.at("a.test", "/feed")).run(Duration.ofMinutes(1));
      assertThat(careless.state.pending()).hasSize(1);
      careless.kill();
      careless.run(Duration.ofMinutes(1));
      assertThat(careless.titles()).containsExactly("Shells fall", "Shells fall");
      assertThat(careless.reports.get(0)).isEqualTo(careless.reports.get(1));
    }
  }

  @Test
  void takenUpAgainNothingIsAskedForBeforeItIsDue() {
    desk.server.on("/feed", feed(at("/1"))).on("/1", article("Shells fall"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    int before = desk.server.asked().size();
    desk.kill();
    desk.run(Duration.ofMinutes(5));
    assertThat(desk.server.asked()).hasSize(before);
    desk.run(Duration.ofMinutes(10));
    assertThat(desk.server.asked("/feed")).hasSize(2);
    assertThat(desk.server.asked("/robots.txt")).hasSize(1);
    assertThat(desk.reports).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource
  void whatIsSentInPlaceOfAPageIsOneRefusal(byte[] body) {
    desk.server
        .on("/feed", feed(at("/1"), at("/2")))
        .on("/1", LoopbackServer.raw(200, body, "Content-Type: text/html"))
        .on("/2", article("Shells fall"));

    desk.follow(at("/feed")).run(Duration.ofMinutes(2));

    assertThat(desk.reports).hasSize(1);
    assertThat(Objects.requireNonNull(desk.state.outcome(at("/1"))).outcome())
        .isNotEqualTo(Settled.KEPT);
  }

  static List<byte[]> whatIsSentInPlaceOfAPageIsOneRefusal() {
    byte[] emptyZip = new byte[22];
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, emptyZip, 0, 4);
    return List.of(
        emptyZip,
        "WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8),
        "<html>".getBytes(StandardCharsets.UTF_8));
  }
}
