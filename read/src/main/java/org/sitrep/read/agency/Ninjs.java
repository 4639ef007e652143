package org.sitrep.read.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * Reads ninjs, versions 1.0 to 3.1 (IPTC, News in JSON). Versions write the same names in different
 * ways, {@code body_text} and {@code bodyText}: letters alone count here.
 */
public final class Ninjs {
  private static final Set<String> MARKS =
      Set.of(
          "versioncreated",
          "pubstatus",
          "bodies",
          "bodytext",
          "bodyxhtml",
          "headlines",
          "standard");

  private final Map<String, JsonNode> fields = new TreeMap<>();

  private Ninjs(JsonNode item) {
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      fields.putIfAbsent(letters(field.getKey()), field.getValue());
    }
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the item, or null where the JSON is none. */
  public static @Nullable AgencyItem read(JsonNode json) {
    if (!json.isObject() || !json.path("uri").isTextual() || json.path("uri").asText().isBlank()) {
      return null;
    }
    Ninjs ninjs = new Ninjs(json);
    return ninjs.fields.keySet().stream().anyMatch(MARKS::contains) ? ninjs.item() : null;
  }

  private AgencyItem item() {
    @Nullable String made = word("versioncreated");
    @Nullable String first = word("firstcreated");
    return new AgencyItem(
        String.valueOf(word("uri")),
        word("version"),
        Moment.parse(made),
        Moment.parse(first == null ? word("contentcreated") : first),
        AgencyItem.Status.of(word("pubstatus")),
        word("embargoeduntil") == null ? word("embargoed") : word("embargoeduntil"),
        word("ednote"),
        title(),
        word("byline") == null ? word("by") : word("byline"),
        word("located"),
        source(),
        word("language"),
        word("url"),
        text());
  }

  private @Nullable String word(String field) {
    @Nullable JsonNode value = fields.get(field);
    if (value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    return value.asText().strip();
  }

  private @Nullable String title() {
    @Nullable String headline = valueOf("headlines", "main");
    headline = headline == null ? word("headline") : headline;
    return headline == null ? word("title") : plain(headline);
  }

  private static String plain(String words) {
    return words.indexOf('<') < 0 ? words : Jsoup.parse(words).text();
  }

  /** Returns the value of that role in a list of values; of any, where none has it; or null. */
  private @Nullable String valueOf(String list, String role) {
    @Nullable JsonNode values = fields.get(list);
    @Nullable String any = null;
    for (JsonNode each : values == null || !values.isArray() ? Set.<JsonNode>of() : values) {
      String value = each.path("value").asText("").strip();
      if (!value.isEmpty() && role.equals(each.path("role").asText(""))) {
        return value;
      }
      any = any == null && !value.isEmpty() ? value : any;
    }
    return any;
  }

  private @Nullable String source() {
    @Nullable JsonNode sources = fields.get("infosources");
    sources = sources == null ? fields.get("infosource") : sources;
    for (JsonNode each : sources == null ? Set.<JsonNode>of() : sources) {
      String name = each.path("name").asText("").strip();
      if (!name.isEmpty()) {
        return name;
      }
    }
    @Nullable String credit = word("creditline");
    return credit == null ? word("copyrightholder") : credit;
  }

  private String text() {
    @Nullable JsonNode bodies = fields.get("bodies");
    for (JsonNode each : bodies == null || !bodies.isArray() ? Set.<JsonNode>of() : bodies) {
      String type = each.path("contentType").asText(each.path("contenttype").asText(""));
      String words = words(each.path("value").asText(""), type.contains("plain"));
      if (!words.isBlank()) {
        return words;
      }
    }
    @Nullable String xhtml = word("bodyxhtml");
    @Nullable String text = word("bodytext");
    return xhtml != null ? words(xhtml, false) : text == null ? "" : words(text, true);
  }

  private static String words(String value, boolean plain) {
    return plain || value.indexOf('<') < 0
        ? value.strip()
        : InlineText.of(Jsoup.parse(value, "", Parser.xmlParser()));
  }
}
