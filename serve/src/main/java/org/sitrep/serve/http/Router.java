package org.sitrep.serve.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Brings requests to their routes, and tells problems. Safe for use by several threads. */
public final class Router {
  /** The methods that a client may try. */
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE);

  private final EntityTags tags;
  private final CrossOrigin crossOrigin;

  /**
   * Returns a router.
   *
   * @param state names the state of the record; it differs whenever the record does
   * @param version the version of the program
   * @param crossOrigin which pages of others may read
   */
  public Router(Supplier<String> state, String version, CrossOrigin crossOrigin) {
    this.tags = new EntityTags(state, version);
    this.crossOrigin = crossOrigin;
  }

  /** Adds all routes; to methods that they lack on their paths a problem is told. */
  public void add(Javalin app, List<Route> routes) {
    Map<String, List<Route>> byPath = new LinkedHashMap<>();
    for (Route route : routes) {
      byPath.computeIfAbsent(route.path(), path -> new ArrayList<>()).add(route);
      app.addHttpHandler(route.method(), route.path(), context -> serve(route, context));
      if (route.method() == HandlerType.GET) {
        app.addHttpHandler(HandlerType.HEAD, route.path(), context -> serve(route, context));
      }
    }
    byPath.forEach((path, there) -> addOthers(app, path, there));
  }

  private void addOthers(Javalin app, String path, List<Route> there) {
    List<String> allowed = allowed(there);
    String allow = String.join(", ", allowed);
    for (HandlerType method : METHODS) {
      if (!allowed.contains(method.name())) {
        app.addHttpHandler(
            method,
            path,
            context -> {
              throw Problem.of(405, path + " takes " + allow + " only.", "Allow", allow);
            });
      }
    }
    app.addHttpHandler(
        HandlerType.OPTIONS,
        path,
        context -> {
          context.header("Allow", allow).status(204);
          crossOrigin.allow(context);
        });
  }

  private static List<String> allowed(List<Route> there) {
    List<String> allowed = new ArrayList<>();
    for (Route route : there) {
      allowed.add(route.method().name());
      if (route.method() == HandlerType.GET) {
        allowed.add("HEAD");
      }
    }
    allowed.add("OPTIONS");
    return allowed;
  }

  private void serve(Route route, Context context) throws IOException {
    crossOrigin.allow(context);
    Exchange exchange = Exchange.of(context, route);
    context.header("Vary", "Accept, Accept-Encoding, Authorization, Origin");
    context.header("Cache-Control", route.tagged() ? "no-cache" : "no-store");
    if (route.tagged()) {
      String tag = tags.of(exchange);
      context.header("ETag", tag);
      if (EntityTags.isHeld(context.header("If-None-Match"), tag)) {
        context.status(304);
        return;
      }
    }
    route.handling().answer(exchange);
  }

  /** Tells every error as a problem. */
  public static void addProblems(Javalin app) {
    app.exception(Problem.class, (problem, context) -> problem.answer(context));
    app.exception(HttpResponseException.class, Router::answerOther);
    app.exception(
        Exception.class,
        (broken, context) -> {
          JavalinLogger.error("Could not answer " + context.path(), broken);
          Problem.of(500, "The server could not answer; its log says why.").answer(context);
        });
    app.exception(
        IOException.class, (left, context) -> JavalinLogger.debug("A client left early", left));
  }

  private static void answerOther(HttpResponseException other, Context context) {
    String detail =
        switch (other.getStatus()) {
          case 404 -> "There is nothing at " + context.path() + ".";
          case 413 -> "The body is larger than this server takes.";
          default -> String.valueOf(other.getMessage());
        };
    Problem.of(other.getStatus(), detail).answer(context);
  }
}
