package org.sitrep.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;

class ReaderTest {
  private static final String SAID = "Troops left the café of Kalimba — “at last”.";

  @TempDir Path folder;

  @Test
  void takesJsonTextUnchanged() throws IOException {
    String text = " \u00e9e\u0301 \uD83D\uDE00 “a”\t\r\nLeave a Reply\n\n0  ";
    String json =
        "{\"text\": \" \\u00e9e\u0301 \\ud83d\\ude00 “a”\\t\\r\\nLeave a Reply\\n\\n0  \"}";
    assertThat(only(write("a.jsonl", json)).text()).isEqualTo(text);
  }

  @Test
  void takesTheFieldNamesThatPeopleHave() throws IOException {
    Report report =
        only(
            write(
                "a.jsonl",
                "{\"id\": 7, \"headline\": \"T\", \"articleBody\": \"Troops left.\","
                    + " \"seendate\": \"20230918T031500Z\", \"domain\": \"a.example\","
                    + " \"language\": \"English\", \"url\": \"https://a.example/1\"}"));
    assertThat(report.id()).isEqualTo("7");
    assertThat(report.title()).isEqualTo("T");
    assertThat(report.text()).isEqualTo("Troops left.");
    assertThat(report.published()).hasToString("2023-09-18T03:15:00Z");
    assertThat(report.source()).isEqualTo("a.example");
    assertThat(report.language()).isEqualTo("en");
  }

  @Test
  void refusesLinesThatAreNoReportsAndCountsThem() throws IOException {
    ReadResult result =
        read(
            write(
                "a.jsonl",
                "{\"text\": \"Troops left.\"}\n\nnot json\n{\"title\": \"T\"}\n{\"text\": \" \"}\n"
                    + "[1]\n{\"text\": \"\\ud83d\"}\n{\"text\": \"They came back.\"}"));
    assertThat(result.reports())
        .extracting(Report::text)
        .containsExactly("Troops left.", "They came back.");
    assertThat(result.refusals())
        .extracting(Refusal::code)
        .containsExactly("not-json", "no-text", "no-text", "not-json", "broken-character");
    assertThat(result.refusals()).extracting(Refusal::line).containsExactly(3, 4, 5, 6, 7);
    assertThat(result.read()).isEqualTo(7);
  }

  @Test
  void namesAReportWithoutIdByItsContent() throws IOException {
    String first = only(write("a.jsonl", "{\"text\": \"Troops  left.\"}")).id();
    assertThat(only(write("b.jsonl", "{\"text\": \"troops left. \"}")).id())
        .isEqualTo(first)
        .matches("[0-9a-f]{16}");
    assertThat(only(write("c.jsonl", "{\"text\": \"Troops stayed.\"}")).id()).isNotEqualTo(first);
  }

  @Test
  void namesAPlainFileByItsNameAndTwoOfANameApart() throws IOException {
    write("a/day.txt", "Troops left the port.");
    write("b/day.txt", "Troops came back to the port.");
    write("c/day.txt.gz", "Troops left the port.");
    ReadResult result = read(folder);
    assertThat(result.reports())
        .extracting(Report::id)
        .satisfiesExactly(
            id -> assertThat(id).isEqualTo("day"),
            id -> assertThat(id).matches("day-[0-9a-f]{16}"),
            id -> assertThat(id).isEqualTo("day"));
    assertThat(read(folder)).isEqualTo(result);
  }

  @Test
  void readsADirectoryInOrderAndPassesOverHiddenFiles() throws IOException {
    write("z.txt", "Last it was.");
    write("b/a.txt", "First it was.");
    write(".hidden/x.txt", "Hidden it was.");
    write("b/.y.txt", "Hidden it was.");
    ReadResult result = read(folder);
    assertThat(result.reports()).extracting(Report::id).containsExactly("a", "z");
    assertThat(result.reports().get(0).file()).isEqualTo(folder + "/b/a.txt");
  }

