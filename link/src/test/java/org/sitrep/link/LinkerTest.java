package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Place;

class LinkerTest {
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Place QUARTER =
      new Place("Harran quarter", "XAA", "Ostra", null, 10.007, 10.0, 2L, "PPLX", 1000);

  private static final String ORIGINAL =
      "Warplanes bombed a grain depot in Korvane on Monday, killing 14 people. Rescue workers in Korvane pulled 9"
          + " survivors from the rubble of two warehouses, the Harran relief committee said. The strike came a day after"
          + " rebels of the Northern Column cut the road between Korvane and Besh.";

  private static final String REWRITE =
      "Fourteen people died when jets attacked a grain depot in Korvane on Monday. The Harran relief committee reported"
          + " that rescue workers in Korvane pulled 9 people from the rubble of two warehouses. A day earlier rebels of the"
          + " Northern Column had cut the road between Korvane and Besh. The situation remains tense.";

  private final Linker linker = new Linker(new WordHashEncoder());

  @Test
  void aStaleCopyMakesNoSecondEventUnderItsFalseDate() {
    Linked linked = linker.link(reports());

    assertThat(linked.copies()).hasSize(1);
    assertThat(linked.events()).hasSize(1);
    Event event = linked.events().get(0);
    DateRange range = event.range();
    assertThat(range).isNotNull();
    assertThat(range.from()).isEqualTo("2031-03-03");
    assertThat(event.reports()).isEqualTo(3);
    assertThat(event.copies()).isEqualTo(1);
    assertThat(event.origins()).isEqualTo(2);
  }

  @Test
  void linksTheSameInAnyOrder() {
    List<CodedReport> reports = new ArrayList<>(reports());
    Linked expected = linker.link(reports);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(linker.link(reports)).isEqualTo(expected);
    }
  }

  @Test
  void explainsWhyTwoClaimsAreOne() {
    Explanation explanation = linker.explain(linker.link(reports()), "a#0", "c#0");

    assertThat(explanation.joined()).isTrue();
    assertThat(explanation.rules())
        .contains(
            new Rule("place", true, "Korvane and Harran quarter 0.8 km apart: within 5 km"),
            new Rule("date", true, "both on 2031-03-03"),
            new Rule("kind", true, "both ASSAULT (Air/drone strike)"));
  }

  @Test
  void explainsThatACopysClaimIsItsOriginals() {
    Explanation explanation = linker.explain(linker.link(reports()), "b#0", "a#0");

    assertThat(explanation.joined()).isTrue();
    assertThat(explanation.rules().get(0))
        .isEqualTo(
            new Rule(
                "copy",
                true,
                "b is a copy of a, and sentence 0 of b and sentence 0 of a say the same"));
  }

  @Test
  void explainsAnEventByEachOfItsClaims() {
    Linked linked = linker.link(reports());

    Explanation explanation = linker.explain(linked, linked.events().get(0).id());

    assertThat(explanation.b()).isEqualTo("a#0");
    assertThat(explanation.rules())
        .extracting(Rule::says)
        .anyMatch(says -> says.startsWith("b#0: "));
    assertThat(explanation.rules())
        .extracting(Rule::says)
        .anyMatch(says -> says.startsWith("c#0: "));
  }

  @Test
  void explainsWhyTwoReportsAreCopiesOrNot() {
    Linked linked = linker.link(reports());

    assertThat(linker.explain(linked, "a", "b").joined()).isTrue();
    assertThat(linker.explain(linked, "a", "b").rules())
        .extracting(Rule::rule)
        .contains("text", "kind", "direction", "changed date");
    assertThat(linker.explain(linked, "a", "c").joined()).isFalse();
  }

  @Test
  void refusesToExplainWhatItDoesNotKnow() {
    Linked linked = linker.link(reports());

    assertThatThrownBy(() -> linker.explain(linked, "a#0", "nowhere"))
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> linker.explain(linked, "nowhere")).hasMessageContaining("nowhere");
  }

  private static List<CodedReport> reports() {
    Dispatch original =
        Dispatch.of("a", ORIGINAL)
            .published("2031-03-04")
            .place("Korvane", KORVANE)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("bombed", "14 people");
    Dispatch stale =
        Dispatch.of("b", REWRITE)
            .published("2031-10-01")
            .stale()
            .place("Korvane", KORVANE)
            .date("Monday", "2031-09-29", DateAnchor.PUBLISHED)
            .strike("attacked", null);
    Dispatch independent =
        Dispatch.of("c", "A drone hit the Harran quarter on Monday. Trams stopped.")
            .published("2031-03-04")
            .place("Harran quarter", QUARTER)
            .date("Monday", "2031-03-03", DateAnchor.PUBLISHED)
            .strike("hit", null);
    return List.of(original.coded(), stale.coded(), independent.coded());
  }
}
