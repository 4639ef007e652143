package org.sitrep.read.watch;

import java.time.Instant;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;

/** Is told what a watch finds, in the thread that hands answers to it. */
public interface WatchListener {
  /**
   * Takes a report. The article is pending until {@link Watch#kept} says that the report is safe;
   * killed before that, it is fetched again.
   */
  void report(Article article, Report report);

  /** Is told that an article is the page of a report that is known already. */
  void copy(Article article, String reportId);

  /** Is told that an article, an entry of a feed or a feed is refused. */
  void refused(Refusal refusal);

  /** Is told that something could not be had now and will be asked for again. */
  void putOff(String address, String code, Instant until);

  /** Is told that a feed moved for good or is gone for good. */
  void changed(FeedState feed);
}
