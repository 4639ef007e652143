package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;
import org.sitrep.read.Found;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;
import org.sitrep.write.JsonLines;

/** Takes in what the command line names, counts it, and keeps account of what is refused. */
final class Intake implements AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  /** An archive may hold thousands that are refused for one reason. */
  private static final int TOLD_OF_A_KIND = 20;

  private final InputOptions options;
  private final ReadSettings settings;
  private final InputStream standardInput;
  private final Talk talk;
  private final @Nullable OutputStream rejects;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Edition> editions = new HashMap<>();
  private final Map<String, Edition> notices = new HashMap<>();
  private int handedOn;
  private int repeats;
  private int refused;

  private Intake(
      InputOptions options, Talk talk, InputStream standardInput, @Nullable OutputStream rejects) {
    this.options = options;
    this.settings = options.settings();
    this.standardInput = standardInput;
    this.talk = talk;
    this.rejects = rejects;
  }

  /** Opens the file of rejects, if one is wanted; stops where that cannot be written. */
  static Intake open(InputOptions options, Talk talk, InputStream standardInput) {
    Path file = options.rejects();
    try {
      OutputStream rejects =
          file == null ? null : new BufferedOutputStream(Files.newOutputStream(file));
      return new Intake(options, talk, standardInput, rejects);
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write --rejects " + file + ": expected a file in a folder that is there.",
          unwritable);
    }
  }

  /** Hands on every report, in the order of the files; of versions, only newer ones. */
  void read(Consumer<Report> reports) {
    Reader reader = new Reader();
    Consumer<Found> next = found -> take(found, text -> handOn(text, reports));
    eachFile(
        file -> reader.read(file, settings, next),
        stream -> reader.read(stream.name(), stream.content(), settings, next));
  }

  /**
   * Input that is no file.
   *
   * @param name what it is called
   * @param content its bytes
   */
  record Stream(String name, InputStream content) {}

  /** Hands on every file that the command line names, those in folders included, or a stream. */
  void eachFile(Consumer<Path> files, Consumer<Stream> streams) {
    for (String file : options.files()) {
      if (file.equals(STANDARD_INPUT)) {
        streams.accept(new Stream(STANDARD_INPUT, standardInput));
      } else if (there(file)) {
        Reader.filesOf(Path.of(file), this::refuse).forEach(files);
      } else {
        refuse(new Refusal(file, null, "missing", "there is no such file"));
      }
    }
  }

  /** Counts what a reader found, and hands it on if it is a report. */
  void take(Found found, Consumer<Found.Text> reports) {
    if (found instanceof Found.Text text) {
      handedOn++;
      reports.accept(text);
    } else if (found instanceof Refusal refusal) {
      refuse(refusal);
    } else if (found instanceof Found.Embargo embargo) {
      refuse(embargo.refusal());
    } else if (found instanceof Found.Repeat) {
      repeats++;
    } else if (found instanceof Found.Notice notice) {
      notices.merge(notice.reportId(), notice.edition(), Intake::newer);
    }
  }

  private static Edition newer(Edition one, Edition other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private void handOn(Found.Text text, Consumer<Report> reports) {
    @Nullable Edition edition = text.edition();
    if (edition != null) {
      @Nullable Edition before = editions.get(text.report().id());
      if (before != null && edition.compareTo(before) < 0) {
        handedOn--;
        repeats++;
        return;
      }
      editions.put(text.report().id(), edition);
    }
    reports.accept(text.report());
  }

  /** Returns the versions of the reports that were handed on, of those that have any. */
  Map<String, Edition> editions() {
    return editions;
  }

  /** Returns the reports that their publishers take back. */
  Map<String, Edition> notices() {
    return notices;
  }

  /** Returns how many copies came without words of their own, or as an older version. */
  int repeats() {
    return repeats;
  }

  ReadSettings settings() {
    return settings;
  }

  /** Returns how many files the command line names, those in folders included. */
  int files() {
    return (int) options.files().stream().mapToLong(Intake::files).sum();
  }

  private static long files(String given) {
    if (!there(given) || !Files.isDirectory(Path.of(given))) {
      return 1;
    }
    try (java.util.stream.Stream<Path> found = Files.walk(Path.of(given))) {
      return found.filter(Files::isRegularFile).count();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return 1;
    }
  }

  private static boolean there(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** Counts a refusal, tells it, and stops where nothing may be refused. */
  void refuse(Refusal refusal) {
    refused++;
    reasons.merge(refusal.code(), 1, Integer::sum);
    String where = refusal.file() + (refusal.line() == null ? "" : ":" + refusal.line());
    String told = where + ": " + refusal.code() + ": " + refusal.says();
    keep(refusal);
    if (options.strict()) {
      throw new Stop(ExitCode.REFUSED, told + " (--strict stops here)");
    }
    int count = reasons.getOrDefault(refusal.code(), 0);
    if (count <= TOLD_OF_A_KIND) {
      talk.warn("sitrep: " + told);
    } else if (count == TOLD_OF_A_KIND + 1) {
      talk.warn(
          "sitrep: more are refused as "
              + refusal.code()
              + ": counted here, kept by --rejects FILE");
    }
  }

  /** Refuses a report that had been handed on. */
  void takeBack(Refusal refusal) {
    handedOn--;
    refuse(refusal);
  }

  private void keep(Refusal refusal) {
    if (rejects == null) {
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", refusal.file()).put("line", refusal.line());
    node.put("code", refusal.code()).put("says", refusal.says());
    try {
      JsonLines.write(node, rejects);
    } catch (IOException full) {
      throw new Stop(
          ExitCode.WRONG_USAGE, "Cannot write to --rejects " + options.rejects() + ".", full);
    }
  }

  int refused() {
    return refused;
  }

  /** Returns how many reports were met with, refused ones included. */
  int met() {
    return handedOn + repeats + refused;
  }

  /** Tells the sum that always holds, and why what was refused was. */
  void tell(int copies, String more) {
    int kept = handedOn + repeats - copies;
    String why =
        reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    talk.say(
        met()
            + (met() == 1 ? " report" : " reports")
            + " read = "
            + (kept + " kept + " + copies + " copies + " + refused + " refused")
            + (refused == 0 ? "" : why)
            + (notices.isEmpty() ? "" : ", " + notices.size() + " withdrawn by their publishers")
            + more);
  }

  /** Returns the exit code that follows from what was read. */
  int exitCode() {
    if (refused > 0) {
      return ExitCode.REFUSED;
    }
    if (handedOn + repeats == 0) {
      talk.warn("sitrep: no reports found in " + String.join(", ", options.files()));
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  @Override
  public void close() {
    if (rejects != null) {
      try {
        rejects.close();
      } catch (IOException full) {
        throw new Stop(
            ExitCode.WRONG_USAGE, "Cannot write to --rejects " + options.rejects() + ".", full);
      }
    }
  }
}
