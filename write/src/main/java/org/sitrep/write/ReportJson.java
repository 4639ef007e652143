package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sitrep.model.Dateline;
import org.sitrep.model.Report;

/** A report as JSON: the line that {@code sitrep read} prints. */
public final class ReportJson {
  private ReportJson() {}

  /** Returns the object; dates are ISO 8601, an instant in UTC or a day. */
  public static ObjectNode of(Report report) {
    ObjectNode node = Nodes.object();
    node.put("file", report.file());
    node.put("id", report.id());
    node.put("title", report.title());
    node.put("byline", report.byline());
    Dateline dateline = report.dateline();
    node.set("dateline", dateline == null ? null : dateline(dateline));
    node.put("text", report.text());
    node.put("published", Nodes.iso(report.published()));
    node.put("modified", Nodes.iso(report.modified()));
    node.put("source", report.source());
    node.put("url", report.url());
    return node.put("language", report.language());
  }

  private static ObjectNode dateline(Dateline dateline) {
    return Nodes.object().put("place", dateline.place()).put("agency", dateline.agency());
  }
}
