package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares about its article in linked data (JSON-LD, schema.org). Lists and graphs are
 * looked through; of what is not JSON the fields that matter are taken by their names.
 */
final class LinkedFacts {
  /** Many sites write JSON by hand: commas too many, line breaks within strings. */
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build()
          .reader();

  private static final int MOST_NODES = 2_000;
  private static final int LONGEST_BROKEN = 300_000;

  /** Where the things that a page is about hang; lists of other articles are not among them. */
  private static final List<String> INWARD =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "about", "itemReviewed");

  private static final Set<String> OTHER_ARTICLES =
      Set.of(
          "blogposting",
          "socialmediaposting",
          "liveblogposting",
          "report",
          "discussionforumposting");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  private LinkedFacts() {}

  /** Returns what the scripts of a page declare. */
  static LinkedFacts of(List<Element> scripts) {
    LinkedFacts data = new LinkedFacts();
    for (Element script : scripts) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (type.contains("ld+json") || type.contains("ld-json")) {
        data.take(script.data());
      }
    }
    return data;
  }

  private void take(String script) {
    int start = firstOf(script, '{', '[');
    int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    if (start < 0 || end < start) {
      return;
    }
    String words = script.substring(start, end + 1);
    try {
      sort(JSON.readTree(words));
    } catch (JsonProcessingException notJson) {
      if (words.length() <= LONGEST_BROKEN) {
        broken.add(words);
      }
    }
  }

  private static int firstOf(String words, char one, char other) {
    int first = words.indexOf(one);
    int second = words.indexOf(other);
    return first < 0 || (second >= 0 && second < first) ? second : first;
  }

  private void sort(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        put(node);
        INWARD.forEach(name -> open.addLast(node.path(name)));
      }
    }
  }

  private void put(JsonNode node) {
    boolean article = false;
    boolean page = false;
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type : List.of(type)) {
      String name = each.asText("").toLowerCase(Locale.ROOT);
      article |=
          name.endsWith("article")
              || OTHER_ARTICLES.contains(name.substring(name.lastIndexOf('/') + 1));
      page |= name.endsWith("page") || name.equals("event") || name.equals("podcastepisode");
    }
    if (article) {
      articles.add(node);
    } else if (page) {
      pages.add(node);
    }
  }

  /** Returns a field of the article as it is declared, or null. */
  @Nullable String ofArticle(String... path) {
    @Nullable String found = first(articles, path);
    return found == null && path.length == 1 ? ofBroken(path[0]) : found;
  }

  /** Returns a field of the page that the article stands on, or null. */
  @Nullable String ofPage(String... path) {
    return first(pages, path);
  }

  private static @Nullable String first(List<JsonNode> nodes, String... path) {
    for (JsonNode node : nodes) {
      @Nullable String found = text(node, path);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      JsonNode whole = at.isArray() ? at.path(0) : at;
      at = whole.path(name);
    }
    JsonNode value = at.isArray() ? at.path(0) : at;
    String words = value.isObject() ? value.path("@value").asText("") : value.asText("");
    return words.isBlank() || value.isNull() ? null : words.strip();
  }

  /** Returns the names of all authors of the article, in their order. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode author = article.path("author");
      for (JsonNode each : author.isArray() ? author : List.of(author)) {
        String name = (each.isObject() ? each.path("name") : each).asText("").strip();
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  /** Takes the first {@code "name": "value"} of what no JSON reader reads. */
  private @Nullable String ofBroken(String name) {
    for (String words : broken) {
      int at = words.indexOf("\"" + name + "\"");
      int colon = at < 0 ? -1 : words.indexOf(':', at);
      int open = colon < 0 ? -1 : words.indexOf('"', colon);
      int close = open < 0 ? -1 : words.indexOf('"', open + 1);
      if (close > open && words.substring(colon + 1, open).isBlank()) {
        return words.substring(open + 1, close).strip();
      }
    }
    return null;
  }
}
