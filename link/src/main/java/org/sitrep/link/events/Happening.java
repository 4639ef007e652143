package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.model.Factuality;

/**
 * The tellings of one happening.
 *
 * @param tellings all of them, in {@link Telling#ORDER}
 * @param heard those on which its facts rest: a copy's are its original's
 */
record Happening(List<Telling> tellings, List<Telling> heard) {
  Happening {
    tellings = List.copyOf(tellings);
    heard = List.copyOf(heard);
  }

  /**
   * Returns the happening of the tellings.
   *
   * @param own those that repeat no original's
   * @param repeated those that do
   */
  static Happening of(List<Telling> own, List<Telling> repeated, Lineages lineages) {
    List<Telling> all =
        Stream.concat(own.stream(), repeated.stream()).sorted(Telling.ORDER).toList();
    Map<String, List<Telling>> byText = new TreeMap<>();
    for (Telling telling : standing(own.isEmpty() ? all : own)) {
      byText
          .computeIfAbsent(lineages.of(telling.reportId()), unseen -> new ArrayList<>())
          .add(telling);
    }
    List<Telling> heard = new ArrayList<>();
    byText.values().forEach(tellings -> heard.addAll(firstHand(tellings, lineages)));
    heard.sort(Telling.ORDER);
    return new Happening(all, heard);
  }

  /** What was withdrawn is not heard, but where all was. */
  private static List<Telling> standing(List<Telling> tellings) {
    List<Telling> standing = tellings.stream().filter(telling -> !telling.withdrawn()).toList();
    return standing.isEmpty() ? tellings : standing;
  }

  /** What only copies tell is heard once, from the one of the smallest id. */
  private static List<Telling> firstHand(List<Telling> tellings, Lineages lineages) {
    List<Telling> originals =
        tellings.stream().filter(telling -> !lineages.isCopy(telling.reportId())).toList();
    String first = tellings.stream().map(Telling::reportId).sorted().findFirst().orElse("");
    return originals.isEmpty()
        ? tellings.stream().filter(telling -> telling.reportId().equals(first)).toList()
        : originals;
  }

  /** Returns the same happening with one telling more, which does not bear on its facts. */
  Happening with(Telling looksBack) {
    return new Happening(
        Stream.concat(tellings.stream(), Stream.of(looksBack)).sorted(Telling.ORDER).toList(),
        heard);
  }

  /** Returns whether every report of it was withdrawn. */
  boolean retracted() {
    return tellings.stream().allMatch(Telling::withdrawn);
  }

  /** Returns whether a claim on which its facts rest is of that factuality. */
  boolean told(Factuality factuality) {
    return heard.stream().anyMatch(telling -> telling.claim().factuality() == factuality);
  }

  /** Returns the heard tellings that do not deny it; all, where all do. */
  List<Telling> affirmed() {
    List<Telling> affirmed =
        heard.stream()
            .filter(telling -> telling.claim().factuality() != Factuality.NEGATED)
            .toList();
    return affirmed.isEmpty() ? heard : affirmed;
  }
}
