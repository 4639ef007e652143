package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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
}
