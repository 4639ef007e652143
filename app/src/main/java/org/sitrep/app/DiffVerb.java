package org.sitrep.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep diff}: what became of the events between two states of a record. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints which events appeared, went, merged, split or changed, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep diff before.db after.db",
      "  sitrep diff --store war.db --from run:3              since the third run",
      "  sitrep diff --store war.db --from 2026-11-01 --to 2026-11-08 --format jsonl",
      ""
    })
final class DiffVerb implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "jsonl");
  private static final String RUN = "run:";

  private final Terminal terminal;

  @Parameters(
      arity = "0..2",
      paramLabel = "STORE",
      description = "Two stores, the earlier first; or none, to compare states of --store.")
  private List<String> stores = List.of();

  @Mixin private final StoreOption storeOption = new StoreOption();

  @Option(
      names = "--from",
      paramLabel = "WHEN",
      description =
          "The earlier state: an instant such as 2026-11-01T12:00:00Z, a day (its beginning, UTC)"
              + " or run:N, what the N-th run left.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "WHEN",
      description = "The later state, told in the same way (default: now).")
  private @Nullable String to;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "text or jsonl (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Mixin private final TalkOptions loudness = new TalkOptions();

  DiffVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!FORMATS.contains(format)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Unknown format \"" + format + "\". Known formats: " + String.join(", ", FORMATS) + ".");
    }
    List<Difference> found = stores.isEmpty() ? betweenStates() : betweenStores();
    Output output = new Output(terminal);
    for (Difference each : found) {
      if (format.equals("jsonl")) {
        output.write(json(each));
      } else {
        text(each).lines().forEach(output::told);
      }
    }
    output.flush();
    new Talk(terminal, loudness).say(told(found));
    return found.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private List<Difference> betweenStores() {
    if (stores.size() != 2 || from != null || to != null) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Name two stores, or none together with --store and --from: found "
              + stores.size()
              + " and "
              + (from == null && to == null ? "no" : "a")
              + " time.");
    }
    return Differences.between(all(stores.get(0)), all(stores.get(1)));
  }

  private static List<Event> all(String location) {
    StoreOption named = CommandLine.populateCommand(new StoreOption(), "--store", location);
    try (Store store = named.open()) {
      return events(store.events());
    }
  }

  private static List<Event> events(List<StoredEvent> stored) {
    return stored.stream().map(StoredEvent::event).toList();
  }

  private List<Difference> betweenStates() {
    if (from == null) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "What is to be compared? Name two stores, or one with --store and --from.");
    }
    try (Store store = storeOption.open()) {
      Instant earlier = instant(store, "--from", from);
      List<Event> before = events(store.eventsAsOf(EventQuery.ALL, earlier));
      if (to == null) {
        return Differences.between(before, events(store.events()));
      }
      Instant later = instant(store, "--to", to);
      if (later.isBefore(earlier)) {
        throw new Stop(ExitCode.WRONG_USAGE, "--to " + to + " lies before --from " + from + ".");
      }
      return Differences.between(before, events(store.eventsAsOf(EventQuery.ALL, later)));
    }
  }

  private static Instant instant(Store store, String option, String given) {
    if (given.startsWith(RUN)) {
      return run(store, option, given);
    }
    try {
      return given.length() == 10
          ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(given);
    } catch (DateTimeParseException none) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          option
              + " wants a day, an instant such as 2026-11-01T12:00:00Z or run:N, found \""
              + given
              + "\".",
          none);
    }
  }

  private static Instant run(Store store, String option, String given) {
    List<Run> runs = store.runs();
    String number = given.substring(RUN.length());
    int found = number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) : 0;
    if (found < 1 || found > runs.size()) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          option
              + " wants run:1 to run:"
              + runs.size()
              + " of this store, found \""
              + given
              + "\".");
    }
    return runs.get(found - 1).finished();
  }

  private static String text(Difference each) {
    Event event = each.shown();
    String ids =
        switch (each.kind()) {
          case MERGED -> ids(each.before()) + " -> " + event.id();
          case SPLIT -> each.before().get(0).id() + " -> " + ids(each.after());
          default -> event.id();
        };
    return String.format(
            Locale.ROOT,
            "%-9s %s  %s %s %s: %s",
            lower(each.kind()),
            ids,
            event.range() == null ? "undated" : event.range().from(),
            event.place() == null ? "-" : event.place().name(),
            event.type() + (event.mode() == null ? "" : "/" + event.mode()),
            each.why())
        + each.fields().stream()
            .map(field -> "\n            " + field.name() + ": " + values(field))
            .collect(Collectors.joining());
  }

  private static String values(Difference.Field field) {
    return or(field.before()) + " -> " + or(field.after());
  }

  private static String or(@Nullable String value) {
    return value == null ? "unknown" : value;
  }

  private static String ids(List<Event> events) {
    return events.stream().map(Event::id).collect(Collectors.joining(", "));
  }

  private static ObjectNode json(Difference each) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    ObjectNode node = make.objectNode().put("change", lower(each.kind()));
    node.set("before", ids(make, each.before()));
    node.set("after", ids(make, each.after()));
    node.put("why", each.why());
    ArrayNode fields = node.putArray("fields");
    for (Difference.Field field : each.fields()) {
      ObjectNode changed = fields.addObject().put("field", field.name());
      changed.put("before", field.before()).put("after", field.after());
    }
    return node;
  }

  private static ArrayNode ids(JsonNodeFactory make, List<Event> events) {
    ArrayNode ids = make.arrayNode();
    events.forEach(event -> ids.add(event.id()));
    return ids;
  }

  private static String lower(Difference.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String told(List<Difference> found) {
    StringBuilder told = new StringBuilder();
    for (Difference.Kind kind : Difference.Kind.values()) {
      long count = found.stream().filter(each -> each.kind() == kind).count();
      told.append(told.isEmpty() ? "" : ", ").append(count).append(' ').append(lower(kind));
    }
    return told.toString();
  }
}
