package org.sitrep.serve.ogc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.serve.http.Exchange;

/** The links of one document. For one thread. */
final class Links {
  static final String JSON = "application/json";
  static final String GEO_JSON = "application/geo+json";
  static final String HTML = "text/html";

  private final Exchange exchange;
  private final ArrayNode links = JsonNodeFactory.instance.arrayNode();

  Links(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Adds the document itself, in the media type it is answered in and in the other ones. */
  Links addSelf(List<String> offered) {
    for (String type : offered) {
      boolean self = type.equals(exchange.mediaType());
      String href = exchange.origin() + exchange.path() + query(type);
      add(self ? "self" : "alternate", type, self ? "This document" : "As " + type, href);
    }
    return this;
  }

  /** The same query with the form that gives this media type. */
  private String query(String type) {
    Stream<String> kept =
        Arrays.stream(exchange.query().split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith(Exchange.FORM + "="));
    return "?"
        + Stream.concat(kept, Stream.of(Exchange.FORM + "=" + form(type)))
            .collect(Collectors.joining("&"));
  }

  static String form(String type) {
    return type.equals(HTML) ? "html" : "json";
  }

  /** Adds an address of this server, such as {@code /ogc/conformance}. */
  Links addHere(String rel, String type, String title, String path) {
    return add(rel, type, title, exchange.origin() + path);
  }

  private Links add(String rel, String type, String title, String href) {
    links.addObject().put("href", href).put("rel", rel).put("type", type).put("title", title);
    return this;
  }

  ArrayNode all() {
    return links;
  }
}