  @Test
  void readsWhatIsGzipped() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"text\": \"Troops left.\"}".getBytes(UTF_8));
    }
    assertThat(only(file).text()).isEqualTo("Troops left.");
  }

  @Test
  void readsEveryEncodingThatTextComesIn() throws IOException {
    assertThat(only(write("a.txt", SAID.getBytes(UTF_8))).text()).isEqualTo(SAID);
    assertThat(only(write("b.txt", marked(UTF_8))).text()).isEqualTo(SAID);
    assertThat(only(write("c.txt", marked(UTF_16LE))).text()).isEqualTo(SAID);
    assertThat(only(write("d.txt", marked(UTF_16BE))).text()).isEqualTo(SAID);
    assertThat(only(write("e.txt", marked(Charset.forName("UTF-32LE")))).text()).isEqualTo(SAID);
    assertThat(only(write("f.txt", SAID.getBytes(Charset.forName("windows-1252")))).text())
        .isEqualTo(SAID);
  }

  @Test
  void readsMarkedJsonLines() throws IOException {
    byte[] utf16 = "\uFEFF{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_16LE);
    assertThat(read(write("a.jsonl", utf16)).reports()).hasSize(2);
    byte[] utf8 = "\uFEFF{\"text\": \"One.\"}\n".getBytes(UTF_8);
    assertThat(only(write("b.jsonl", utf8)).text()).isEqualTo("One.");
  }

  @Test
  void takesTheEncodingThatTheUserTells() throws IOException {
    byte[] content = "Zürich was quiet on Friday.".getBytes(ISO_8859_1);
    Path file = write("a.txt", content);
    ReadSettings cyrillic = new ReadSettings(null, Charset.forName("ISO-8859-5"));
    assertThat(new Reader().read(file, cyrillic).reports().get(0).text()).startsWith("Zќrich");
  }

  @Test
  void takesTheDateThatTheUserTells() throws IOException {
    Moment day = new Moment(LocalDate.of(2024, 5, 5), null);
    Path file = write("a.txt", "Army leaves\n\n1 July 2025\n\nTroops left.");
    Report report = new Reader().read(file, new ReadSettings(day, null)).reports().get(0);
    assertThat(report.published()).isEqualTo(day);
  }

  @Test
  void refusesWhatIsNoTextOrNotThere() throws IOException {
    byte[] noise = new byte[2_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37);
    }
    write("a.bin", noise);
    write("b.txt", "Only a title");
    write("c.jsonl", "");
    write("d.txt.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
    assertThat(read(folder).refusals())
        .extracting(Refusal::code)
        .containsExactly("binary", "empty", "empty", "damaged");
    assertThat(read(folder.resolve("none.txt")).refusals())
        .extracting(Refusal::code)
        .containsExactly("unreadable");
  }

  @Test
  void readsAJsonFileThatHoldsAList() throws IOException {
    Path file = write("a.json", "[\n {\"text\": \"One.\"},\n {\"text\": \"Two.\"}, {}]");
    assertThat(read(file).reports()).extracting(Report::text).containsExactly("One.", "Two.");
    assertThat(read(file).refusals()).hasSize(1);
  }

  @Test
  void readsASavedPage() throws IOException {
    Report report =
        only(
            write(
                "page.html",
                "<!doctype html><html lang='en-GB'><head><title>x | Example</title><meta"
                    + " property='og:title' content='Army leaves Kalimba'><meta"
                    + " property='og:site_name' content='Example Courier'><meta"
                    + " property='article:published_time' content='2024-05-05T10:00:00Z'><link"
                    + " rel='canonical' href='https://a.example/1'></head><body><nav><p>Home and"
                    + " all the other parts of this page</p></nav><article><p>Troops left the port"
                    + " of Kalimba on Friday, residents of the town said.</p><p><a href='/2'>Read"
                    + " what else happened in the world this week</a></p><p>Share this"
                    + " article</p><p>The streets were empty in the evening &amp; shops had closed"
                    + " early.</p></article><footer><p>All rights reserved by the Example"
                    + " Courier</p></footer>"));
    assertThat(report.title()).isEqualTo("Army leaves Kalimba");
    assertThat(report.source()).isEqualTo("Example Courier");
    assertThat(report.url()).isEqualTo("https://a.example/1");
    assertThat(report.published()).hasToString("2024-05-05T10:00:00Z");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.text())
        .isEqualTo(
            "Troops left the port of Kalimba on Friday, residents of the town said.\n\n"
                + "The streets were empty in the evening & shops had closed early.");
  }

  @Test
  void readsAPageThatMarksNoParagraphs() throws IOException {
    Report report =
        only(
            write(
                "old.html",
                "<html><title>Army leaves Kalimba</title><body><div>Home</div>"
                    + "<div>Troops left the port on Friday.<br><br>The streets were empty.</div>"));
    assertThat(report.title()).isEqualTo("Army leaves Kalimba");
    assertThat(report.text()).contains("Troops left the port on Friday.", "streets were empty.");
  }

  @Test
  void takesTheDayFromTheAddressWhereThePageShowsNone() throws IOException {
    Report report =
        only(
            write(
                "a.html",
                "<html><link rel=canonical href='https://a.example/2024/05/06/army'><body>"
                    + "<p>Troops left the port of Kalimba on Friday, residents of the town said."));
    assertThat(report.published()).hasToString("2024-05-06");
  }

  @Test
  void readsAPageInTheEncodingThatItDeclares() throws IOException {
    String page =
        "<html><head><meta http-equiv=content-type content='text/html; charset=%s'></head><body>"
            + "<p>Войска покинули порт в пятницу, сообщили жители города вечером по телефону.</p>";
    for (String name : new String[] {"windows-1251", "koi8-r", "utf-8"}) {
      byte[] content = page.formatted(name).getBytes(Charset.forName(name));
      assertThat(only(write(name + ".html", content)).text()).startsWith("Войска покинули порт");
    }
  }

  @Test
  void refusesAPageThatNoBrowserWouldShow() throws IOException {
    String page = "<html><body><p>" + "word ".repeat(3_300_000) + "</p></body></html>";
    assertThat(read(write("a.html", page)).refusals())
        .extracting(Refusal::code)
        .containsExactly("too-large");
  }

  @Test
  void refusesAPageWithoutParagraphs() throws IOException {
    assertThat(read(write("a.html", "<html><body><div></div></body></html>")).refusals())
        .extracting(Refusal::code)
        .containsExactly("empty");
  }

  private static byte[] marked(Charset charset) {
    return ("\uFEFF" + SAID).getBytes(charset);
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static ReadResult read(Path file) {
    return new Reader().read(file, ReadSettings.AS_PRINTED);
  }

  private static Report only(Path file) {
    ReadResult result = read(file);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.reports()).hasSize(1);
    return result.reports().get(0);
  }
}
