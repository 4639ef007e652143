package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a report from a JSON object, under the field names that people have. */
final class JsonRecord {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
        return whole(found.textValue());
      }
    }
    throw new Refused(
        "no-text",
        "expected a text (or body, content, articleBody), found: " + shown(json.toString()));
  }

  private static String whole(String text) throws Refused {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new Refused("broken-character", "expected whole characters, found half of one");
    }
    return text;
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
