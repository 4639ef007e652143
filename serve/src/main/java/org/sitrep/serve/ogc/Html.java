package org.sitrep.serve.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A plain HTML 5 page that is XML too: no script, and only the stylesheet of the program. For one
 * thread.
 */
final class Html {
  private final StringBuilder page = new StringBuilder();

  Html(String title) {
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>")
        .append("<meta charset=\"utf-8\"/>")
        .append("<meta name=\"viewport\" content=\"width=device-width\"/><title>")
        .append(escaped(title))
        .append("</title><link rel=\"stylesheet\" href=\"/ogc/style.css\"/></head><body><main><h1>")
        .append(escaped(title))
        .append("</h1>\n");
  }

  Html paragraph(String text) {
    page.append("<p>").append(escaped(text)).append("</p>\n");
    return this;
  }

  Html heading(String text) {
    page.append("<h2>").append(escaped(text)).append("</h2>\n");
    return this;
  }

  /** Adds links as a list; each has {@code href}, {@code rel}, {@code type} and {@code title}. */
  Html links(JsonNode links) {
    page.append("<ul>\n");
    for (JsonNode link : links) {
      page.append("<li>").append(link(link.path("href").asText(), link.path("title").asText()));
      page.append(" <small>").append(escaped(link.path("rel").asText())).append(", ");
      page.append(escaped(link.path("type").asText())).append("</small></li>\n");
    }
    page.append("</ul>\n");
    return this;
  }

  /** Adds the members of an object as a list of names and values. */
  Html members(JsonNode object) {
    page.append("<dl>\n");
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      page.append("<dt>").append(escaped(member.getKey())).append("</dt><dd>");
      page.append(escaped(told(member.getValue()))).append("</dd>\n");
    }
    page.append("</dl>\n");
    return this;
  }

  /** Begins a table. */
  Html table(String... columns) {
    page.append("<table><thead><tr>");
    for (String column : columns) {
      page.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
    }
    page.append("</tr></thead><tbody>\n");
    return this;
  }

  /** Adds a row, whose cells are markup. */
  Html row(String... cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append("<td>").append(cell).append("</td>");
    }
    page.append("</tr>\n");
    return this;
  }

  Html endTable() {
    page.append("</tbody></table>\n");
    return this;
  }

  String end() {
    return page.append("</main></body></html>\n").toString();
  }

  static String told(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "not known";
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  static String link(String href, String text) {
    return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
  }

  /** Characters that XML forbids are left out. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(
            c -> c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : c == '\n')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
