package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Skipped;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** Archives come into a store once, whatever happens meanwhile, and are coded from there. */
final class IngestTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void nameStore() {
    store = folder.resolve("war.db").toString();
  }

  private static byte[] record(String address, String type, String block) {
    byte[] content = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + "00000000-0000-4000-8000-000000000000>\r\nWARC-Date: 2026-11-01T06:00:00Z\r\n"
            + "WARC-Target-URI: "
            + address
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n";
    return (head + (http.length() + content.length) + "\r\n\r\n" + http + block + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static String page(String words) {
    return "<html><body><article><p>" + words + "</p></article></body></html>";
  }

  private String warc(String... words) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < words.length; i++) {
      archive.write(gzip(record("https://one.example/" + i, "text/html", page(words[i]))));
    }
    return Files.write(folder.resolve("crawl.warc.gz"), archive.toByteArray()).toString();
  }

  private String many(int count) throws IOException {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] =
          "Shells hit the market of Kharkiv for the " + i + "th time, the mayor said. ".repeat(40);
    }
    return warc(words);
  }

  private List<CodedReport> reports() {
    try (Store open = Stores.open(store)) {
      return open.reports();
    }
  }

  @Test
  void aSecondTimeAddsNothing() throws IOException {
    String file = many(30);

    Ran first = Ran.sitrep("ingest", file, "--store", store);
    Ran second = Ran.sitrep("ingest", file, "--store", store);
    Files.copy(Path.of(file), folder.resolve("renamed.warc.gz"));
    Ran renamed =
        Ran.sitrep("ingest", folder.resolve("renamed.warc.gz").toString(), "--store", store);

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).contains("30 reports read = 30 kept + 0 copies + 0 refused; 30 new");
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).contains("read before, 0 new");
    assertThat(renamed.err()).contains("read before, 0 new");
    assertThat(reports()).hasSize(30);
  }

  @Test
  void killedAgainAndAgainItLosesAndDoublesNothing() throws Exception {
    String file = many(1_500);
    int killed = 0;
    for (int i = 0; i < 6; i++) {
      Process process = started(file);
      if (!process.waitFor(1_200 + 450 * i, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        killed++;
      }
    }
    Ran last = Ran.sitrep("ingest", file, "--store", store);

    assertThat(killed).isPositive();
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(reports()).extracting(CodedReport::id).hasSize(1_500).doesNotHaveDuplicates();
    assertThat(last.err()).contains("1500 reports = 1500 kept + 0 copies + 0 refused");
  }

  private Process started(String file) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> words = new ArrayList<>(List.of(java.toString(), "-Xmx256m", "-cp"));
    words.add(System.getProperty("java.class.path"));
    words.addAll(List.of("org.sitrep.app.Main", "ingest", file, "--store", store, "-q"));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told").toFile())
        .start();
  }

  @Test
  void tellsWhatIsRefusedAndKeepsIt() throws IOException {
    Path archive = folder.resolve("crawl.warc.gz");
    byte[] cut =
        java.util.Arrays.copyOf(gzip(record("https://one.example/a", "text/html", page("x"))), 60);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(record("https://one.example/b", "image/png", "PNG")));
    both.write(cut);
    Files.write(archive, both.toByteArray());
    Path rejects = folder.resolve("rejects.jsonl");

    Ran ran =
        Ran.sitrep("ingest", archive.toString(), "--store", store, "--rejects", rejects.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .contains(
            "2 reports read = 0 kept + 0 copies + 2 refused (damaged-record 1, media-type 1)");
    assertThat(Files.readAllLines(rejects)).hasSize(2);
  }

  @Test
  void whatWasIngestedIsCodedLinkedAndTakenBack() throws IOException {
    String english =
        "Shells hit a market in Kharkiv on 5 May 2024, killing four people, the mayor said.";
    String french =
        "Des obus sont tombés sur un marché de Kharkiv le 5 mai 2024 et ont tué quatre personnes.";
    String item =
        "{\"uri\":\"urn:1\",\"version\":\"%d\",\"pubstatus\":\"%s\",\"headline\":\"Odesa\","
            + "\"versioncreated\":\"2024-05-07T10:00:00Z\",\"body_text\":\"%s\"}\n";
    String told = "Soldiers killed nine people in Odesa on 6 May 2024, a doctor said.";
    Path agency = folder.resolve("wire.jsonl");
    Files.writeString(agency, String.format(item, 1, "usable", told));

    Ran ingest = Ran.sitrep("ingest", warc(english, french), agency.toString(), "--store", store);
    Ran run = Ran.sitrep("run", "--store", store);
    List<JsonNode> events = events();
    Ran again = Ran.sitrep("run", "--store", store);

    assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("3 of 3 reports to code");
    assertThat(again.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(reports().stream().filter(each -> "fr".equals(each.report().language())))
        .singleElement()
        .satisfies(each -> assertThat(each.skipped()).contains(new Skipped(null, "language")))
        .satisfies(each -> assertThat(each.claims()).isEmpty());
    assertThat(events).extracting(IngestTest::place).contains("Kharkiv", "Odessa");
    assertThat(events).extracting(IngestTest::status).doesNotContain("retracted");

    Files.writeString(agency, String.format(item, 2, "canceled", ""));
    Ran kill = Ran.sitrep("ingest", agency.toString(), "--store", store);

    assertThat(kill.err()).contains("1 withdrawn by their publishers");
    assertThat(events().stream().filter(each -> place(each).equals("Odessa")))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(status(each)).isEqualTo("retracted"));
    assertThat(events().stream().filter(each -> place(each).equals("Kharkiv")))
        .isNotEmpty()
        .noneSatisfy(each -> assertThat(status(each)).isEqualTo("retracted"));
    assertThat(Ran.sitrep("review", "list", "--store", store).exitCode())
        .isEqualTo(ExitCode.NOTHING);
  }

  private List<JsonNode> events() throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : Ran.sitrep("export", "--store", store).out().lines().toList()) {
      events.add(JSON.readTree(line));
    }
    return events;
  }

  private static String place(JsonNode event) {
    return event.at("/place/name").asText();
  }

  private static String status(JsonNode event) {
    return event.get("status").asText();
  }
}
