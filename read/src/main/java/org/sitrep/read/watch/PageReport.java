package org.sitrep.read.watch;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.read.Characters;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;
import org.sitrep.read.ReportText;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.Answer;

/**
 * Makes the report of an article from the page that was fetched, and fills what the page does not
 * tell from what the feed said.
 *
 * @param report the report, or null where there is none
 * @param refusal why there is none, or null
 */
record PageReport(@Nullable Report report, @Nullable Refusal refusal) {
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/octet-stream");
  private static final String HTML = "page.html";
  private static final int ENOUGH = 300;
  private static final int DIGITS = 12;

  /** Clocks go wrong and days begin elsewhere first; a feed that is further ahead is mistaken. */
  private static final Duration AHEAD = Duration.ofDays(2);

  /** Returns what the page gives; {@code address} is where it was in the end. */
  static PageReport of(Article article, String address, Answer answer, Instant now) {
    @Nullable String type = answer.mediaType();
    if (type != null && !PAGES.contains(type)) {
      return refused(article, "no-page", "expected a page, found " + type);
    }
    List<Report> reports = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    ReadSettings settings =
        new ReadSettings(null, Characters.encoding(answer.body(), answer.charset()));
    new Reader()
        .read(
            "text/plain".equals(type) ? "page.txt" : HTML,
            new ByteArrayInputStream(answer.body()),
            settings,
            reports::add,
            refusals::add);
    return reports.isEmpty()
        ? fromFeed(article, now, refusals.isEmpty() ? nothing(address) : refusals.get(0))
        : new PageReport(filled(article, address, reports.get(0), now), null);
  }

  /** A host may send an archive that is empty, or a notice that takes an item back. */
  private static Refusal nothing(String address) {
    return new Refusal(address, null, "empty", "expected a page, found nothing that is read");
  }

  /** Returns the report that the feed itself carries, or the refusal where it carries none. */
  static PageReport fromFeed(Article article, Instant now, Refusal refusal) {
    @Nullable String text = article.text();
    if (text == null || text.length() < ENOUGH) {
      return refused(article, refusal.code(), refusal.says());
    }
    @Nullable Refusal unfit = ReportText.refusal(article.address(), text);
    if (unfit != null) {
      return new PageReport(null, unfit);
    }
    return new PageReport(filled(article, article.address(), Report.of("-", text), now), null);
  }

  private static PageReport refused(Article article, String code, String says) {
    return new PageReport(null, new Refusal(article.address(), null, code, says));
  }

  private static Report filled(Article article, String address, Report page, Instant now) {
    String identity = identity(address, page.url());
    return new Report(
        name(identity),
        article.address(),
        first(page.title(), article.title()),
        page.byline(),
        page.dateline(),
        page.text(),
        page.published() == null ? credible(article.printed(), now) : page.published(),
        page.modified(),
        first(page.source(), first(article.outlet(), Address.hostOf(identity))),
        identity,
        first(page.language(), article.language()));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static @Nullable Moment credible(@Nullable Moment printed, Instant now) {
    LocalDate latest = now.plus(AHEAD).atOffset(ZoneOffset.UTC).toLocalDate();
    boolean ahead = printed != null && printed.day().isAfter(latest);
    return ahead ? null : printed;
  }

  /**
   * Returns the address by which the page wants to be known, if that is of the same host and no
   * front page: many sites declare one address for all their pages by mistake.
   */
  private static String identity(String address, @Nullable String declared) {
    @Nullable String canonical = declared == null ? null : Address.canonical(declared);
    return canonical != null
            && Address.hostOf(canonical).equals(Address.hostOf(address))
            && !isFront(canonical)
        ? canonical
        : address;
  }

  static boolean isFront(String address) {
    return Address.pathOf(address).equals("/");
  }

  /** Returns the id of the report at that address: host and hash. */
  static String name(String address) {
    return Address.hostOf(address) + "-" + Digest.of(address).substring(0, DIGITS);
  }
}
