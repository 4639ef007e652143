package org.sitrep.write.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.write.EventColumns;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.Nodes;
import org.sitrep.write.ShortQuote;

/** Writes the tables of a Data Package into a folder, all at once. For one thread. */
final class PackageRows implements AutoCloseable {
  private final Map<String, BufferedWriter> tables = new HashMap<>();

  PackageRows(Path folder) throws IOException {
    for (String table : PackageTables.NAMES) {
      Path file = folder.resolve(table + ".csv");
      tables.put(table, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
      put(table, PackageTables.names(table));
    }
  }

  ExportTally add(Iterable<ExportedEvent> events) throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    for (ExportedEvent event : events) {
      add(event);
      counting.wrote(1);
    }
    return counting.tally();
  }

  private void add(ExportedEvent exported) throws IOException {
    JsonNode row = EventColumns.of(exported);
    put("events", PackageTables.names("events").stream().map(row::path).toList());
    Event event = exported.event();
    int parties = addParties(event.id(), 0, "actor", event.actors());
    addParties(event.id(), parties, "recipient", event.recipients());
    int tolls = addToll(event.id(), 0, "killed", event.killed());
    addToll(event.id(), tolls, "injured", event.injured());
    for (Event.Evidence claim : event.claims()) {
      addClaim(event.id(), claim);
    }
  }

  private int addParties(String id, int before, String role, List<Event.Party> parties)
      throws IOException {
    int number = before;
    for (Event.Party party : parties) {
      put("parties", row(id, ++number, role, party.name(), party.code()));
    }
    return number;
  }

  private int addToll(String id, int before, String of, Event.@Nullable Toll toll)
      throws IOException {
    int number = before;
    for (Event.Told told : toll == null ? List.<Event.Told>of() : toll.by()) {
      put(
          "tolls",
          row(id, ++number, of, told.low(), told.high(), told.claimant(), told.reportId()));
    }
    return number;
  }

  private void addClaim(String id, Event.Evidence claim) throws IOException {
    put(
        "claims",
        row(
            id,
            claim.claimId(),
            claim.reportId(),
            claim.source(),
            claim.url(),
            Nodes.texts(claim.claimants()),
            Nodes.lower(claim.factuality()),
            ShortQuote.of(claim.quote())));
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private void put(String table, List<? extends @Nullable Object> cells) throws IOException {
    Objects.requireNonNull(tables.get(table)).write(Cells.csvLine(cells));
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter table : tables.values()) {
      table.close();
    }
  }
}
