package org.sitrep.read.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file (ISO 28500; IIPC, WARC 1.0 and 1.1), compressed one by one or not at
 * all. A damaged record is told and passed over: reading goes on at the next place where a record
 * begins. Holds one record at a time. For one thread.
 */
final class WarcRecords {
  private final String path;
  private final FileChannel channel;
  private final Allowance allowance;
  private final Entries entries;
  private final @Nullable Place from;
  private final WarcStarts starts;
  private long number;

  /** Where the record that is being read begins. */
  private long at;

  /** What the record before it gave: handed on once that is known to have been whole. */
  private @Nullable WarcContent waiting;

  /**
   * Begins to read.
   *
   * @param from where to go on, or null where no places are told
   */
  WarcRecords(
      String path,
      FileChannel channel,
      Allowance allowance,
      Entries entries,
      @Nullable Place from) {
    this.path = path;
    this.channel = channel;
    this.allowance = allowance;
    this.entries = entries;
    this.from = from;
    this.starts = new WarcStarts(channel);
  }

  void read() throws IOException {
    if (from != null && from.offset() > 0 && isAPlace(from.offset())) {
      at = from.offset();
      number = from.entries();
    }
    while (at >= 0 && at < channel.size()) {
      readOn();
    }
  }

  /** A file that was read to its end leaves the place after it. */
  private boolean isAPlace(long offset) throws IOException {
    return offset == channel.size() || starts.isOne(offset);
  }

  /** Reads to the next damage, or to the end of the file. */
  private void readOn() throws IOException {
    @Nullable WarcReader reader = null;
    try {
      channel.position(at);
      // Not closed: that would close the channel.
      reader = new WarcReader(channel);
    } catch (IOException | RuntimeException broken) {
      passOver(broken);
      return;
    }
    while (step(reader)) {
      allowance.oneMore();
    }
  }

  /** Takes one record; returns whether another may follow. */
  private boolean step(WarcReader reader) throws IOException {
    @Nullable WarcRecord record;
    long before = at;
    try {
      record = reader.next().orElse(null);
      at = record == null ? channel.size() : reader.position();
    } catch (IOException | RuntimeException broken) {
      if (reader.position() > before) {
        handOn();
        at = reader.position();
      }
      passOver(broken);
      return false;
    }
    if (waiting != null && starts.isZipped(before) && !starts.isWhole(before, at)) {
      waiting = null;
      entries.refused(
          path,
          "damaged-record",
          "expected a whole record at byte " + before + ", found a wrong sum");
    }
    handOn();
    return record != null && take(record);
  }

  private boolean take(WarcRecord record) throws IOException {
    number++;
    try {
      waiting = WarcContent.of(path, record, allowance);
      return true;
    } catch (TooMuch bomb) {
      throw bomb;
    } catch (IOException | RuntimeException broken) {
      passOver(broken);
      return false;
    }
  }

  /** That the next record begins where it should is the proof that this one was whole. */
  private void handOn() throws IOException {
    WarcContent content = waiting;
    waiting = null;
    if (content != null) {
      content.to(entries);
    }
    tell();
  }

  private void tell() {
    if (from != null && at > 0) {
      entries.reached(new Place(number, at));
    }
  }

  private void passOver(Exception broken) throws IOException {
    waiting = null;
    long next = starts.after(at);
    String says = "expected a whole record at byte " + at + ", found: " + Archives.told(broken);
    entries.refused(path, "damaged-record", next < 0 ? says + "; no other record follows" : says);
    at = next < 0 ? channel.size() : next;
    tell();
  }
}
