package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no outlet makes: they are read or refused, in time that grows with their length. */
class PageLimitsTest {
  private static final int MANY = 100_000;
  private static final String SENTENCE =
      "<p>Troops left the port of Kalimba on Friday, residents of the town said in the"
          + " evening.</p>";

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {
        "<div>",
        "<div>a ",
        "<b>x ",
        "<p>x ",
        "<ul><li>",
        "<table><tr><td>",
        "<article>",
        "<a><div></a>",
        "<i><p></i>",
        "<div class=date title=x><time datetime=2020-01-01>",
        "<span itemprop=datePublished>x",
        "<",
        "&",
        "<h1>Army leaves",
        "1.",
        "<time>2020-01-01</time>"
      })
  void readsAPageOfManyTags(String piece) throws Refused {
    assertThat(Page.read("<html><body>" + piece.repeat(MANY) + SENTENCE).text()).isNotBlank();
  }

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {"<div><h2><a href=x>Ministers meet</a></h2>x", "<div><div class=sidebar>a b"})
  void readsAPageOfNestedTeasers(String piece) throws Refused {
    String page = "<html><body>" + SENTENCE + SENTENCE + piece.repeat(MANY);
    assertThat(Page.read(page).text()).contains("Kalimba");
  }

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(strings = {"[", "{\"@graph\":", "{\"@type\":\"Article\",", "\"datePublished\":"})
  void readsAPageWithBrokenLinkedData(String piece) throws Refused {
    String script = "<script type='application/ld+json'>{" + piece.repeat(MANY) + "}</script>";
    assertThat(Page.read("<html><body>" + script + SENTENCE).text()).contains("Kalimba");
  }

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(strings = {"word ", "w", "1.2.2020 ", "Published ", "\""})
  void readsOneLongLine(String piece) throws Refused {
    String line = piece.repeat(10 * MANY);
    assertThat(Page.read("<html><body><p>" + line + "</p>" + SENTENCE).text()).isNotBlank();
  }
}
