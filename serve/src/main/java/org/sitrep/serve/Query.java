package org.sitrep.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The query of a request, read strictly: a name that is not known is refused, not passed over. */
final class Query {
  private final Context context;

  private Query(Context context) {
    this.context = context;
  }

  /** Returns the query, or throws a problem that lists the names that are known. */
  static Query of(Context context, String... known) {
    Set<String> unknown = new TreeSet<>(context.queryParamMap().keySet());
    unknown.removeAll(Arrays.asList(known));
    if (!unknown.isEmpty()) {
      String expected =
          known.length == 0 ? "this address takes none" : "known are " + String.join(", ", known);
      throw Problem.badRequest(
          "Unknown parameter " + String.join(", ", unknown) + "; " + expected + ".");
    }
    return new Query(context);
  }

  /** Returns all values of a parameter that may be given more than once. */
  List<String> all(String name) {
    return context.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
  }

  @Nullable String one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Problem.badRequest("The parameter " + name + " was given more than once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw Problem.badRequest("The parameter " + name + " is needed.");
    }
    return value;
  }

  @Nullable LocalDate day(String name) {
    String value = one(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw Problem.badRequest(
          "The parameter " + name + " must be a day such as 2031-03-04, not " + value + ".");
    }
  }
}
