package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.link.events.Edge.Ground;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;

/** Makes the nodes of reports that stand on one text, and the edges that need no judging. */
final class FamilyTellings {
  private final PlaceRule places;
  private final PairJudge judge;

  FamilyTellings(PlaceRule places, PairJudge judge) {
    this.places = places;
    this.judge = judge;
  }

  /** Returns the nodes of the reports, in order of their claims. */
  List<Node> of(Collection<CodedReport> family, List<Copy> surestFirst, Set<String> withdrawn) {
    FirstPrints firstPrints = new FirstPrints(family, surestFirst);
    List<Node> nodes = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Telling telling : new Tellings(places, firstPrints, withdrawn).of(family)) {
      String id = ContentIds.of(telling);
      while (!taken.add(id)) {
        id = ContentIds.next(id);
      }
      nodes.add(new Node(telling, id));
    }
    tie(nodes.stream().filter(node -> !node.looksBack()).toList(), family, surestFirst);
    return nodes;
  }

  private void tie(List<Node> nodes, Collection<CodedReport> family, List<Copy> copies) {
    List<Telling> tellings = nodes.stream().map(Node::telling).toList();
    GivenLinks given = new GivenLinks(tellings, places, judge);
    for (Copy copy : copies) {
      for (GivenLinks.Link link : given.of(copy)) {
        nodes.get(link.other()).markCopied();
        tie(nodes, link, Ground.COPY, "");
      }
    }
    given.ofIncidents(family).forEach(link -> tie(nodes, link, Ground.INCIDENT, ""));
    int turn = 0;
    for (GivenLinks.Link link : new Restatements(tellings, judge).links()) {
      String report = tellings.get(link.one()).reportId();
      tie(nodes, link, Ground.RESTATED, String.format(Locale.ROOT, "%s\u0000%06d", report, turn));
      turn++;
    }
  }

  private static void tie(List<Node> nodes, GivenLinks.Link link, Ground ground, String turn) {
    new Edge(ground, link.strength(), turn, nodes.get(link.one()), nodes.get(link.other())).tie();
  }
}
