package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Report;

/** Tables with a line of names. */
class TableTest {
  private final List<Report> reports = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  private void read(String table, Charset charset) {
    new Reader()
        .read(
            "t.csv",
            new ByteArrayInputStream(table.getBytes(charset)),
            ReadSettings.AS_PRINTED,
            reports::add,
            refusals::add);
  }

  private void read(String table) {
    read(table, StandardCharsets.UTF_8);
  }

  @Test
  void readsFieldsByTheNamesOfTheFirstLine() {
    read(
        """
        ID,Headline,Body,PublishedOn,seendate,domain\r
        a,Market hit,"Shells hit a market,
        and ""four"" died.",x,20241202T101500Z,one.example\r
        """);

    Report report = reports.get(0);
    assertThat(report.id()).isEqualTo("a");
    assertThat(report.title()).isEqualTo("Market hit");
    assertThat(report.text()).isEqualTo("Shells hit a market,\nand \"four\" died.");
    assertThat(report.source()).isEqualTo("one.example");
    assertThat(refusals).isEmpty();
  }

  @Test
  void takesSemicolonsTabsAndOldEncodings() {
    read("id;text\na;Un obus est tombé\n", Charset.forName("windows-1252"));
    read("\uFEFFid\ttext\nb\tShells, many, fell.\n");

    assertThat(reports)
        .extracting(Report::text)
        .containsExactly("Un obus est tombé", "Shells, many, fell.");
  }

  @Test
  void refusesRowsAndTablesThatCannotBeRead() {
    read("id,text\na,One.,two\nb,\nc,\"Good.\"\n");
    read("");
    read("id,text\nd,Fine.\ne,\"never closed\n");

    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly("broken-row", "no-text", "empty", "broken-table");
    assertThat(refusals.get(0).line()).isEqualTo(2);
    assertThat(reports).extracting(Report::id).containsExactly("c", "d");
  }
}
