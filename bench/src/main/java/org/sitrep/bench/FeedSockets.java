package org.sitrep.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.FetchSettings;
import org.sitrep.read.fetch.HttpTransport;
import org.sitrep.read.fetch.Request;

/** Puts a made-up network behind a server on loopback, so that it is asked over real sockets. */
final class FeedSockets {
  private static final int PAUSE = 5;

  private FeedSockets() {}

  /** Watches so many feeds for so many simulated hours. */
  static FeedWatching.Outcome watch(int feeds, Duration length, Path state) throws IOException {
    AtomicReference<FeedWorld> world = new AtomicReference<>();
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(loopback, 0);
    server.createContext("/", exchange -> serve(exchange, Objects.requireNonNull(world.get())));
    server.start();
    Set<String> hosts = new HashSet<>();
    for (int i = 0; i < feeds; i++) {
      hosts.add("h" + i + ".test");
    }
    Duration limit = Duration.ofSeconds(PAUSE);
    FetchSettings settings = new FetchSettings(null, "0", hosts, limit, limit, limit);
    try (HttpTransport transport =
        new HttpTransport(
            settings,
            name ->
                new InetAddress[] {InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})})) {
      return FeedWatching.watch(
          feeds,
          length,
          state,
          ":" + server.getAddress().getPort(),
          made -> {
            world.set(made);
            return transport;
          });
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpExchange exchange, FeedWorld world) {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      Request request =
          new Request(
              "http://" + host + exchange.getRequestURI(),
              exchange.getRequestHeaders().getFirst("If-None-Match"),
              exchange.getRequestHeaders().getFirst("If-Modified-Since"),
              Integer.MAX_VALUE,
              false);
      send(exchange, world.exchange(request));
    } catch (FetchFailure hostIsOut) {
      // Closed without an answer, which is what such a host looks like from here.
      exchange.close();
    } catch (IOException goneAway) {
      throw new UncheckedIOException(goneAway);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
