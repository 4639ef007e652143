package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.link.control.Sites.Site;
import org.sitrep.link.events.FirstPrints;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/** Finds for every place how control of it changed. */
public final class ControlTimelines {
  private ControlTimelines() {}

  /**
   * Returns the changes in order of the places' names, those of one place in order of time. They
   * are a function of the set of reports: the order in which these came does not matter.
   *
   * @param reports the reports, the dates of copies already taken from their originals
   * @param copies the copies among them; what a copy repeats is no evidence
   * @param events the events of the reports, whose days stand in where a claim tells none
   */
  public static List<ControlChange> of(
      Collection<CodedReport> reports, Collection<Copy> copies, Collection<Event> events) {
    Days days = new Days(new FirstPrints(reports, copies), events);
    Map<String, List<Tiding>> told = new TreeMap<>();
    reports.forEach(coded -> told.put(coded.id(), told(coded, days)));
    Repeats repeats = new Repeats(reports, copies, told);
    List<Tiding> tidings =
        told.values().stream().flatMap(List::stream).filter(repeats::isNone).toList();
    List<ControlChange> changes = new ArrayList<>();
    for (Site site : Sites.of(tidings)) {
      changes.addAll(Timeline.of(site.place(), news(site.tidings())));
    }
    return changes;
  }

  private static List<Tiding> told(CodedReport coded, Days days) {
    List<Tiding> tidings = new ArrayList<>(new ClaimTidings(coded, days).read());
    tidings.addAll(new StateTidings(coded, days).read());
    return tidings;
  }

  private static List<Tiding> news(List<Tiding> ofPlace) {
    Map<String, List<Tiding>> byReport = new TreeMap<>();
    ofPlace.forEach(
        tiding ->
            byReport.computeIfAbsent(tiding.reportId(), unseen -> new ArrayList<>()).add(tiding));
    List<Tiding> news = new ArrayList<>();
    byReport.values().forEach(told -> news.addAll(Background.without(told)));
    return news;
  }
}
