package org.sitrep.code.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodebookSchemaTest {
  private final Schema schema = Schema.builtIn();

  @TempDir private Path folder;

  @Test
  void findsNoFaultInTheCodebookThatTheProgramCarries() {
    assertThat(schema.faults(Codebook.builtIn())).isEmpty();
  }

  @Test
  void describesEveryTableOfTheCodebook() {
    assertThat(schema.tables())
        .containsExactlyInAnyOrder(
            "actors",
            "agencies",
            "agents",
            "countries",
            "dating",
            "facts",
            "factuality",
            "front",
            "instruments",
            "offices",
            "places",
            "reporting",
            "spelling",
            "triggers");
    assertThat(schema.tables())
        .allSatisfy(t -> assertThat(Codebook.builtIn().table(t)).isNotEmpty());
  }

  @Test
  void tellsTheLineOfAValueThatTheSchemaDoesNotKnow() throws IOException {
    assertThat(
            faultsOf("front", "phrase\tkind\tvalue\nheld by\tcontrol\ttaken\nnear\tcontrol\tclose"))
        .singleElement()
        .asString()
        .startsWith("front.tsv line 3: value wants one of")
        .endsWith("found \"close\"");
  }

  @Test
  void findsARowThatIsThereTwice() throws IOException {
    assertThat(faultsOf("front", "phrase\tkind\tvalue\nnear\tcontrol\theld\nnear\tcontrol\tlost"))
        .containsExactly("front.tsv line 3: phrase, kind [near, control] is there twice");
  }

  @Test
  void findsAnEmptyCellThatMustNotBe() throws IOException {
    assertThat(faultsOf("spelling", "variant\tstandard\ncolour\t"))
        .containsExactly("spelling.tsv line 2: standard is empty and must not be");
  }

  @Test
  void findsANameThatTheOtherTableLacks() throws IOException {
    assertThat(
            faultsOf(
                "agencies", "name\taliases\tcountry\tkind\tstate\nDelta Wire\t\tQQQ\tagency\tno"))
        .containsExactly(
            "agencies.tsv line 2: country names \"QQQ\", which is not in [countries.iso3]");
  }

  @Test
  void findsADayThatNoCalendarHas() throws IOException {
    String columns =
        "person\taliases\toffice\ttitles\tcountry\tsector\tbody\tfrom\tto\tfrom_precision\t"
            + "to_precision\tnote\n";
    assertThat(faultsOf("offices", columns + "A B\t\tmayor\t\t\tGOV\t\t2024-02-30\t\tday\topen\t"))
        .containsExactly(
            "offices.tsv line 2: from wants a year, a month or a day, found \"2024-02-30\"");
  }

  @Test
  void refusesATableWithOtherColumns() throws IOException {
    assertThat(faultsOf("front", "phrase\tkind\tworth\nnear\tcontrol\theld"))
        .containsExactly(
            "front.tsv: expected the columns kind, phrase, value; found kind, phrase, worth");
  }

  @Test
  void refusesARowWithTooFewCells() throws IOException {
    Files.writeString(folder.resolve("front.tsv"), "phrase\tkind\tvalue\nnear\tcontrol");
    assertThatThrownBy(() -> Codebook.from(folder))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("front.tsv line 2 has 2 cells");
  }

  private List<String> faultsOf(String table, String text) throws IOException {
    Files.writeString(folder.resolve(table + ".tsv"), text);
    return schema.faults(Codebook.from(folder));
  }
}
