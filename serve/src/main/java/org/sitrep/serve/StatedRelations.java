package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sitrep.model.CodedReport;
import org.sitrep.serve.record.Json;
import org.sitrep.store.Store;
import org.sitrep.write.CodedReportJson;

/** The relations between actors that reports state in words: who supports, leads or belongs. */
final class StatedRelations {
  private StatedRelations() {}

  /** Two actors and what is said of them. */
  private record Stated(String subject, String relation, String object) {}

  /** Returns the relations of the reports that are wanted, those most often stated first. */
  static ArrayNode of(Store store, Predicate<String> wanted) {
    Map<Stated, ObjectNode> found = new LinkedHashMap<>();
    store.eachReport(
        coded -> {
          if (!coded.relations().isEmpty() && wanted.test(coded.id())) {
            add(found, coded);
          }
        });
    List<ObjectNode> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparingInt((ObjectNode node) -> -node.path("quotes").size())
            .thenComparing(node -> node.path("subject").path("name").asText())
            .thenComparing(node -> node.path("object").path("name").asText()));
    return Json.array(sorted);
  }

  private static void add(Map<Stated, ObjectNode> found, CodedReport coded) {
    JsonNode report = CodedReportJson.of(coded);
    for (JsonNode relation : report.path("relations")) {
      JsonNode subject = report.path("actors").path(relation.path("subject").asInt());
      JsonNode object = report.path("actors").path(relation.path("object").asInt());
      String kind = relation.path("relation").asText();
      Stated stated = new Stated(subject.path("name").asText(), kind, object.path("name").asText());
      ObjectNode node = found.computeIfAbsent(stated, first -> shape(subject, kind, object));
      ObjectNode quote = node.withArray("quotes").addObject().put("report_id", coded.id());
      quote.put("source", coded.report().source());
      quote.set("text", relation.path("text"));
      quote.set("start", relation.path("start"));
      quote.set("end", relation.path("end"));
    }
  }

  private static ObjectNode shape(JsonNode subject, String kind, JsonNode object) {
    ObjectNode node = Json.object();
    putActor(node.putObject("subject"), subject);
    node.put("relation", kind);
    putActor(node.putObject("object"), object);
    node.putArray("quotes");
    return node;
  }

  private static void putActor(ObjectNode node, JsonNode actor) {
    node.set("name", actor.path("name"));
    node.set("code", actor.path("code"));
  }
}
