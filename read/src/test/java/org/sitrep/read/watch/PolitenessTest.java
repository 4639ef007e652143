package org.sitrep.read.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.read.fetch.LoopbackServer.bytes;
import static org.sitrep.read.fetch.LoopbackServer.endless;
import static org.sitrep.read.fetch.LoopbackServer.status;
import static org.sitrep.read.watch.Papers.article;
import static org.sitrep.read.watch.Papers.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When and how often hosts are asked. */
@Timeout(60)
final class PolitenessTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private String at(String path) {
    return desk.server.at("a.test", path);
  }

  /** Returns when the paths were asked for, in seconds since the beginning. */
  private List<Integer> times(String pattern) {
    return desk.log.stream()
        .map(line -> line.split(" ", 2))
        .filter(line -> line[1].matches(pattern))
        .map(line -> Integer.parseInt(line[0]))
        .toList();
  }

  @Test
  void theRulesOfASiteAreAskedForBeforeAnythingElse() {
    desk.server.on("/feed", feed());
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(desk.server.asked())
        .containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/feed");
  }

  @Test
  void aHostGetsARestBehindEachAnswer() {
    desk.server.on("/feed", feed(at("/1"), at("/2"), at("/3")));
    desk.follow(at("/feed")).run(Duration.ofMinutes(1));
    assertThat(times(".*")).containsExactly(0, 5, 10, 15, 20, 25);
  }

  @Test
  void otherHostsAreAskedMeanwhile() {
    for (char name = 'a'; name < 'f'; name++) {
      desk.follow(desk.server.at(name + ".test", "/feed"));
    }
    desk.server.on("/feed", feed());
    desk.run(Duration.ofMinutes(1));
    assertThat(times("/feed")).containsExactly(10, 10, 10, 10, 10);
  }

  @Test
  void theDelayThatRobotsAsksForIsKept() {
    desk.server
        .on("/robots.txt", status(200, "User-agent: *\nCrawl-delay: 60\n"))
        .on("/feed", feed(at("/1"), at("/2")))
        .on("/1", article("One"))
        .on("/2", article("Two"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(10));
    assertThat(times(".*")).containsExactly(0, 60, 120, 180, 240);
    assertThat(desk.titles()).containsExactly("One", "Two");
  }

  @Test
  void theDelayIsKeptByTheNextWatchAsWell() {
    desk.server
        .on("/robots.txt", status(200, "User-agent: *\nCrawl-delay: 60\n"))
        .on("/feed", feed(at("/1"), at("/2")));
    desk.follow(at("/feed")).run(Duration.ofSeconds(181));
    desk.kill();
    desk.run(Duration.ofMinutes(5));
    assertThat(times("/2")).containsExactly(241);
  }

  @Test
  void whatRobotsForbidsIsNeverAskedFor() {
    desk.server
        .on("/robots.txt", status(200, "User-agent: Sitrep\nDisallow: /private\n"))
        .on("/feed", feed(at("/private/1"), at("/open")))
        .on("/private/1", article("Private"))
        .on("/private/feed", feed())
        .on("/open", article("Open"));
    desk.follow(at("/feed"), at("/private/feed")).run(Duration.ofDays(2));
    assertThat(desk.titles()).containsExactly("Open");
    assertThat(desk.codes()).containsExactlyInAnyOrder("robots", "robots");
    assertThat(desk.server.asked()).doesNotContain("/private/1", "/private/feed");
  }

  @Test
  void aWayToWhatRobotsForbidsIsNotGone() {
    desk.server
        .on("/robots.txt", status(200, "User-agent: *\nDisallow: /private\n"))
        .on("/feed", feed(at("/1")))
        .on("/1", status(302, "", "Location: /private/1"))
        .on("/private/1", article("Private"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.server.asked("/private/1")).isEmpty();
    assertThat(desk.codes()).containsExactly("robots");
  }

  @Test
  void rulesAreAskedForAnewAfterADayAndNotBefore() {
    desk.server.on("/robots.txt", status(200, "")).on("/feed", feed());
    desk.follow(at("/feed")).run(Duration.ofHours(23));
    assertThat(desk.server.asked("/robots.txt")).hasSize(1);
    desk.run(Duration.ofHours(2));
    assertThat(desk.server.asked("/robots.txt")).hasSize(2);
  }

  @Test
  void rulesThatCannotBeHadForbidEverythingUntilTheyCan() {
    boolean[] well = {false};
    desk.server
        .on(
            "/robots.txt",
            (asked, out) -> (well[0] ? status(200, "") : status(500, "")).answer(asked, out))
        .on("/feed", feed(at("/1")))
        .on("/1", article("One"));
    desk.follow(at("/feed")).run(Duration.ofHours(3));
    assertThat(desk.server.asked()).containsOnly("/robots.txt").hasSizeBetween(2, 4);
    assertThat(desk.putOff).isNotEmpty().allMatch(line -> line.startsWith("robots-unreachable"));
    well[0] = true;
    desk.run(Duration.ofHours(3));
    assertThat(desk.titles()).containsExactly("One");
    assertThat(desk.refusals).isEmpty();
  }

  @Test
  void aSiteWithoutRulesMayBeRead() {
    for (int status : new int[] {404, 403, 401}) {
      desk.server.on("/robots.txt", status(status, "")).on("/feed", feed());
      String host = (char) ('a' + status - 400) + ".test";
      desk.follow(desk.server.at(host, "/feed"));
    }
    desk.run(Duration.ofMinutes(1));
    assertThat(desk.server.asked("/feed")).hasSize(3);
  }

  @Test
  void ofRulesWithoutEndTheBeginningHolds() {
    desk.server
        .on(
            "/robots.txt",
            endless(
                "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private\n",
                "# and so on\n".getBytes(StandardCharsets.UTF_8)))
        .on("/feed", feed(at("/private/1"), at("/open")))
        .on("/open", article("Open"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.codes()).containsExactly("robots");
    assertThat(desk.titles()).containsExactly("Open");
  }

  @Test
  void rulesBehindRedirectsHoldAndRulesInACircleAreNone() {
    desk.server
        .on("/robots.txt", status(301, "", "Location: " + desk.server.at("b.test", "/rules")))
        .on("/rules", status(200, "User-agent: *\nDisallow: /private\n"))
        .on("/feed", feed(at("/private/1")));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.codes()).containsExactly("robots");
    desk.server.on("/robots.txt", status(301, "", "Location: /robots.txt"));
    desk.follow(desk.server.at("c.test", "/feed"));
    desk.kill();
    desk.run(Duration.ofMinutes(5));
    assertThat(desk.server.asked("/feed")).hasSize(2);
  }

  @Test
  void whatASiteReservesAsAWholeIsNotAskedFor() {
    desk.server
        .on(
            "/.well-known/tdmrep.json",
            status(200, "[{\"location\":\"/paid/*\",\"tdm-reservation\":1}]"))
        .on("/feed", feed(at("/paid/1"), at("/open")))
        .on("/open", article("Open"));
    desk.follow(at("/feed")).run(Duration.ofMinutes(5));
    assertThat(desk.codes()).containsExactly("reserved");
    assertThat(desk.server.asked("/paid/1")).isEmpty();
    assertThat(desk.titles()).containsExactly("Open");
  }

  @Test
  void aHostThatAsksForTimeGetsItAsAWhole() {
    boolean[] busy = {true};
    desk.server
        .on(
            "/feed",
            (asked, out) ->
                (busy[0] ? status(429, "", "Retry-After: 7200") : feed(at("/1")))
                    .answer(asked, out))
        .on("/other", feed())
        .on("/1", article("One"));
    desk.follow(at("/feed"), at("/other")).run(Duration.ofMinutes(1));
    busy[0] = false;
    desk.run(Duration.ofMinutes(118));
    assertThat(times("/other")).isEmpty();
    assertThat(times("/feed")).containsExactly(10);
    desk.kill();
    desk.run(Duration.ofMinutes(10));
    assertThat(times("/feed"))
        .hasSize(2)
        .last()
        .satisfies(at -> assertThat(at).isBetween(7210, 7230));
    assertThat(desk.titles()).containsExactly("One");
  }

  @Test
  void aDateUntilWhichAHostAsksForTimeIsKept() {
    desk.server.on("/feed", status(503, "", "Retry-After: Tue, 03 Dec 2024 16:00:00 GMT"));
    desk.follow(at("/feed")).run(Duration.ofHours(5));
    assertThat(times("/feed")).containsExactly(10);
    desk.run(Duration.ofHours(2));
    assertThat(times("/feed").get(1)).isEqualTo(6 * 3600);
  }

  @Test
  void aHostThatFailsIsAskedMoreAndMoreRarely() {
    desk.server.on("/feed", status(500, ""));
    desk.follow(at("/feed")).run(Duration.ofMinutes(70));
    assertThat(times("/feed")).containsExactly(10, 70, 190, 430, 910, 1870, 3790);
    assertThat(desk.refusals).isEmpty();
  }

  @Test
  void anArticleThatFailsIsHadLaterOrGivenUp() {
    int[] failures = {0};
    desk.server
        .on("/feed", feed(at("/1"), at("/2")))
        .on(
            "/1",
            (asked, out) ->
                (failures[0]++ < 3
                        ? bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
                        : article("One"))
                    .answer(asked, out))
        .on("/2", status(502, ""));
    desk.follow(at("/feed")).run(Duration.ofDays(2));
    assertThat(desk.titles()).containsExactly("One");
    assertThat(desk.codes()).containsExactly("gave-up");
    assertThat(desk.server.asked("/2")).hasSize(10);
  }

  @Test
  void aPageThatIsTooLargeIsNeverAskedForAgain() {
    desk.server
        .on("/feed", feed(at("/1")))
        .on("/1", endless("HTTP/1.1 200 OK\r\n\r\n", new byte[65_536]));
    desk.follow(at("/feed")).run(Duration.ofDays(1));
    assertThat(desk.codes()).containsExactly("too-large");
    assertThat(desk.server.asked("/1")).hasSize(1);
  }

  @Test
  void aHostThatCannotBeReachedIsLeftAloneAsAWhole() throws Exception {
    desk.server.on("/feed", feed("http://y.test:9/1", "http://y.test:9/2"));
    desk.follow(at("/feed")).run(Duration.ofHours(4));
    assertThat(times("/robots.txt")).hasSizeBetween(3, 6);
    assertThat(times("/[12]")).isEmpty();
    assertThat(desk.refusals).isEmpty();
  }
}
