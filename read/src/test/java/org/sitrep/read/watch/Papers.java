package org.sitrep.read.watch;

import org.sitrep.read.fetch.LoopbackServer;
import org.sitrep.read.fetch.LoopbackServer.Behaviour;

/** Feeds and pages of made-up papers. */
final class Papers {
  private Papers() {}

  /** Returns an RSS feed of these addresses. */
  static String rss(String... addresses) {
    StringBuilder items = new StringBuilder();
    for (String address : addresses) {
      items
          .append("<item><title>From the feed</title><link>")
          .append(address)
          .append("</link><pubDate>Mon, 02 Dec 2024 08:00:00 GMT</pubDate></item>");
    }
    return "<rss version=\"2.0\"><channel><title>Paper</title>" + items + "</channel></rss>";
  }

  /** Returns a page with that headline. */
  static String page(String title, String... head) {
    return "<!doctype html><html lang=en><head><title>"
        + title
        + "</title>"
        + String.join("", head)
        + "</head><body><article><h1>"
        + title
        + "</h1><p>Two shells fell on the bus station of the harbour district on Monday, residents"
        + " said. "
        + title
        + ".</p><p>A spokesman of the port said that nobody was hurt and that the buses went from"
        + " another street until the evening.</p></article></body></html>";
  }

  /** Answers with a feed of these addresses. */
  static Behaviour feed(String... addresses) {
    return LoopbackServer.status(200, rss(addresses), "Content-Type: application/rss+xml");
  }

  /** Answers with a page with that headline. */
  static Behaviour article(String title, String... head) {
    return LoopbackServer.page(page(title, head));
  }
}
