package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteRulesTest {
  private static final String SITE = "https://harbour.example";
  private static final Instant UNTIL = Instant.parse("2024-12-04T00:00:00Z");

  @Test
  void theGroupOfOurNameStandsBeforeThatOfAll() {
    SiteRules rules =
        robots(
            """
            User-agent: *
            Disallow: /

            User-agent: sitrep
            Disallow: /private
            Crawl-delay: 7
            """);
    assertThat(rules.allows(SITE + "/news")).isTrue();
    assertThat(rules.allows(SITE + "/private/a")).isFalse();
    assertThat(rules.crawlDelay()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void theLongestRuleDecidesAndStarsAndEndsCount() {
    SiteRules rules =
        robots(
            "User-agent: *\nDisallow: /a\nAllow: /a/open\nDisallow: /*.pdf$\nDisallow: /q?*x=\n");
    assertThat(rules.allows(SITE + "/a/closed")).isFalse();
    assertThat(rules.allows(SITE + "/a/open/1")).isTrue();
    assertThat(rules.allows(SITE + "/b.pdf")).isFalse();
    assertThat(rules.allows(SITE + "/b.pdf.html")).isTrue();
    assertThat(rules.allows(SITE + "/q?y=1&x=2")).isFalse();
  }

  @Test
  void noRulesAllowEverythingAndUnreachableOnesNothing() {
    assertThat(robots("").allows(SITE + "/a")).isTrue();
    assertThat(SiteRules.unreachable(UNTIL).allows(SITE + "/a")).isFalse();
    assertThat(SiteRules.unreachable(UNTIL).reachable()).isFalse();
  }

  @Test
  void aLongDelayIsKeptAndNotTakenForAProhibition() {
    SiteRules rules = robots("User-agent: *\nCrawl-delay: 3600\n");
    assertThat(rules.allows(SITE + "/a")).isTrue();
    assertThat(rules.crawlDelay()).isEqualTo(Duration.ofHours(1));
    assertThat(robots("User-agent: *\nCrawl-delay: 99999999\n").crawlDelay())
        .isEqualTo(Duration.ofHours(24));
  }

  @Test
  void whatASiteReservesIsToldByItsFirstRuleThatFits() {
    SiteRules rules =
        SiteRules.of(
            SITE,
            "",
            "[{\"location\": \"/open/\", \"tdm-reservation\": 0},"
                + "{\"location\": \"/*\", \"tdm-reservation\": 1}]",
            UNTIL);
    assertThat(rules.reserves(SITE + "/open/a")).isFalse();
    assertThat(rules.reserves(SITE + "/news/a")).isTrue();
    assertThat(SiteRules.of(SITE, "", "<html>not found</html>", UNTIL).reserves(SITE + "/a"))
        .isFalse();
  }

  private static SiteRules robots(String text) {
    return SiteRules.of(SITE, text, "", UNTIL);
  }

  @Test
  @Timeout(10)
  void rulesMadeToBeTriedWithoutEndAreTriedOnce() {
    String stars = "/" + "*a".repeat(200) + "b";
    String tdm = "[{\"location\":\"" + stars + "\",\"tdm-reservation\":1}]";
    SiteRules rules =
        SiteRules.of(
            "https://a.example", "User-agent: *\nDisallow: " + stars + "\n", tdm, Instant.MAX);

    String address = "https://a.example/" + "a".repeat(4_000);

    assertThat(rules.reserves(address)).isFalse();
    assertThat(rules.reserves(address + "b")).isTrue();
    assertThat(rules.allows(address)).isTrue();
    assertThat(rules.allows(address + "b")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/a, /ab, true",
    "/a$, /ab, false",
    "/a$, /a, true",
    "/*.html$, /x.html.html, true",
    "/*.html$, /x.htmls, false",
    "*, /x, true",
    "/*, /, true",
    "/a*b*c, /axbxcx, true",
    "/a*b*c, /acb, false",
    "/*ab$, /a, false",
    "/aba*ba$, /aba, false"
  })
  void aStarStandsForAnythingAndADollarForTheEnd(String location, String path, boolean fits) {
    String tdm = "[{\"location\":\"" + location + "\",\"tdm-reservation\":1}]";

    SiteRules rules = SiteRules.of("https://a.example", "", tdm, Instant.MAX);

    assertThat(rules.reserves("https://a.example" + path)).isEqualTo(fits);
  }
}
