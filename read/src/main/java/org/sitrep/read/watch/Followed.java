package org.sitrep.read.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which feeds are watched, and which are left: those of the list and their parts stay.
 *
 * @param watched feeds and parts of feeds
 * @param left what nobody wants watched any more
 */
record Followed(List<FeedState> watched, List<FeedState> left) {
  static Followed of(List<FeedState> listed, Collection<FeedState> known) {
    List<FeedState> watched = new ArrayList<>(listed);
    Set<String> names = new HashSet<>();
    listed.forEach(feed -> names.add(feed.listed()));
    List<FeedState> open = new ArrayList<>(known);
    open.removeIf(feed -> names.contains(feed.listed()));
    // Parts may have parts: go on until none is found.
    for (boolean found = true; found; ) {
      List<FeedState> parts =
          open.stream().filter(f -> f.parent() != null && names.contains(f.parent())).toList();
      found = !parts.isEmpty();
      watched.addAll(parts);
      open.removeAll(parts);
      parts.forEach(part -> names.add(part.listed()));
    }
    return new Followed(watched, open);
  }
}
