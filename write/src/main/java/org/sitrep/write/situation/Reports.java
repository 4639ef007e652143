package org.sitrep.write.situation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Moment;

/** The reports of a dossier, found by what names them. */
final class Reports {
  private final Map<String, CodedReport> byId = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Set<String> copies = new HashSet<>();

  Reports(Dossier dossier) {
    for (CodedReport coded : dossier.reports()) {
      byId.put(coded.id(), coded);
      coded.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
    dossier.copies().stream().filter(Copy::counts).map(Copy::reportId).forEach(copies::add);
  }

  @Nullable CodedReport report(String id) {
    return byId.get(id);
  }

  @Nullable Claim claim(String id) {
    return claims.get(id);
  }

  /** Returns whether a report is a copy of another one, so that it is no witness of its own. */
  boolean isCopy(String reportId) {
    return copies.contains(reportId);
  }

  @Nullable LocalDate published(String reportId) {
    CodedReport coded = byId.get(reportId);
    Moment printed = coded == null ? null : coded.report().published();
    return printed == null ? null : printed.day();
  }

  /** Returns whether any claim of an event is of one of these PLOVER contexts. */
  boolean inContext(Event event, Set<String> contexts) {
    return claimsOf(event).stream()
        .anyMatch(claim -> claim.contexts().stream().anyMatch(contexts::contains));
  }

  /** Returns whether a report tells on which days an event was; else its own date bounds them. */
  boolean tellsDays(Event event) {
    return event.claims().stream().anyMatch(this::tellsDays);
  }

  boolean tellsDays(Evidence evidence) {
    CodedReport coded = byId.get(evidence.reportId());
    Claim claim = claims.get(evidence.claimId());
    return coded != null && claim != null && coded.rangeOf(claim) != null;
  }

  private List<Claim> claimsOf(Event event) {
    return event.claims().stream()
        .map(Evidence::claimId)
        .map(claims::get)
        .filter(Objects::nonNull)
        .toList();
  }
}
