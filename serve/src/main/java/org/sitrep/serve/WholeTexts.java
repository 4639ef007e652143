package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sitrep.model.CodedReport;
import org.sitrep.serve.http.AccessToken;
import org.sitrep.serve.http.CrossOrigin;
import org.sitrep.serve.http.Exchange;
import org.sitrep.write.CodedReportJson;
import org.sitrep.write.ReportExcerpt;

/**
 * Who may read the whole text of a report: only whoever put it in. That is who bears the server's
 * token or, where the server has none and can be reached from its own machine alone, who sits at
 * that machine. All others are given the sentences that claims quote, and the address of the
 * source. Safe for use by several threads.
 */
final class WholeTexts {
  private final Access access;
  private final boolean atHome;

  WholeTexts(ServeSettings settings) {
    this.access = settings.access();
    this.atHome = CrossOrigin.isLoopback(settings.host());
  }

  /** Returns whether whoever asks may read whole texts. */
  boolean areFor(Exchange exchange) {
    AccessToken token = access.token();
    return token == null ? atHome : token.opens(exchange.header("Authorization"));
  }

  /** Returns how whoever asks comes to read whole texts, as the status tells it. */
  String told(Exchange exchange) {
    return areFor(exchange) ? "whole" : access.token() == null ? "quotes" : "token";
  }

  /** Returns the report with as much of its text as whoever asks may read. */
  ObjectNode of(CodedReport coded, Exchange exchange) {
    boolean whole = areFor(exchange);
    ObjectNode node = whole ? CodedReportJson.of(coded) : ReportExcerpt.of(coded);
    return node.put("url", coded.report().url()).put("excerpt", !whole);
  }
}
