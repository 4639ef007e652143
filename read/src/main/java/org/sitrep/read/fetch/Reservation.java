package org.sitrep.read.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a page that was fetched may be read by a machine: {@code tdm-reservation} as header
 * or meta element (TDM Reservation Protocol), {@code noai} in {@code X-Robots-Tag} or in the meta
 * element for robots.
 */
public final class Reservation {
  private static final int LOOKED_AT = 100_000;

  private Reservation() {}

  /** Returns whether the answer reserves what it holds. */
  public static boolean isIn(Answer answer) {
    boolean told = "1".equals(strip(answer.header("tdm-reservation")));
    for (String tag : answer.headers().getOrDefault("x-robots-tag", List.of())) {
      told |= forbids(tag);
    }
    return told || isInPage(answer);
  }

  private static boolean isInPage(Answer answer) {
    int length = Math.min(answer.body().length, LOOKED_AT);
    String head = new String(answer.body(), 0, length, StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    return (lower.contains("noai") || lower.contains("tdm-reservation"))
        && declares(Jsoup.parse(head));
  }

  private static boolean declares(Document page) {
    boolean declared = false;
    for (Element meta : page.select("meta[name]")) {
      String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
      String content = meta.attr("content");
      boolean ours = name.equals("robots") || name.equals("sitrep");
      declared |= ours && forbids(content);
      declared |= name.equals("tdm-reservation") && "1".equals(strip(content));
    }
    return declared;
  }

  /** A tag may begin with the name of the robot that it is for. */
  private static boolean forbids(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    boolean others = colon >= 0 && !lower.substring(0, colon).strip().equals("sitrep");
    return !others
        && List.of(lower.substring(colon + 1).strip().split("[\\s,]+", -1)).contains("noai");
  }

  private static String strip(@Nullable String words) {
    return words == null ? "" : words.strip();
  }
}
