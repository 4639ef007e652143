package org.sitrep.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.CrossOrigin;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Router;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.serve.record.RecordState;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;

/**
 * A running server over one store. It only reads unless its settings hold a token, and leaves the
 * store open when it stops. Safe for use by several threads.
 */
public final class Server implements AutoCloseable {
  /** Bytes of a decision's body at most: words, not files. */
  private static final long MOST_BYTES = 64 * 1024;

  /** Whoever sends a body more slowly is cut off: a thread waits for it. */
  private static final long LEAST_BYTES_A_SECOND = 100;

  /** Connections that are open at once; more wait in the queue of the system. */
  private static final int MOST_CONNECTIONS = 1_000;

  /** Milliseconds that requests under way have left when the server stops. */
  private static final long STOPPING_MS = 10_000;

  private final Javalin app;
  private final Feed feed;
  private final ServeSettings settings;

  private Server(Javalin app, Feed feed, ServeSettings settings) {
    this.app = app;
    this.feed = feed;
    this.settings = settings;
  }

  /**
   * Starts and returns at once; requests are answered by threads of the server's own.
   *
   * @throws ServeException if the host and port cannot be listened on
   */
  public static Server start(Store store, ServeSettings settings) {
    return start(store, settings, null);
  }

  /**
   * Starts as {@link #start(Store, ServeSettings)} does, and tells how long each answer took.
   *
   * @param monitor is told of each answer, or null
   */
  public static Server start(Store store, ServeSettings settings, @Nullable Monitor monitor) {
    JavalinLogger.startupInfo = false;
    Javalin app = Javalin.create(config -> configure(config, monitor));
    RecordState record = new RecordState(store);
    EventRoutes events = new EventRoutes(store, settings.accounts(), record);
    Feed feed = Feed.start(store, record, settings.pulse().look(), events::prepare);
    app.before(new Guard(settings.host())::check);
    new Router(record, settings.version(), new CrossOrigin(settings.access().origins()))
        .add(app, Api.of(store, settings, record, feed, events));
    Router.addProblems(app);
    app.exception(
        StoreException.class,
        (broken, context) -> Problem.of(503, String.valueOf(broken.getMessage())).answer(context));
    listen(app, feed, settings);
    return new Server(app, feed, settings);
  }

  private static void configure(JavalinConfig config, @Nullable Monitor monitor) {
    config.showJavalinBanner = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.modifyHttpConfiguration(http -> http.setMinRequestDataRate(LEAST_BYTES_A_SECOND));
    config.jetty.modifyServer(Server::limit);
    if (monitor != null) {
      config.requestLogger.http((context, millis) -> told(monitor, context, millis));
    }
  }

  /** The handler of statistics knows what is under way, and holds the stop until that is done. */
  private static void limit(org.eclipse.jetty.server.Server jetty) {
    jetty.setHandler(new StatisticsHandler());
    jetty.addBean(new ConnectionLimit(MOST_CONNECTIONS, jetty));
  }

  /** Addresses that no route has count as one: whoever asks for them chooses their names. */
  private static void told(Monitor monitor, Context context, float millis) {
    String route = context.matchedPath();
    String named = context.statusCode() == 404 || route.isEmpty() ? "none" : route;
    String method = context.method().name();
    Duration time = Duration.ofNanos((long) (millis * 1e6));
    monitor.answered(method, named, context.statusCode(), time);
    monitor.log(
        "request",
        Map.of(
            "method",
            method,
            "path",
            context.path(),
            "status",
            context.statusCode(),
            "ms",
            Math.round(millis * 10) / 10.0));
  }

  private static void listen(Javalin app, Feed feed, ServeSettings settings) {
    try {
      app.start(settings.host(), settings.port());
      // Not before: what could not start has nothing under way to wait for.
      app.jettyServer().server().setStopTimeout(STOPPING_MS);
    } catch (JavalinBindException taken) {
      feed.close();
      throw new ServeException(
          "Cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + ": the port is in use by another program, or the host is not one of this machine's,"
              + " or the port needs more rights. Stop the other program, or choose another host or"
              + " port; port 0 takes any free one.",
          taken);
    }
  }

  /** Returns the port listened on; a free one was found where the settings said 0. */
  public int port() {
    return app.port();
  }

  /** Returns the address of the page, such as {@code http://127.0.0.1:8080/}. */
  public String url() {
    String host = settings.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  /** Returns the paths that the server's library knows, each with its methods. */
  Map<String, Set<String>> addresses() {
    Map<String, Set<String>> addresses = new TreeMap<>();
    for (ParsedEndpoint parsed : app.unsafeConfig().pvt.internalRouter.allHttpHandlers()) {
      Endpoint endpoint = parsed.getEndpoint();
      if (endpoint.getMethod().isHttpMethod()) {
        addresses
            .computeIfAbsent(endpoint.getPath(), first -> new TreeSet<>())
            .add(endpoint.getMethod().name());
      }
    }
    return addresses;
  }

  /** Stops listening; requests under way are answered first, for a while. */
  public void stop() {
    feed.close();
    app.stop();
  }

  @Override
  public void close() {
    stop();
  }
}
