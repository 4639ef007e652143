package org.sitrep.read.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/** Reads RSS and Atom with ROME, from a document that was parsed safely. */
final class SyndicationFeed {
  private static final int HOURS = 24;

  private SyndicationFeed() {}

  /** Returns what the feed holds. */
  static FeedContent read(String address, String words) throws NoFeed {
    SyndFeed feed = parsed(words);
    EntryList list = new EntryList(address, feed.getLanguage());
    for (SyndEntry entry : feed.getEntries()) {
      list.add(told(entry));
    }
    @Nullable WireFeed wire = feed.originalWireFeed();
    return new FeedContent(
        wire instanceof Channel ? FeedKind.RSS : FeedKind.ATOM,
        HtmlWords.line(feed.getTitle()),
        list.entries(),
        List.of(),
        list.refusals(),
        rest(wire),
        quietHours(wire));
  }

  private static SyndFeed parsed(String words) throws NoFeed {
    SyndFeedInput input = new SyndFeedInput();
    input.setPreserveWireFeed(true);
    try {
      return input.build(HardenedXml.parse(words));
    } catch (FeedException | IllegalArgumentException broken) {
      throw new NoFeed("bad-feed", "expected RSS or Atom, found: " + broken.getMessage());
    }
  }

  private static EntryList.Told told(SyndEntry entry) {
    return new EntryList.Told(
        link(entry),
        HtmlWords.line(entry.getTitle()),
        printed(entry),
        null,
        entry.getSource() == null ? null : entry.getSource().getTitle(),
        null,
        text(entry));
  }

  /** Many entries have their address only as the id that it is as well. */
  private static @Nullable String link(SyndEntry entry) {
    @Nullable String link = entry.getLink();
    @Nullable String id = entry.getUri();
    boolean idLeads = id != null && id.matches("(?i)https?://.*");
    return link == null || link.isBlank() ? (idLeads ? id : link) : link;
  }

  private static @Nullable Moment printed(SyndEntry entry) {
    @Nullable Date date = entry.getPublishedDate();
    Date told = date == null ? entry.getUpdatedDate() : date;
    return told == null ? null : moment(told.toInstant());
  }

  static Moment moment(Instant instant) {
    return new Moment(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }

  /** What is called a description is a summary; only what is called content is the whole text. */
  private static @Nullable String text(SyndEntry entry) {
    for (SyndContent content : entry.getContents()) {
      @Nullable String words = HtmlWords.paragraphs(content.getValue());
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable Duration rest(@Nullable WireFeed wire) {
    return wire instanceof Channel channel && channel.getTtl() > 0
        ? Duration.ofMinutes(channel.getTtl())
        : null;
  }

  /** RSS 2.0, skipHours: hours in GMT; some count them from 1 to 24. */
  private static Set<Integer> quietHours(@Nullable WireFeed wire) {
    Set<Integer> hours = new TreeSet<>();
    if (wire instanceof Channel channel) {
      channel.getSkipHours().forEach(hour -> hours.add(Math.floorMod(hour, HOURS)));
    }
    return hours.size() == HOURS ? Set.of() : hours;
  }
}
