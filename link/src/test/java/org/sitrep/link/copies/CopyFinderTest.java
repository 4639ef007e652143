package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.link.WordHashEncoder;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Change;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.Place;

class CopyFinderTest {
  private static final String ORIGINAL =
      "Warplanes bombed a grain depot in Korvane before dawn on Monday, killing 14 people. Rescue workers in Korvane"
          + " pulled 9 survivors from the rubble of two warehouses, the Harran relief committee said. The Defence Ministry"
          + " in Talmas denied that its aircraft had flown over the Ostra valley. The strike came a day after rebels of the"
          + " Northern Column cut the road between Korvane and Besh. Aid convoys have not reached Besh for three weeks,"
          + " according to the committee.";

  private static final String REWRITE =
      "Fourteen people died when jets attacked a depot for grain in the town of Korvane early on Monday morning. The"
          + " Harran relief committee reported that rescuers in Korvane had pulled 9 people alive from the rubble of two"
          + " warehouses. Talmas rejects the accusation, and its Defence Ministry denied any flights over the Ostra valley."
          + " One day earlier the road from Korvane to Besh had been cut by fighters of the Northern Column. The situation"
          + " remains tense, and observers follow it closely.";

  private static final List<String> SAME_TOPIC =
      List.of(
          "Artillery fire hit the bus station of Dermol on Thursday, wounding 6 travellers. The governor of Dermol blamed"
              + " the Southern Front for the shelling. Schools in the city stayed closed for a second day.",
          "Fighters of the Northern Column withdrew from the bridge at Sarn after a week of clashes. The army sent"
              + " engineers to clear mines around Sarn. No casualties were reported on either side.",
          "A drone strike destroyed a fuel truck near Lower Ambat on Friday. The driver, a man of 40, was killed at once."
              + " Residents of Ambat said that two more drones circled above the market.",
          "The Defence Ministry in Talmas announced that 200 conscripts would be discharged in May. Families had demanded"
              + " their return since the winter. The ministry gave no reason for the delay.");

  private final CopyFinder finder = new CopyFinder(new WordHashEncoder());

  @Test
  void findsARewriteAmongReportsOfTheSameWar() {
    List<Copy> found = finder.find(corpus(REWRITE));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(CopyKind.REWRITE);
    assertThat(found.get(0).aligned()).extracting(Copy.Alignment::a).contains(0, 1, 2, 3);
    assertThat(found.get(0).added()).containsExactly(4);
    assertThat(found.get(0).omitted()).containsExactly(4);
  }

  @Test
  void ranksACutTextAboveARewrite() {
    String cut = ORIGINAL.substring(0, ORIGINAL.indexOf("The strike came"));
    List<CodedReport> reports = new ArrayList<>(corpus(REWRITE));
    reports.add(Dispatch.of("cut", cut).coded());

    List<Copy> found = finder.find(reports);

    assertThat(found.get(0).reportId()).isIn("cut", "a");
    assertThat(found.get(0).copyOf()).isIn("cut", "a");
    assertThat(found.get(0).kind()).isEqualTo(CopyKind.SYNDICATION);
    assertThat(found).extracting(Copy::kind).contains(CopyKind.REWRITE);
  }

  @Test
  void callsTheSameWordsVerbatim() {
    assertThat(finder.find(corpus(ORIGINAL)))
        .extracting(Copy::kind)
        .containsExactly(CopyKind.VERBATIM);
  }

