package org.sitrep.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.fetch.FetchSettings;
import org.sitrep.read.watch.WatchSettings;
import picocli.CommandLine.Option;

/** How feeds are watched. */
final class WatchOptions {
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*([smhd])");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*([kKmM]?)");
  private static final int KILO = 1024;
  private static final long LARGEST = 512L * KILO * KILO;

  @Option(names = "--once", description = "Look at what is due now, fetch what is new, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description =
          "How long a feed is left alone after each look, such as 15m, 2h or 1d, where it does not"
              + " ask for more (default: ${DEFAULT-VALUE}).")
  private String every = "15m";

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      defaultValue = "5s",
      description =
          "How long a host is left alone after each answer, where it does not ask for more"
              + " (default: ${DEFAULT-VALUE}).")
  private String delay = "5s";

  @Option(
      names = "--contact",
      paramLabel = "WHERE",
      description =
          "A page or an address by which those who run a site reach you; it is sent with every"
              + " request.")
  private @Nullable String contact;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      description =
          "A host that may be asked although it lies inside: on this machine or in a private"
              + " network.")
  private List<String> allowed = List.of();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "32M",
      description =
          "How large a feed or a page may be, compressed and not, such as 800K or 32M (default:"
              + " ${DEFAULT-VALUE}).")
  private String largest = "32M";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Refuse articles that their feed dates before this day, such as 2024-12-02.")
  private @Nullable String since;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "The file that keeps what is known of feeds and articles (default: beside the store,"
              + " with .watch behind its name).")
  private @Nullable Path state;

  @Option(
      names = "--opml-out",
      paramLabel = "FILE",
      description = "Write the list of feeds there, with new addresses and without what is gone.")
  private @Nullable Path opmlOut;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Keep what is refused, and why, as JSON lines in this file.")
  private @Nullable Path rejects;

  boolean once() {
    return once;
  }

  @Nullable Path opmlOut() {
    return opmlOut;
  }

  @Nullable Path rejects() {
    return rejects;
  }

  @Nullable String contact() {
    return contact == null || contact.isBlank() ? null : contact.strip();
  }

  /** Returns the file of the state, or stops where there is no place beside the store. */
  Path state(String store) {
    if (state != null) {
      return state;
    }
    if (store.contains(":") && store.startsWith("jdbc")) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "A store in a database has no place beside it: name a file with --state.");
    }
    return Path.of(store + ".watch");
  }

  WatchSettings settings() {
    Duration pause = time("--every", every);
    if (pause.isZero()) {
      throw wrong("--every", "a time such as 15m", every);
    }
    return new WatchSettings(pause, time("--delay", delay), size(), day());
  }

  FetchSettings fetching() {
    @Nullable String whom = contact();
    if (whom != null && !whom.matches("[\\x21-\\x7E][\\x20-\\x7E]{0,199}")) {
      throw wrong("--contact", "an address in plain letters", whom);
    }
    Set<String> names = new HashSet<>();
    allowed.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    return FetchSettings.of(whom, Version.program(), names);
  }

  private static Duration time(String option, String words) {
    Matcher told = TIME.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!told.matches()) {
      throw wrong(option, "a time such as 30s, 15m, 2h or 1d", words);
    }
    long number = Long.parseLong(told.group(1));
    return switch (told.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  private int size() {
    Matcher told = SIZE.matcher(largest.strip());
    long bytes = 0;
    if (told.matches()) {
      String unit = told.group(2).toLowerCase(Locale.ROOT);
      long times = unit.isEmpty() ? 1 : unit.equals("k") ? KILO : KILO * KILO;
      bytes = Long.parseLong(told.group(1)) * times;
    }
    if (bytes < 1 || bytes > LARGEST) {
      throw wrong("--max-size", "a size such as 800K or 32M, up to 512M", largest);
    }
    return Math.toIntExact(bytes);
  }

  private @Nullable Instant day() {
    if (since == null) {
      return null;
    }
    Moment day = Moment.parse(since);
    if (day == null) {
      throw wrong("--since", "a date such as 2024-12-02", since);
    }
    return day.day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Stop wrong(String option, String wanted, String found) {
    return new Stop(
        ExitCode.WRONG_USAGE, option + " wants " + wanted + ", found \"" + found + "\".");
  }
}
