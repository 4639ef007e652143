package org.sitrep.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Found;
import org.sitrep.read.Reader;
import org.sitrep.read.archive.Place;
import org.sitrep.store.Bookmark;
import org.sitrep.store.Delivery;
import org.sitrep.store.Kept;
import org.sitrep.store.Run;
import org.sitrep.store.Store;

/**
 * Reads files into a store. What was read is kept in batches, each whole and together with how far
 * the file was read: whoever kills this loses and doubles nothing by starting it again.
 */
final class Ingesting {
  private final Store store;
  private final Intake intake;
  private final Talk talk;
  private final Stopwatch watch = new Stopwatch();
  private int added;
  private int replaced;
  private int known;
  private int files;
  private int unchanged;

  Ingesting(Store store, Intake intake, Talk talk) {
    this.store = store;
    this.intake = intake;
    this.talk = talk;
  }

  /** Does it all, and returns the exit code. */
  int run() {
    try (Progress progress = talk.progress(intake.files(), false).reading()) {
      intake.eachFile(file -> file(file, progress), stream -> stream(stream, progress));
    }
    tell();
    if (intake.refused() > 0) {
      return ExitCode.REFUSED;
    }
    return intake.met() == 0 && unchanged == 0 ? intake.exitCode() : ExitCode.DONE;
  }

  private void file(Path path, Progress progress) {
    files++;
    @Nullable FileContent content = FileContent.of(path, intake::refuse);
    if (content == null) {
      return;
    }
    Bookmark before = content.bookmarkIn(store);
    if (before.done() && !isDue(before)) {
      unchanged++;
      talk.say(path + ": read before, 0 new (" + told(before) + ")");
      return;
    }
    Bookmark start = before.done() ? content.unread(before.contentHash()) : before;
    if (start.entries() > 0) {
      talk.say(path + ": goes on after " + start.entries() + " entries (" + told(start) + ")");
    }
    // That the file was gone through for its hash is worth keeping, too.
    store.arrive(new Delivery(List.of(), Map.of(), start), Instant.now());
    Batches batches = new Batches(store, start, this::kept);
    new Reader()
        .readFrom(
            path,
            new Place(start.entries(), start.offset()),
            intake.settings(),
            found -> take(found, batches, progress));
    talk.say(path + ": " + told(batches.finish()));
  }

  private static boolean isDue(Bookmark before) {
    Instant again = before.again();
    return again != null && again.isBefore(Instant.now());
  }

  /** A stream has no place to go back to; the store knows again what it has. */
  private void stream(Intake.Stream stream, Progress progress) {
    files++;
    Batches batches = new Batches(store, null, this::kept);
    new Reader()
        .read(
            stream.name(),
            stream.content(),
            intake.settings(),
            found -> take(found, batches, progress));
    batches.finish();
  }

  private void take(Found found, Batches batches, Progress progress) {
    intake.take(found, text -> progress.done(text.report().file()));
    batches.take(found);
  }

  private void kept(Kept kept) {
    added += kept.added();
    replaced += kept.changed();
    known += kept.unchanged();
  }

  private static String told(@Nullable Bookmark mark) {
    return mark == null
        ? ""
        : mark.met()
            + " reports = "
            + mark.kept()
            + " kept + "
            + mark.copies()
            + " copies + "
            + mark.refused()
            + " refused";
  }

  private void tell() {
    int copies = known + replaced + intake.repeats();
    String more = added + " new, " + replaced + " corrected";
    String before = unchanged == 0 ? "" : ", " + unchanged + " of " + files + " files read before";
    intake.tell(copies, "; " + more + before + ", " + watch.told());
    if (intake.met() > 0) {
      store.log(
          new Run(
              Instant.now(), Version.program(), "", intake.met(), added, copies, intake.refused()));
    }
    long waiting = store.countNotCoded();
    if (waiting > 0) {
      talk.say(waiting + " reports wait to be coded: sitrep run --store does it");
    }
  }
}
