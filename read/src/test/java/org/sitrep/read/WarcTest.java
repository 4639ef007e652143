package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.read.Packed.address;
import static org.sitrep.read.Packed.answer;
import static org.sitrep.read.Packed.bytes;
import static org.sitrep.read.Packed.gzip;
import static org.sitrep.read.Packed.joined;
import static org.sitrep.read.Packed.page;
import static org.sitrep.read.Packed.record;
import static org.sitrep.read.Packed.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Report;
import org.sitrep.read.archive.Place;

/** WARC files, whole and damaged, compressed and not. */
class WarcTest {
  @TempDir Path folder;

  private Path file(byte[]... records) throws IOException {
    return Files.write(folder.resolve("crawl.warc.gz"), joined(records));
  }

  private List<Found> found(Path file) {
    List<Found> found = new ArrayList<>();
    new Reader().read(file, ReadSettings.AS_PRINTED, found::add);
    return found;
  }

  private static List<Report> reports(List<Found> found) {
    return found.stream()
        .filter(Found.Text.class::isInstance)
        .map(each -> ((Found.Text) each).report())
        .toList();
  }

  private static List<String> codes(List<Found> found) {
    return found.stream()
        .filter(Refusal.class::isInstance)
        .map(each -> ((Refusal) each).code())
        .toList();
  }

  @Test
  void readsPagesWithTheirAddressAndPublisher() throws IOException {
    byte[] info = record("warcinfo", "urn:x", "application/warc-fields", bytes("software: x\r\n"));
    Path file = file(gzip(info), gzip(page(1)), gzip(page(2)));

    List<Report> reports = reports(found(file));

    assertThat(reports).extracting(Report::text).containsExactly(words(1), words(2));
    assertThat(reports.get(0).file()).isEqualTo(file + "!" + address(1));
    assertThat(reports.get(0).url()).isEqualTo(address(1));
    assertThat(reports.get(0).source()).isEqualTo("one.example");
    assertThat(reports.get(0).id()).isNotEqualTo(reports.get(1).id());
  }

  @Test
  void readsRecordsThatAreNotCompressedAndOneVersionOlder() throws IOException {
    byte[] older =
        bytes(new String(page(1), StandardCharsets.UTF_8).replace("WARC/1.1", "WARC/1.0"));

    assertThat(reports(found(file(older, page(2))))).hasSize(2);
  }

  @Test
  void takesTheSameTextAtTwoAddressesForTwoReports() throws IOException {
    byte[] elsewhere =
        answer("https://two.example/1", "200 OK\r\nContent-Type: text/html", bytes(Packed.html(1)));

    List<Report> reports = reports(found(file(page(1), elsewhere)));

    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(reports).extracting(Report::source).containsExactly("one.example", "two.example");
  }

  @Test
  void unpacksAndDecodesAsTheServerSays() throws IOException {
    String text =
        "<p>Les soldats ont quitté la ville après l'été, a dit le maire de la région.</p>";
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] packed =
        answer(
            address(1),
            "200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Encoding: gzip",
            gzip(latin));

    List<Report> reports = reports(found(file(gzip(packed))));

    assertThat(reports.get(0).text()).contains("quitté la ville après l'été");
    assertThat(reports.get(0).language()).isEqualTo("fr");
  }

  @Test
  void refusesWhatIsNoPageAndSaysWhy() throws IOException {
    Path file =
        file(
            answer(address(1), "404 Not Found\r\nContent-Type: text/html", bytes("<p>No</p>")),
            answer(address(2), "200 OK\r\nContent-Type: image/png", bytes("PNG")),
            record(
                "request",
                address(1),
                "application/http; msgtype=request",
                bytes("GET / HTTP/1.1\r\n\r\n")),
            record("continuation", address(3), "text/html", bytes("half")));

    assertThat(codes(found(file))).containsExactly("http-status", "media-type", "segmented");
  }

  @Test
  void countsAPageThatIsThereAlreadyAsACopy() throws IOException {
    byte[] again = record("revisit", address(1), "application/http", bytes(""));

    List<Found> found = found(file(page(1), again, page(2)));

    assertThat(found.stream().filter(Found.Repeat.class::isInstance)).hasSize(1);
    assertThat(reports(found)).hasSize(2);
  }

  @Test
  void readsResourcesAndWhatWasConvertedToText() throws IOException {
    byte[] resource = record("resource", address(1), "text/html", bytes(Packed.html(1)));
    byte[] text = record("conversion", address(2), "text/plain", bytes(words(2)));

    assertThat(reports(found(file(resource, text))))
        .extracting(Report::text)
        .containsExactly(words(1), words(2));
  }

  @Test
  void passesOverDamagedRecordsAndCountsThem() throws IOException {
    byte[] broken = gzip(page(2));
    Arrays.fill(broken, 60, 90, (byte) 0x55);
    byte[] wrongSum = gzip(page(4));
    wrongSum[wrongSum.length - 6] ^= 1;
    byte[] cut = Arrays.copyOf(gzip(page(6)), 120);

    List<Found> found =
        found(
            file(
                gzip(page(1)),
                broken,
                gzip(page(3)),
                wrongSum,
                gzip(page(5)),
                cut,
                gzip(page(7)),
                cut));

    assertThat(reports(found))
        .extracting(Report::text)
        .containsExactly(words(1), words(3), words(5), words(7));
    assertThat(codes(found)).hasSize(4).containsOnly("damaged-record");
  }

  @Test
  void passesOverADamagedRecordThatIsNotCompressed() throws IOException {
    byte[] tooLong =
        bytes(
            new String(page(1), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d", "Content-Length: 9x"));

    List<Found> found = found(file(tooLong, page(2), page(3)));

    assertThat(reports(found)).extracting(Report::text).containsExactly(words(2), words(3));
    assertThat(codes(found)).containsExactly("damaged-record");
  }

  @Test
  void goesOnFromEveryPlaceThatItTold() throws IOException {
    byte[][] records = new byte[20][];
    for (int i = 0; i < records.length; i++) {
      records[i] = gzip(page(i));
    }
    Path file = file(records);
    List<Found> all = found(file);
    int places = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Found.Reached reached) {
        List<Found> rest = new ArrayList<>();
        new Reader().readFrom(file, reached.place(), ReadSettings.AS_PRINTED, rest::add);
        assertThat(reports(rest)).isEqualTo(reports(all.subList(i, all.size())));
        places++;
      }
    }
    assertThat(places).isGreaterThanOrEqualTo(20);
  }

  @Test
  void beginsAgainWhereAPlaceIsOfAnotherFile() throws IOException {
    List<Found> found = new ArrayList<>();
    new Reader()
        .readFrom(
            file(gzip(page(1)), gzip(page(2))),
            new Place(1, 33),
            ReadSettings.AS_PRINTED,
            found::add);

    assertThat(reports(found)).hasSize(2);
  }
}
