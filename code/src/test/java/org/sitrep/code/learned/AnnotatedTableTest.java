package org.sitrep.code.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;

class AnnotatedTableTest {
  private static final String HEAD =
      "text\tcountry\tstyle\ttrigger\tevent_type\tmode\tsub_event\tfactuality\tactors\trecipients"
          + "\tplaces\tsource\n";
  private static final String RAID =
      "Gunmen raided Kalimba and raided it again, a nurse said.\tMLI\twire\traided#2\tASSAULT\t\t"
          + "Attack\tactual\tGunmen\t\tKalimba\ta nurse\n";

  private static AnnotatedTable read(String rows) {
    return AnnotatedTable.of("test.tsv", HEAD + rows);
  }

  @Test
  void readsAnActWithItsQuotedWords() {
    AnnotatedTable table = read(RAID);
    assertThat(table.faults()).isEmpty();
    assertThat(table.sentences())
        .singleElement()
        .satisfies(
            sentence -> {
              AnnotatedAct act = sentence.acts().get(0);
              assertThat(act.trigger()).isEqualTo(new Quote("raided", 26, 32));
              assertThat(act.type()).isEqualTo(EventType.ASSAULT);
              assertThat(act.mode()).isNull();
              assertThat(act.factuality()).isEqualTo(Factuality.ACTUAL);
              assertThat(act.actors()).containsExactly(new Quote("Gunmen", 0, 6));
              assertThat(act.recipients()).isEmpty();
              assertThat(act.source()).isEqualTo(new Quote("a nurse", 43, 50));
            });
  }

  @Test
  void putsARowWithoutTextIntoTheSentenceAbove() {
    String again = "\t\t\traided\tASSAULT\t\tAttack\tactual\tGunmen\t\tKalimba\t\n";
    assertThat(read(RAID + again).sentences())
        .singleElement()
        .satisfies(sentence -> assertThat(sentence.acts()).hasSize(2));
  }

  @Test
  void keepsASentenceWithoutAnyAct() {
    String quiet = "Nothing happened.\tMLI\twire\t\t\t\t\t\t\t\t\t\n";
    assertThat(read(quiet).sentences())
        .singleElement()
        .satisfies(sentence -> assertThat(sentence.acts()).isEmpty());
  }

  @Test
  void namesLineAndCureOfEveryFault() {
    String wrong =
        RAID.replace("\tGunmen\t", "\tSoldiers\t")
            + "\t\t\traided\tRAIDING\t\t\tactual\t\t\t\t\n"
            + "\t\t\traided\tASSAULT\tseize\t\tactual\t\t\t\t\n"
            + "too\tfew\n";
    assertThat(read(wrong).faults())
        .satisfiesExactly(
            first -> assertThat(first).contains("test.tsv line 2").contains("quote it as"),
            second -> assertThat(second).contains("line 3").contains("RAIDING"),
            third -> assertThat(third).contains("line 4").contains("no mode 'seize'"),
            fourth -> assertThat(fourth).contains("line 5").contains("expected 12 cells, found 2"));
  }

  @Test
  void wantsItsColumns() {
    assertThat(AnnotatedTable.of("other.tsv", "a\tb\n").faults())
        .singleElement()
        .asString()
        .contains("expected the columns");
  }
}
