package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.store.Finding.Level;

class PostgresStoreTest extends StoreContract {
  private final String address = PostgresForTests.fresh();

  @Override
  Store open() {
    return Stores.open(address);
  }

  private List<String> sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        while (result.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            cells.add(result.getString(i));
          }
          rows.add(String.join("|", cells));
        }
      }
      return rows;
    }
  }

  @Test
  void knowsWhetherThereIsAStore() {
    assertThat(Stores.exists(address)).isTrue();
    assertThat(Stores.exists(PostgresForTests.fresh())).isFalse();
  }

  @Test
  void leavesAStoreOfANewerVersionAsItIs() throws SQLException {
    sql("UPDATE sitrep_schema SET version = 999");

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("found version 999")
        .hasMessageEndingWith("Nothing was written.");
  }

  @Test
  void tellsThatNoServerAnswersWithoutThePassword() {
    assertThatThrownBy(() -> Stores.open("jdbc:postgresql://127.0.0.1:1/none?user=a&password=pst"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("expected a PostgreSQL server that answers, found none")
        .hasMessageNotContaining("pst&")
        .hasMessageContaining("password=...");
  }

  @Test
  void tellsThatThereIsNoSuchDatabase() {
    String none = address.replaceFirst("/sitrep\\?", "/no_such?");

    assertThatThrownBy(() -> Stores.open(none))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("expected a database of that name");
  }

  @Test
  void saysThatAnotherProgramIsWriting() throws SQLException {
    try (Store impatient = Stores.open(address, Duration.ofMillis(50));
        Connection other = DriverManager.getConnection(address);
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE reports IN EXCLUSIVE MODE");

      assertThatThrownBy(() -> impatient.keep(List.of(Samples.full("r1"))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("found it locked by another program");
      assertThat(impatient.reports()).as("reading goes on").isEmpty();
      other.rollback();
      assertThat(impatient.keep(List.of(Samples.full("r1")))).isEqualTo(new Kept(1, 0, 0));
    }
  }

  @Test
  void letsOtherToolsReadTheTables() throws SQLException {
    store.keep(List.of(Samples.full("r1"), Samples.full("r2")));
    store.replaceLinks(
        List.of(Samples.copy("r2", "r1", 0.9)),
        List.of(Samples.event("e1", Samples.BRENNA, "r1#0")),
        Instant.parse("2031-03-05T06:07:08Z"));

    assertThat(sql("SELECT id, title, published FROM report_heads ORDER BY id"))
        .containsExactly(
            "r1|Br\u00E9nna taken|2031-03-04T08:00:00Z",
            "r2|Br\u00E9nna taken|2031-03-04T08:00:00Z");
    assertThat(sql("SELECT kind, score FROM copies")).containsExactly("REWRITE|0.9");
    assertThat(sql("SELECT id, status, date_from, ST_AsText(point) FROM events"))
        .containsExactly("e1|CORROBORATED|2031-03-03|POINT(7.5 61.1234567)");
    assertThat(sql("SELECT record ->> 'type' FROM event_records")).containsExactly("ASSAULT");
  }

  @Test
  void isExaminedAndItsFaultsAreTold() throws SQLException {
    store.keep(List.of(Samples.full("r1")));
    store.replaceLinks(
        List.of(),
        List.of(Samples.event("e1", Samples.BRENNA, "r1#0")),
        Instant.parse("2031-03-05T06:00:00Z"));
    assertThat(StoreExamination.of(address))
        .hasSizeGreaterThan(8)
        .allSatisfy(finding -> assertThat(finding.level()).isIn(Level.OK, Level.WARN));

    sql("DELETE FROM event_words");

    assertThat(StoreExamination.of(address))
        .filteredOn(finding -> finding.level() == Level.DAMAGED)
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).isEqualTo("search in events"));
  }
}
