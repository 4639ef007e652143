package org.sitrep.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void endsAStretchAtABlankLine() {
    assertThat(cut("One thing happened\n\nanother followed"))
        .containsExactly("One thing happened", "another followed");
  }

  @Test
  void keepsWrappedLinesTogether() {
    String wrapped =
        """
        The column left the garrison on the northern road and headed for
        Kalimba before the sun was up, and by noon its first trucks had
        reached the bridge.""";
    assertThat(cut(wrapped)).containsExactly(wrapped);
  }

  @Test
  void cutsAHeadingFromTheTextUnderIt() {
    assertThat(cut("Shelling in the north\nThe port of Kalimba was shelled again on Friday night."))
        .containsExactly(
            "Shelling in the north", "The port of Kalimba was shelled again on Friday night.");
  }

  @Test
  void cutsHeadlinesFromEachOther() {
    assertThat(
            cut(
                "Junta dissolves all parties in Kalimba\nTogo: two killed as police clear rally\n"
                    + "Farmers block port road"))
        .containsExactly(
            "Junta dissolves all parties in Kalimba",
            "Togo: two killed as police clear rally",
            "Farmers block port road");
  }

  @Test
  void cutsADatelineThatNamesTheDayFirst() {
    assertThat(cut("SAN SALVADOR, 12 MAR 89 (HARBOUR WIRE) -- [TEXT] A BOMB WENT OFF."))
        .containsExactly("SAN SALVADOR, 12 MAR 89 (HARBOUR WIRE) -- [TEXT] ", "A BOMB WENT OFF.");
  }

  @Test
  void cutsListItemsFromEachOther() {
    assertThat(cut("Talks cover three points:\n- prisoners\n- a truce\n- aid convoys"))
        .containsExactly("Talks cover three points:", "- prisoners", "- a truce", "- aid convoys");
  }

  @Test
  void numbersParagraphsFromZero() {
    assertThat(Layout.segments("One.\n\n\nTwo.\r\n\r\nThree."))
        .extracting(Segment::paragraph)
        .containsExactly(0, 1, 2);
  }

  @Test
  void cutsTheDatelineOffTheFirstSentence() {
    assertThat(cut("PORT KALIMBA, Sarenia (Harbour Wire) - Troops left."))
        .containsExactly("PORT KALIMBA, Sarenia (Harbour Wire) - ", "Troops left.");
    assertThat(cut("KALIMBA — Troops left.")).containsExactly("KALIMBA — ", "Troops left.");
  }

  @Test
  void leavesCapitalsWithinASentenceAlone() {
    assertThat(cut("UN-backed troops left - at last.")).hasSize(1);
  }

  private static List<String> cut(String text) {
    return Layout.segments(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
