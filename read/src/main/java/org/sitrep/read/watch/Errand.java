package org.sitrep.read.watch;

import org.sitrep.read.fetch.Request;

/** One request that is to be made now; its host is left alone until the answer is handed back. */
public final class Errand {
  private final Job job;
  private final Request request;

  Errand(Job job, Request request) {
    this.job = job;
    this.request = request;
  }

  /** Returns what to ask for. */
  public Request request() {
    return request;
  }

  Job job() {
    return job;
  }
}
