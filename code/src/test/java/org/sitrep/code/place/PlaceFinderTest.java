package org.sitrep.code.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

class PlaceFinderTest {
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> false);
  private static final PlaceFinder FINDER = PlaceFinder.load(Codebook.builtIn());

  private static List<PlaceMention> mentions(String text) {
    return FINDER.find(PARSER.parse(Report.of("r", text)));
  }

  private static List<String> names(String text) {
    return mentions(text).stream().map(m -> m.quote().text()).toList();
  }

  private static Place place(String text, String name) {
    return mentions(text).stream()
        .filter(m -> m.quote().text().equals(name))
        .map(PlaceMention::place)
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow(() -> new AssertionError("No " + name + " among " + names(text)));
  }

  private static double kilometres(Place place, double latitude, double longitude) {
    Place there = new Place("", null, null, null, latitude, longitude, null, null, null);
    return Objects.requireNonNull(place.kilometresTo(there));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shelling killed four people in Tel Rifaat.|Tel Rifaat|36.47|37.10",
        "Fighters left Raqqa at night.|Raqqa|35.95|39.01",
        "Clashes went on near Deir ez-Zor.|Deir ez-Zor|35.34|40.14",
        "Tanks entered Khan Younis from the east.|Khan Younis|31.34|34.30",
        "Missiles hit Kharkov overnight.|Kharkov|49.98|36.25",
        "The siege of Al Fashir went on.|Al Fashir|13.63|25.35",
        "Food ran out in El Fasher.|El Fasher|13.63|25.35",
        "A depot burned in Idlib.|Idlib|35.93|36.63",
        "The army shelled the town of Saraqib.|Saraqib|35.86|36.81",
        "A curfew holds in Sanaa.|Sanaa|15.35|44.21",
        "Kinshasa accused Kigali of sending troops.|Kigali|-1.95|30.06",
        "Rockets fell on the Golan Heights.|Golan Heights|33|35.8",
        "Ships were attacked in the Red Sea.|Red Sea|20|38.5",
        "Aid reached Mariupol, Ukraine.|Mariupol|47.10|37.54",
        "London, Ontario, mourned its dead.|London|42.98|-81.23",
      })
  void findsAPlaceWhereItLies(String text, String name, double latitude, double longitude) {
    assertThat(kilometres(place(text, name), latitude, longitude)).isLessThan(25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Troops left Idlib province on Monday.|Idlib|SYR|ADM1",
        "Soldiers took positions in Kherson region.|Kherson|UKR|ADM1",
        "They met in the Donetsk Oblast.|Donetsk Oblast|UKR|ADM1",
        "Violence spread through North Kivu.|North Kivu|COD|ADM1",
        "Gunmen attacked a village in Borno state, Nigeria.|Borno|NGA|ADM1",
        "A court in Fulton County heard two witnesses.|Fulton County|USA|ADM2",
        "The truce in Syria held.|Syria|SYR|PCLI",
        "The U.S. said strikes would go on.|U.S.|USA|PCLI",
        "Drones were shot down over the UK.|UK|GBR|PCLI",
      })
  void tellsAUnitOrACountryFromATown(String text, String name, String country, String feature) {
    Place place = place(text, name);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.feature()).isEqualTo(feature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Syrian army said its soldiers held their posts.",
        "Islamic State in Iraq said it carried out the attack.",
        "The Aleppo Media Center published a video.",
        "On Sunday in March the guns fell silent.",
        "Unity was called for by the speaker.",
        "In mid-October the IDPs returned.",
        "Ukrainians and Russians spoke about prisoners.",
      })
  void passesOverWordsThatNameNoPlace(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void readsOneNameAsOnePlaceThroughout() {
    String text = "The store in Paris, Texas, was looted. Guards left Paris on Friday.";
    assertThat(mentions(text))
        .filteredOn(m -> m.quote().text().equals("Paris"))
        .extracting(m -> Objects.requireNonNull(m.place()).admin1())
        .containsExactly("Texas", "Texas");
  }

  @Test
  void takesASentenceThatEndsWithinAName() {
    assertThat(mentions("Shells hit the village of Karam-")).hasSizeLessThan(2);
    assertThat(mentions("They fled the town of Karam'")).hasSizeLessThan(2);
  }

  @Test
  void prefersTheCapitalWhereNothingElseIsSaid() {
    assertThat(place("Protesters marched in Paris and in Lyon.", "Paris").country())
        .isEqualTo("FRA");
  }

  @Test
  void readsGeorgiaByItsNeighbours() {
    String caucasus = "Georgia closed its border with Russia, and Tbilisi called up reservists.";
    String america = "A court of Fulton County in Georgia sat in Atlanta.";
    assertThat(place(caucasus, "Georgia").country()).isEqualTo("GEO");
    assertThat(place(america, "Georgia").country()).isEqualTo("USA");
  }

  @Test
  void readsTripoliByTheCountryNamed() {
    String text = "In Lebanon, two soldiers were hurt in Tripoli and a third in Beirut.";
    assertThat(place(text, "Tripoli").country()).isEqualTo("LBN");
    assertThat(place("In Libya the ship left Benghazi for Tripoli.", "Tripoli").country())
        .isEqualTo("LBY");
  }

  @Test
  void keepsANameThatNothingTellsOfWithoutAPlace() {
    List<PlaceMention> found = mentions("People fled from Xyzzabad on Monday.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).place()).isNull();
  }

  @Test
  void findsPlacesInTextPrintedInCapitals() {
    String text = "SHELLING KILLED FOUR PEOPLE IN ALEPPO AND IDLIB ON TUESDAY, OFFICIALS SAID.";
    assertThat(names(text)).containsExactly("ALEPPO", "IDLIB");
    assertThat(place(text, "ALEPPO").country()).isEqualTo("SYR");
  }

  @Test
  void quotesTheWordsInOrderOfTheText() {
    String text = "The refugees crossed from Sudan into Chad.\n\nSome came from Libya.";
    assertThat(names(text)).containsExactly("Sudan", "Chad", "Libya");
    assertThat(mentions(text))
        .allSatisfy(
            m ->
                assertThat(text.substring(m.quote().start(), m.quote().end()))
                    .isEqualTo(m.quote().text()));
  }

  @Test
  void movesAPlaceByDistanceAndDirection() {
    Place town = place("A drone struck a depot in Idlib.", "Idlib");
    Place north = place("A drone struck a depot 10 km north of Idlib.", "Idlib");
    assertThat(Objects.requireNonNull(north.kilometresTo(town))).isBetween(9.9, 10.1);
    assertThat(north.latitude()).isGreaterThan(town.latitude());
    assertThat(north.radiusM()).isGreaterThan(town.radiusM());
    assertThat(north.feature()).isEqualTo(town.feature());
  }

  @Test
  void readsMilesAndSpelledNumbers() {
    Place town = place("A mass grave was found in Mosul.", "Mosul");
    Place south = place("A mass grave was found twenty miles south of Mosul.", "Mosul");
    assertThat(Objects.requireNonNull(south.kilometresTo(town))).isBetween(32.0, 32.4);
    assertThat(south.latitude()).isLessThan(town.latitude());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighters gathered on the outskirts of Hama.",
        "A bomb exploded near Hama.",
        "Hundreds protested outside Hama."
      })
  void growsAPlaceForItsSurroundings(String text) {
    Place town = place("A bomb exploded in Hama.", "Hama");
    Place around = place(text, "Hama");
    assertThat(around.radiusM()).isGreaterThan(town.radiusM());
    assertThat(around.latitude()).isEqualTo(town.latitude());
  }

  @Test
  void putsAnAmbushBetweenTwoTownsHalfWay() {
    String text = "The convoy was ambushed between Goma and Sake.";
    Place goma = place(text, "Goma");
    Place sake = place(text, "Sake");
    assertThat(Objects.requireNonNull(goma.kilometresTo(sake))).isLessThan(1);
    assertThat(kilometres(goma, -1.62, 29.14)).isLessThan(3);
  }

  @Test
  void movesToThePartOfACityThatIsNamed() {
    Place city = place("Jets bombed Aleppo.", "Aleppo");
    Place part = place("Jets bombed northern Aleppo.", "Aleppo");
    assertThat(part.latitude()).isGreaterThan(city.latitude());
  }

  @Test
  void leavesARegionThatHasTheDirectionInItsNameWhereItIs() {
    assertThat(kilometres(place("Shells landed in eastern Ghouta.", "Ghouta"), 33.53, 36.42))
        .isLessThan(15);
  }

  @Test
  void putsAFacilityIntoTheTownItIsNamedFor() {
    Place place =
        place("Shells hit Donetsk International Airport.", "Donetsk International Airport");
    assertThat(kilometres(place, 48.02, 37.8)).isLessThan(30);
  }

  @Test
  void takesACountryForItselfWhereAPersonHasItsNameElsewhere() {
    assertThat(place("Jordan condemned the attack.", "Jordan").country()).isEqualTo("JOR");
  }

  @Test
  void givesTheSameMentionsEachTime() {
    String text = "Kinshasa accused Kigali of sending troops to Bukavu and Goma.";
    assertThat(mentions(text)).isEqualTo(mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army took the Al-Qutayniyah District on Monday. | Al-Qutayniyah District",
        "Fighters entered Mazar-e-Sharif in May. | Mazar-e-Sharif",
        "Two men died in the village of Tall Qubaysin. | Tall Qubaysin",
        "Soldiers stood near the Dubayra checkpoint. | Dubayra",
        "Shells fell inside Sheikh Qubays. | Sheikh Qubays",
        "Troops stormed the Hubaysh Gas Fields. | Hubaysh Gas Fields",
        "A crowd thronged Qubaysin on Friday. | Qubaysin",
        "Shells fell on a market in central Qubaysin. | Qubaysin",
        "Peacekeepers withdrew from the west of Kosovo. | Kosovo",
        "Rebels held the villages of Qubaysin, Harfata and Mughlaq. | Mughlaq",
        "Shells fell on the Qubaysin and Harfata districts. | Qubaysin",
        "Troops dug in at Kafr Qubays after the retreat. | Kafr Qubays",
        "A patrol came under fire in nearby Qubaysin. | Qubaysin",
        "Families fled into the Dubayra region. | Dubayra",
      })
  void findsNamesThatNoTableHasByTheWordsAroundThem(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked Bama Town at dawn. | Bama Town",
        "Shells hit Aleppo City on Monday. | Aleppo City",
        "The truce held in Eastern Slavonia for a year. | Eastern Slavonia",
        "The truce held in eastern Slavonia for a year. | Slavonia",
      })
  void quotesWhatIsPrintedLargeBesideANameWithIt(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The northern countryside of Hama was shelled.",
        "Jets bombed the northern Hama countryside.",
        "Jets bombed Hama's northern countryside.",
      })
  void movesToTheSideOfTheCountrysideThatIsNamed(String text) {
    Place town = place("Jets bombed Hama.", "Hama");
    Place side = place(text, "Hama");
    assertThat(Objects.requireNonNull(side.kilometresTo(town))).isBetween(19.0, 21.0);
    assertThat(side.latitude()).isGreaterThan(town.latitude());
    assertThat(side.radiusM()).isEqualTo(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike hit al-Qaida in the mountains.",
        "Fighters loyal to the UN-backed cabinet met with NATO.",
        "It began on Sept. 30 and ended in Oct. 1994.",
      })
  void takesNoBodyAndNoMonthForAPlace(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Islamic State of Iraq and al-Sham attacked on Monday.",
        "Jabhat al-Sumud attacked on Monday.",
      })
  void takesNoArmedGroupForAPlace(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void putsAnUnknownVillageWhereTheReportNamesAKnownPlace() {
    Place village =
        place("Two men died in the village of Tall Qubaysin near Aleppo.", "Tall Qubaysin");
    assertThat(village.name()).isEqualTo("Tall Qubaysin");
    assertThat(village.feature()).isNull();
    assertThat(village.country()).isEqualTo("SYR");
    assertThat(village.radiusM()).isGreaterThanOrEqualTo(30_000);
    assertThat(kilometres(village, 36.2, 37.15)).isLessThan(40);
  }

  @Test
  void endsANameBeforeThePersonWhoIsNamedAfterIt() {
    assertThat(names("The mayor of Deir ez-Zor Horatio Nelson left Aleppo on Monday."))
        .contains("Aleppo")
        .noneMatch(name -> name.contains("Nelson"));
  }

  @Test
  void beginsNoNameWithTheFirstWordOfTheSentence() {
    assertThat(names("In Sumy province, troops shelled a farm.")).containsExactly("Sumy");
  }

  @Test
  void takesNoVillageForANamesakeFarOff() {
    Place village = place("Troops raided Zar village near Aleppo in Syria.", "Zar");
    assertThat(village.country()).isEqualTo("SYR");
  }

  @Test
  void takesAVillageAmongTheTownsOfOneCountryForNoTownOfAnother() {
    Place village =
        place(
            "Fighters came from Homs and Aleppo to Damascus. Shells fell in the village of Daman"
                + " near Homs.",
            "Daman");
    assertThat(village.country()).isEqualTo("SYR");
  }

  @Test
  void readsTheAbbreviationOfAStateAtTheEndOfASentence() {
    assertThat(place("The man was arrested in Erie, Pa.", "Erie").admin1())
        .isEqualTo("Pennsylvania");
  }
}
