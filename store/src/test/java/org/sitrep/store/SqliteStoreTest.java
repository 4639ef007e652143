package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

class SqliteStoreTest extends StoreContract {
  private static final String NOW = "2031-03-05T06:07:08Z";

  @TempDir Path folder;

  @Override
  Store open() {
    // A name that both the driver and SQLite would misread if it were not escaped.
    return Stores.open(folder.resolve("odd ?mode=ro %41#.db").toString());
  }

  @Test
  void makesOneFileOfTheNameGiven() throws IOException {
    open().close();

    assertThat(names()).contains("odd ?mode=ro %41#.db").allMatch(name -> name.startsWith("odd ?"));
  }

  @Test
  void whatACallReturnedFromOutlivesAPowerCut() {
    try (Database sqlite = SqliteFile.open(folder.resolve("war.db"), Duration.ofSeconds(1))) {
      // FULL: each transaction is synced before it is told (sqlite.org/pragma.html, synchronous).
      assertThat(sqlite.number("PRAGMA synchronous")).isEqualTo(2);
    }
  }

  @Test
  void leavesAFileOfAnotherKindAsItIs() throws IOException {
    Path notes = folder.resolve("notes.txt");
    Files.writeString(notes, "Not a database, but long enough to hold a header.\n".repeat(9));

    assertRefusedUntouched(notes, "expected a SQLite file, found a file of another kind");
    Files.writeString(notes, "short");
    assertRefusedUntouched(notes, "expected a SQLite file, found a file of another kind");
  }

  @Test
  void leavesTheDatabaseOfAnotherApplicationAsItIs() throws IOException, SQLException {
    Path other = folder.resolve("other.db");
    sql(other, "CREATE TABLE mine (x)");

    assertRefusedUntouched(other, "found the database of another application");
  }

  @Test
  void leavesAStoreOfANewerVersionAsItIs() throws IOException, SQLException {
    Path newer = folder.resolve("newer.db");
    Stores.open(newer.toString()).close();
    sql(newer, "PRAGMA user_version = 999");

    assertRefusedUntouched(
        newer,
        "expected schema version " + SqliteMigrations.NEWEST + " or older, found version 999");
  }

