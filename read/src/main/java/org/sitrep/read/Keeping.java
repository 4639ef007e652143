package org.sitrep.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Dateline;
import org.sitrep.model.Edition;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.read.agency.AgencyItem;
import org.sitrep.read.agency.NewsMl;
import org.sitrep.read.agency.Ninjs;
import org.sitrep.read.archive.Entry;
import org.sitrep.read.archive.Place;
import org.sitrep.read.xml.XmlDepth;

/** Hands on what one file gives, completed by what is known of the file. */
final class Keeping {
  private final Entry entry;
  private final ReadSettings settings;
  private final Clock clock;
  private final Consumer<Found> found;

  Keeping(Entry entry, ReadSettings settings, Clock clock, Consumer<Found> found) {
    this.entry = entry;
    this.settings = settings;
    this.clock = clock;
    this.found = found;
  }

  void refuse(Refused refused) {
    found.accept(refused.in(entry.path()));
  }

  void refuse(Refused refused, int line) {
    found.accept(refused.in(entry.path(), line));
  }

  /** Tells how many things of the file were found; of packed files their archive tells. */
  void reached(long things) {
    if (!entry.packed()) {
      found.accept(new Found.Reached(new Place(things, -1)));
    }
  }

  void keep(JsonNode record) throws Refused {
    @Nullable AgencyItem item = Ninjs.read(record);
    if (item == null) {
      keep(JsonRecord.read(record));
    } else {
      keep(item);
    }
  }

  void xml(String text) throws Refused {
    if (!NewsMl.isOne(text)) {
      throw new Refused("not-a-report", "expected NewsML-G2 or a page, found other XML");
    }
    if (!NewsMl.isWhole(text)) {
      throw new Refused("damaged", "expected whole XML, found its end missing");
    }
    if (XmlDepth.isBeyond(text)) {
      throw new Refused(
          "too-deep",
          "expected elements at most " + XmlDepth.MOST + " deep in one another, found more");
    }
    List<AgencyItem> items = NewsMl.read(text);
    if (items.isEmpty()) {
      throw new Refused("not-a-report", "expected a newsItem with a guid, found none");
    }
    for (AgencyItem each : items) {
      try {
        keep(each);
      } catch (Refused refused) {
        refuse(refused);
      }
    }
  }

  private void keep(AgencyItem item) throws Refused {
    boolean withdrawn = item.status() == AgencyItem.Status.CANCELED;
    String hash = ContentHash.of(item.title(), item.text());
    @Nullable Instant made = item.made() == null ? null : item.made().instant();
    Edition edition = Edition.of(item.version(), made, withdrawn, item.note(), hash);
    if (withdrawn) {
      found.accept(new Found.Notice(entry.path(), item.id(), edition));
      return;
    }
    if (item.status() == AgencyItem.Status.WITHHELD) {
      throw new Refused("withheld", "its publisher holds it back: " + item.id());
    }
    if (!embargoed(item)) {
      found.accept(new Found.Text(report(item), item.id(), edition));
    }
  }

  /** Returns whether the item must not be used yet, which is told then. */
  private boolean embargoed(AgencyItem item) throws Refused {
    @Nullable String embargo = item.embargo();
    if (embargo == null) {
      return false;
    }
    @Nullable Moment end = Moment.parse(embargo);
    if (end == null) {
      throw new Refused("embargoed", "its publisher tells no end of the embargo: " + item.id());
    }
    Instant until =
        end.instant() == null ? end.day().atStartOfDay(ZoneOffset.UTC).toInstant() : end.instant();
    boolean still = clock.instant().isBefore(until);
    if (still) {
      String says = "it must not be used before " + until + ": " + item.id();
      Refusal refusal = new Refusal(entry.path(), "embargoed", says);
      found.accept(new Found.Embargo(refusal, until));
    }
    return still;
  }

  private Report report(AgencyItem item) throws Refused {
    if (item.text().isBlank()) {
      throw new Refused("no-text", "expected an item with a text: " + item.id());
    }
    @Nullable Moment day = item.first() == null ? item.made() : item.first();
    Draft draft =
        new Draft(
            item.id(),
            item.title(),
            item.byline(),
            item.text(),
            day,
            item.made() == null || item.made().equals(day) ? null : item.made(),
            item.source(),
            item.url(),
            JsonRecord.language(item.language()));
    Report report = sound(draft).report(item.id(), entry.path(), settings);
    @Nullable String located = item.located();
    return report.dateline() == null && located != null
        ? report.filedAt(new Dateline(located, null))
        : report;
  }

  void keep(Draft read) throws Refused {
    Draft draft = addressed(sound(read));
    String hash = draft.hash();
    @Nullable String wanted = draft.id();
    String content = entry.packed() && draft.url() != null ? hash + " " + draft.url() : hash;
    String own = entry.packed() ? ContentHash.of(null, content) : hash;
    String id = wanted == null ? own : wanted;
    String other = wanted == null ? own : wanted + "-" + hash;
    found.accept(new Found.Text(draft.report(id, entry.path(), settings), other, null));
  }

  /**
   * Returns the draft as it can be kept. Beside the text, half a character is replaced: titles are
   * often cut in the middle of one.
   */
  private static Draft sound(Draft draft) throws Refused {
    @Nullable Refused refused = ReportText.refused(draft.text());
    if (refused != null) {
      throw refused;
    }
    return draft.whole();
  }

  /** What was fetched from somewhere has that address and publisher, if it declares none. */
  private Draft addressed(Draft draft) {
    String address = entry.address();
    return address == null ? draft : draft.from(host(address), address);
  }

  private static @Nullable String host(String address) {
    try {
      @Nullable String host = URI.create(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
