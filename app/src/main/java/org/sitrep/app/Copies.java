package org.sitrep.app;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Copy;

/** Which reports are copies. */
record Copies(Set<String> ids) {
  static Copies of(List<Copy> pairs) {
    return new Copies(
        pairs.stream().filter(Copy::counts).map(Copy::reportId).collect(Collectors.toSet()));
  }

  /** Returns how many of the reports are none. */
  int originals(Collection<String> reports) {
    return (int) reports.stream().filter(id -> !ids.contains(id)).count();
  }
}
