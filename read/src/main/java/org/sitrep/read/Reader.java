package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.model.Report;
import org.sitrep.read.archive.ArchiveLimits;
import org.sitrep.read.archive.Archives;
import org.sitrep.read.archive.Place;

/**
 * Reads files into reports: plain text, saved pages, JSON and JSON lines, CSV, ninjs, NewsML-G2,
 * and archives of these. One reader serves one run: it remembers the ids that it gave, so that no
 * two different reports share one. For use by one thread.
 */
public final class Reader {
  private final Names names = new Names();
  private final Archives archives;
  private final Clock clock;

  /** Makes a reader that has given no id yet. */
  public Reader() {
    this(ArchiveLimits.USUAL, Clock.systemUTC());
  }

  /**
   * Makes a reader that has given no id yet.
   *
   * @param limits how much an archive may unpack to
   * @param clock tells whether an embargo is over
   */
  public Reader(ArchiveLimits limits, Clock clock) {
    this.archives = new Archives(limits);
    this.clock = clock;
  }

  /** Returns all reports of the file, or of the files under a directory, and all refusals. */
  public ReadResult read(Path file, ReadSettings settings) {
    List<Report> reports = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    read(file, settings, reports::add, refusals::add);
    return new ReadResult(reports, refusals);
  }

  /**
   * Hands on the reports of the file, or of the files under a directory in the order of their
   * paths, one by one, and leaves out all that is neither a report nor refused. Under a directory,
   * what begins with a dot is passed over.
   */
  public void read(
      Path file, ReadSettings settings, Consumer<Report> reports, Consumer<Refusal> refusals) {
    read(file, settings, plain(reports, refusals));
  }

  /**
   * Hands on the reports of a stream, such as standard input, one by one, and leaves out all that
   * is neither a report nor refused.
   *
   * @param file the path, by whose ending the content is taken for what it is
   * @param content the bytes, which may be packed; the caller closes it
   */
  public void read(
      String file,
      InputStream content,
      ReadSettings settings,
      Consumer<Report> reports,
      Consumer<Refusal> refusals) {
    read(file, content, settings, plain(reports, refusals));
  }

  private static Consumer<Found> plain(Consumer<Report> reports, Consumer<Refusal> refusals) {
    return found -> {
      if (found instanceof Found.Text text) {
        reports.accept(text.report());
      } else if (found instanceof Refusal refusal) {
        refusals.accept(refusal);
      }
    };
  }

  /** Hands on everything that is met with in the file, or in the files under a directory. */
  public void read(Path file, ReadSettings settings, Consumer<Found> found) {
    Consumer<Found> named = found(found);
    for (Path each : filesOf(file, found)) {
      readFrom(each, Place.BEGINNING, settings, named);
    }
  }

  /**
   * Hands on everything that is met with in a stream.
   *
   * @param file the path, by whose ending the content is taken for what it is
   * @param content the bytes, which may be packed; the caller closes it
   */
  public void read(String file, InputStream content, ReadSettings settings, Consumer<Found> found) {
    OpenedFile opened = new OpenedFile(file, Place.BEGINNING, settings, clock, found(found));
    try {
      archives.open(content, file, opened);
    } catch (IOException unreadable) {
      found.accept(unreadable(file, unreadable));
    }
  }

  /**
   * Hands on everything that is met with in one file from a place on, without regard to the ids
   * given before: whoever keeps the reports decides where two of them want the same.
   */
  public void readFrom(Path file, Place from, ReadSettings settings, Consumer<Found> found) {
    OpenedFile opened = new OpenedFile(shown(file), from, settings, clock, found);
    try {
      archives.open(file, shown(file), from, opened);
    } catch (IOException unreadable) {
      found.accept(unreadable(shown(file), unreadable));
    }
  }

  /** No two different reports of this reader share an id. */
  private Consumer<Found> found(Consumer<Found> next) {
    return found -> next.accept(found instanceof Found.Text text ? names.named(text) : found);
  }

  /**
   * Returns the file, or the files under a directory in the order of their paths, as {@link
   * #read(Path, ReadSettings, Consumer)} goes through them; tells where that cannot be found out.
   */
  public static List<Path> filesOf(Path given, Consumer<? super Refusal> refusals) {
    try {
      return files(given);
    } catch (IOException | UncheckedIOException unreadable) {
      refusals.accept(unreadable(shown(given), unreadable));
      return List.of();
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

  private static Refusal unreadable(String file, Exception why) {
    return new Refusal(
        file, "unreadable", "expected a file that can be read: " + why.getClass().getSimpleName());
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
