package org.sitrep.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;
import org.sitrep.read.archive.Place;

/** One thing that a reader met with, in the order of the files. */
public sealed interface Found
    permits Found.Text, Found.Repeat, Found.Notice, Found.Embargo, Found.Reached, Refusal {
  /**
   * A report.
   *
   * @param report what was read
   * @param otherId an id for it where its own belongs to another text
   * @param edition which version of it this is, or null where its publisher counts none
   */
  record Text(Report report, String otherId, @Nullable Edition edition) implements Found {}

  /**
   * A page of which an archive says that it holds it already: a copy without its words.
   *
   * @param file where it is
   * @param says why, for people
   */
  record Repeat(String file, String says) implements Found {}

  /**
   * A publisher takes a report back.
   *
   * @param file where that is told
   * @param reportId the report
   * @param edition the version that takes it back
   */
  record Notice(String file, String reportId, Edition edition) implements Found {
    public Notice {
      if (!edition.withdrawn()) {
        throw new IllegalArgumentException("This takes nothing back: " + reportId);
      }
    }
  }

  /**
   * A report that must not be used yet.
   *
   * @param refusal that it is refused until then
   * @param until when its embargo ends
   */
  record Embargo(Refusal refusal, Instant until) implements Found {}

  /**
   * Everything before this place of the file has been found; reading can go on from here.
   *
   * @param place where that is
   */
  record Reached(Place place) implements Found {}
}
