package org.sitrep.serve.http;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An address of the server: what it takes, what it answers, and who answers. The list of routes is
 * the one table from which the server, the strict reading of its parameters, the negotiation of
 * media types and the OpenAPI document are made, so that they cannot disagree.
 *
 * @param method GET or POST
 * @param path the path, with {@code {name}} for its parameters
 * @param name the operation, as clients made from the document call it
 * @param summary one line that says what it gives
 * @param tag the part of the document it stands in
 * @param parameters what it takes; everything else is refused
 * @param outcomes what it answers when all is well
 * @param tagged whether what it answers depends on nothing but its address and the state of the
 *     record, so that an entity tag can be given before the answer is made
 * @param handling who answers
 */
public record Route(
    HandlerType method,
    String path,
    String name,
    String summary,
    String tag,
    List<Parameter> parameters,
    List<Outcome> outcomes,
    boolean tagged,
    Handling handling) {
  /** What most routes answer in. */
  public static final String JSON = "application/json";

  public Route {
    parameters = List.copyOf(parameters);
    outcomes = List.copyOf(outcomes);
  }

  /** Answers a request. */
  @FunctionalInterface
  public interface Handling {
    /**
     * Answers, or throws a {@link Problem}.
     *
     * @throws IOException if the other side takes no more
     */
    void answer(Exchange exchange) throws IOException;
  }

  /** Returns a route that reads the record and gives nothing yet. */
  public static Route get(String path, String name, String summary, Handling handling) {
    return new Route(
        HandlerType.GET, path, name, summary, "record", List.of(), List.of(), true, handling);
  }

  /** Returns a route that changes the record. */
  public static Route post(String path, String name, String summary, Handling handling) {
    return new Route(
        HandlerType.POST, path, name, summary, "review", List.of(), List.of(), false, handling);
  }

  /** Returns the same route in another part of the document. */
  public Route under(String other) {
    return new Route(method, path, name, summary, other, parameters, outcomes, tagged, handling);
  }

  /** Returns the same route taking more parameters. */
  public Route taking(Parameter... more) {
    return taking(Arrays.asList(more));
  }

  /** Returns the same route taking more parameters. */
  public Route taking(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Route(method, path, name, summary, tag, all, outcomes, tagged, handling);
  }

  /** Returns the same route giving JSON of a schema. */
  public Route giving(String schema) {
    return giving(200, summary, schema, JSON);
  }

  /** Returns the same route with one more outcome. */
  public Route giving(int status, String description, String schema, String... mediaTypes) {
    List<Outcome> all = new ArrayList<>(outcomes);
    all.add(new Outcome(status, description, List.of(mediaTypes), schema));
    return new Route(method, path, name, summary, tag, parameters, all, tagged, handling);
  }

  /** Returns the same route, which may tell a problem of its own. */
  public Route failing(int status, String when) {
    return giving(status, when, "Problem", "application/problem+json");
  }

  /** Returns the same route, whose answers change while the record stays as it is. */
  public Route untagged() {
    return new Route(method, path, name, summary, tag, parameters, outcomes, false, handling);
  }

  /** Returns the media types among which a client may choose, the preferred one first. */
  public List<String> offered() {
    return outcomes.stream()
        .filter(outcome -> outcome.status() < 300)
        .flatMap(outcome -> outcome.mediaTypes().stream())
        .toList();
  }
}
