package org.sitrep.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Printable;
import org.sitrep.model.Report;
import org.sitrep.read.Found;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;
import org.sitrep.read.archive.ArchiveLimits;
import org.sitrep.read.feed.FeedContent;
import org.sitrep.read.feed.FeedList;
import org.sitrep.read.feed.FeedReader;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.SiteRules;

/** The readers of what strangers write, and what must hold of whatever they make of it. */
final class Strangers {
  private static final ArchiveLimits SMALL = new ArchiveLimits(6, 10_000, 250, 64L << 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-04T12:00:00Z"), ZoneOffset.UTC);
  private static final String ADDRESS = "https://harbour.example/feed";

  private Strangers() {}

  /** Reads the bytes as the file of a name, twice: the same bytes have to give the same. */
  static void file(String name, byte[] bytes) {
    List<Found> once = found(name, bytes);
    once.forEach(Strangers::check);
    require(once.equals(found(name, bytes)), "The same bytes gave something else");
  }

  private static List<Found> found(String name, byte[] bytes) {
    List<Found> found = new ArrayList<>();
    new Reader(SMALL, CLOCK)
        .read(name, new ByteArrayInputStream(bytes), ReadSettings.AS_PRINTED, found::add);
    return found;
  }

  private static void check(Found found) {
    if (found instanceof Refusal refusal) {
      require(Printable.of(refusal.says()).equals(refusal.says()), "A refusal that is no line");
      require(!refusal.code().isBlank(), "A refusal without a code");
    } else if (found instanceof Found.Text text) {
      Report report = text.report();
      require(!report.text().isBlank(), "A report without a text");
      isWhole(report.id());
      isWhole(report.text());
      isWhole(report.title());
      isWhole(report.byline());
      isWhole(report.source());
      isWhole(report.url());
    }
  }

  private static void isWhole(@Nullable String words) {
    require(words == null || Printable.whole(words).equals(words), "Half of a character was kept");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static void feed(byte[] bytes) {
    FeedContent content = FeedReader.read(ADDRESS, bytes, null);
    content
        .entries()
        .forEach(entry -> require(leads(entry.address()), "A link that leads nowhere"));
    content.refusals().forEach(Strangers::check);
  }

  private static boolean leads(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  static void feedList(byte[] bytes) {
    FeedList list = FeedList.read("feeds.opml", bytes);
    list.refusals().forEach(Strangers::check);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      list.write(out, Map.of(), Set.of());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    FeedList again = FeedList.read("feeds.opml", out.toByteArray());
    require(again.feeds().equals(list.feeds()), "A list names other feeds once it was written");
  }

  /** The first empty byte parts robots.txt from tdmrep.json, the next one that from a path. */
  static void siteRules(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\0", 3);
    String tdm = parts.length > 1 ? parts[1] : "";
    SiteRules rules = SiteRules.of("https://harbour.example", parts[0], tdm, CLOCK.instant());
    @Nullable String address =
        Address.from("https://harbour.example/", parts.length > 2 ? parts[2] : "/x");
    if (address != null) {
      var unused = rules.allows(address);
      var unusedToo = rules.reserves(address);
    }
    var waits = rules.crawlDelay();
    require(waits == null || !waits.isNegative(), "A wait that ends before it begins");
  }

  /** What is written in one way once stays so. */
  static void address(byte[] bytes) {
    String link = new String(bytes, StandardCharsets.UTF_8);
    @Nullable String once = Address.from("https://harbour.example/a/b?c", link);
    if (once != null) {
      require(leads(once), "An address of no page");
      require(once.equals(Address.canonical(once)), "An address that changes: " + once);
      require(!Address.hostOf(once).isEmpty(), "An address without a host: " + once);
    }
  }
}
