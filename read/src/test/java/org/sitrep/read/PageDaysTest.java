package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Moment;

class PageDaysTest {
  private static final String BODY =
      "<p>Troops left the port of Kalimba on Friday, three residents of the town said by"
          + " telephone.</p><p>The treaty of 4 May 2011 was signed in the harbour, where the"
          + " streets were empty on that evening too.</p>";

  private static Draft read(String head, String body) throws Refused {
    return Page.read(
        "<html lang=en-GB><head>"
            + head
            + "</head><body><h1>Army leaves Kalimba</h1>"
            + body
            + BODY);
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-12-03T10:15:00Z\"}",
        "[{\"@type\":\"Organization\"},{\"@type\":[\"Report\"],\"datePublished\":\"2024-12-03T10:15:00Z\"}]",
        "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2024-12-04\"},"
            + "{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2024-12-03T10:15:00Z\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"LiveBlogPosting\",\"datePublished\":"
            + "\"2024-12-03T10:15:00Z\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\","
            + "\"datePublished\":\"2024-12-05\"}]}}",
        "/*<![CDATA[*/ {\"@type\":\"Article\",\"datePublished\":\"2024-12-03T10:15:00Z\",} /*]]>*/",
        "{\"@type\":\"Article\",\"headline\":\"Army \"leaves\""
            + " port\",\"datePublished\":\"2024-12-03T10:15:00Z\"}"
      })
  void readsLinkedDataOfEveryShape(String json) throws Refused {
    assertThat(read(linked(json), "").published()).hasToString("2024-12-03T10:15:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-12-03'>",
        "<meta name='DC.Date.issued' content='2024-12-03'>",
        "<meta name=parsely-pub-date content='3 December 2024'>",
        "<meta name=publishdate content='1733220900'>",
        "<link rel=canonical href='https://a.example/world/2024/12/03/army'>",
        "<link rel=canonical href='https://a.example/world/2024/dec/03/army'>",
        "<link rel=canonical href='https://a.example/army-20241203'>"
      })
  void readsTheHeadOfThePage(String head) throws Refused {
    assertThat(String.valueOf(read(head, "").published())).startsWith("2024-12-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2024-12-03'>yesterday</time>",
        "<span itemprop=datePublished content='2024-12-03'>yesterday</span>",
        "<div>Published 3 December 2024</div>",
        "<div>Published: 3 Dec 2024 | Updated: 5 Dec 2024</div>",
        "<p class=meta>03/12/2024, 10:15</p>",
        "<abbr class=published title='2024-12-03'>Tuesday</abbr>",
        "<p class=date>Dienstag, 3. Dezember 2024, 10.15 Uhr</p>",
        "<p class=date>le mardi 3 décembre 2024 à 10h15</p>",
        "<p class=date>3 de diciembre de 2024</p>",
        "<p class=date>3 декабря 2024 г.</p>",
        "<p class=date>2024年12月3日</p>",
        "<p class=date>2024년 12월 3일</p>",
        "<p class=date>3 Aralık 2024</p>",
        "<p class=date>ב-3 בדצמבר 2024</p>",
        "<p class=date>٣ ديسمبر ٢٠٢٤</p>",
        "<p class=date>ngày 3 tháng 12 năm 2024</p>",
        "<p class=date>03.12.24</p>"
      })
  void readsWhatStandsAtTheHeadline(String body) throws Refused {
    assertThat(String.valueOf(read("", body).published())).startsWith("2024-12-03");
  }

  @Test
  void readsTheTimeOfAPrintedDay() throws Refused {
    assertThat(read("", "<p>Published 3 December 2024 10:15 GMT</p>").published())
        .hasToString("2024-12-03T10:15:00Z");
  }

  @Test
  void tellsTheChangeFromThePrinting() throws Refused {
    Draft draft =
        read(
            "<meta property='article:modified_time' content='2024-12-05T08:00:00Z'>"
                + "<meta property='article:published_time' content='2024-12-03T10:15:00Z'>",
            "<p>Updated 5 December 2024</p>");
    assertThat(draft.published()).hasToString("2024-12-03T10:15:00Z");
    assertThat(draft.modified()).hasToString("2024-12-05T08:00:00Z");
  }

  @Test
  void takesTheChangeWhereNothingElseIsTold() throws Refused {
    assertThat(read("<meta property='og:updated_time' content='2024-12-05'>", "").published())
        .hasToString("2024-12-05");
  }

  @Test
  void keepsTheFirstPrintingThatThePathTells() throws Refused {
    assertThat(
            read(
                    "<link rel=canonical href='https://a.example/2017/7/12/army'>"
                        + linked("{\"@type\":\"Article\",\"datePublished\":\"2019-06-17\"}"),
                    "")
                .published())
        .hasToString("2017-07-12");
  }

  @Test
  void takesTheDayOfThePlaceAndTheInstantOfTheClock() throws Refused {
    @Nullable Moment day =
        read(
                "<link rel=canonical href='https://a.example/2024/12/03/army'>"
                    + "<meta property='article:published_time' content='2024-12-02T23:01:00Z'>",
                "")
            .published();
    assertThat(day).isNotNull();
    assertThat(day.day()).hasToString("2024-12-03");
    assertThat(day.instant()).hasToString("2024-12-02T23:01:00Z");
  }

  @Test
  void takesNoDayFromCommentsOrFromSentences() throws Refused {
    String comments = "<div id=comments><time datetime='2024-12-09'>9 December 2024</time></div>";
    assertThat(
            Page.read("<html><body><h1>Army leaves Kalimba</h1>" + BODY + BODY + comments)
                .published())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"en-US,2024-02-03", "en-GB,2024-03-02", "de,2024-03-02"})
  void readsDaysOfNumbersAsTheLanguageDoes(String locale, String day) {
    assertThat(DayFinder.find("2/3/2024", locale))
        .extracting(found -> found.day().toString())
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({"pl,2024-11-03", "hr,2024-10-03"})
  void asksTheLanguageOfThePageWhichMonthANameIs(String language, String day) {
    assertThat(DayFinder.find("3 listopad 2024", language))
        .extracting(found -> found.day().toString())
        .containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2024", "1.2.3", "12:30:45", "May 2024", "3 people 2024", "2024"})
  void findsNoDayWhereNoneStands(String words) {
    assertThat(DayFinder.find(words, "en")).isEmpty();
  }
}
