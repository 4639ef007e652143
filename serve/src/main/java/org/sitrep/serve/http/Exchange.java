package org.sitrep.serve.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A request to one route and the answer to it. The request was read strictly: a name that the route
 * does not take is refused and not passed over, and every value has passed the check of its
 * parameter. For one thread.
 */
public final class Exchange {
  /** The parameter by which an address alone can choose the media type. */
  public static final String FORM = "f";

  private final Context context;
  private final Route route;
  private final String mediaType;

  private Exchange(Context context, Route route, String mediaType) {
    this.context = context;
    this.route = route;
    this.mediaType = mediaType;
  }

  /** Reads the request, or throws a problem that says what is wrong with it. */
  static Exchange of(Context context, Route route) {
    refuseUnknown(context, route);
    route.parameters().forEach(parameter -> check(context, parameter));
    return new Exchange(context, route, chosen(context, route));
  }

  private static void refuseUnknown(Context context, Route route) {
    if (route.tag().equals("page")) {
      // The query of the page is the page's own: it leaves out what it does not know.
      return;
    }
    Set<String> unknown = new TreeSet<>(context.queryParamMap().keySet());
    List<String> known =
        route.parameters().stream()
            .filter(parameter -> parameter.in().equals("query"))
            .map(Parameter::name)
            .toList();
    known.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String expected =
          known.isEmpty() ? "this address takes none" : "known are " + String.join(", ", known);
      throw Problem.badRequest(
          "Unknown parameter " + String.join(", ", unknown) + "; " + expected + ".");
    }
  }

  private static void check(Context context, Parameter parameter) {
    if (!parameter.in().equals("query")) {
      return;
    }
    List<String> values = values(context, parameter);
    if (values.isEmpty() && parameter.required()) {
      throw Problem.badRequest("The parameter " + parameter.name() + " is needed.");
    }
    if (values.size() > 1 && !parameter.isList()) {
      throw Problem.badRequest("The parameter " + parameter.name() + " was given more than once.");
    }
    values.forEach(value -> parameter.check().check(parameter.name(), value));
  }

  /** A list may be joined with commas; an empty value of it asks for nothing. */
  private static List<String> values(Context context, Parameter parameter) {
    List<String> given = context.queryParams(parameter.name());
    if (!parameter.isList()) {
      return given;
    }
    List<String> values = new ArrayList<>();
    for (String several : given) {
      for (String value : several.split(",", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  private static String chosen(Context context, Route route) {
    List<String> offered = route.offered();
    String form = context.queryParam(FORM);
    if (form != null) {
      return offered.stream()
          .filter(type -> subtype(type).contains(form.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> notAcceptable(offered));
    }
    if (offered.isEmpty()) {
      return "";
    }
    String best = Negotiation.best(context.header("Accept"), offered);
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  private static String subtype(String mediaType) {
    return mediaType.substring(mediaType.indexOf('/') + 1);
  }

  private static Problem notAcceptable(List<String> offered) {
    return Problem.of(406, "This address answers in " + String.join(" or ", offered) + ".");
  }

  /** Returns the media type that was negotiated. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns whether the client is to be answered in HTML. */
  public boolean inHtml() {
    return mediaType.startsWith("text/html");
  }

  /** Returns all values of a parameter that may be given more than once. */
  public List<String> all(String name) {
    return route.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .map(parameter -> values(context, parameter))
        .orElse(List.of());
  }

  /** Returns the value of a parameter, or null where there is none or an empty one. */
  public @Nullable String one(String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** Returns the value of a parameter, or throws a problem where there is none. */
  public String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw Problem.badRequest("The parameter " + name + " is needed.");
    }
    return value;
  }

  /** Returns the day that a parameter names, or null. */
  public @Nullable LocalDate day(String name) {
    String value = one(name);
    return value == null ? null : LocalDate.parse(value);
  }

  /** Returns the moment that a parameter names, or null. */
  public @Nullable Instant instant(String name) {
    String value = one(name);
    return value == null ? null : Instant.parse(value);
  }

  /** Returns the number that a parameter names, or the other one. */
  public int whole(String name, int otherwise) {
    String value = one(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** Returns whether a parameter says {@code true}. */
  public boolean flag(String name) {
    return Boolean.parseBoolean(one(name));
  }

  /** Returns a parameter of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** Returns the path that was asked for. */
  public String path() {
    return context.path();
  }

  /** Returns the query that was asked for, without the question mark; empty where there is none. */
  public String query() {
    String query = context.queryString();
    return query == null ? "" : query;
  }

  /** Returns a header of the request, or null. */
  public @Nullable String header(String name) {
    return context.header(name);
  }

  /** Returns scheme, host and port as the client knows them, without a slash at the end. */
  public String origin() {
    return context.scheme() + "://" + context.host();
  }

  /**
   * Returns the body of the request, or throws a problem where it is larger than the server takes.
   */
  public String body() {
    return context.body();
  }

  /** Returns the exchange as the server's library knows it. */
  public Context context() {
    return context;
  }

  /** Answers with an object or array. */
  public void answer(JsonNode body) {
    answer(body.toString());
  }

  /** Answers with a text in the media type that was negotiated. */
  public void answer(String body) {
    String type = mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    answer(type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes of a media type. */
  public void answer(String type, byte[] body) {
    context.contentType(type).result(body);
  }

  /**
   * Returns where the body of an answer in the media type that was negotiated is written to;
   * nothing more can go wrong then.
   *
   * @throws IOException if the other side takes no more
   */
  public OutputStream stream() throws IOException {
    context.contentType(mediaType);
    return context.outputStream();
  }

  /** Answers that the thing asked for is elsewhere. */
  public void redirect(int status, String location) {
    context.redirect(location, HttpStatus.forStatus(status));
  }
}