  private void assertRefusedUntouched(Path file, String reason) throws IOException {
    byte[] before = Files.readAllBytes(file);
    List<String> namesBefore = names();

    assertThatThrownBy(() -> Stores.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("Cannot open the store " + file + ": ")
        .hasMessageContaining(reason)
        .hasMessageEndingWith("Nothing was written.");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).isEqualTo(namesBefore);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void saysWhichFolderIsMissing() {
    Path file = folder.resolve("no").resolve("sitrep.db");

    assertThatThrownBy(() -> Stores.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no folder " + file.getParent());
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void takesNoFolderForAStore() {
    assertThatThrownBy(() -> Stores.open(folder.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("expected a file, found a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://db/sitrep", "postgres://db/sitrep", "", " ", "a\0b"})
  void opensNothingButPaths(String location) {
    assertThatThrownBy(() -> Stores.open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("expected the path of a SQLite file");
  }

  @Test
  void takesAnEmptyFileForANewStore() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.db"));

    try (Store store = Stores.open(empty.toString())) {
      assertThat(store.reports()).isEmpty();
    }
  }

  @Test
  void marksTheFileAsItsOwnFromTheFirst() throws IOException {
    Path file = folder.resolve("new.db");

    try (Store store = Stores.open(file.toString())) {
      assertThat(store.reports()).isEmpty();
      try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
        raw.seek(68);
        assertThat(raw.readInt()).isEqualTo(SqliteFile.APPLICATION_ID);
      }
    }
  }

  @Test
  void saysThatAnotherProgramHoldsTheFile() throws SQLException {
    Path file = folder.resolve("held.db");
    try (Store store = Stores.open(file.toString(), Duration.ofMillis(50));
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      store.keep(List.of(Samples.full("r1")));
      statement.executeUpdate("BEGIN IMMEDIATE");
      statement.executeUpdate("DELETE FROM reports");

      assertThatThrownBy(() -> store.keep(List.of(Samples.full("r2"))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("found it locked by another program");
      assertThat(store.reports()).as("reading goes on").hasSize(1);
      statement.executeUpdate("ROLLBACK");
      assertThat(store.keep(List.of(Samples.full("r2")))).isEqualTo(new Kept(1, 0, 0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void bringsAnOlderStoreUpToDateWithAllItHolds(int version) throws SQLException {
    Path file = folder.resolve("old.db");
    Event event = Samples.event("e1", Samples.BRENNA, "r1#0");
    try (Database old = SqliteFile.open(file, Duration.ofSeconds(5), version)) {
      old.update("INSERT INTO reports VALUES (7, 'r1', 'h', ?)", Records.json(Samples.full("r1")));
      old.update(
          "INSERT INTO events VALUES (3, 'e1', ?, '2031-03-05T06:07:08Z',"
              + " '2031-03-06T06:07:08.5Z', 2, ?)",
          Records.hash(Records.json(event)),
          Records.json(event));
      old.update("INSERT INTO event_claims VALUES ('e1', 'r1#0', 'r1')");
      old.update("INSERT INTO tombstones VALUES ('e9', 'e1', '2031-03-06T06:07:08.5Z', ?, 1)", NOW);
      old.update("INSERT INTO runs VALUES (1, ?, '0.1.0', '3', 1, 1, 0, 0)", NOW);
    }

    try (Store store = Stores.open(file.toString())) {
      Instant changed = Instant.parse("2031-03-06T06:07:08.5Z");
      assertThat(store.reports()).containsExactly(Samples.full("r1"));
      assertThat(store.reportsWith("fighters")).containsExactly("r1");
      assertThat(store.reportHeads("fighters", Slice.ALL)).hasSize(1);
      assertThat(store.countNotCodedBy("3")).isEqualTo(1);
      assertThat(store.eventsWithin(0, 0, 90, 90))
          .containsExactly(
              new StoredEvent(event, event, Instant.parse(NOW), changed, 2, List.of()));
      assertThat(store.deletionsSince(changed)).hasSize(1);
      assertThat(store.runs()).hasSize(1);
      store.replaceLinks(List.of(), List.of(event), changed.plusSeconds(9));
      assertThat(store.history("e1")).containsExactly(new Revision(2, changed, event));
    }
    assertThat(sql(file, "PRAGMA foreign_key_check")).isEmpty();
  }

  @Test
  void changesNoByteWhenTheSameIsGivenAgain() throws IOException {
    Path file = folder.resolve("same.db");
    giveTheSame(file);
    byte[] once = Files.readAllBytes(file);
    giveTheSame(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  private static void giveTheSame(Path file) {
    try (Store store = Stores.open(file.toString())) {
      store.keep(List.of(Samples.full("r1"), Samples.full("r2")));
      store.replaceLinks(
          List.of(Samples.copy("r2", "r1", 0.9)),
          List.of(Samples.event("e1", Samples.BRENNA, "r1#0")),
          Instant.now());
    }
  }

  @Test
  void letsOtherToolsReadTheTables() throws SQLException {
    Path file = folder.resolve("tables.db");
    giveTheSame(file);

    assertThat(sql(file, "SELECT id, title, source, published, language FROM reports"))
        .containsExactly(
            "r1|Br\u00E9nna taken|Vale Courier|2031-03-04|en",
            "r2|Br\u00E9nna taken|Vale Courier|2031-03-04|en");
    assertThat(sql(file, "SELECT id, event_type, date_from, date_to FROM claims LIMIT 1"))
        .containsExactly("r1#0|ASSAULT|2031-03-03|2031-03-04");
    assertThat(sql(file, "SELECT report_id, copy_of, kind, score FROM copies"))
        .containsExactly("r2|r1|REWRITE|0.9");
    assertThat(sql(file, "SELECT id, status, date_from, place, country, latitude FROM events"))
        .containsExactly("e1|CORROBORATED|2031-03-03|Old Brenna|XVA|61.1234567");
    assertThat(sql(file, "SELECT * FROM event_claims")).containsExactly("e1|r1#0|r1");
    assertThat(sql(file, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(sql(file, "PRAGMA foreign_key_check")).isEmpty();
  }

  @Test
  void saysThatTheFileIsDamaged() throws IOException {
    Path file = folder.resolve("damaged.db");
    giveTheSame(file);
    byte[] bytes = Files.readAllBytes(file);
    byte[] noise = "noise ".repeat(bytes.length).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(noise, 0, bytes, 200, bytes.length - 200);
    Files.write(file, bytes);

    assertThatThrownBy(() -> Stores.open(file.toString()).reports())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("found it damaged");
  }

  private static List<String> sql(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
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
  void examinesOneStateWhileAnotherWrites() throws InterruptedException {
    String location = folder.resolve("busy.db").toString();
    AtomicBoolean examined = new AtomicBoolean();
    try (Store store = Stores.open(location)) {
      store.keep(List.of(Samples.full("a")));
      Thread other = new Thread(() -> writeUntil(examined, store));
      other.start();
      try {
        for (int i = 0; i < 3; i++) {
          assertThat(StoreExamination.of(location))
              .filteredOn(finding -> finding.level() == Finding.Level.DAMAGED)
              .isEmpty();
        }
      } finally {
        examined.set(true);
        other.join();
      }
    }
  }

  private static void writeUntil(AtomicBoolean examined, Store store) {
    Place place = new Place("Karsin", "XVL", null, null, 20.1, 12.4, null, "PPL", 4000);
    for (int i = 0; !examined.get(); i++) {
      Event event = Samples.event("e" + i, place, "a#0");
      store.changeEvents(List.of(event), List.of(), Instant.EPOCH);
    }
  }
}
