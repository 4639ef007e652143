package org.sitrep.code.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Row;

/**
 * Something that began on a day that is known.
 *
 * @param name what it is
 * @param kind its kind in the codebook
 * @param where alternatives, of which one has to stand in the report with all its words; any report
 *     will do where there are none
 * @param since the first day and the last on which it can have begun
 * @param to the last day from which it is counted, or null
 */
record Fact(
    String name, String kind, List<List<String>> where, Span since, @Nullable LocalDate to) {
  private static final int NEWS_DAYS = 6;

  Fact {
    where = List.copyOf(where);
  }

  static Fact of(Row row) {
    return new Fact(
        row.text("fact"),
        row.text("kind"),
        row.list("where").stream().map(Fact::alternative).toList(),
        new Span(row.firstDay("from"), row.lastDay("from")),
        row.lastDay("to"));
  }

  private static List<String> alternative(String words) {
    return Arrays.stream(words.split("&")).map(Fact::padded).toList();
  }

  /** Returns the atoms of a text with blanks around each, so that whole words can be looked for. */
  static String padded(String text) {
    return " " + String.join(" ", Atoms.of(text)) + " ";
  }

  /** Returns whether a report of those words can speak of it. */
  boolean fits(String padded) {
    return where.isEmpty()
        || where.stream().anyMatch(words -> words.stream().allMatch(padded::contains));
  }

  /** Returns whether it happened on one day, which was such a day of the week. */
  boolean isNewsOf(DayOfWeek weekday) {
    LocalDate first = since.from();
    return !kind.equals("war")
        && !kind.equals("offensive")
        && first != null
        && first.equals(since.to())
        && first.getDayOfWeek() == weekday;
  }

  /** Returns the days on which it is news that names the day of the week. */
  Span news() {
    LocalDate first = since.from();
    return new Span(first, first == null ? null : first.plusDays(NEWS_DAYS));
  }

  /** Returns whether it can still be counted from on some of those days. */
  boolean lasts(Span counted) {
    LocalDate last = to;
    LocalDate first = counted.from();
    return last == null || first == null || !first.isAfter(last.plusDays(NEWS_DAYS));
  }

  String says() {
    LocalDate first = since.from();
    return name + (first == null ? "" : ", since " + first);
  }
}
