package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.read.Packed.bytes;
import static org.sitrep.read.Packed.gzip;
import static org.sitrep.read.Packed.page;
import static org.sitrep.read.Packed.tar;
import static org.sitrep.read.Packed.words;
import static org.sitrep.read.Packed.zip;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Report;
import org.sitrep.read.archive.ArchiveLimits;

/** Archives in archives, within limits. */
class ArchiveTest {
  @TempDir Path folder;

  private static List<Found> found(ArchiveLimits limits, String name, byte[] content) {
    List<Found> found = new ArrayList<>();
    new Reader(limits, Clock.systemUTC())
        .read(name, new ByteArrayInputStream(content), ReadSettings.AS_PRINTED, found::add);
    return found;
  }

  private static List<Found> found(String name, byte[] content) {
    return found(ArchiveLimits.USUAL, name, content);
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

  private static byte[] line(int number) {
    return bytes("{\"id\":\"r" + number + "\",\"text\":\"" + words(number) + "\"}\n");
  }

  private interface Packer {
    OutputStream on(OutputStream packed) throws IOException;
  }

  private static byte[] packed(Packer packer, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.on(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  @Test
  void readsZipAndTarInEveryPacking() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/one.jsonl", line(1));
    files.put("two.html", bytes(Packed.html(2)));
    byte[] tar = tar(files);

    Map<String, byte[]> all =
        Map.of(
            "x.zip", zip(files),
            "x.tar", tar,
            "x.tar.gz", gzip(tar),
            "x.tar.bz2", packed(BZip2CompressorOutputStream::new, tar),
            "x.tar.xz", packed(XZCompressorOutputStream::new, tar),
            "x.tar.zst", packed(ZstdOutputStream::new, tar));

    all.forEach(
        (name, content) -> {
          List<Report> reports = reports(found(name, content));
          assertThat(reports).as(name).extracting(Report::text).containsExactly(words(1), words(2));
          assertThat(reports)
              .extracting(Report::file)
              .containsExactly(name + "!a/one.jsonl", name + "!two.html");
        });
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    byte[] warc = Packed.joined(gzip(page(1)), gzip(page(2)));
    byte[] inner = gzip(tar(Map.of("crawl.warc.gz", warc)));
    byte[] outer = zip(Map.of("day.tar.gz", inner));

    List<Report> reports = reports(found("all.zip", outer));

    assertThat(reports).extracting(Report::text).containsExactly(words(1), words(2));
    assertThat(reports.get(0).file())
        .isEqualTo("all.zip!day.tar.gz!crawl.warc.gz!" + Packed.address(1));
  }

  @Test
  void refusesLayersWithoutEnd() throws IOException {
    byte[] content = line(1);
    for (int i = 0; i < 8; i++) {
      content = zip(Map.of("next.zip", content));
    }

    assertThat(codes(found("deep.zip", content))).containsExactly("too-deep");
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] zeros = gzip(new byte[40 << 20]);
    ArchiveLimits small = new ArchiveLimits(3, 2, 250, 1_000);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      many.put(i + ".jsonl", line(i));
    }

    assertThat(codes(found("zeros.jsonl.gz", zeros))).containsExactly("bomb");
    assertThat(codes(found(small, "many.zip", zip(many)))).containsExactly("too-many");
    assertThat(codes(found(small, "much.txt.gz", gzip(bytes("word ".repeat(400))))))
        .containsExactly("bomb");
  }

  @Test
  void writesNothingUnderTheNamesInAnArchive() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("in"));
    byte[] zip = zip(Map.of("../../evil.jsonl", line(1), "/etc/evil.jsonl", line(2)));
    Path file = Files.write(inner.resolve("evil.zip"), zip);
    List<Found> found = new ArrayList<>();

    new Reader().read(file, ReadSettings.AS_PRINTED, found::add);

    assertThat(reports(found)).hasSize(2);
    try (Stream<Path> there = Files.walk(folder)) {
      assertThat(there.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void tellsOfDamageAndReadsTheRest() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.jsonl", line(1));
    files.put("2.jsonl.gz", Arrays.copyOf(gzip(line(2)), 30));
    files.put("3.jsonl", line(3));

    List<Found> found = found("half.tar", tar(files));
    List<Found> cut = found("cut.tar.gz", Arrays.copyOf(gzip(tar(files)), 100));

    assertThat(reports(found)).extracting(Report::text).containsExactly(words(1), words(3));
    assertThat(codes(found)).containsExactly("damaged");
    assertThat(codes(cut)).containsExactly("damaged");
  }

  @Test
  void givesTheSameIdsEachTime() throws IOException {
    byte[] zip = zip(Map.of("a/1.html", bytes(Packed.html(1)), "b/1.html", bytes(Packed.html(2))));

    List<String> once = reports(found("x.zip", zip)).stream().map(Report::id).toList();

    assertThat(once).doesNotHaveDuplicates().hasSize(2);
    assertThat(reports(found("y.zip", zip))).extracting(Report::id).isEqualTo(once);
  }
}
