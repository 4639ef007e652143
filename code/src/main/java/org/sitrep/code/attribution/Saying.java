package org.sitrep.code.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Attribution;
import org.sitrep.model.Quote;

/**
 * An attribution with where it stands in the report.
 *
 * @param attribution who is reported to have said what
 * @param sentence index of the sentence that holds the cue, or the content where no cue is printed
 * @param parts the pieces of the content, in order of the text; the cue may stand between them
 * @param claimant the member of the cast who says so, or null
 */
public record Saying(
    Attribution attribution, int sentence, List<Quote> parts, @Nullable CastMember claimant) {
  public Saying {
    parts = List.copyOf(parts);
  }

  /** Returns whether the words stand in what is said, and not in the words that report it. */
  public boolean covers(Quote words) {
    return parts.stream().anyMatch(part -> part.covers(words));
  }
}
