package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Proof;
import org.sitrep.model.Quote;

/**
 * Words that give a person an office.
 *
 * @param quote the title and the name
 * @param offices the times in office that the words can mean, at least one
 * @param strong whether the words are the report's own present beyond doubt
 */
record OfficeProof(Quote quote, List<Office> offices, boolean strong) {
  boolean holds(LocalDate day) {
    return offices.stream().anyMatch(office -> office.holds(day));
  }

  /** Returns the first day of the earliest office that can be meant, or null where one is open. */
  @Nullable LocalDate from() {
    LocalDate earliest = LocalDate.MAX;
    for (Office office : offices) {
      LocalDate from = office.from();
      if (from == null) {
        return null;
      }
      earliest = from.isBefore(earliest) ? from : earliest;
    }
    return earliest;
  }

  /** Returns the last day of the latest office that can be meant, or null where one is open. */
  @Nullable LocalDate to() {
    LocalDate latest = LocalDate.MIN;
    for (Office office : offices) {
      LocalDate to = office.to();
      if (to == null) {
        return null;
      }
      latest = to.isAfter(latest) ? to : latest;
    }
    return latest;
  }

  /** Returns whether the other gives the same people the same offices. */
  boolean isOf(OfficeProof other) {
    return offices.equals(other.offices);
  }

  Proof proof() {
    String says =
        offices.stream().map(Office::says).distinct().collect(Collectors.joining("; or "));
    return new Proof(quote, "office", says);
  }

  int weight() {
    return strong ? 2 : 1;
  }
}
