package org.sitrep.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event.Evidence;

/**
 * By what a claim is known again: its id as long as its report says the same words there, else the
 * words, which a recoding does not change.
 *
 * @param claimId the claim
 * @param reportId its report
 * @param wordsHash SHA-256 of the sentence that tells it
 */
record ClaimMark(String claimId, String reportId, String wordsHash) {
  static ClaimMark of(Evidence claim) {
    return new ClaimMark(claim.claimId(), claim.reportId(), Records.hash(claim.quote()));
  }

  static List<ClaimMark> of(Collection<Evidence> claims) {
    return claims.stream().map(ClaimMark::of).distinct().toList();
  }

  boolean sameWords(ClaimMark other) {
    return reportId.equals(other.reportId) && wordsHash.equals(other.wordsHash);
  }

  /** Returns which of these is the claim today, or null where none is. */
  @Nullable ClaimMark among(Collection<ClaimMark> claims) {
    ClaimMark found = null;
    for (ClaimMark claim : claims) {
      boolean sameId = claim.claimId.equals(claimId);
      if (sameId && sameWords(claim)) {
        return claim;
      }
      if (sameWords(claim) && (found == null || !sameWords(found))) {
        found = claim;
      } else if (sameId && found == null) {
        found = claim;
      }
    }
    return found;
  }
}
