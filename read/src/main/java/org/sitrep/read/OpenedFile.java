package org.sitrep.read;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.sitrep.read.archive.Entries;
import org.sitrep.read.archive.Entry;
import org.sitrep.read.archive.Place;

/** One file that is being read, with all that lies packed in it. */
final class OpenedFile implements Entries {
  private final String file;
  private final Place from;
  private final ReadSettings settings;
  private final Clock clock;
  private final Consumer<Found> found;

  OpenedFile(String file, Place from, ReadSettings settings, Clock clock, Consumer<Found> found) {
    this.file = file;
    this.from = from;
    this.settings = settings;
    this.clock = clock;
    this.found = found;
  }

  @Override
  public void entry(Entry entry) throws IOException {
    Place start = entry.packed() ? Place.BEGINNING : from;
    new ReportFile(entry, start, settings, clock, found).read();
  }

  @Override
  public void refused(String path, String code, String says) {
    found.accept(new Refusal(path, code, says));
  }

  @Override
  public void repeated(String path, String says) {
    found.accept(new Found.Repeat(path, says));
  }

  @Override
  public void reached(Place place) {
    found.accept(new Found.Reached(place));
  }

  @Override
  public String toString() {
    return file;
  }
}
