package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Report;

/** The texts of each round, no two rounds alike. */
final class Rounds {
  private static final int OTHERS = 4;

  private final WarText war;
  private final OffTopic offTopic = new OffTopic();

  Rounds(WarText war) {
    this.war = war;
  }

  /** Returns the war reports of a round. */
  List<Report> war(int round) {
    return war.round(round);
  }

  /** Returns the same with four reports about other things after each. */
  List<Report> mix(int round) {
    List<Report> mixed = new ArrayList<>();
    List<Report> reports = war(round);
    for (int i = 0; i < reports.size(); i++) {
      mixed.add(reports.get(i));
      for (int other = 0; other < OTHERS; other++) {
        mixed.add(offTopic.report((round * reports.size() + i) * OTHERS + other));
      }
    }
    return mixed;
  }
}
