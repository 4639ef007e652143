package org.sitrep.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a report from a JSON object, under the field names that people have. */
final class JsonRecord {
  /** No report is longer as JSON. */
  static final int LONGEST = 16 * 1024 * 1024;

  /** A report has some dozens; millions of empty lists fill the memory, however short they are. */
  private static final long MOST_TOKENS = 1_000_000;

  private static final ObjectReader JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                  .build())
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final JsonFactory TOKENS = new JsonFactory();

  /** The names of fields that are understood. */
  static final List<String> NAMES =
      List.of(
          "id",
          "report_id",
          "title",
          "headline",
          "byline",
          "author",
          "text",
          "body",
          "content",
          "articleBody",
          "published",
          "date",
          "pub_date",
          "seendate",
          "datePublished",
          "modified",
          "dateModified",
          "source",
          "publisher",
          "domain",
          "url",
          "language",
          "lang");

  private static final int LONGEST_SHOWN = 60;

  private JsonRecord() {}

  /**
   * Returns the JSON value that the words are.
   *
   * @throws Refused if they are none
   */
  static JsonNode value(String words) throws Refused {
    if (words.length() > LONGEST) {
      throw new Refused("too-large", "expected a report, found more than 16 million characters");
    }
    try {
      return JSON.readTree(words);
    } catch (JsonProcessingException broken) {
      throw new Refused(
          "not-json",
          "expected a JSON object, found: "
              + shown(words)
              + " ("
              + broken.getOriginalMessage()
              + ")");
    }
  }

  /** Returns whether the words are one JSON value, whatever it holds. */
  static boolean isWhole(String words) {
    try (JsonParser parser = TOKENS.createParser(words)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException broken) {
      return false;
    }
  }

  /**
   * Hands on the values of a list as they are written, one by one: as a tree, a list takes many
   * times the memory of its words.
   *
   * @param list a JSON list that is whole
   */
  static void eachOf(String list, Consumer<String> values) {
    try (JsonParser parser = TOKENS.createParser(new StringReader(list))) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int from = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        boolean nested = parser.currentToken().isStructStart();
        String scalar = nested ? "" : parser.getText();
        parser.skipChildren();
        int to = Math.toIntExact(parser.currentLocation().getCharOffset());
        values.accept(nested ? list.substring(from, to) : scalar);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The list was whole before", broken);
    }
  }

  /**
   * Returns the parts of the report; the text is as it stands in the JSON.
   *
   * @throws Refused if it is no object or has no text
   */
  static Draft read(JsonNode json) throws Refused {
    if (!json.isObject()) {
      throw new Refused("not-json", "expected a JSON object, found: " + shown(json.toString()));
    }
    return new Draft(
        first(json, "id", "report_id"),
        first(json, "title", "headline"),
        byline(json),
        text(json),
        PrintedDate.parse(
            first(json, "published", "date", "pub_date", "seendate", "datePublished")),
        PrintedDate.parse(first(json, "modified", "dateModified")),
        first(json, "source", "publisher", "domain"),
        first(json, "url"),
        language(first(json, "language", "lang")));
  }

  private static String text(JsonNode json) throws Refused {
    for (String name : new String[] {"text", "body", "content", "articleBody"}) {
      @Nullable JsonNode found = json.get(name);
      if (found != null && found.isTextual() && !found.textValue().isBlank()) {
        return found.textValue();
      }
    }
    throw new Refused(
        "no-text",
        "expected a text (or body, content, articleBody), found: " + shown(json.toString()));
  }

  private static @Nullable String first(JsonNode json, String... names) {
    for (String name : names) {
      @Nullable JsonNode found = json.get(name);
      if (found != null && found.isValueNode() && !found.asText("").isBlank() && !found.isNull()) {
        return found.asText();
      }
    }
    return null;
  }

  private static @Nullable String byline(JsonNode json) {
    @Nullable String printed = first(json, "byline", "author");
    return printed == null ? null : printed.replaceFirst("(?i)^by:?\\s+", "");
  }

  /** Feeds give names of languages where a code is expected. */
  static @Nullable String language(@Nullable String told) {
    if (told == null) {
      return null;
    }
    String lower = told.strip().toLowerCase(Locale.ROOT);
    for (String code : Locale.getISOLanguages()) {
      if (lower.equals(code)
          || lower.startsWith(code + "-")
          || lower.startsWith(code + "_")
          || lower.equals(
              Locale.forLanguageTag(code)
                  .getDisplayLanguage(Locale.ENGLISH)
                  .toLowerCase(Locale.ROOT))) {
        return code;
      }
    }
    return null;
  }

  private static String shown(String words) {
    return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "...";
  }
}
