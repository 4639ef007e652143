package org.sitrep.serve.ogc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.Problem;

/**
 * The days that {@code datetime} asks for (17-069r3, requirement 25): an instant, or an interval
 * that may be open at one end. Events are known by days, so that an instant asks for its day in
 * UTC.
 *
 * @param from the first day, or null for the beginning of time
 * @param to the last day, or null for its end
 */
record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Interval ALWAYS = new Interval(null, null);

  private static final String FORM =
      "The parameter datetime must be a moment such as 2031-03-04T12:00:00Z or an interval such as"
          + " 2031-03-04T00:00:00Z/.. with at least one end.";

  static Interval of(@Nullable String value) {
    if (value == null) {
      return ALWAYS;
    }
    String[] ends = value.split("/", -1);
    if (ends.length > 2) {
      throw Problem.badRequest(FORM);
    }
    Instant from = moment(ends[0]);
    Instant to = ends.length == 1 ? from : moment(ends[1]);
    boolean noEnd = from == null && to == null;
    if (noEnd || (from != null && to != null && to.isBefore(from))) {
      throw Problem.badRequest(FORM);
    }
    return new Interval(day(from), day(to));
  }

  static void check(String name, String value) {
    of(value);
  }

  private static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** Returns null for an open end; a day without a time stands for its beginning. */
  private static @Nullable Instant moment(String end) {
    if (end.isEmpty() || end.equals("..")) {
      return null;
    }
    try {
      return end.length() == 10
          ? LocalDate.parse(end).atStartOfDay().toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(end).toInstant();
    } catch (DateTimeException noMoment) {
      throw Problem.badRequest(FORM);
    }
  }
}