  @Test
  void takesTwoReportsOfOneSpeechForNoCopies() {
    String speech =
        "\"We will not leave the valley of Ostra while one of our prisoners sits in the cells of Talmas, and no"
            + " convoy of the enemy will pass the bridge at Sarn\". \"Whoever sends planes against Korvane will pay for"
            + " it in the coin of Korvane, and the Northern Column forgets nothing\". ";
    String one =
        speech
            + "The commander spoke for an hour in a mosque, flanked by guards. Analysts doubt that he controls more than"
            + " a few hundred men. Fuel prices doubled last month.";
    String other =
        "Traders closed their shops when the broadcast began. "
            + speech
            + "Foreign envoys meeting by the lake called the address unhelpful. Snow blocked several passes.";
    List<CodedReport> reports = new ArrayList<>(unrelated());
    reports.add(Dispatch.of("a", one).coded());
    reports.add(Dispatch.of("b", other).coded());

    List<Copy> found = finder.find(reports);

    assertThat(found).extracting(Copy::kind).containsExactly(CopyKind.QUOTATION);
    assertThat(found.get(0).counts()).isFalse();
  }

  @Test
  void takesTheEarlierForTheOriginal() {
    Copy copy =
        pair(
            Dispatch.of("a", ORIGINAL).published("2031-03-05"),
            Dispatch.of("b", REWRITE).published("2031-03-03"));

    assertThat(copy.copyOf()).isEqualTo("b");
    assertThat(copy.directionKnown()).isTrue();
    assertThat(copy.whyDirection()).isEqualTo("b is printed 2 days earlier");
  }

  @Test
  void doesNotHearAPrintedDateThatTheReportItselfContradicts() {
    Copy copy =
        pair(
            Dispatch.of("a", ORIGINAL).published("2031-03-05"),
            Dispatch.of("b", REWRITE).published("2031-01-03").stale());

    assertThat(copy.copyOf()).isEqualTo("a");
    assertThat(copy.directionKnown()).isFalse();
    assertThat(copy.whyDirection()).contains("contradicted");
  }

  @Test
  void takesTheReportWithALaterFalseDateForTheCopy() {
    Copy copy =
        pair(
            Dispatch.of("b", ORIGINAL).published("2031-03-05"),
            Dispatch.of("a", REWRITE).published("2033-01-03").stale());

    assertThat(copy.copyOf()).isEqualTo("b");
    assertThat(copy.directionKnown()).isTrue();
    assertThat(copy.whyDirection()).isEqualTo("a is printed later than its own words allow");
  }

  @Test
  void takesTheReportThatLostItsRelayForTheCopy() {
    String relayed = REWRITE.replace("committee reported", "committee told the Ambat Wire");
    Copy copy =
        pair(
            Dispatch.of("a", REWRITE).says("Harran relief committee", null, null),
            Dispatch.of("b", relayed).says("Harran relief committee", null, "Ambat Wire"));

    assertThat(copy.copyOf()).isEqualTo("b");
    assertThat(copy.whyDirection()).isEqualTo("a leaves out who relays it: Ambat Wire");
  }

  @Test
  void takesTheReportWithTheAgencysCreditForTheOriginal() {
    Copy copy = pair(Dispatch.of("a", REWRITE), Dispatch.of("b", ORIGINAL).agency("Ambat Wire"));

    assertThat(copy.copyOf()).isEqualTo("b");
    assertThat(copy.directionKnown()).isTrue();
  }

  @Test
  void listsAChangedCountWithBothQuotes() {
    Copy copy =
        pair(
            Dispatch.of("a", ORIGINAL),
            Dispatch.of("b", ORIGINAL.replace("killing 14", "killing 41")));

    assertThat(copy.changed()).hasSize(1);
    Change change = copy.changed().get(0);
    assertThat(change.field()).isEqualTo(Field.COUNT);
    assertThat(change.a()).isNotNull().extracting("text").isEqualTo("14");
    assertThat(change.b()).isNotNull().extracting("text").isEqualTo("41");
  }

  @Test
  void listsAChangedPlaceAndAChangedDate() {
    Place korvane = new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
    Place besh = new Place("Tel Amar", "XAA", "Ostra", null, 10.9, 10.0, 2L, "PPL", 5000);
    String changed = ORIGINAL.replace("Korvane", "Tel Amar").replace("Monday", "Friday");
    Copy copy =
        pair(
            Dispatch.of("a", ORIGINAL)
                .place("Korvane", korvane)
                .date("Monday", "2031-03-03", DateAnchor.PUBLISHED),
            Dispatch.of("b", changed)
                .place("Tel Amar", besh)
                .date("Friday", "2031-03-07", DateAnchor.PUBLISHED));

    assertThat(copy.changed()).extracting(Change::field).containsExactly(Field.DATE, Field.PLACE);
    assertThat(copy.changed()).extracting(Change::bValue).containsExactly("2031-03-07", "Tel Amar");
  }

