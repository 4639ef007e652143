package org.sitrep.read.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.feed.EntryList.Told;

/** Reads feeds that are JSON: JSON Feed 1.1, and the lists of articles of the GDELT DOC API. */
final class JsonFeed {
  /** Of a hundred thousand entries each has twenty; empty lists by the million fill the memory. */
  private static final long MOST_TOKENS = 2_000_000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
              .build());

  private JsonFeed() {}

  /** Returns what the feed holds. */
  static FeedContent read(String address, String words) throws NoFeed {
    JsonNode feed;
    try {
      feed = JSON.readTree(words);
    } catch (JsonProcessingException broken) {
      throw new NoFeed("bad-json", "expected JSON, found: " + broken.getOriginalMessage());
    }
    if (feed.path("version").asText("").contains("jsonfeed.org/version/")) {
      return jsonFeed(address, feed);
    }
    if (feed.path("articles").isArray()) {
      return gdelt(address, feed);
    }
    throw new NoFeed(
        "no-feed", "expected a JSON Feed or a list of articles of GDELT, found other JSON");
  }

  private static FeedContent jsonFeed(String address, JsonNode feed) throws NoFeed {
    if (!feed.path("items").isArray()) {
      throw new NoFeed("bad-feed", "expected a JSON Feed with items, found none");
    }
    EntryList list = new EntryList(address, text(feed, "language"));
    for (JsonNode item : feed.path("items")) {
      list.add(item(item));
    }
    return content(FeedKind.JSON_FEED, text(feed, "title"), list);
  }

  /** JSON Feed 1.1: {@code external_url} is what a linked item talks about, and no article here. */
  private static Told item(JsonNode item) {
    @Nullable String link = text(item, "url");
    @Nullable String id = text(item, "id");
    boolean idLeads = id != null && id.matches("(?i)https?://.*");
    @Nullable String html = HtmlWords.paragraphs(text(item, "content_html"));
    return new Told(
        link == null && idLeads ? id : link,
        text(item, "title"),
        Moment.parse(text(item, "date_published")),
        null,
        null,
        text(item, "language"),
        html == null ? text(item, "content_text") : html);
  }

  private static FeedContent gdelt(String address, JsonNode feed) {
    EntryList list = new EntryList(address, null);
    for (JsonNode article : feed.path("articles")) {
      list.add(
          GdeltArticles.told(
              text(article, "url"),
              text(article, "title"),
              text(article, "seendate"),
              text(article, "domain"),
              text(article, "language")));
    }
    return content(FeedKind.GDELT_ARTICLES, null, list);
  }

  private static FeedContent content(FeedKind kind, @Nullable String title, EntryList list) {
    return new FeedContent(kind, title, list.entries(), List.of(), list.refusals(), null, Set.of());
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
