package org.sitrep.code.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

/** What facts of the codebook, and offices no longer or not yet held, say of the day of writing. */
class FactDatingTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);
  private static final OfficeDater DATER = new OfficeDater(Codebook.builtIn());

  private static final String CASES =
      """
      - | Shells fell on Kyiv on Tuesday, the 1,000th day of the war, Ukrainian officials said. | UNDATED 2024-11-18..2024-11-20
      2024-11-19 | Shells fell on Kyiv on Tuesday, the 1,000th day of the war, Ukrainian officials said. | CONSISTENT 2024-11-18..2024-11-20
      2025-02-19 | Shells fell on Kyiv on Tuesday, the 1,000th day of the war, Ukrainian officials said. | STALE 2024-11-18..2024-11-20
      2025-02-19 | Shells fell on Kyiv on Friday, the 1,000th day of the war, Ukrainian officials said. | UNKNOWN -..-
      - | Guns were heard in Khartoum on Thursday, the sixth day of fighting between the army and the Rapid Support Forces. | UNDATED 2023-04-19..2023-04-21
      2024-04-20 | Guns were heard in Khartoum on Thursday, the sixth day of fighting between the army and the Rapid Support Forces. | STALE 2023-04-19..2023-04-21
      2025-10-01 | Ukraine marks the third anniversary of the Russian invasion. | STALE 2025-01-10..2025-04-10
      2025-02-22 | Ukraine marks the third anniversary of the Russian invasion. | CONSISTENT 2025-01-10..2025-04-10
      2024-02-01 | The war in Gaza, now in its fourth week, has emptied the north of the strip. | STALE 2009-01-16..2023-11-05
      2025-03-20 | In Lebanon, the ceasefire between Israel and Hezbollah took effect on Wednesday. | STALE 2024-11-27..2024-12-03
      2024-11-29 | In Lebanon, the ceasefire between Israel and Hezbollah took effect on Wednesday. | CONSISTENT 2024-11-27..2024-12-03
      2025-03-20 | In Lebanon, the ceasefire between Israel and Hezbollah took effect on Friday. | UNKNOWN -..-
      - | Fighters of Hayat Tahrir al-Sham hold the bridge. | UNDATED 2017-01-28..-
      2023-03-01 | Fighters of Hayat Tahrir al-Sham hold the bridge. | CONSISTENT 2017-01-28..-
      2014-03-01 | Fighters of Hayat Tahrir al-Sham hold the bridge. | STALE 2017-01-28..-
      2025-02-19 | The sixth day of fighting in the hills of Korvane was calm on Thursday. | UNKNOWN -..-
      2031-03-08 | The Rapid Support Forces hold the town, residents say. Soldiers left on Friday after two days of fighting. | UNKNOWN -..-
      2023-03-01 | Former US President Donald Trump says that he will run. | CONSISTENT 2021-01-20..2025-01-20
      2020-12-03 | President-elect Joe Biden says that aid will flow. | CONSISTENT 2020-03-26..2021-01-20
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CASES, delimiter = '|', quoteCharacter = '~')
  void boundsByFacts(String printed, String text, String expected) {
    Dating dating = date(printed, text);
    assertThat(
            dating.verdict() + " " + shown(dating.windowFrom()) + ".." + shown(dating.windowTo()))
        .isEqualTo(expected);
  }

  @Test
  void quotesTheCountAndSaysFromWhat() {
    assertThat(date("-", "Kyiv, on the 38th day of the war, says that Ukraine holds.").because())
        .singleElement()
        .satisfies(proof -> assertThat(proof.rule()).isEqualTo("counted-time"))
        .satisfies(proof -> assertThat(proof.quote().text()).isEqualTo("38th day of the war"))
        .satisfies(
            proof ->
                assertThat(proof.says())
                    .contains("Russia's full-scale invasion of Ukraine, since 2022-02-24"));
  }

  @Test
  void readsAnOfficeBesideAPastThatIsTold() {
    Dating dating =
        date(
            "2025-06-02",
            "US President Joe Biden said on Monday that the plan, which was signed in 2015, stands.");
    assertThat(dating.verdict()).isEqualTo(Dating.Verdict.STALE);
  }

  @Test
  void takesAnOfficeInAStoryOfThePastForNoPresent() {
    Dating dating =
        date(
            "2023-08-14",
            "Families visit the graves in small groups. They do not speak of it. Those who came"
                + " carried flowers. Interim President Adly Mansour declared a state of emergency.");
    assertThat(dating.verdict()).isEqualTo(Dating.Verdict.UNKNOWN);
  }

  @Test
  void takesTheObjectOfThePerfectForNoPresent() {
    assertThat(date("2016-03-03", "The lawyer has defended President Bill Clinton.").verdict())
        .isNotEqualTo(Dating.Verdict.STALE);
  }

  private static Dating date(String printed, String text) {
    return DATER.date(PARSER.parse(Report.of("r", text).publishedOn(Moment.parse(printed))));
  }

  private static String shown(@Nullable Object day) {
    return day == null ? "-" : day.toString();
  }
}
