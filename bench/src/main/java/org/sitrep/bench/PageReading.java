package org.sitrep.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;

/**
 * Reads a folder of saved pages (gzipped) into the shape that {@code sitrep read} prints, and says
 * how many pages a second one thread read by its own time; or takes the whole text of each page as
 * jsoup gives it, which is the floor.
 */
public final class PageReading {
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;

  private PageReading() {}

  /**
   * Writes the reports of a folder.
   *
   * @param args the folder, the file to write, and {@code whole} for the floor
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 2 || !Files.isDirectory(Path.of(args[0]))) {
      out.println(
          "No pages: give a folder of pages (*.gz), a file to write, and whole or nothing.");
      return;
    }
    List<Path> pages = pages(Path.of(args[0]));
    if (args.length > 2) {
      write(Path.of(args[1]), whole(pages));
      return;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      long wall = System.nanoTime();
      long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<ObjectNode> read = read(pages);
      double seconds = (System.nanoTime() - wall) / NANOS;
      double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / NANOS;
      out.printf(
          Locale.ROOT,
          "round %d: %d pages, %.0f a second by the time that the thread worked, %.0f by the wall%n",
          round,
          pages.size(),
          pages.size() / own,
          pages.size() / seconds);
      write(Path.of(args[1]), read);
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.gz")) {
      found.forEach(pages::add);
    }
    Collections.sort(pages);
    return pages;
  }

  private static List<ObjectNode> read(List<Path> pages) {
    List<ObjectNode> lines = new ArrayList<>();
    Reader reader = new Reader();
    for (Path page : pages) {
      for (Report report : reader.read(page, ReadSettings.AS_PRINTED).reports()) {
        @Nullable String day = report.published() == null ? null : report.published().toString();
        lines.add(line(page, report.title(), report.text(), day));
      }
    }
    return lines;
  }

  private static List<ObjectNode> whole(List<Path> pages) throws IOException {
    List<ObjectNode> lines = new ArrayList<>();
    for (Path page : pages) {
      try (InputStream content = new GZIPInputStream(Files.newInputStream(page))) {
        lines.add(line(page, null, Jsoup.parse(content, null, "").text(), null));
      }
    }
    return lines;
  }

  private static ObjectNode line(
      Path page, @Nullable String title, String text, @Nullable String published) {
    return new ObjectMapper()
        .createObjectNode()
        .put("file", page.toString())
        .put("title", title)
        .put("text", text)
        .put("published", published);
  }

  private static void write(Path file, List<ObjectNode> lines) throws IOException {
    List<String> words = lines.stream().map(ObjectNode::toString).toList();
    Files.write(file, words, StandardCharsets.UTF_8);
  }
}
