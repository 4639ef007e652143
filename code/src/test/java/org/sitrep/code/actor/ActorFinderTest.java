package org.sitrep.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.place.PlaceFinder;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;

class ActorFinderTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);
  private static final Codebook CODEBOOK = Codebook.builtIn();
  private static final PlaceFinder PLACES = PlaceFinder.load(CODEBOOK);
  private static final ActorFinder FINDER = new ActorFinder(CODEBOOK);

  private static List<CastMember> cast(String text, @Nullable String day) {
    ParsedReport report = PARSER.parse(Report.of("r", text));
    LocalDate on = day == null ? null : LocalDate.parse(day);
    return FINDER.find(report, PLACES.find(report), on).people();
  }

  private static String codes(String words, String text, @Nullable String day) {
    return cast(text, day).stream()
        .filter(m -> m.quote().text().equals(words))
        .map(m -> String.valueOf(m.mention().actor().code()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Syrian troops         | SYRMIL | Syrian troops shelled the valley.
          security forces       | IRQMIL | In Iraq, security forces closed the bridge.
          Iraqi security forces | IRQMIL | On Monday Iraqi security forces closed the bridge.
          police                | KENCOP | Kenya woke up to unrest. Then police fired tear gas.
          rebels                | TCDREB | Chad is tense. On Monday rebels burned a depot.
          opposition fighters   | SYRREB | Syria is at war. The opposition fighters took a hill.
          farmers               | MLIAGR | In Mali, farmers fled the village.
          army                  | SDNMIL | Sudan said that the army had left the camp.
          Yemeni journalists    | YEMJRN | Two cars with Yemeni journalists were stopped.
          """)
  void codesACommonNounByCountryAndSector(String words, String code, String text) {
    assertThat(codes(words, text, null)).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          its             | RUSGOV    | Ukraine's air force hit a depot. Russia's defence ministry said its troops had taken a hill.
          It              | RUSGOV    | Ukraine's air force hit a depot. Russia's defence ministry closed a bridge. It sent more troops.
          it              | TURREBPKK | The PKK closed its camps. The Turkish presidency welcomed it.
          Masked settlers | ISRCVL    | In Jenin, Palestinians fled. Masked settlers burned a shop there, and Israel denied it.
          its             | LBNREBHEZ | Lebanon is calm. Hezbollah met on Friday. Its leader said Hezbollah would not give up its arms.
          it              | ISRGOV    | Hamas fired rockets. Israel said it had hit a launcher.
          army            | ISRMIL    | Israel sealed off Nablus. In Jenin, the army searched the camp in the West Bank. Palestinians in Jenin fled.
          at least 31 civilians | PAKCVL | India attacked nine sites near Poonch in India. Pakistan said at least 31 civilians were killed.
          interim government | AFGGOV | Gunmen shot a trader in Takhar in Afghanistan. Beijing demanded that the interim government look into it.
          group           | IMGISI    | The Iraqi Army arrested a man who had paid Islamic State, and he said that the group had left.
          """)
  void findsWhomAWordStandsForWhereTwoStatesAreNamed(String words, String code, String text) {
    assertThat(codes(words, text, null)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at least 17 soldiers | The blast killed at least 17 soldiers in Mali.
          more than 40 people  | The flood displaced more than 40 people in Chad.
          Two farmers          | Two farmers were shot near the well in Niger.
          six nurses           | A shell killed six nurses in Sudan.
          activists            | The market in Syria was hit on Monday, activists said.
          """)
  void quotesThePhraseWithItsNumberAndNothingElse(String words, String text) {
    assertThat(cast(text, null)).extracting(m -> m.quote().text()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SNA | SYRREB | In Syria, the SNA shelled a village near Aleppo.
          SNA | SOMMIL | In Somalia, the SNA shelled a village near Mogadishu.
          IAF | ISRMIL | Israel said that the IAF struck a depot in Lebanon.
          IAF | INDMIL | India said that the IAF struck a camp in Kashmir.
          ADF | CODREB | In the Democratic Republic of Congo, the ADF burned a village near Beni.
          ADF | AUSMIL | Australia said that the ADF sent two ships.
          CPC | CHNGOV | China said that the CPC met in Beijing.
          CPC | CAFREB | In the Central African Republic, the CPC attacked a town.
          """)
  void decidesANameThatTwoBearByTheCountryOfTheReport(String words, String code, String text) {
    assertThat(codes(words, text, "2022-03-01")).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-05-01 | AFGREB
          2023-05-01 | AFGGOV
          """)
  void codesAGroupByWhatItWasOnTheDay(String day, String code) {
    assertThat(codes("Taliban", "The Taliban closed a school in Afghanistan.", day))
        .startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          al-Bashir | SDNGOV | Sudan is calm. On Friday al-Bashir spoke in Khartoum.
          al-Maliki | IRQGOV | Iraq is calm. On Friday al-Maliki spoke in Baghdad.
          King Abdullah | JORGOV | Jordan is calm. On Friday King Abdullah spoke in Amman.
          """)
  void decidesASharedSurnameByTheCountryOfTheReport(String words, String code, String text) {
    assertThat(codes(words, text, "2014-03-01")).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He   | IRNGOV | Iranian President Hassan Rouhani visited the port. He promised aid.
          They | MLIREB | Rebels in Mali burned a depot. They also took two cars.
          It   | NGO    | Doctors Without Borders left the town. It also closed a clinic.
          its  | FRAGOV | France sent its envoy to the talks.
          """)
  void letsAPronounStandForTheNearestFittingActor(String words, String code, String text) {
    assertThat(codes(words, text, "2015-03-01")).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HONDURAN TROOPS | HNDMIL | HONDURAN TROOPS CROSSED THE RIVER BEFORE DAWN ON MONDAY.
          PERUVIAN GOVERNMENT | PERGOV | THE PERUVIAN GOVERNMENT SENT AN ENVOY TO THE TALKS.
          """)
  void readsNationalitiesInTextAllInCapitals(String words, String code, String text) {
    assertThat(codes(words, text, null)).isEqualTo(code);
  }

  @Test
  void takesNoEverydayWordInCapitalsForAGroupOfAnotherCountry() {
    assertThat(codes("CAR", "THE GUERRILLAS BURNED A CAR AND TWO TRUCKS IN PERU.", null))
        .doesNotContain("CAF");
  }

  @Test
  void takesNoPronounInCapitalsForAName() {
    assertThat(codes("WHO", "THE REBELS WHO TOOK THE TOWN LEFT IT ON FRIDAY NIGHT.", null))
        .doesNotContain("IGO");
  }

  @Test
  void findsNobodyInAnEmptyIt() {
    assertThat(codes("It", "Hamas spoke. It is unclear whether the talks will go on.", null))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          its troops     | SYRMIL | Syria will withdraw its troops from Lebanon.
          their fighters | PSEREBHMS | Hamas said their fighters had left the tunnel.
          its citizens   | PAKCVL | Pakistan urged its citizens to leave Iraq.
          """)
  void codesWhoIsPossessedByWhoseTheyAre(String words, String code, String text) {
    assertThat(codes(words, text, null)).isEqualTo(code);
  }

  @Test
  void letsTheGroupPointBackToTheGroupNamedLast() {
    assertThat(codes("group", "Hamas opened a gate. The group also freed a man.", null))
        .isEqualTo("PSEREBHMS");
  }

  @Test
  void namesEachOfACoordinatedList() {
    assertThat(cast("Russia, Iran and Turkey signed the accord.", null))
        .extracting(CastMember::country)
        .containsExactly("RUS", "IRN", "TUR");
  }

  @Test
  void readsOneNounForTwoNations() {
    assertThat(cast("US and British forces shelled the port.", null))
        .filteredOn(m -> m.sector().equals("MIL"))
        .extracting(CastMember::country)
        .containsExactlyInAnyOrder("USA", "GBR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amhara  | They fled from Amhara to the capital of Ethiopia.
          Kachin  | The road in Kachin was closed by the army of Myanmar.
          Syria   | A convoy was hit in Syria on Monday.
          """)
  void castsNoPlaceWhereNobodyActs(String words, String text) {
    assertThat(codes(words, text, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bank     | The West Bank was quiet on Monday.
          movement | The army of Chad limits the movement of goods.
          state    | Peru declared a state of emergency.
          """)
  void castsNoNounThatNamesADoingOrAPlace(String noun, String text) {
    assertThat(cast(text, null))
        .extracting(m -> m.quote().text().toLowerCase(java.util.Locale.ROOT))
        .noneMatch(words -> words.endsWith(noun));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministry of Fisheries         | GOV
          Harbour Police                | COP
          Northern Liberation Front     | REB
          Riverside University          | EDU
          Green Valley Hospital         | MED
          District Court of the North   | JUD
          Evening Radio                 | JRN
          United Progress Party         | PTY
          Hill Brigade                  | REB
          Water Relief Foundation       | NGO
          """)
  void tellsTheSectorOfAnUnlistedBodyFromItsName(String name, String sector) {
    assertThat(NameWords.sector(name)).isEqualTo(sector);
  }

  @Test
  void tellsNoSectorFromANameThatSaysNone() {
    assertThat(NameWords.sector("Blue Horizon")).isNull();
  }

  @Test
  void keepsWhoIsBehindAnActorApart() {
    ParsedReport report = PARSER.parse(Report.of("r", "Iran-backed militias shelled the port."));
    assertThat(FINDER.find(report, List.of(), null).backings())
        .singleElement()
        .satisfies(backing -> assertThat(backing.backer().country()).isEqualTo("IRN"))
        .satisfies(backing -> assertThat(backing.how()).isEqualTo("backed"));
  }

  @Test
  void remembersTheBodyThatAnAcronymStandsFor() {
    String text =
        "The Harbour Workers Council (HWC) met in Mali. On Friday the HWC closed the port.";
    assertThat(cast(text, null))
        .filteredOn(m -> m.quote().text().equals("HWC"))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.sector()).isEqualTo("LAB"));
  }

  @Test
  void leavesGovernmentsInGeneralWithoutACountry() {
    assertThat(codes("governments", "Chad is hot. Experts say governments do little.", null))
        .isEqualTo("GOV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters        | JRN    | A farmer told Reuters that the well was dry.
          Syrias army    | SYRMIL | Syrias army left the valley on Monday.
          Gen. Omar Said | TCDMIL | In Chad, Gen. Omar Said opened a barracks.
          """)
  void readsMediaRanksAndLostApostrophes(String words, String code, String text) {
    assertThat(codes(words, text, null)).contains(code);
  }

  @Test
  void leavesAForeignCounterpartInItsOwnCountry() {
    String text = "The Russian minister met his Iranian counterpart in Geneva.";
    assertThat(cast(text, null))
        .filteredOn(m -> m.quote().text().endsWith("counterpart"))
        .extracting(CastMember::country)
        .containsExactly("IRN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forces   | LBYREB | Forces loyal to Khalifa Haftar shelled the harbour of Tripoli.
          Officers | SDNCOP | Officers beside police arrested three men in Port Sudan, Sudan.
          """)
  void codesTheLoyalByTheirLeaderAndOfficersByThePolice(String words, String code, String text) {
    assertThat(codes(words, text, null)).isEqualTo(code);
  }
}
