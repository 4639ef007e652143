package org.sitrep.app;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.ReadSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports to read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Reports: text, saved pages, JSON or JSON lines, gzipped or not; folders of them; - for"
              + " standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The date on which all were published, such as 2024-12-02.")
  private @Nullable String published;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the files, such as windows-1252; else it is found out.")
  private @Nullable String encoding;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Keep what is refused, and why, as JSON lines in this file.")
  private @Nullable Path rejects;

  @Option(names = "--strict", description = "Stop at the first input that is refused.")
  private boolean strict;

  /** Reads the given files instead of those of the command line. */
  static InputOptions of(List<String> files) {
    InputOptions options = new InputOptions();
    options.files = files;
    return options;
  }

  List<String> files() {
    return files;
  }

  boolean strict() {
    return strict;
  }

  @Nullable Path rejects() {
    return rejects;
  }

  /** Returns how to read, or stops where an option makes no sense. */
  ReadSettings settings() {
    return new ReadSettings(day(), charset());
  }

  private @Nullable Moment day() {
    if (published == null) {
      return null;
    }
    Moment moment = Moment.parse(published);
    if (moment == null) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "--published wants a date such as 2024-12-02, found \"" + published + "\".");
    }
    return moment;
  }

  private @Nullable Charset charset() {
    if (encoding == null) {
      return null;
    }
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "--encoding wants the name of an encoding such as UTF-8 or windows-1252, found \""
              + encoding
              + "\".",
          unknown);
    }
  }
}
