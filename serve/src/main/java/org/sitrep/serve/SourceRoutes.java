package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Copy;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.ReportHead;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;

/** The route of sources: who published how much, and who prints copies of whom. */
final class SourceRoutes {
  /** Stands for reports that do not tell who published them. */
  private static final String UNKNOWN = "";

  private final Store store;
  private final Remembered<Packed> remembered;

  SourceRoutes(Store store, RecordState record) {
    this.store = store;
    this.remembered = record.remembering(1);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/sources", "listSources", "Who prints copies of whom", this::answer)
            .giving("Sources"));
  }

  private void answer(Exchange exchange) {
    remembered.get("sources", () -> Packed.of(sources())).answer(exchange);
  }

  /** What one source published. */
  private static final class Counts {
    private int reports;
    private int originals;
    private int copiesGiven;
    private int copiesTaken;
  }

  /** From whom, to whom. */
  private record Pair(String from, String to) {}

  private ObjectNode sources() {
    Map<String, Counts> sources = new TreeMap<>();
    Map<String, String> sourceOf = new HashMap<>();
    List<Copy> copies = store.copies().stream().filter(Copy::counts).toList();
    Set<String> copied = new HashSet<>();
    copies.forEach(copy -> copied.add(copy.reportId()));
    for (ReportHead head : store.reportHeads(null, Slice.ALL)) {
      String source = head.source() == null ? UNKNOWN : head.source();
      sourceOf.put(head.id(), source);
      Counts counts = sources.computeIfAbsent(source, first -> new Counts());
      counts.reports++;
      counts.originals += copied.contains(head.id()) ? 0 : 1;
    }
    Map<Pair, Integer> pairs = pairs(copies, sourceOf, sources);
    ObjectNode node = Json.object();
    node.set("sources", listSources(sources));
    node.set("pairs", listPairs(pairs));
    return node;
  }

  private static Map<Pair, Integer> pairs(
      List<Copy> copies, Map<String, String> sourceOf, Map<String, Counts> sources) {
    Map<Pair, Integer> pairs = new HashMap<>();
    for (Copy copy : copies) {
      String from = sourceOf.getOrDefault(copy.copyOf(), UNKNOWN);
      String to = sourceOf.getOrDefault(copy.reportId(), UNKNOWN);
      pairs.merge(new Pair(from, to), 1, Integer::sum);
      sources.computeIfAbsent(from, first -> new Counts()).copiesGiven++;
      sources.computeIfAbsent(to, first -> new Counts()).copiesTaken++;
    }
    return pairs;
  }

  private static ArrayNode listSources(Map<String, Counts> sources) {
    ArrayNode list = Json.object().arrayNode();
    sources.forEach(
        (source, counts) -> {
          ObjectNode node = list.addObject().put("source", told(source));
          node.put("reports", counts.reports).put("originals", counts.originals);
          node.put("copies_given", counts.copiesGiven).put("copies_taken", counts.copiesTaken);
        });
    return list;
  }

  private static ArrayNode listPairs(Map<Pair, Integer> pairs) {
    List<Map.Entry<Pair, Integer>> sorted = new ArrayList<>(pairs.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<Pair, Integer> e) -> -e.getValue())
            .thenComparing(e -> e.getKey().from())
            .thenComparing(e -> e.getKey().to()));
    ArrayNode list = Json.object().arrayNode();
    for (Map.Entry<Pair, Integer> entry : sorted) {
      ObjectNode node = list.addObject().put("from", told(entry.getKey().from()));
      node.put("to", told(entry.getKey().to())).put("copies", entry.getValue());
    }
    return list;
  }

  private static @Nullable String told(String source) {
    return source.equals(UNKNOWN) ? null : source;
  }
}