  @Test
  void twoSentencesThatNameTheSameAreTooLittleForACopy() {
    List<CodedReport> reports = new ArrayList<>(unrelated());
    reports.add(Dispatch.of("a", "Army shells killed two farmers near Korvane.").coded());
    reports.add(
        Dispatch.of("b", "Rebels said that they had shelled an army post near Korvane.").coded());

    assertThat(finder.find(reports)).isEmpty();
  }

  @Test
  void findsTheSameInAnyOrder() {
    List<CodedReport> reports = new ArrayList<>(corpus(REWRITE));
    List<Copy> expected = finder.find(reports);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(finder.find(reports)).isEqualTo(expected);
    }
  }

  @Test
  void comparesANewReportWithThoseKnown() {
    List<CodedReport> known = new ArrayList<>(unrelated());
    known.add(Dispatch.of("a", ORIGINAL).coded());
    known.add(Dispatch.of("a2", ORIGINAL).coded());

    assertThat(finder.find(Dispatch.of("b", REWRITE).coded(), known))
        .extracting(Copy::reportId)
        .containsExactly("b", "b");
  }

  private Copy pair(Dispatch one, Dispatch other) {
    List<CodedReport> reports = new ArrayList<>(unrelated());
    reports.add(one.coded());
    reports.add(other.coded());
    List<Copy> found = finder.find(reports);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<CodedReport> corpus(String second) {
    List<CodedReport> reports = new ArrayList<>(unrelated());
    reports.add(Dispatch.of("a", ORIGINAL).coded());
    reports.add(Dispatch.of("b", second).coded());
    return reports;
  }

  private static List<CodedReport> unrelated() {
    List<CodedReport> reports = new ArrayList<>();
    for (String text : SAME_TOPIC) {
      reports.add(Dispatch.of("other" + reports.size(), text).coded());
    }
    return reports;
  }

  @Test
  void whatAHousePrintsUnderEveryReportCountsLess() {
    String stock = " Both sides must spare markets, clinics, wells and schools at all times.";
    List<Draft> drafts = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary();
    for (String own : List.of("Jets bombed a mill.", "A mine hit a bus.", "Gunmen held a judge.")) {
      CodedReport coded = Dispatch.of("r" + drafts.size(), own + stock).coded();
      vocabulary.add(Draft.stems(coded));
      drafts.add(Draft.of(coded, vocabulary, new WordHashEncoder()::encode));
    }
    StockSentences sentences = new StockSentences(drafts);

    assertThat(sentences.own(drafts.get(0).lines().get(0))).isEqualTo(1);
    assertThat(sentences.own(drafts.get(0).lines().get(1))).isEqualTo(0.5);
    assertThat(new StockSentences(drafts.subList(0, 2)).own(drafts.get(0).lines().get(1)))
        .isEqualTo(1);
  }

  @Test
  void singleSentencesOfTwoHappeningsAreNoCopies() {
    List<CodedReport> reports =
        Stream.of(
                Dispatch.of("a", "Jets bombed a market in Korvane on Monday, killing 12 people."),
                Dispatch.of("b", "Jets bombed a bridge in Besh on Monday, killing 3 soldiers."),
                Dispatch.of("c", "The army said on Monday that rebels shelled Tarn."),
                Dispatch.of("d", "The army said on Tuesday that rebels left Ostra."))
            .map(Dispatch::coded)
            .toList();

    assertThat(new CopyFinder(new WordHashEncoder()).find(reports)).noneMatch(Copy::counts);
  }
}
