package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.store.Finding;
import org.sitrep.store.Store;
import org.sitrep.store.StoreExamination;
import org.sitrep.store.StoreException;
import org.sitrep.store.Stores;

/**
 * Writes made-up reports and events into a store and tells what the store said it keeps, to be
 * killed at any moment by {@code bench/faults.sh}; and tells whether all of that is there.
 */
public final class StoreWriting {
  private static final int REPORTS = 10;
  private static final int EVENTS = 20;
  private static final int LOOKED_UP = 200;
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  /** Made-up events stand on claims that their reports do not hold; real ones never do. */
  private static final String MADE_UP = "claims of events";

  private static final GeneratedRecord RECORD = new GeneratedRecord(2_000_000, 2026);

  private StoreWriting() {}

  /**
   * Does one thing and ends with 0, or with 1 where something is wrong.
   *
   * @param arguments {@code write STORE ACKNOWLEDGED}: examines the store, then writes until it is
   *     killed, or ends with 3 where the store cannot be written; {@code check STORE ACKNOWLEDGED};
   *     {@code tear UNSYNCED SEED}: spoils what was written and not yet synced, as a power cut may
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    switch (arguments[0]) {
      case "write" -> write(arguments[1], Path.of(arguments[2]), out);
      case "check" -> System.exit(check(arguments[1], Path.of(arguments[2]), out) ? 0 : 1);
      case "tear" -> tear(Path.of(arguments[1]), Long.parseLong(arguments[2]), out);
      default -> throw new IllegalArgumentException("Not known: " + arguments[0]);
    }
  }

  private static void write(String location, Path acknowledged, PrintStream out)
      throws IOException {
    if (!check(location, acknowledged, out)) {
      System.exit(1);
    }
    try (Store store = Stores.open(location);
        PrintStream kept =
            new PrintStream(
                Files.newOutputStream(
                    acknowledged,
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND),
                true,
                StandardCharsets.UTF_8)) {
      out.println("writing");
      for (int batch = batches(store); ; batch++) {
        int from = batch * REPORTS;
        List<CodedReport> reports =
            IntStream.range(from, from + REPORTS).mapToObj(RECORD::report).toList();
        store.keep(reports);
        kept.println("r " + (from + REPORTS));
        store.changeEvents(events(batch), List.of(), NOW);
        kept.println("e " + (batch + 1) * EVENTS);
      }
    } catch (StoreException refused) {
      out.println("refused: " + refused.getMessage());
      System.exit(3);
    }
  }

  /** A batch of which only the reports were kept is written again: that changes nothing twice. */
  private static int batches(Store store) {
    return (int) (store.count(org.sitrep.store.EventQuery.ALL) / EVENTS);
  }

  private static List<Event> events(int batch) {
    return IntStream.range(batch * EVENTS, (batch + 1) * EVENTS)
        .mapToObj(number -> told(RECORD.event(number), batch * REPORTS))
        .toList();
  }

  /**
   * Returns the event with its claims in the reports of its own batch, which are kept before it.
   */
  private static Event told(Event event, int from) {
    List<Event.Evidence> claims = new ArrayList<>();
    for (int i = 0; i < event.claims().size(); i++) {
      Event.Evidence claim = event.claims().get(i);
      String report = RECORD.report(from + i).report().id();
      claims.add(
          new Event.Evidence(
              claim.claimId(),
              report,
              claim.quote(),
              claim.source(),
              claim.url(),
              claim.claimants(),
              claim.factuality()));
    }
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.acledEventType(),
        event.acledSubEventType(),
        event.range(),
        event.datePrecision(),
        event.place(),
        event.actors(),
        event.recipients(),
        null,
        null,
        event.status(),
        claims.size(),
        0,
        claims.size(),
        claims);
  }

  private static boolean check(String location, Path acknowledged, PrintStream out)
      throws IOException {
    if (!Files.exists(Path.of(location))) {
      return true;
    }
    List<Finding> bad =
        StoreExamination.of(location).stream()
            .filter(finding -> finding.level().compareTo(Finding.Level.WARN) > 0)
            .filter(finding -> !finding.what().equals(MADE_UP))
            .toList();
    bad.forEach(finding -> out.println("doctor: " + finding.what() + ": " + finding.says()));
    List<String> lost = lost(location, acknowledged);
    lost.stream().limit(3).forEach(id -> out.println("lost: " + id));
    return bad.isEmpty() && lost.isEmpty();
  }

  /** Counts all, and looks the last ones up. */
  private static List<String> lost(String location, Path acknowledged) throws IOException {
    int reports = acknowledged(acknowledged, 'r');
    int events = acknowledged(acknowledged, 'e');
    List<String> lost = new ArrayList<>();
    try (Store store = Stores.open(location)) {
      if (store.countReports(null) < reports
          || store.count(org.sitrep.store.EventQuery.ALL) < events) {
        lost.add(
            String.format(
                Locale.ROOT,
                "%d reports and %d events were acknowledged, %d and %d are there",
                reports,
                events,
                store.countReports(null),
                store.count(org.sitrep.store.EventQuery.ALL)));
      }
      for (int i = Math.max(0, reports - LOOKED_UP); i < reports; i++) {
        CodedReport kept = RECORD.report(i);
        if (!kept.equals(store.report(kept.report().id()))) {
          lost.add(kept.report().id());
        }
      }
      for (int i = Math.max(0, events - LOOKED_UP); i < events; i++) {
        if (store.event(RECORD.event(i).id()) == null) {
          lost.add(RECORD.event(i).id());
        }
      }
    }
    return lost;
  }

  private static int acknowledged(Path file, char kind) throws IOException {
    int last = 0;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        boolean whole = line.matches("[re] \\d+");
        last = whole && line.charAt(0) == kind ? Integer.parseInt(line.substring(2)) : last;
      }
    }
    return last;
  }

  private record Range(long from, int length) {}

  /** Of each write that no fsync followed: nothing, half of it, or noise is what is left. */
  private static void tear(Path notes, long seed, PrintStream out) throws IOException {
    Map<String, List<Range>> unsynced = new HashMap<>();
    for (String line : Files.readAllLines(notes)) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("s")) {
        unsynced.remove(words[1]);
      } else if (words.length == 4) {
        unsynced
            .computeIfAbsent(words[1], file -> new ArrayList<>())
            .add(new Range(Long.parseLong(words[2]), Integer.parseInt(words[3])));
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    int torn = 0;
    for (Map.Entry<String, List<Range>> file : unsynced.entrySet()) {
      if (Files.exists(Path.of(file.getKey())) && !file.getKey().endsWith("-shm")) {
        torn += tear(file.getKey(), file.getValue(), random);
      }
    }
    out.println("torn " + torn);
  }

  private static int tear(String file, List<Range> ranges, SplittableRandom random)
      throws IOException {
    int torn = 0;
    try (RandomAccessFile open = new RandomAccessFile(file, "rw")) {
      for (Range range : ranges) {
        int kept = random.nextInt(3) == 0 ? range.length() : random.nextInt(range.length() + 1);
        if (kept < range.length()) {
          byte[] noise = new byte[range.length() - kept];
          if (random.nextBoolean()) {
            random.nextBytes(noise);
          }
          open.seek(range.from() + kept);
          open.write(noise);
          torn++;
        }
      }
    }
    return torn;
  }
}
