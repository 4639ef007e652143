package org.sitrep.read.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.Reservation;

/** Decides what becomes of an article. */
final class ArticleOutcomes {
  private final WatchState state;
  private final WatchListener listener;

  /** Reports that were handed on and are not safe yet, by the address of their article. */
  private final Map<String, Settled> handedOn = new HashMap<>();

  /** The hashes of the texts of these reports, by their ids. */
  private final Map<String, String> digests = new HashMap<>();

  ArticleOutcomes(WatchState state, WatchListener listener) {
    this.state = state;
    this.listener = listener;
  }

  void answered(Job job, Article article, Answer answer, Instant now) {
    int status = answer.status();
    if (status != 200) {
      String says = "expected a page, found status " + status;
      String code = status >= 400 ? "status-" + status : "unexpected-status";
      take(job, article, PageReport.fromFeed(article, now, refusal(article, code, says)), now);
    } else if (Reservation.isIn(answer)) {
      refuse(article, "reserved", "the page is reserved from text and data mining", now);
    } else {
      take(job, article, PageReport.of(article, job.address(), answer, now), now);
    }
  }

  private static Refusal refusal(Article article, String code, String says) {
    return new Refusal(article.address(), null, code, says);
  }

  private void take(Job job, Article article, PageReport page, Instant now) {
    Report report = page.report();
    if (report == null) {
      Refusal why = Objects.requireNonNull(page.refusal());
      refuse(article, why.code(), why.says(), now);
      return;
    }
    String digest = Digest.of(report.text());
    @Nullable String known = digestOf(report.id());
    if (digest.equals(known)) {
      copy(article, job.address(), report.id(), now);
      return;
    }
    // Another text under an address that is taken: a site that declares one for many pages.
    Report own = known == null ? report : renamed(report, article.address());
    digests.put(own.id(), digest);
    handedOn.put(
        article.address(),
        new Settled(article.address(), job.address(), Settled.KEPT, own.id(), digest, now));
    listener.report(article, own);
  }

  private @Nullable String digestOf(String reportId) {
    @Nullable String waiting = digests.get(reportId);
    return waiting == null ? state.digestOf(reportId) : waiting;
  }

  private static Report renamed(Report report, String address) {
    return new Report(
        PageReport.name(address),
        report.file(),
        report.title(),
        report.byline(),
        report.dateline(),
        report.text(),
        report.published(),
        report.modified(),
        report.source(),
        address,
        report.language());
  }

  private void copy(Article article, String address, String reportId, Instant now) {
    state.settle(
        List.of(new Settled(article.address(), address, Settled.COPY, reportId, null, now)));
    listener.copy(article, reportId);
  }

  /** The page that the article leads to is known as another article. */
  void samePage(Article article, String target, Instant now) {
    copy(article, target, PageReport.name(target), now);
  }

  void refuse(Article article, String code, String says, Instant now) {
    state.settle(List.of(new Settled(article.address(), null, code, null, null, now)));
    listener.refused(refusal(article, code, says));
  }

  void kept(List<Article> articles) {
    List<Settled> settled = new ArrayList<>();
    for (Article article : articles) {
      Settled waiting = handedOn.remove(article.address());
      if (waiting == null) {
        throw new IllegalStateException("No report was handed on for " + article.address());
      }
      settled.add(waiting);
    }
    state.settle(settled);
    settled.forEach(each -> digests.remove(Objects.requireNonNull(each.reportId())));
  }

  /** The report was handed on, and whoever got it cannot use it. */
  void refusedLater(Article article, Report report, String code, Instant now) {
    handedOn.remove(article.address());
    digests.remove(report.id());
    state.settle(List.of(new Settled(article.address(), null, code, null, null, now)));
  }
}
