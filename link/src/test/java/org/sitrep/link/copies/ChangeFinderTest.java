package org.sitrep.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.link.Dispatch;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Copy.Change;
import org.sitrep.model.Copy.Field;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.Place;

class ChangeFinderTest {
  private static final String TEXT = "Jets bombed a mill in Korvane on Monday and killed 12 men.";
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Place BESH =
      new Place("Besh", "XAA", "Ostra", null, 10.9, 10.0, 2L, "PPL", 5000);
  private static final Place COUNTRY =
      new Place("Harran", "XAA", null, null, 10.5, 10.0, 3L, "PCLI", 200_000);

  @Test
  void aCountryNamedBesideItDoesNotHideAChangedPlace() {
    List<Change> changes =
        changes(
            Dispatch.of("a", TEXT.replace("Korvane", "Korvane, Harran"))
                .place("Korvane", KORVANE)
                .place("Harran", COUNTRY),
            Dispatch.of("b", TEXT.replace("Korvane", "Besh, Harran"))
                .place("Besh", BESH)
                .place("Harran", COUNTRY));

    assertThat(changes).extracting(Change::field).containsExactly(Field.PLACE);
    assertThat(changes).extracting(Change::aValue).containsExactly("Korvane");
    assertThat(changes).extracting(Change::bValue).containsExactly("Besh");
  }

  @Test
  void aListedPlaceThatTheOriginalNamesNowhereIsToldWithoutWordsOfTheOriginal() {
    List<Change> changes =
        changes(
            Dispatch.of("a", TEXT.replace(" in Korvane", "")),
            Dispatch.of("b", TEXT).place("Korvane", KORVANE));

    assertThat(changes).extracting(Change::field).containsExactly(Field.PLACE);
    assertThat(changes.get(0).a()).isNull();
  }

  @Test
  void aNameThatNoGazetteerKnowsIsNoChangeByItself() {
    Place unlisted = new Place("Korvane", "XAA", null, null, null, null, null, null, null);

    assertThat(
            changes(
                Dispatch.of("a", TEXT.replace(" in Korvane", "")),
                Dispatch.of("b", TEXT).place("Korvane", unlisted)))
        .isEmpty();
  }

  @Test
  void aNameThatStandsInTheOriginalWasNotChanged() {
    assertThat(changes(Dispatch.of("a", TEXT), Dispatch.of("b", TEXT).place("Korvane", KORVANE)))
        .isEmpty();
  }

  @Test
  void theSameWeekdayIsNoChangeWhateverItWasCountedTo() {
    assertThat(
            changes(
                Dispatch.of("a", TEXT).date("Monday", "2031-03-03", DateAnchor.PUBLISHED),
                Dispatch.of("b", TEXT).date("Monday", "2030-01-07", DateAnchor.CONTENT)))
        .isEmpty();
  }

  @Test
  void aWeekdayAgreesWithADateThatFallsOnIt() {
    String dated = TEXT.replace("Monday", "3 March 2031");

    assertThat(
            changes(
                Dispatch.of("a", dated).date("3 March 2031", "2031-03-03", DateAnchor.CONTENT),
                Dispatch.of("b", TEXT).date("Monday", null, DateAnchor.NONE)))
        .isEmpty();
  }

  @Test
  void aFullDateThatContradictsTheWeekdayIsAChange() {
    String dated = TEXT.replace("Monday", "Monday, 4 March 2030");
    List<Change> changes =
        changes(
            Dispatch.of("a", TEXT).date("Monday", "2031-03-03", DateAnchor.PUBLISHED),
            Dispatch.of("b", dated).date("Monday, 4 March 2030", "2030-03-04", DateAnchor.CONTENT));

    assertThat(changes).extracting(Change::field).containsExactly(Field.DATE);
  }

  @Test
  void aNumberInWordsIsTheSameNumber() {
    assertThat(
            changes(
                Dispatch.of("a", TEXT.replace("12 men", "12,000 sheep")),
                Dispatch.of("b", TEXT.replace("12 men", "twelve thousand sheep"))))
        .isEmpty();
    assertThat(
            changes(
                Dispatch.of("a", TEXT),
                Dispatch.of("b", TEXT.replace("12 men", "at least 12 men"))))
        .isEmpty();
  }

  private static List<Change> changes(Dispatch a, Dispatch b) {
    return new ChangeFinder(a.coded(), b.coded()).changes(List.of(new Alignment(0, 0, 1)));
  }
}
