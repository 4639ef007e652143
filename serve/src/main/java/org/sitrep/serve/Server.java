package org.sitrep.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;

/**
 * A running server over one store. It only reads, and leaves the store open when it stops. Safe for
 * use by several threads.
 */
public final class Server implements AutoCloseable {
  private final Javalin app;
  private final ServeSettings settings;

  private Server(Javalin app, ServeSettings settings) {
    this.app = app;
    this.settings = settings;
  }

  /**
   * Starts and returns at once; requests are answered by threads of the server's own.
   *
   * @throws ServeException if the host and port cannot be listened on
   */
  public static Server start(Store store, ServeSettings settings) {
    JavalinLogger.startupInfo = false;
    Javalin app = Javalin.create(Server::configure);
    app.before(new Guard(settings.host())::check);
    new EventRoutes(store, settings).addTo(app);
    new ReportRoutes(store).addTo(app);
    app.get("/api/status", new StatusRoute(store, settings.version())::answer);
    app.get("/", Page::index);
    app.get("/icon.svg", Page::icon);
    app.get("/assets/{name}", Page::asset);
    addProblems(app);
    listen(app, settings);
    return new Server(app, settings);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
  }

  private static void addProblems(Javalin app) {
    app.exception(Problem.class, (problem, context) -> problem.answer(context));
    app.exception(HttpResponseException.class, Server::answerOther);
    app.exception(
        StoreException.class,
        (broken, context) ->
            Problem.ofStatus(503, "Service Unavailable", String.valueOf(broken.getMessage()))
                .answer(context));
  }

  private static void answerOther(HttpResponseException other, Context context) {
    String detail =
        other.getStatus() == 404
            ? "There is nothing at " + context.path() + "."
            : String.valueOf(other.getMessage());
    Problem.ofStatus(other.getStatus(), String.valueOf(other.getMessage()), detail).answer(context);
  }

  private static void listen(Javalin app, ServeSettings settings) {
    try {
      app.start(settings.host(), settings.port());
    } catch (JavalinBindException taken) {
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

  /** Stops listening; requests under way are answered first, for a while. */
  public void stop() {
    app.stop();
  }

  @Override
  public void close() {
    stop();
  }
}
