package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Copy;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;

/** Says in sentences why one report is held to be a copy of another, or is not. */
final class ReportExplainer {
  private final List<Copy> copies;

  ReportExplainer(List<Copy> copies) {
    this.copies = copies;
  }

  Explanation explain(String a, String b) {
    if (a.equals(b)) {
      Rule same = new Rule("same", true, "they are one and the same report");
      return new Explanation(a, b, true, List.of(same));
    }
    Copy copy = copy(copies, a, b);
    return copy == null ? ofStrangers(a, b) : ofPair(a, b, copy);
  }

  /** Returns the pair of the two reports, whichever is the copy, or null. */
  static @Nullable Copy copy(List<Copy> copies, String one, String other) {
    return copies.stream()
        .filter(
            copy ->
                (copy.reportId().equals(one) && copy.copyOf().equals(other))
                    || (copy.reportId().equals(other) && copy.copyOf().equals(one)))
        .findFirst()
        .orElse(null);
  }

  private static Explanation ofPair(String a, String b, Copy copy) {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("text", true, textSays(copy)));
    rules.add(new Rule("kind", copy.counts(), kindSays(copy)));
    rules.add(new Rule("direction", copy.directionKnown(), directionSays(copy)));
    copy.changed().forEach(change -> rules.add(changeRule(change)));
    return new Explanation(a, b, copy.counts(), rules);
  }

  private static String textSays(Copy copy) {
    long counterparts = copy.aligned().stream().map(Copy.Alignment::b).distinct().count();
    return String.format(
        Locale.ROOT,
        "score %.2f; %d %s of %s %s in %s, %d %s not",
        copy.score(),
        counterparts,
        counterparts == 1 ? "sentence" : "sentences",
        copy.reportId(),
        counterparts == 1 ? "has a counterpart" : "have counterparts",
        copy.copyOf(),
        copy.added().size(),
        copy.added().size() == 1 ? "does" : "do");
  }

  private static String kindSays(Copy copy) {
    return switch (copy.kind()) {
      case VERBATIM -> "the same words, but for a few";
      case SYNDICATION -> "the same text, cut or edited";
      case REWRITE -> "the same content in other words";
      case QUOTATION -> "both quote the same speech and are otherwise their own: no copy";
    };
  }

  private static String directionSays(Copy copy) {
    String why = copy.whyDirection() == null ? "nothing tells" : copy.whyDirection();
    return copy.directionKnown()
        ? copy.reportId() + " was made from " + copy.copyOf() + ": " + why
        : "which was made from which is not known: " + why;
  }

  private static Rule changeRule(Copy.Change change) {
    String field = change.field().name().toLowerCase(Locale.ROOT);
    String was = change.aValue() == null ? "nothing" : "\u201c" + change.aValue() + "\u201d";
    String is = change.bValue() == null ? "nothing" : "\u201c" + change.bValue() + "\u201d";
    return new Rule("changed " + field, false, was + " became " + is);
  }

  /** Two reports that are no pair may still go back to one text by way of others. */
  private Explanation ofStrangers(String a, String b) {
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            "text",
            false,
            "they share too little text to be copies, judged by words, names and the sense of"
                + " sentences"));
    List<String> way = way(a, b);
    if (!way.isEmpty()) {
      rules.add(
          new Rule("family", true, "they go back to one text by way of " + String.join(", ", way)));
    }
    return new Explanation(a, b, !way.isEmpty(), rules);
  }

  /** Returns the reports between the two on the shortest way along copies, or none. */
  private List<String> way(String a, String b) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(a));
    cameFrom.put(a, a);
    while (!next.isEmpty() && !cameFrom.containsKey(b)) {
      String at = next.remove();
      neighbours(at)
          .forEach(
              near -> {
                if (cameFrom.putIfAbsent(near, at) == null) {
                  next.add(near);
                }
              });
    }
    List<String> way = new ArrayList<>();
    for (String at = cameFrom.get(b); at != null && !at.equals(a); at = cameFrom.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }

  private Stream<String> neighbours(String report) {
    return copies.stream()
        .filter(Copy::counts)
        .filter(copy -> copy.reportId().equals(report) || copy.copyOf().equals(report))
        .map(copy -> copy.reportId().equals(report) ? copy.copyOf() : copy.reportId())
        .sorted();
  }
}
