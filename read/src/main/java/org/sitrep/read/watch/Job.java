package org.sitrep.read.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.read.fetch.Address;

/** Something that waits in the queue of a host until it is asked for there. It does not change. */
final class Job {
  /** As in browsers (WHATWG Fetch). */
  private static final int MOST_HOPS = 20;

  private final Subject subject;
  private final List<String> way;
  private final String lasting;
  private final Instant due;

  private Job(Subject subject, List<String> way, String lasting, Instant due) {
    this.subject = subject;
    this.way = List.copyOf(way);
    this.lasting = lasting;
    this.due = due;
  }

  static Job of(Subject subject, String address, Instant due) {
    return new Job(subject, List.of(address), address, due);
  }

  /**
   * Returns the same after a redirect.
   *
   * @param forGood whether the host says that the address changed for good
   */
  Job sentOn(String target, boolean forGood) {
    List<String> further = new ArrayList<>(way);
    further.add(target);
    boolean soFar = lasting.equals(address());
    return new Job(subject, further, forGood && soFar ? target : lasting, due);
  }

  Subject subject() {
    return subject;
  }

  /** Returns what to ask for now. */
  String address() {
    return way.get(way.size() - 1);
  }

  /** Returns the last address to which only redirects for good led. */
  String lasting() {
    return lasting;
  }

  boolean wasAt(String target) {
    return way.contains(target);
  }

  boolean wentFar() {
    return way.size() > MOST_HOPS;
  }

  int hops() {
    return way.size() - 1;
  }

  String host() {
    return Address.hostOf(address());
  }

  Instant due() {
    return due;
  }
}
