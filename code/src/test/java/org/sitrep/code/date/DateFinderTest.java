package org.sitrep.code.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;

class DateFinderTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);

  /** A Wednesday. */
  private static final Anchor ANCHOR = Anchor.published(LocalDate.of(2024, 3, 20));

  private static final String NEWS =
      """
      The town fell on 5 March 2024. | 5 March 2024 2024-03-05..2024-03-05 DAY
      The town fell on March 5, 2024. | March 5, 2024 2024-03-05..2024-03-05 DAY
      The truce of February 2024 broke down. | February 2024 2024-02-01..2024-02-29 MONTH
      Shells hit the port on Monday. | Monday 2024-03-18..2024-03-18 DAY
      Shells hit the port on Wednesday. | Wednesday 2024-03-20..2024-03-20 DAY
      The envoys are to meet on Friday. | Friday 2024-03-22..2024-03-22 DAY
      The junta has announced elections for 28 December. | 28 December 2024-12-28..2024-12-28 DAY
      06:45 Shells hit the port. | 06:45 2024-03-20..2024-03-20 TIME
      The envoy will arrive on Friday. | Friday 2024-03-22..2024-03-22 DAY
      Shells hit the port last Friday. | last Friday 2024-03-15..2024-03-15 DAY
      The envoy will come next Friday. | next Friday 2024-03-22..2024-03-22 DAY
      The bridge was blown up yesterday. | yesterday 2024-03-19..2024-03-19 DAY
      The bridge was blown up two days ago. | two days ago 2024-03-18..2024-03-18 DAY
      The army withdrew last week. | last week 2024-03-11..2024-03-17 WEEK
      The army withdrew last month. | last month 2024-02-01..2024-02-29 MONTH
      The town was taken in January. | January 2024-01-01..2024-01-31 MONTH
      The town was taken in November. | November 2023-11-01..2023-11-30 MONTH
      The town was taken on 28 December. | 28 December 2023-12-28..2023-12-28 DAY
      The front moved in the past 24 hours. | the past 24 hours 2024-03-19..2024-03-20 RANGE
      Fighting went on between 3 and 5 March. | 3 and 5 March 2024-03-03..2024-03-05 RANGE; 3 2024-03-03..2024-03-03 DAY; 5 March 2024-03-05..2024-03-05 DAY
      The front was quiet in early 2023. | early 2023 2023-01-01..2023-12-31 YEAR
      It fell in the second half of 2022. | the second half of 2022 2022-07-01..2022-12-31 RANGE
      The toll of Monday's raid on the port rose. | Monday 2024-03-18..2024-03-18 DAY
      Guns have been heard since Monday. | Monday 2024-03-18..2024-03-20 RANGE
      A shell hit the mill at 5 a.m. on Tuesday. | 5 a.m. on Tuesday 2024-03-19..2024-03-19 TIME
      Jets flew overnight. | overnight 2024-03-19..2024-03-20 RANGE
      The crisis of the 1990s was worse. | the 1990s 1990-01-01..1999-12-31 RANGE
      The siege lasted for three days. |
      The market opens every Monday. |
      The army may march on the city. |
      More than 1500 men marched. |
      The shell hit on the sixth day of the offensive. | the sixth day -..- UNKNOWN
      """;

  @ParameterizedTest
  @CsvSource(textBlock = NEWS, delimiter = '|')
  void placesTheTimesOfNews(String text, String expected) {
    assertThat(told(text, ANCHOR)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void leavesAWeekdayWithoutAnchorUnplaced() {
    DateMention monday = resolve("Shells hit the port on Monday.", Anchor.NONE).get(0);
    assertThat(monday.range()).isNull();
    assertThat(monday.anchor()).isEqualTo(DateAnchor.NONE);
    assertThat(monday.precision()).isEqualTo(DatePrecision.DAY);
  }

  @Test
  void countsAHistoryFromItsOwnDates() {
    String text =
        "The war broke out in June 1871. In August the northern army crossed the river. Two days "
            + "before, nobody knew. It reached the capital on 14 September 1871. The following day "
            + "the council fled. The siege ended in December 1872. In January peace was signed, and "
            + "in that year trade began again. By 1875 the port was rebuilt.";
    assertThat(told(text, ANCHOR))
        .contains("August 1871-08-01..1871-08-31")
        .contains("The following day 1871-09-15..1871-09-15")
        .contains("January 1873-01-01..1873-01-31")
        .contains("that year 1873-01-01..1873-12-31");
  }

  @Test
  void givesARangeAndEachOfItsEnds() {
    assertThat(told("The siege lasted from 3 May 2022 to 8 June 2022.", ANCHOR))
        .isEqualTo(
            "3 May 2022 to 8 June 2022 2022-05-03..2022-06-08 RANGE; "
                + "3 May 2022 2022-05-03..2022-05-03 DAY; 8 June 2022 2022-06-08..2022-06-08 DAY");
  }

  @Test
  void sharesTheYearOfTheLaterDate() {
    assertThat(told("It was held in April and June 2019.", ANCHOR))
        .contains("April 2019-04-01..2019-04-30");
  }

  @Test
  void namesWhatWasCountedFrom() {
    assertThat(resolve("It fell on Monday.", ANCHOR).get(0).anchor())
        .isEqualTo(DateAnchor.PUBLISHED);
    assertThat(resolve("It fell on 5 May 2019.", ANCHOR).get(0).anchor())
        .isEqualTo(DateAnchor.CONTENT);
  }

  @Test
  void quotesTheWordsWhereTheyStand() {
    String text = "Guns fell silent on 5 May 2019. On Monday they spoke again at 6:30 p.m.";
    for (DateMention mention : resolve(text, ANCHOR)) {
      assertThat(text.substring(mention.quote().start(), mention.quote().end()))
          .isEqualTo(mention.quote().text());
    }
    assertThat(resolve(text, ANCHOR)).hasSize(3);
  }

  @Test
  void dropsADayThatTheCalendarLacks() {
    assertThat(resolve("It fell on 31 June 2020.", ANCHOR).get(0).range()).isNull();
  }

  private static List<DateMention> resolve(String text, Anchor anchor) {
    DateFinder finder = new DateFinder();
    ParsedReport report = PARSER.parse(Report.of("r", text));
    return finder.resolve(report, finder.find(report), anchor);
  }

  private static String told(String text, Anchor anchor) {
    return resolve(text, anchor).stream()
        .map(
            m ->
                m.quote().text()
                    + " "
                    + (m.range() == null ? "-" : m.range().from())
                    + ".."
                    + (m.range() == null ? "-" : m.range().to())
                    + " "
                    + m.precision())
        .collect(Collectors.joining("; "));
  }
}
