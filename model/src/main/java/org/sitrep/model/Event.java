package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held to have happened, with the claims of all reports that tell of it.
 *
 * @param id the smallest content-derived id of its claims, so that it does not depend on the order
 *     of arrival
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param acledEventType event type in the ACLED layout, or null
 * @param acledSubEventType sub-event type in the ACLED layout, or null
 * @param range the days on which it happened, or null where unknown
 * @param datePrecision how finely the date is known
 * @param place where it happened, or null
 * @param actors who acted
 * @param recipients who was acted upon
 * @param killed how many were killed, with who says so, or null
 * @param injured how many were injured, with who says so, or null
 * @param status how well it is borne out
 * @param reports how many reports tell of it
 * @param copies how many of them are copies
 * @param origins how many independent origins they have
 * @param claims the claims, in order of their ids
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String acledEventType,
    @Nullable String acledSubEventType,
    @Nullable DateRange range,
    DatePrecision datePrecision,
    @Nullable Place place,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Toll killed,
    @Nullable Toll injured,
    EventStatus status,
    int reports,
    int copies,
    int origins,
    List<Evidence> claims) {
  public Event {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("An event needs a claim: " + id);
    }
    if (reports < 1 || copies < 0 || copies >= reports || origins < 1) {
      throw new IllegalArgumentException(
          "Cannot be: " + reports + " reports, " + copies + " copies, " + origins + " origins");
    }
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claims = List.copyOf(claims);
  }

  /**
   * Somebody who takes part.
   *
   * @param name the codebook's name, or the words of a report
   * @param code the actor code, or null
   */
  public record Party(String name, @Nullable String code) {}

  /**
   * How many were hurt: the span of all counts, with each count beside who gives it.
   *
   * @param low the least number told
   * @param best the number told by most origins, or null where they disagree
   * @param high the greatest number told
   * @param by each count
   */
  public record Toll(int low, @Nullable Integer best, int high, List<Told> by) {
    public Toll {
      if (low < 0 || high < low) {
        throw new IllegalArgumentException("Not a count: " + low + ".." + high);
      }
      by = List.copyOf(by);
    }
  }

  /**
   * A count as one report gives it.
   *
   * @param low the least number told
   * @param high the greatest number told, or null
   * @param claimant who says so, or null
   * @param reportId the report
   */
  public record Told(int low, @Nullable Integer high, @Nullable String claimant, String reportId) {}

  /**
   * A claim on which the event stands.
   *
   * @param claimId the claim
   * @param reportId its report
   * @param quote the sentence that tells it
   * @param source who published it, or null
   * @param url where, or null
   * @param claimants who says so
   * @param factuality how far it is told as a fact
   */
  public record Evidence(
      String claimId,
      String reportId,
      String quote,
      @Nullable String source,
      @Nullable String url,
      List<String> claimants,
      Factuality factuality) {
    public Evidence {
      claimants = List.copyOf(claimants);
    }
  }
}
