package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Finding.Level;

/** What the doctor finds, and what the exit code says of it. */
final class DoctorTest {
  @TempDir private Path folder;

  @Test
  void examinesTheInstallationWithoutAStore() {
    Ran ran = Ran.sitrep("doctor");
    assertThat(ran.exitCode()).as(ran.out()).isEqualTo(ExitCode.DONE);
    assertThat(ran.out())
        .contains("ok    Java", "ok    codebook", "ok    gazetteer", "memory", "disk")
        .doesNotContain("database");
    assertThat(ran.err()).contains(" 0 fail");
  }

  @Test
  void findsAWholeStoreInOrder() {
    Path store = folder.resolve("war.db");
    StoreFixture.empty(store);
    Ran ran = Ran.sitrep("doctor", "--store", store.toString(), "--format", "jsonl");
    assertThat(ran.exitCode()).as(ran.out()).isEqualTo(ExitCode.DONE);
    assertThat(ran.out())
        .contains("{\"check\":\"database\",\"level\":\"ok\"")
        .contains("{\"check\":\"search in reports\",\"level\":\"ok\"")
        .contains("{\"check\":\"foreign keys\",\"level\":\"ok\"")
        .doesNotContain("\"fail\"");
  }

  @Test
  void aDamagedStoreIsToldWithACodeOfItsOwn() throws IOException {
    Path store = folder.resolve("war.db");
    StoreFixture.empty(store);
    try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE)) {
      // From the second page on nothing is what the first page says it is.
      for (long at = 4096; at < file.size(); at += 512) {
        file.write(ByteBuffer.wrap(new byte[] {77, 77, 77, 77}), at);
      }
    }
    Ran ran = Ran.sitrep("doctor", "--store", store.toString());
    assertThat(ran.exitCode()).as(ran.out()).isEqualTo(ExitCode.STORE);
    assertThat(ran.out()).contains("fail  ").contains("backup").doesNotContain("Exception");
  }

  @Test
  void aFileThatIsNoStoreIsLeftAsItIs() throws IOException {
    Path diary = Files.writeString(folder.resolve("diary.db"), "Dear diary");
    Ran ran = Ran.sitrep("doctor", "--store", diary.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.STORE);
    assertThat(ran.out()).contains("fail  store");
    assertThat(Files.readString(diary)).isEqualTo("Dear diary");
  }

  @Test
  void aStoreThatIsNotThereIsAFailedCheckAndIsNotMade() {
    Path none = folder.resolve("none.db");
    Ran ran = Ran.sitrep("doctor", "--store", none.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.out()).contains("there is none at " + none + ". Make one with: sitrep run");
    assertThat(none).doesNotExist();
  }

  @Test
  void aWrongCodebookIsAFailedCheck() {
    Ran ran = Ran.sitrep("doctor", "--codebook", folder.resolve("gone").toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.out()).contains("fail  codebook");
  }

  @Test
  void littleRoomLittleMemoryAndAnOldJavaAreTold() {
    assertThat(Installation.java(11).level()).isEqualTo(Level.FAIL);
    assertThat(Installation.java(17).level()).isEqualTo(Level.OK);
    assertThat(Installation.memory(200L << 20).level()).isEqualTo(Level.WARN);
    assertThat(Installation.room(folder, 50L << 20).level()).isEqualTo(Level.FAIL);
    assertThat(Installation.room(folder, 500L << 20).level()).isEqualTo(Level.WARN);
    assertThat(Installation.room(folder, 5000L << 20).level()).isEqualTo(Level.OK);
  }
}
