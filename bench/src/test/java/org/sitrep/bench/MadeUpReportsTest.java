package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.link.sketch.Families;
import org.sitrep.link.sketch.Shingles;
import org.sitrep.link.sketch.SketchIndex;

class MadeUpReportsTest {
  private final MadeUpReports reports = new MadeUpReports(5_000, 5);

  @Test
  void areTheSameWhenAskedAgain() {
    MadeUpReports again = new MadeUpReports(5_000, 5);

    for (int report : new int[] {4_999, 0, 17, 0}) {
      assertThat(reports.text(report)).isEqualTo(again.text(report));
    }
    assertThat(new MadeUpReports(5_000, 6).text(17)).isNotEqualTo(reports.text(17));
  }

  @Test
  void areAsLongAsReportsAre() {
    double mean =
        IntStream.range(0, 500)
            .map(report -> reports.text(report).split(" ").length)
            .average()
            .orElse(0);

    assertThat(mean).isBetween(200.0, 450.0);
  }

  @Test
  void areInFamiliesThatTheIndexFinds() {
    SketchIndex index = new SketchIndex(SketchIndex.EVERY_FOURTH, 60);
    for (int report = 0; report < reports.size(); report++) {
      index.add(Shingles.of(reports.text(report)));
    }

    Found found = Found.of(reports.truth(), Families.of(index), reports.size());

    assertThat(found.families()).isGreaterThan(250);
    assertThat(found.recall()).isGreaterThan(0.95);
    assertThat(found.shareWhole()).isGreaterThan(0.95);
    assertThat(found.falseFamilies()).isZero();
  }

  @Test
  void aFalseFamilyAndABrokenOneAreCounted() {
    Sets truth = new Sets(5);
    truth.join(0, 1);
    truth.join(1, 2);
    SketchIndex index = new SketchIndex(SketchIndex.ALL, 100);
    String same = "one two three four five six seven eight nine";
    for (String text : List.of(same, same, "ten eleven twelve thirteen", "", same)) {
      index.add(Shingles.of(text));
    }

    Found found = Found.of(truth, Families.of(index), 5);

    assertThat(found).isEqualTo(new Found(1, 0, 3, 1, 1));
  }
}
