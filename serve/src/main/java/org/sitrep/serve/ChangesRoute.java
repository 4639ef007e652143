package org.sitrep.serve;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.store.Store;

/**
 * The route of what is new, as Server-Sent Events. Each message bears an id; a client that comes
 * again with the last one it knows is first told what it missed. It may be told the same change
 * twice, and never misses one.
 */
final class ChangesRoute {
  /** Milliseconds after which a client that was cut off comes again. */
  private static final int RETRY_MS = 3000;

  private final Store store;
  private final Feed feed;
  private final Pulse pulse;
  private final Semaphore seats;

  ChangesRoute(Store store, Feed feed, Pulse pulse) {
    this.store = store;
    this.feed = feed;
    this.pulse = pulse;
    this.seats = new Semaphore(pulse.clients());
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/changes", "listen", "What is new, as it comes", this::answer)
            .untagged()
            .giving(200, "Messages without end", "", "text/event-stream"));
  }

  private void answer(Exchange exchange) throws IOException {
    Change.Name last = name(exchange.header("Last-Event-ID"));
    if (exchange.context().method() == HandlerType.HEAD) {
      exchange.answer("");
      return;
    }
    if (!seats.tryAcquire()) {
      throw Problem.of(
          503,
          "So many clients listen already; come again later, or ask /api/events?since=.",
          "Retry-After",
          "60");
    }
    try {
      tell(exchange, last);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      seats.release();
    }
  }

  private static Change.@Nullable Name name(@Nullable String id) {
    if (id == null || id.isBlank()) {
      return null;
    }
    int slash = id.indexOf('/');
    try {
      return new Change.Name(Instant.parse(id.substring(0, slash)), id.substring(slash + 1));
    } catch (DateTimeException | IndexOutOfBoundsException notOurs) {
      throw Problem.badRequest("Last-Event-ID is none that this server gives: " + id + ".");
    }
  }

  private void tell(Exchange exchange, Change.@Nullable Name last)
      throws IOException, InterruptedException {
    exchange.context().contentType(exchange.mediaType()).header("X-Accel-Buffering", "no");
    // Not the library's own stream: that one compresses, and keeps small messages back.
    OutputStream out = exchange.context().res().getOutputStream();
    long position = feed.position();
    send(out, "retry: " + RETRY_MS + "\n\n");
    if (last != null) {
      send(out, messages(Change.after(store, last)));
    }
    List<Change> news = feed.after(position, pulse.beat());
    while (news != null) {
      send(out, news.isEmpty() ? ":\n\n" : messages(news));
      position += news.size();
      news = feed.after(position, pulse.beat());
    }
  }

  private static String messages(List<Change> changes) {
    StringBuilder messages = new StringBuilder();
    changes.forEach(change -> messages.append(change.message()));
    return messages.toString();
  }

  private static void send(OutputStream out, String message) throws IOException {
    out.write(message.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
