package org.sitrep.code.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.model.Report;
import org.sitrep.model.Side;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;

class CountFinderTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);

  private static final String CASES =
      """
      Four people were killed in the blast. | KILLED 4 4 4
      A man of 34 was killed in the blast. | KILLED 1 1 1
      The rebels executed 50 hostages. | KILLED 50 50 50
      The minister dismissed two officers, and 14 people were arrested. | DETAINED 14 14 14
      At least 12 people were killed when a shell hit the bakery. | KILLED 12 12 -
      The shelling killed 1,250 people. | KILLED 1250 1250 1250
      Twenty-one soldiers died in the ambush. | KILLED 21 21 21
      Two dozen villagers were arrested at dawn. | DETAINED 24 24 24
      A dozen men were detained. | DETAINED 12 12 12
      Dozens of people were wounded near the bridge. | INJURED 12 - -
      Hundreds fled the town overnight. | DISPLACED 100 - -
      Several officers were injured. | INJURED 3 - -
      Up to 30 fighters were killed, the army said. | KILLED 1 - 30
      As many as 40 people were arrested. | DETAINED 1 - 40
      Between 5 and 7 people died. | KILLED 5 - 7
      Five or six people were killed. | KILLED 5 6 6
      More than 200 people were injured in the stampede. | INJURED 200 200 -
      Nearly 50 protesters were detained. | DETAINED 50 50 50
      A soldier was killed on the northern front. | KILLED 1 1 1
      One man was killed. | KILLED 1 1 1
      No one was killed in the attack. | KILLED 0 0 0
      The rockets fell in open ground and there were no casualties. | KILLED 0 0 0
      The death toll rose to 34 on Tuesday. | KILLED 34 34 34
      The death toll from the raid has reached 71. | KILLED 71 71 71
      The strike left 5 dead and 20 injured. | KILLED 5 5 5; INJURED 20 20 20
      The gunmen killed a soldier and wounded two. | KILLED 1 1 1; INJURED 2 2 2
      Rescuers pulled the bodies of 12 miners from the rubble. | KILLED 12 12 12
      Rescuers recovered 14 bodies. | KILLED 14 14 14
      Seven soldiers and three rebels were killed in the fighting. | KILLED 10 10 10
      The raid killed six rebels and two civilians. | KILLED 8 8 8
      A bomber blew himself up, killing himself and three others. | KILLED 4 4 4
      Eleven people, including three children, were killed. | KILLED 11 11 11
      The attack killed nine people, including two women. | KILLED 9 9 9
      Three people were killed and 16 others wounded. | KILLED 3 3 3; INJURED 16 16 16
      Police arrested 45 demonstrators in the capital. | DETAINED 45 45 45
      The militia abducted 17 herders. | DETAINED 17 17 17
      Some 3,000 families fled to the coast. | DISPLACED 3000 3000 3000
      About 110,000 people have been displaced. | DISPLACED 110000 110000 110000
      Drone strikes killed at least five people, injuring 13. | KILLED 5 5 -; INJURED 13 13 13
      The blast claimed 19 lives. | KILLED 19 19 19
      Thirty miners lost their lives. | KILLED 30 30 30
      Officials reported 22 deaths. | KILLED 22 22 22
      Jets bombed the market, killing 18 people, a hospital worker said. | KILLED 18 18 18
      Bombs hit a shop, killing at least six people, the governor said. | KILLED 6 6 -
      The clinic treated 60 injured people. | INJURED 60 60 60
      Gunmen shot dead three policemen. | KILLED 3 3 3
      Three policemen were shot dead at a checkpoint. | KILLED 3 3 3
      Five people in the old market were killed by mortar fire. | KILLED 5 5 5
      Two journalists were among those detained, and eight activists were arrested. | DETAINED 2 2 2; DETAINED 8 8 8
      Four hundred people were forced from their homes. | DISPLACED 400 400 400
      More than 2 million people have been displaced. | DISPLACED 2000000 2000000 -
      The mine blast wounded a farmer. | INJURED 1 1 1
      Fewer than 10 people were hurt. | INJURED 1 - 10
      No fewer than 80 rebels died. | KILLED 80 80 -
      Tens of thousands have fled the valley. | DISPLACED 10000 - -
      The commander said eight of his men had been killed. | KILLED 8 8 8
      Six people died and two were hurt. | KILLED 6 6 6; INJURED 2 2 2
      The army captured 90 fighters in the hills. | DETAINED 90 90 90
      Nobody was hurt. | INJURED 0 0 0
      A child was killed and her mother was injured. | KILLED 1 1 1; INJURED 1 1 1
      Gunmen killed the deputy chief of the station. | KILLED 1 1 1
      Raid kills shepherd near the border. | KILLED 1 1 1
      A gunman shot dead a guard. | KILLED 1 1 1
      Eight killed and wounded in a blast at the market. | KILLED 1 - 7
      A family of five was killed. | KILLED 5 5 5
      The assassination of six monks shocked the town. | KILLED 6 6 6
      At least ten people, including two boys and a nurse, were killed. | KILLED 10 10 -
      Three hundred and twenty people were killed. | KILLED 320 320 320
      """;

  private static final List<String> NOTHING =
      List.of(
          "The convoy drove 40 kilometres on 5 May.",
          "A 12-year-old boy watched the parade.",
          "The man, 34, runs a shop.",
          "The army destroyed 15 tanks and 3 drones.",
          "About 60 per cent of the houses were destroyed.",
          "Rebels killed time at two checkpoints.",
          "The war began in 2011.",
          "The fund paid $500 to each of them.",
          "Troops advanced on three villages.",
          "He spent 12 years in the army.");

  @ParameterizedTest
  @CsvSource(textBlock = CASES, delimiter = '|')
  void countsWhatIsTold(String sentence, String expected) {
    assertThat(told(sentence)).isEqualTo(expected);
  }

  @Test
  void countsNoThingsAgesDatesOrSums() {
    for (String sentence : NOTHING) {
      assertThat(told(sentence)).as(sentence).isEmpty();
    }
  }

  @Test
  void tellsTheSidesApart() {
    FoundCount count = find("The raid killed six rebels and two civilians.").get(0);
    assertThat(count.count().bySide())
        .extracting(side -> side.side() + " " + side.low() + " " + side.high())
        .containsExactly("CIVILIANS 2 2", "UNKNOWN 6 6");
  }

  @Test
  void countsIncludedChildrenAsAPartAndDoesNotAddThem() {
    FoundCount count = find("Eleven people, including three children, were killed.").get(0);
    assertThat(count.count().best()).isEqualTo(11);
    assertThat(count.count().bySide())
        .singleElement()
        .satisfies(side -> assertThat(side.side()).isEqualTo(Side.CIVILIANS))
        .satisfies(side -> assertThat(side.high()).isEqualTo(3));
  }

  @Test
  void countsTheBomberAmongTheActors() {
    FoundCount count = find("He set off a vest, killing himself and three others.").get(0);
    assertThat(count.count().bySide()).extracting(side -> side.side()).contains(Side.ACTORS);
  }

  @Test
  void tellsTheTotalOfAWarFromTheCountOfAnEvent() {
    assertThat(find("More than 10,000 people have been killed since the war began."))
        .singleElement()
        .matches(FoundCount::total);
    assertThat(find("Twelve years of armed conflict have claimed 60,000 lives."))
        .singleElement()
        .matches(FoundCount::total);
    assertThat(find("More than 10 people were killed on Monday."))
        .singleElement()
        .matches(count -> !count.total());
  }

  @Test
  void quotesTheNumberWithItsNoun() {
    String text = "Doctors said at least 25 young women were wounded.";
    assertThat(find(text).get(0).count().quote().text()).isEqualTo("at least 25 young women");
  }

  @Test
  void pointsAtTheCueAndTheNumber() {
    ParsedReport report = PARSER.parse(Report.of("r", "The strike left 5 dead."));
    FoundCount count = new CountFinder().find(report.sentences().get(0), report.text()).get(0);
    assertThat(report.sentences().get(0).token(count.cueToken()).text()).isEqualTo("dead");
    assertThat(report.sentences().get(0).token(count.numberToken()).text()).isEqualTo("5");
  }

  @Test
  void countsTheSameWithoutATree() {
    Parser flat = PARSER.with(sentence -> false);
    ParsedReport report = flat.parse(Report.of("r", "At least 12 people were killed."));
    List<FoundCount> found = new CountFinder().find(report.sentences().get(0), report.text());
    assertThat(found).singleElement().matches(count -> count.count().low() == 12);
  }

  private static List<FoundCount> find(String text) {
    ParsedReport report = PARSER.parse(Report.of("r", text));
    return report.sentences().stream()
        .flatMap(sentence -> new CountFinder().find(sentence, text).stream())
        .toList();
  }

  private static String told(String text) {
    return find(text).stream()
        .map(
            one ->
                one.kind()
                    + " "
                    + one.count().low()
                    + " "
                    + number(one.count().best())
                    + " "
                    + number(one.count().high()))
        .collect(Collectors.joining("; "));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "-" : number.toString();
  }
}
