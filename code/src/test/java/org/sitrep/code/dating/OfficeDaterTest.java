package org.sitrep.code.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Dating;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class OfficeDaterTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);
  private static final OfficeDater DATER = new OfficeDater(Codebook.builtIn());

  private static final String CASES =
      """
      - | The army of President Bashar al-Assad is holding the road. | UNDATED 2000-07-17..2024-12-08
      2019-05-02 | The army of President Bashar al-Assad is holding the road. | CONSISTENT 2000-07-17..2024-12-08
      2025-06-02 | The army of President Bashar al-Assad is holding the road. | STALE 2000-07-17..2024-12-08
      2024-12-10 | The army of President Bashar al-Assad is holding the road. | CONSISTENT 2000-07-17..2024-12-08
      2025-06-02 | The guards of former President Bashar al-Assad are in hiding. | CONSISTENT 2024-12-08..-
      2025-06-02 | The guards of ousted President Bashar al-Assad are in hiding. | CONSISTENT 2024-12-08..-
      2025-06-02 | In 2013 President Bashar al-Assad promised a reform. | CONSISTENT 2013-01-01..-
      2025-06-02 | "President Bashar al-Assad is winning," a leaflet of the old army says. | UNKNOWN -..-
      2025-06-02 | The fall of President Bashar al-Assad still shapes the region. | UNKNOWN -..-
      2025-06-02 | When President Bashar al-Assad ruled, the road was closed. | UNKNOWN -..-
      2025-06-02 | US President Joe Biden said on Monday that aid would flow. | STALE 2021-01-20..2025-01-20
      2022-06-02 | US President Joe Biden said on Monday that aid would flow. | CONSISTENT 2021-01-20..2025-01-20
      2023-03-01 | German Chancellor Olaf Scholz and French President Emmanuel Macron meet on Friday. | CONSISTENT 2021-12-08..2025-05-06
      2025-09-01 | German Chancellor Olaf Scholz says that the tanks are on their way. | STALE 2021-12-08..2025-05-06
      2024-09-01 | Israeli Defence Minister Yoav Gallant visits the border on Tuesday. | CONSISTENT 2022-12-29..2024-11-08
      2025-02-01 | Yoav Gallant, the Israeli defence minister, says the war goes on. | STALE 2022-12-29..2024-11-08
      2023-10-01 | Rishi Sunak, the British prime minister, was in Kyiv on Sunday. | CONSISTENT 2022-10-25..2024-07-05
      2012-04-01 | Sudan's President Omar al-Bashir threatens to shut the pipeline. | CONSISTENT 1989-06-30..2019-04-11
      2023-04-20 | Sudan's President Omar al-Bashir threatens to shut the pipeline. | STALE 1989-06-30..2019-04-11
      2021-05-01 | Afghan President Ashraf Ghani says talks will resume on Thursday. | CONSISTENT 2014-09-29..2021-08-15
      2022-05-01 | Afghan President Ashraf Ghani says talks will resume on Thursday. | STALE 2014-09-29..2021-08-15
      2019-06-01 | Pakistani Prime Minister Imran Khan warns of a war. | CONSISTENT 2018-08-18..2022-04-10
      2010-06-01 | Egyptian President Hosni Mubarak hosts both sides on Monday. | CONSISTENT 1981-10-14..2011-02-11
      2023-07-01 | Russian Defence Minister Sergei Shoigu inspects the front on Monday. | CONSISTENT 2012-11-06..2024-05-12
      2015-07-01 | Vice President Joe Biden says that aid will flow. | CONSISTENT 2009-01-20..2017-01-20
      2020-07-01 | Presidential candidate Joe Biden says that aid will flow. | UNKNOWN -..-
      2025-06-02 | The mayor of the town says that the well is dry. | UNKNOWN -..-
      - | The mayor of the town says that the well is dry. | UNKNOWN -..-
      - | The bridge was destroyed on 5 March 2024. | UNDATED 2024-03-05..-
      2024-03-09 | The bridge was destroyed on 5 March 2024. | CONSISTENT 2024-03-05..-
      - | The vote will be held on 5 March 2024. | UNKNOWN -..-
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CASES, delimiter = '|', quoteCharacter = '~')
  void boundsByOffices(String printed, String text, String expected) {
    Dating dating = date(printed, text);
    assertThat(
            dating.verdict() + " " + shown(dating.windowFrom()) + ".." + shown(dating.windowTo()))
        .isEqualTo(expected);
  }

  @Test
  void quotesTitleAndNameAndSaysWhatFollows() {
    String text = "The army of President Bashar al-Assad is holding the road.";
    assertThat(date("-", text).because())
        .singleElement()
        .satisfies(proof -> assertThat(proof.quote().text()).isEqualTo("President Bashar al-Assad"))
        .satisfies(proof -> assertThat(proof.rule()).isEqualTo("office"))
        .satisfies(
            proof ->
                assertThat(proof.says()).isEqualTo("President of Syria 2000-07-17 to 2024-12-08"));
  }

  @Test
  void narrowsTheWindowWithEachOffice() {
    Dating dating =
        date(
            "-",
            "US President Joe Biden says that aid will flow. German Chancellor Olaf Scholz says so too.");
    assertThat(shown(dating.windowFrom())).isEqualTo("2021-12-08");
    assertThat(shown(dating.windowTo())).isEqualTo("2025-01-20");
  }

  @Test
  void dropsTheMemoryOfAnEarlierRulerWhereTheReportNamesItsOwn() {
    Dating dating =
        date(
            "2025-03-18",
            "Interim President Ahmed al-Sharaa says that the state is being rebuilt. President Bashar"
                + " al-Assad says from Moscow that he will return.");
    assertThat(dating.verdict()).isNotEqualTo(Verdict.STALE);
  }

  @Test
  void callsNoLookBackStale() {
    Dating dating =
        date(
            "2024-08-15",
            "On the third anniversary the flag is raised. President Ashraf Ghani says farewell.");
    assertThat(dating.verdict()).isNotEqualTo(Verdict.STALE);
  }

  @Test
  void takesNoTitleOfAnotherCountry() {
    assertThat(date("2025-06-02", "French President Joe Biden says that aid will flow.").verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  private static Dating date(String printed, String text) {
    return DATER.date(PARSER.parse(Report.of("r", text).publishedOn(Moment.parse(printed))));
  }

  private static String shown(@Nullable Object day) {
    return day == null ? "-" : day.toString();
  }
}
