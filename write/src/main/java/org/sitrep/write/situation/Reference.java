package org.sitrep.write.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/**
 * Words of a report on which a statement stands.
 *
 * @param number its number in this situation report, from 1
 * @param claimIds the claims that were taken from the words; none where they tell a state or a pace
 * @param reportId the report
 * @param source who published it, or null
 * @param published the date printed on it, or that of its original; null where unknown
 * @param title its headline, or null
 * @param url where it was published, or null
 * @param quote the sentence
 * @param claimants who says so, as the report names them
 * @param names what the codebook and the gazetteer call those of whom the words tell
 * @param days the days of which the words tell
 */
public record Reference(
    int number,
    List<String> claimIds,
    String reportId,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String url,
    String quote,
    List<String> claimants,
    List<String> names,
    List<DateRange> days) {
  public Reference {
    claimIds = List.copyOf(claimIds);
    claimants = List.copyOf(claimants);
    names = List.copyOf(names);
    days = List.copyOf(days);
  }

  /** Returns the same words with more that was taken from them. */
  Reference and(Reference more) {
    return new Reference(
        number,
        joined(claimIds, more.claimIds),
        reportId,
        source,
        published,
        title,
        url,
        quote,
        joined(claimants, more.claimants),
        joined(names, more.names),
        joined(days, more.days));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
