package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is told in a sentence, with the exit code of the contract. */
final class WrongInputTest {
  @TempDir private Path folder;

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Ran ran = Ran.sitrep("code", file("empty.txt", ""));
    refused(ran, "empty.txt: empty");
    assertThat(ran.err()).contains("1 report read = 0 kept + 0 copies + 1 refused (empty 1)");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 256);
    }
    Path file = Files.write(folder.resolve("picture.png"), noise);
    refused(Ran.sitrep("code", file.toString()), "picture.png: ");
  }

  @Test
  void aMissingFileIsRefusedAndTheOthersAreRead() throws IOException {
    String there = file("there.txt", REPORT);
    Ran ran = Ran.sitrep("read", folder.resolve("gone.txt").toString(), there);
    refused(ran, "gone.txt: missing: there is no such file");
    assertThat(ran.out().lines()).singleElement().asString().contains("\"text\":");
    assertThat(ran.err()).contains("2 reports read = 1 kept + 0 copies + 1 refused (missing 1)");
  }

  @Test
  void aLineThatIsNoJsonIsRefusedByItsNumber() throws IOException {
    String lines =
        "{\"text\": \"" + REPORT + "\"}\n{\"text\": \n{\"text\": \"" + REPORT + " More.\"}\n";
    Ran ran = Ran.sitrep("read", file("wire.jsonl", lines));
    refused(ran, "wire.jsonl:2: ");
    assertThat(ran.out().lines()).hasSize(2);
  }

  @Test
  void whatIsRefusedIsKeptInTheFileOfRejects() throws IOException {
    Path rejects = folder.resolve("rejects.jsonl");
    Ran ran = Ran.sitrep("read", "--rejects", rejects.toString(), file("empty.txt", ""));
    assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(Files.readString(rejects))
        .startsWith("{\"file\":\"")
        .contains("\"line\":null,\"code\":\"empty\",\"says\":\"")
        .endsWith("}\n");
  }

  @Test
  void strictStopsAtTheFirstRefusal() throws IOException {
    Ran ran = Ran.sitrep("read", "--strict", file("empty.txt", ""), file("there.txt", REPORT));
    refused(ran, "--strict stops here");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aFolderWithoutReportsMatchesNothing() throws IOException {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Ran ran = Ran.sitrep("code", bare.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.err()).contains("no reports found in " + bare);
  }

  @Test
  void noInputIsWrongUsage() {
    wrongUsage(Ran.sitrep("code"), "FILE");
  }

  @Test
  void aDateThatIsNoneIsWrongUsage() throws IOException {
    wrongUsage(
        Ran.sitrep("read", "--published", "last week", file("there.txt", REPORT)),
        "--published wants a date such as 2024-12-02, found \"last week\"");
  }

  @Test
  void anEncodingThatIsNoneIsWrongUsage() throws IOException {
    wrongUsage(
        Ran.sitrep("read", "--encoding", "klingon", file("there.txt", REPORT)),
        "--encoding wants the name of an encoding");
  }

  @Test
  void anUnknownFormatIsWrongUsageAndTheKnownOnesAreNamed() throws IOException {
    wrongUsage(
        Ran.sitrep("code", "--format", "xml", file("there.txt", REPORT)),
        "Unknown format \"xml\". Known formats: jsonl");
    String store = store();
    wrongUsage(
        Ran.sitrep("export", "--store", store, "--format", "xml"),
        "Unknown export format \"xml\". Known formats: jsonl, csv, ");
  }

  @Test
  void anUnknownVerbIsAnsweredWithTheOneMeant() {
    wrongUsage(Ran.sitrep("exprot"), "There is no verb \"exprot\". Did you mean: export?");
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheOneMeant() {
    wrongUsage(Ran.sitrep("export", "--fromat", "csv"), "Did you mean: --format?");
  }

  @Test
  void aMissingStoreIsNotMade() {
    Path none = folder.resolve("none.db");
    wrongUsage(Ran.sitrep("export", "--store", none.toString()), "There is no store at " + none);
    assertThat(none).doesNotExist();
  }

  @Test
  void aFileThatIsNoStoreIsLeftAsItIs() throws IOException {
    String diary = file("diary.db", "Dear diary");
    for (String verb : new String[] {"export", "serve"}) {
      Ran ran = Ran.sitrep(verb, "--store", diary);
      assertThat(ran.exitCode()).isEqualTo(ExitCode.STORE);
      oneSentence(ran, diary);
    }
    Ran run = Ran.sitrep("run", file("there.txt", REPORT), "--store", diary);
    assertThat(run.exitCode()).isEqualTo(ExitCode.STORE);
    assertThat(Files.readString(Path.of(diary))).isEqualTo("Dear diary");
  }

  @Test
  void aReaderThatHasEnoughIsNoFault() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Terminal terminal = new Terminal(InputStream.nullInputStream(), gone, err, false, false);
    int code = Main.run(terminal, "read", file("there.txt", REPORT));
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Ran ran = Ran.sitrep("serve", "--store", store(), "--port", port);
      assertThat(ran.exitCode()).isEqualTo(ExitCode.NETWORK);
      oneSentence(ran, "127.0.0.1:" + port);
    }
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() throws IOException {
    wrongUsage(Ran.sitrep("serve", "--store", store(), "--port", "99999"), "Not a port: 99999");
  }

  @Test
  void anEventThatIsNotThereIsTold() throws IOException {
    Ran ran = Ran.sitrep("explain", "nothing", "--store", store());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.err()).contains("There is no event nothing in the store");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void theVerbsOnAFrontWantReportsOrAStoreAndNotBoth() throws IOException {
    String none = folder.resolve("none.db").toString();
    for (String verb : new String[] {"control", "tempo"}) {
      wrongUsage(Ran.sitrep(verb, "--store", none), "There is no store at " + none);
      wrongUsage(
          Ran.sitrep(verb, "--store", store(), file("there.txt", REPORT)),
          "Either reports or --store: found both.");
      wrongUsage(
          Ran.sitrep(verb, "--store", store(), "--format", "xml"),
          "Unknown format \"xml\". Known formats: jsonl, table.");
      assertThat(Ran.sitrep(verb, "--store", store()).exitCode()).isEqualTo(ExitCode.NOTHING);
    }
  }

  @Test
  void daysOfTempoThatAreNoneOrTurnedRoundAreWrongUsage() {
    wrongUsage(
        Ran.sitrep("tempo", "--store", store(), "--from", "May"),
        "--from wants a date such as 2024-12-02, found \"May\".");
    wrongUsage(
        Ran.sitrep("tempo", "--store", store(), "--from", "2031-03-02", "--to", "2031-03-01"),
        "--to 2031-03-01 lies before --from 2031-03-02.");
  }

  @Test
  void aCodebookFolderThatIsNotThereIsTold() throws IOException {
    String gone = folder.resolve("gone").toString();
    wrongUsage(Ran.sitrep("code", "--codebook", gone, file("there.txt", REPORT)), gone);
    wrongUsage(Ran.sitrep("codebook", "check", gone), gone);
  }

  @Test
  void aFaultInACodebookIsToldByItsLine() throws IOException {
    file("front.tsv", "phrase\tkind\tvalue\nnear\tcontrol\tclose\n");
    Ran ran = Ran.sitrep("codebook", "check", folder.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.err()).contains("front.tsv line 2: value wants one of").contains("1 fault");
  }

  private static final String REPORT =
      "Two shells fell on a bus station in the harbour district on Monday, residents said.";

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String store() {
    StoreFixture.empty(folder.resolve("war.db"));
    return folder.resolve("war.db").toString();
  }

  private static void refused(Ran ran, String words) {
    assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains(words);
    noTrace(ran);
  }

  private static void wrongUsage(Ran ran, String words) {
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(words);
    assertThat(ran.out()).isEmpty();
    noTrace(ran);
  }

  private static void oneSentence(Ran ran, String words) {
    assertThat(ran.err().lines()).singleElement().asString().contains(words);
    assertThat(ran.out()).isEmpty();
    noTrace(ran);
  }

  private static void noTrace(Ran ran) {
    assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }
}
