package org.sitrep.read.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.feed.EntryList.Told;

/**
 * Reads lists of articles of the GDELT DOC 2.0 API. Its {@code seendate} says when GDELT first saw
 * an article, which is no date of publication.
 */
final class GdeltArticles {
  private static final DateTimeFormatter SEEN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private GdeltArticles() {}

  static Told told(
      @Nullable String address,
      @Nullable String title,
      @Nullable String seen,
      @Nullable String outlet,
      @Nullable String language) {
    return new Told(address, title, null, instant(seen), outlet, language, null);
  }

  private static @Nullable Instant instant(@Nullable String seen) {
    try {
      return seen == null ? null : LocalDateTime.parse(seen, SEEN).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException another) {
      return isoInstant(seen);
    }
  }

  private static @Nullable Instant isoInstant(String seen) {
    try {
      return Instant.parse(seen.replace(' ', 'T') + (seen.endsWith("Z") ? "" : "Z"));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /**
   * Returns whether the words begin as the CSV does: with a line of names, an address among them.
   */
  static boolean isCsv(String words) {
    List<String> names = names(words);
    return names.contains("url") && (names.contains("seendate") || names.contains("date"));
  }

  private static List<String> names(String words) {
    String first = words.lines().findFirst().orElse("");
    return fields(first).stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns what the CSV holds. */
  static FeedContent csv(String address, String words) {
    List<String> names = names(words);
    EntryList list = new EntryList(address, null);
    words
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(line -> list.add(told(names, fields(line))));
    return new FeedContent(
        FeedKind.GDELT_ARTICLES, null, list.entries(), List.of(), list.refusals(), null, Set.of());
  }

  private static Told told(List<String> names, List<String> fields) {
    @Nullable String seen = field(names, fields, "seendate");
    return told(
        field(names, fields, "url"),
        field(names, fields, "title"),
        seen == null ? field(names, fields, "date") : seen,
        field(names, fields, "domain"),
        field(names, fields, "language"));
  }

  private static @Nullable String field(List<String> names, List<String> fields, String name) {
    int at = names.indexOf(name);
    return at < 0 || at >= fields.size() || fields.get(at).isBlank() ? null : fields.get(at);
  }

  /** RFC 4180 within one line: GDELT's titles have no line breaks. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      boolean twice = sign == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (twice) {
        field.append('"');
        i++;
      } else if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(sign);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
