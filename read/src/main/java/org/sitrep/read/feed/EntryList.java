package org.sitrep.read.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.model.Printable;
import org.sitrep.read.Refusal;

/** Collects what a feed names, and counts what names no article. For one feed. */
final class EntryList {
  private static final int LONGEST_SHOWN = 120;

  private final String feed;
  private final @Nullable String language;
  private final List<FeedEntry> entries = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int number;

  /**
   * Begins empty.
   *
   * @param feed the address of the feed
   * @param language what the feed says its language is, or null
   */
  EntryList(String feed, @Nullable String language) {
    this.feed = feed;
    this.language = code(language);
  }

  /** What a feed says of one article. */
  record Told(
      @Nullable String address,
      @Nullable String title,
      @Nullable Moment printed,
      @Nullable Instant seen,
      @Nullable String outlet,
      @Nullable String language,
      @Nullable String text) {}

  /** Takes the next entry, or refuses it by its number from 1. */
  void add(Told told) {
    number++;
    @Nullable String link = told.address();
    if (link == null || link.isBlank()) {
      refuse("no-address", "expected an entry with a link, found none: " + shown(told.title()));
      return;
    }
    @Nullable String address = absolute(link);
    if (address == null) {
      refuse("address", "expected a link that is http or https, found: " + shown(link));
      return;
    }
    @Nullable String own = code(told.language());
    entries.add(
        new FeedEntry(
            address,
            feed,
            blankIsNull(told.title()),
            told.printed(),
            told.seen(),
            blankIsNull(told.outlet()),
            own == null ? language : own,
            blankIsNull(told.text())));
  }

  private void refuse(String code, String says) {
    refusals.add(new Refusal(feed, number, code, says));
  }

  List<FeedEntry> entries() {
    return entries;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /** Returns the link seen from the feed, or null where it leads to no page. */
  @Nullable String absolute(String link) {
    String bare = link.strip().replace(" ", "%20");
    try {
      URI whole = new URI(feed).resolve(new URI(bare));
      boolean page = "http".equalsIgnoreCase(whole.getScheme());
      page |= "https".equalsIgnoreCase(whole.getScheme());
      return page && whole.getHost() != null ? lowerScheme(whole.toString()) : null;
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      // Many feeds leave signs unescaped; whoever asks for the page escapes them.
      return bare.matches("(?i)https?://[^/\\s<>\"]+/[^\\s<>\"]*") ? lowerScheme(bare) : null;
    }
  }

  private static String lowerScheme(String address) {
    int colon = address.indexOf(':');
    return address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
  }

  /** Returns the code of a language that is told as a tag or by its English name, or null. */
  private static @Nullable String code(@Nullable String told) {
    if (told == null || told.isBlank()) {
      return null;
    }
    String lower = told.strip().toLowerCase(Locale.ROOT);
    for (String code : Locale.getISOLanguages()) {
      if (lower.equals(code)
          || lower.startsWith(code + "-")
          || lower.startsWith(code + "_")
          || lower.equals(english(code))) {
        return code;
      }
    }
    return null;
  }

  private static String english(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String blankIsNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : Printable.whole(words.strip());
  }

  private static String shown(@Nullable String words) {
    String bare = words == null ? "no title" : words.strip();
    return bare.length() <= LONGEST_SHOWN ? bare : bare.substring(0, LONGEST_SHOWN) + "...";
  }
}
