package org.sitrep.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sitrep.model.Report;

/**
 * Reads files into reports: JSON lines, plain text and saved pages, gzipped or not. One reader
 * serves one run: it remembers the ids that it gave, so that no two different reports share one.
 * For use by one thread.
 */
public final class Reader {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final Names names = new Names();

  /** Makes a reader that has given no id yet. */
  public Reader() {}

  /** Returns all reports of the file, or of the files under a directory, and all refusals. */
  public ReadResult read(Path file, ReadSettings settings) {
    List<Report> reports = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    read(file, settings, reports::add, refusals::add);
    return new ReadResult(reports, refusals);
  }

  /**
   * Hands on the reports of the file, or of the files under a directory in the order of their
   * paths, one by one. Under a directory, what begins with a dot is passed over.
   */
  public void read(
      Path file, ReadSettings settings, Consumer<Report> reports, Consumer<Refusal> refusals) {
    List<Path> files;
    try {
      files = files(file);
    } catch (IOException | UncheckedIOException unreadable) {
      refusals.accept(unreadable(shown(file), unreadable));
      return;
    }
    for (Path each : files) {
      try (InputStream content = Files.newInputStream(each)) {
        read(shown(each), content, settings, reports, refusals);
      } catch (IOException unreadable) {
        refusals.accept(unreadable(shown(each), unreadable));
      }
    }
  }

  /**
   * Hands on the reports of a stream, such as standard input, one by one.
   *
   * @param file the path, by whose ending the content is taken for what it is
   * @param content the bytes, which may be gzipped; the caller closes it
   */
  public void read(
      String file,
      InputStream content,
      ReadSettings settings,
      Consumer<Report> reports,
      Consumer<Refusal> refusals) {
    ReportFile open = new ReportFile(file, settings, names, reports, refusals);
    try {
      open.read(unzipped(content));
    } catch (ZipException | EOFException damaged) {
      refusals.accept(
          new Refusal(file, "damaged", "expected a whole gzip file, found a broken one"));
    } catch (IOException unreadable) {
      refusals.accept(unreadable(file, unreadable));
    }
  }

  private static List<Path> files(Path given) throws IOException {
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try (Stream<Path> found = Files.walk(given)) {
      return found
          .filter(Files::isRegularFile)
          .filter(path -> !hidden(given.relativize(path)))
          .sorted()
          .toList();
    }
  }

  private static boolean hidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static InputStream unzipped(InputStream content) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(content);
    buffered.mark(2);
    boolean zipped = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
    buffered.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(buffered)) : buffered;
  }

  private static Refusal unreadable(String file, Exception why) {
    return new Refusal(
        file, "unreadable", "expected a file that can be read: " + why.getClass().getSimpleName());
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
