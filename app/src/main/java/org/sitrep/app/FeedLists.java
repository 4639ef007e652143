package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.read.Refusal;
import org.sitrep.read.feed.FeedList;
import org.sitrep.read.feed.FeedOutline;
import org.sitrep.read.watch.FeedState;
import org.sitrep.read.watch.WatchState;

/** The list of feeds on the command line, and what became of it. */
record FeedLists(FeedList list) {
  /** Reads the list; stops where it cannot be read or names no feed. */
  static FeedLists read(Path file) {
    try {
      FeedLists read = new FeedLists(FeedList.read(file.toString(), Files.readAllBytes(file)));
      List<Refusal> refusals = read.list().refusals();
      if (read.feeds().isEmpty()) {
        String why = refusals.isEmpty() ? "it names none" : refusals.get(0).says();
        throw new Stop(ExitCode.REFUSED, "No feeds in " + file + ": " + why + ".");
      }
      return read;
    } catch (IOException unreadable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot read the list of feeds " + file + ": expected an OPML file.",
          unreadable);
    }
  }

  List<FeedOutline> feeds() {
    return list.feeds();
  }

  /** Writes the list with new addresses and without the feeds that are gone. */
  void write(Path file, WatchState state) {
    Map<String, String> moved = new HashMap<>();
    Set<String> gone = new HashSet<>();
    for (FeedState feed : new ArrayList<>(state.feeds())) {
      if (feed.dropped()) {
        gone.add(feed.listed());
      } else if (feed.failures() == 0 && !feed.listed().equals(feed.address())) {
        moved.put(feed.listed(), feed.address());
      }
    }
    WholeFile.write(file, out -> list.write(out, moved, gone));
  }
}
