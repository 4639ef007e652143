package org.sitrep.write.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/** A feed of events: Atom (RFC 4287) with GeoRSS-Simple points. */
public final class AtomExport implements EventExport {
  static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String GEORSS = "http://www.georss.org/georss";

  @Override
  public String name() {
    return "atom";
  }

  @Override
  public String mediaType() {
    return "application/atom+xml; charset=utf-8";
  }

  @Override
  public String extension() {
    return "atom";
  }

  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeNamespace("georss", GEORSS);
      Elements elements = new Elements(xml);
      putHead(elements, account);
      ExportTally.Counting counting = new ExportTally.Counting();
      for (ExportedEvent event : events) {
        putEntry(elements, event, account);
        counting.wrote(1);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      return counting.tally();
    } catch (XMLStreamException broken) {
      throw broken.getNestedException() instanceof IOException cause
          ? cause
          : new IOException(broken);
    }
  }

  private static void putHead(Elements feed, ExportAccount account) throws XMLStreamException {
    feed.text("id", urn("feed " + account.filters()));
    feed.text("title", "Conflict events: " + account.filters());
    feed.text("subtitle", account.citation());
    feed.text("updated", stamp(account.made()));
    feed.start("author");
    feed.text("name", "Sitrep, from the sources that each entry names");
    feed.end();
    feed.text("generator", account.program());
    feed.text("rights", account.text().strip());
  }

  private static void putEntry(Elements feed, ExportedEvent exported, ExportAccount account)
      throws XMLStreamException {
    Event event = exported.event();
    feed.start("entry");
    feed.text("id", urn(event.id()));
    feed.text("title", EntryWords.title(event));
    // Without a history, the export is the first that is known of the event.
    Instant seen = Objects.requireNonNullElse(exported.firstSeen(), account.made());
    feed.text("updated", stamp(Objects.requireNonNullElse(exported.changed(), seen)));
    feed.text("published", stamp(seen));
    putCategories(feed, event);
    for (Event.Evidence claim : event.claims()) {
      putSource(feed, claim);
    }
    feed.text("summary", EntryWords.summary(event));
    feed.start("content", "type", "text");
    feed.words(EntryWords.content(event));
    feed.end();
    if (event.place() != null) {
      GeoRss.put(feed, event.place());
    }
    feed.end();
  }

  private static void putCategories(Elements feed, Event event) throws XMLStreamException {
    putCategory(feed, "urn:sitrep:event-type", event.type().name());
    putCategory(feed, "urn:sitrep:acled-sub-event-type", event.acledSubEventType());
    putCategory(feed, "urn:sitrep:status", EntryWords.lower(event.status()));
    String country = event.place() == null ? null : event.place().country();
    putCategory(feed, "urn:sitrep:country", country);
  }

  private static void putCategory(Elements feed, String scheme, @Nullable String term)
      throws XMLStreamException {
    if (term != null) {
      feed.empty("category", "term", term, "scheme", scheme);
    }
  }

  /** Only addresses of the web become links: a report's address is the word of a stranger. */
  private static void putSource(Elements feed, Event.Evidence claim) throws XMLStreamException {
    if (claim.url() != null && claim.url().matches("(?i)https?://.*")) {
      String title = Objects.requireNonNullElse(claim.source(), claim.url());
      feed.empty("link", "rel", "via", "href", claim.url(), "title", title);
    }
  }

  private static String stamp(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A name that is the same for the same id, and that no one has to answer for. */
  private static String urn(String id) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("sitrep " + id).getBytes(StandardCharsets.UTF_8));
  }
}
