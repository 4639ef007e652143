package org.sitrep.link.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SketchIndexTest {
  private static final int LIMIT = 100;

  private final Prose prose = new Prose(1);
  private final SketchIndex index = new SketchIndex(SketchIndex.EVERY_FOURTH, LIMIT);

  @Test
  void findsTheSamePairsAndFamiliesInTwentyOrders() {
    List<String> texts = aNewsroom();
    SketchIndex inOrder = new SketchIndex(SketchIndex.EVERY_FOURTH, 8);
    texts.forEach(text -> add(inOrder, text));
    Set<String> pairs = pairs(inOrder, texts);
    Set<String> families = families(inOrder, texts);
    assertThat(families).hasSize(12);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(texts, new Random(seed));
      SketchIndex shuffled = new SketchIndex(SketchIndex.EVERY_FOURTH, 8);
      texts.forEach(text -> add(shuffled, text));
      assertThat(pairs(shuffled, texts)).isEqualTo(pairs);
      assertThat(families(shuffled, texts)).isEqualTo(families);
    }
  }

  @Test
  void whatStandsUnderHundredsOfReportsFoundsNoFamily() {
    String byline = prose.words(12);
    String background = prose.words(60);
    for (int report = 0; report < 300; report++) {
      add(index, byline + " " + prose.words(90) + " " + background);
    }

    assertThat(Families.of(index).lists()).isEmpty();
  }

  @Test
  void whatStandsUnderAFewDozenShortReportsFoundsNoFamilyEither() {
    String byline = prose.words(12);
    String background = prose.words(50);
    for (int report = 0; report < 36; report++) {
      add(index, (report % 2 == 0 ? byline : "") + " " + prose.words(85) + " " + background);
    }

    assertThat(index.matches(35)).anyMatch(match -> match.ofFewer() >= Match.SHARE);
    assertThat(Families.of(index).lists()).isEmpty();
  }

  @Test
  void aTextThatAFewDozenEditIsAFamily() {
    String original = prose.words(200);
    add(index, original);
    for (int report = 0; report < 30; report++) {
      add(index, prose.edited(original, 0.25) + " " + prose.words(40));
    }

    assertThat(Families.of(index).lists()).hasSize(1);
    assertThat(Families.of(index).lists().get(0)).hasSizeGreaterThan(29);
  }

  @Test
  void aCopyAmongReportsWithOneBackgroundIsFoundByWhatIsItsOwn() {
    String background = prose.words(120);
    String own = prose.words(150);
    add(index, own + " " + background);
    for (int report = 0; report < 200; report++) {
      add(index, prose.words(150) + " " + background);
    }

    int copy = index.size();
    add(index, Prose.edited(own, 6, 2) + " " + background);

    assertThat(Families.of(index).lists()).containsExactly(List.of(0, copy));
  }

  @Test
  void aCopyOfAThirdIsFoundAlone() {
    String original = prose.words(300);
    add(index, original);
    add(index, prose.words(300));

    List<Match> matches = add(index, Prose.part(original, 90, 190));

    assertThat(matches).filteredOn(Match::related).extracting(Match::report).containsExactly(0);
    assertThat(matches.get(0).ofFewer()).isGreaterThan(0.9);
    assertThat(matches.get(0).ofAll()).isBetween(0.2, 0.5);
  }

  @Test
  void aThirdOfAnotherTextInALongerReportIsFound() {
    String original = prose.words(300);
    add(index, original);

    List<Match> matches =
        add(index, prose.words(100) + " " + Prose.part(original, 0, 100) + " " + prose.words(100));

    assertThat(matches).filteredOn(Match::related).extracting(Match::report).containsExactly(0);
  }

  @Test
  void copiesOfCopiesAreOneFamilyThoughTheEndsShareTooLittle() {
    String original = prose.words(400);
    add(index, Prose.part(original, 0, 200));
    add(index, Prose.part(original, 100, 300));
    add(index, Prose.part(original, 200, 400));
    add(index, prose.words(200));

    assertThat(index.matches(0)).filteredOn(Match::related).extracting(Match::report).contains(1);
    assertThat(index.matches(0)).noneMatch(match -> match.report() == 2);
    assertThat(Families.of(index).lists()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void theOrderOfSentencesCountsForLittle() {
    String original = prose.words(240);
    add(index, original);

    assertThat(add(index, prose.reordered(original, 15)).get(0).ofFewer()).isGreaterThan(0.6);
  }

  @Test
  void aReportThatHundredsPrintIsNoBackground() {
    String wire = prose.words(200);
    for (int house = 0; house < 3 * LIMIT; house++) {
      add(index, wire);
    }
    add(index, Prose.edited(wire, 10, 3));

    assertThat(index.matches(3 * LIMIT)).hasSize(3 * LIMIT);
    assertThat(index.matches(7)).hasSize(3 * LIMIT);
    assertThat(Families.of(index).lists()).hasSize(1);
  }

  @Test
  void reportsOfAFewWordsAreComparedWhereAllHashesAreKept() {
    SketchIndex all = new SketchIndex(SketchIndex.ALL, LIMIT);
    add(all, "A mine killed two shepherds near the old bridge.");
    add(all, "Snow closed the pass.");

    assertThat(add(all, "On Monday a mine killed two shepherds near the old bridge"))
        .extracting(Match::report)
        .containsExactly(0);
    assertThat(add(all, "Two words")).isEmpty();
  }

  @Test
  void theBytesOfAReportDoNotGrowWithTheReports() {
    long most = 0;
    for (int report = 1; report <= 6_000; report++) {
      add(index, prose.words(350));
      if (report >= 1_000) {
        most = Math.max(most, index.bytes() / report);
      }
    }

    assertThat(most).isLessThan(2_000);
    assertThat(index.bytes() / 6_000).isGreaterThan(350 / 4 * (Integer.BYTES + Long.BYTES));
  }

  @Test
  void whatWasSavedFindsTheSame() throws IOException {
    List<String> texts = aNewsroom();
    texts.forEach(text -> add(index, text));
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    index.save(saved);

    SketchIndex loaded = SketchIndex.load(new ByteArrayInputStream(saved.toByteArray()));

    assertThat(loaded.size()).isEqualTo(index.size());
    assertThat(pairs(loaded, texts)).isEqualTo(pairs(index, texts));
    assertThat(add(loaded, texts.get(3))).isEqualTo(add(index, texts.get(3)));
  }

  @Test
  void whatIsNoSavedIndexIsRefused() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    add(index, prose.words(50));
    index.save(saved);
    refuses(new byte[40]);
    refuses(changed(saved.toByteArray(), 7, 3));
    refuses(changed(saved.toByteArray(), 16, -1));
  }

  private static byte[] changed(byte[] bytes, int at, int to) {
    bytes[at] = (byte) to;
    return bytes;
  }

  private static void refuses(byte[] bytes) {
    assertThatThrownBy(() -> SketchIndex.load(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("index of sketches");
  }

  @Test
  void aSampleThatIsNoPowerOfTwoIsRefused() {
    assertThatThrownBy(() -> new SketchIndex(3, LIMIT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Match> add(SketchIndex index, String text) {
    return index.add(Shingles.of(text));
  }

  /** Twelve families of six, twenty reports that stand alone, one background under half of all. */
  private List<String> aNewsroom() {
    List<String> texts = new ArrayList<>();
    String background = prose.words(40);
    for (int family = 0; family < 12; family++) {
      String original = prose.words(160);
      String edited = Prose.edited(original, 7, family % 7);
      texts.add(original);
      texts.add(edited + " " + background);
      texts.add(Prose.edited(edited, 9, 4));
      texts.add(Prose.part(original, 40, 110) + " " + background);
      texts.add(prose.reordered(original, 12));
      texts.add(original);
    }
    for (int report = 0; report < 20; report++) {
      texts.add(prose.words(150) + " " + background);
    }
    return texts;
  }

  private static Set<String> pairs(SketchIndex index, List<String> texts) {
    Set<String> pairs = new TreeSet<>();
    for (int report = 0; report < texts.size(); report++) {
      for (Match match : index.matches(report)) {
        pairs.add(
            texts.get(report)
                + " / "
                + texts.get(match.report())
                + " / "
                + match.shared()
                + " / "
                + match.ofFewer());
      }
    }
    return pairs;
  }

  private static Set<String> families(SketchIndex index, List<String> texts) {
    Set<String> families = new TreeSet<>();
    for (List<Integer> family : Families.of(index).lists()) {
      families.add(family.stream().map(texts::get).sorted().toList().toString());
    }
    return families;
  }
}
