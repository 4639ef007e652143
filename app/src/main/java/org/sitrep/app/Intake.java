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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;
import org.sitrep.write.JsonLines;

/** Takes in what the command line names, counts it, and keeps account of what is refused. */
final class Intake implements AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  private final InputOptions options;
  private final ReadSettings settings;
  private final InputStream standardInput;
  private final Talk talk;
  private final @Nullable OutputStream rejects;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int handedOn;
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

  /** Hands on every report, in the order of the files. */
  void read(Consumer<Report> reports) {
    Reader reader = new Reader();
    Consumer<Report> counted =
        report -> {
          handedOn++;
          reports.accept(report);
        };
    for (String file : options.files()) {
      if (file.equals(STANDARD_INPUT)) {
        reader.read(STANDARD_INPUT, standardInput, settings, counted, this::refuse);
      } else if (there(file)) {
        reader.read(Path.of(file), settings, counted, this::refuse);
      } else {
        refuse(new Refusal(file, null, "missing", "there is no such file"));
      }
    }
  }

  /** Returns how many files the command line names, those in folders included. */
  int files() {
    return (int) options.files().stream().mapToLong(Intake::files).sum();
  }

  private static long files(String given) {
    if (!there(given) || !Files.isDirectory(Path.of(given))) {
      return 1;
    }
    try (Stream<Path> found = Files.walk(Path.of(given))) {
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
    talk.warn("sitrep: " + told);
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
    return handedOn + refused;
  }

  /** Tells the sum that always holds, and why what was refused was. */
  void tell(int copies, String more) {
    int kept = handedOn - copies;
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
            + more);
  }

  /** Returns the exit code that follows from what was read. */
  int exitCode() {
    if (refused > 0) {
      return ExitCode.REFUSED;
    }
    if (handedOn == 0) {
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
