package org.sitrep.app;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.read.Refusal;

/** Counts what a round of a watch met with; read = kept + copies + refused always holds. */
final class WatchAccount {
  private final Talk talk;
  private final RejectsFile rejects;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Integer> waiting = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();
  private int reports;
  private int samePages;
  private int refused;

  WatchAccount(Talk talk, RejectsFile rejects) {
    this.talk = talk;
    this.rejects = rejects;
  }

  /** Counts a report that is kept. */
  void kept(String id) {
    reports++;
    ids.add(id);
  }

  /** Counts an article whose page is known under another address. */
  void samePage() {
    samePages++;
  }

  /** Counts a refusal, and tells it. */
  void refused(Refusal refusal) {
    refused++;
    reasons.merge(refusal.code(), 1, Integer::sum);
    rejects.keep(refusal);
    String where = refusal.file() + (refusal.line() == null ? "" : ":" + refusal.line());
    talk.warn("sitrep: " + where + ": " + refusal.code() + ": " + refusal.says());
  }

  /** Counts what will be asked for again; it is in no sum yet. */
  void putOff(String code) {
    waiting.merge(code, 1, Integer::sum);
  }

  int read() {
    return reports + samePages + refused;
  }

  int refused() {
    return refused;
  }

  /** Returns how many of what was read are copies, by the copies that the whole store has. */
  int copies(Copies all) {
    return samePages + reports - all.originals(ids);
  }

  /** Tells the sum and why what was refused was. */
  void tell(int copies, String more) {
    int kept = read() - copies - refused;
    talk.say(
        read()
            + (read() == 1 ? " report" : " reports")
            + " read = "
            + (kept + " kept + " + copies + " copies + " + refused + " refused")
            + (refused == 0 ? "" : " (" + told(reasons) + ")")
            + (waiting.isEmpty() ? "" : "; put off " + told(waiting))
            + more);
  }

  private static String told(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
