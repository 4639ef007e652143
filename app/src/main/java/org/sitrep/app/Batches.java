package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.read.Found;
import org.sitrep.read.Refusal;
import org.sitrep.read.archive.Place;
import org.sitrep.store.Arrival;
import org.sitrep.store.Bookmark;
import org.sitrep.store.Delivery;
import org.sitrep.store.Kept;
import org.sitrep.store.Store;

/**
 * Gathers what is found in one file, and keeps it in batches together with the place up to which
 * the file was read.
 */
final class Batches {
  /** So many reports, or so many characters of them, are kept together. */
  private static final int REPORTS = 256;

  private static final long CHARACTERS = 8_000_000;

  /** A file of nothing but refusals remembers its place now and then as well. */
  private static final long ENTRIES = 4_000;

  private final Store store;
  private final Consumer<Kept> kept;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final Map<String, Edition> notices = new HashMap<>();
  private @Nullable Bookmark mark;
  private Place place;
  private long characters;
  private long met;
  private long copies;
  private long refused;
  private @Nullable Instant again;

  /**
   * Begins to gather.
   *
   * @param mark how far the file was read, or null where nothing is to be remembered
   * @param kept hears of each batch
   */
  Batches(Store store, @Nullable Bookmark mark, Consumer<Kept> kept) {
    this.store = store;
    this.mark = mark;
    this.kept = kept;
    this.place = mark == null ? Place.BEGINNING : new Place(mark.entries(), mark.offset());
    this.again = null;
  }

  void take(Found found) {
    if (found instanceof Found.Text text) {
      met++;
      characters += text.report().text().length();
      arrivals.add(new Arrival(text.report(), text.otherId(), text.edition()));
    } else if (found instanceof Found.Repeat) {
      met++;
      copies++;
    } else if (found instanceof Refusal) {
      met++;
      refused++;
    } else if (found instanceof Found.Embargo embargo) {
      met++;
      refused++;
      again = again == null || embargo.until().isBefore(again) ? embargo.until() : again;
    } else if (found instanceof Found.Notice notice) {
      notices.merge(notice.reportId(), notice.edition(), Batches::newer);
    } else if (found instanceof Found.Reached reached) {
      reached(reached.place());
    }
    if (arrivals.size() >= 2 * REPORTS || characters >= 2 * CHARACTERS) {
      // Much came out of one entry: it is kept, and read again if this is killed before its end.
      copies += deliver(null);
    }
  }

  private static Edition newer(Edition one, Edition other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private void reached(Place reached) {
    long entries = mark == null ? 0 : mark.entries();
    place = reached;
    boolean many = arrivals.size() >= REPORTS || characters >= CHARACTERS;
    if (many || reached.entries() - entries >= ENTRIES) {
      remember(false);
    }
  }

  /** Keeps what is left, and returns the account of the file, or null where none is kept. */
  @Nullable Bookmark finish() {
    remember(true);
    return mark;
  }

  private void remember(boolean done) {
    Bookmark before = mark;
    if (before == null) {
      deliver(null);
      return;
    }
    Instant due = before.again() == null || again == null ? again : earlier(before.again(), again);
    Bookmark now =
        new Bookmark(
            before.contentHash(),
            before.path(),
            before.size(),
            before.modified(),
            place.entries(),
            place.offset(),
            done,
            before.met() + met,
            before.copies() + copies,
            before.refused() + refused,
            due == null ? before.again() : due);
    mark = now.withCopies(deliver(now));
    met = 0;
    copies = 0;
    refused = 0;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Returns how many of the reports the store had in this or another version. */
  private int deliver(@Nullable Bookmark upTo) {
    Kept now = store.arrive(new Delivery(arrivals, notices, upTo), Instant.now());
    arrivals.clear();
    notices.clear();
    characters = 0;
    kept.accept(now);
    return now.changed() + now.unchanged();
  }
}
