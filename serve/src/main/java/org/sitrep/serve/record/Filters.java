package org.sitrep.serve.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventStatus;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.store.Box;
import org.sitrep.store.EventQuery;
import org.sitrep.store.EventQueryBuilder;

/** The filters that every address about events takes under the same names. */
public final class Filters {
  private static final List<String> STATUSES =
      Stream.of(EventStatus.values())
          .map(status -> status.name().toLowerCase(Locale.ROOT))
          .toList();

  private static final String BOX_FORM =
      "The parameter bbox must be west,south,east,north in degrees, such as 10.5,18,15,21.";

  /** More independent origins than any event has. */
  private static final int MOST_ORIGINS = 1_000_000;

  /** What tells kinds of events apart, whenever and wherever they were. */
  public static final List<Parameter> OF_KIND =
      List.of(
          Parameter.texts("type", "PLOVER type, ACLED event type or sub-type, in any case"),
          Parameter.texts("mode", "PLOVER mode"),
          Parameter.someOf("status", "How well it is borne out", STATUSES),
          Parameter.texts("country", "ISO 3166-1 alpha-3 code of the country"),
          Parameter.texts("admin1", "Name of the first-level unit"),
          Parameter.texts("actor", "Words of a name or the beginning of a code, on either side"),
          Parameter.text("q", "Words of quotes, names, sources and claimants; all must occur"),
          Parameter.whole("origins", "At least so many independent origins", 0, MOST_ORIGINS));

  /** What narrows events down. */
  public static final List<Parameter> ALL = all();

  private Filters() {}

  private static List<Parameter> all() {
    List<Parameter> all = new ArrayList<>(OF_KIND);
    all.add(Parameter.day("from", "Lasted to this day or longer"));
    all.add(Parameter.day("to", "Began on this day or earlier"));
    all.add(Parameter.flag("undated", "With from or to: events without a date too"));
    all.add(
        Parameter.query(
            "bbox",
            "West, south, east, north in degrees, WGS 84; west > east crosses the antimeridian",
            boxSchema(),
            (name, value) -> number(value)));
    all.add(Parameter.instant("since", "Made or changed at this moment or later"));
    return List.copyOf(all);
  }

  private static ObjectNode boxSchema() {
    ObjectNode schema = Parameter.schema("array").put("minItems", 4).put("maxItems", 4);
    schema.set("items", Parameter.schema("number"));
    return schema;
  }

  /** Returns what the request asks for, or throws a problem where it cannot be. */
  public static EventQuery of(Exchange exchange) {
    LocalDate from = exchange.day("from");
    LocalDate to = exchange.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.badRequest("The day to lies before the day from.");
    }
    return kinds(exchange)
        .from(from)
        .to(to)
        .undatedToo(exchange.flag("undated"))
        .box(box(exchange))
        .changedSince(exchange.instant("since"))
        .build();
  }

  /** Returns a builder that asks for the kinds of events that the request names. */
  public static EventQueryBuilder kinds(Exchange exchange) {
    return EventQuery.asking()
        .types(exchange.all("type"))
        .modes(exchange.all("mode"))
        .statuses(exchange.all("status").stream().map(Filters::status).toList())
        .countries(exchange.all("country"))
        .admin1(exchange.all("admin1"))
        .actors(exchange.all("actor"))
        .words(exchange.one("q"))
        .minOrigins(exchange.whole("origins", 0));
  }

  private static EventStatus status(String name) {
    return EventStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Box box(Exchange exchange) {
    List<String> values = exchange.all("bbox");
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() != 4) {
      throw Problem.badRequest(BOX_FORM);
    }
    List<Double> sides = new ArrayList<>();
    values.forEach(value -> sides.add(number(value)));
    return box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }

  /** Returns a box, or throws a problem where it is not on the globe. */
  public static Box box(double west, double south, double east, double north) {
    try {
      return new Box(west, south, east, north);
    } catch (IllegalArgumentException offTheGlobe) {
      throw Problem.badRequest(BOX_FORM);
    }
  }

  /** Returns a side of a box, or throws a problem. */
  public static double number(String value) {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw Problem.badRequest(BOX_FORM);
    }
    throw Problem.badRequest(BOX_FORM);
  }
}
