package org.sitrep.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every export states of itself.
 *
 * @param program name and version of the program
 * @param codebook version of the codebook by which the events were coded
 * @param run which run made the record, or null where none is kept
 * @param filters which events were asked for, in words
 * @param made when the export was made
 * @param citation how to cite it
 */
public record ExportAccount(
    String program,
    String codebook,
    @Nullable String run,
    String filters,
    Instant made,
    String citation) {
  private static final String ALL = "all events";

  /**
   * Returns an account with the usual citation.
   *
   * @param filters which events were asked for, or an empty text for all
   */
  public static ExportAccount of(
      String program, String codebook, @Nullable String run, String filters, Instant made) {
    String asked = filters.isBlank() ? ALL : filters;
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    String citation =
        String.format(
            Locale.ROOT,
            "Conflict events read from news reports by %s, codebook %s%s (%s), exported %s.",
            program,
            codebook,
            run == null ? "" : ", run of " + run,
            asked,
            made.toString().substring(0, 10));
    return new ExportAccount(program, codebook, run, asked, second, citation);
  }

  /**
   * Returns the account of what a program of this version reads from a store now.
   *
   * @param program version of the program that made the last run, or null where there was none
   * @param codebook version of its codebook, or null
   * @param finished when the last run ended, or null; it dates the export, so that the same record
   *     gives the same bytes
   * @param filters which events were asked for, or an empty text for all
   */
  public static ExportAccount ofRun(
      @Nullable String program,
      @Nullable String codebook,
      @Nullable Instant finished,
      String filters) {
    Instant made = (finished == null ? Instant.EPOCH : finished).truncatedTo(ChronoUnit.SECONDS);
    return of(
        program == null ? "sitrep" : "sitrep " + program,
        codebook == null ? "unknown" : codebook,
        finished == null ? null : made.toString(),
        filters,
        made);
  }

  /** Returns the account under the names that every format gives it, in a fixed order. */
  public Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("program", program);
    members.put("codebook", codebook);
    if (run != null) {
      members.put("run", run);
    }
    members.put("filters", filters);
    members.put("made", made.toString());
    members.put("citation", citation);
    return members;
  }

  /** Returns the account as lines of {@code name: value}, each ended by a line feed. */
  public String text() {
    return members().entrySet().stream()
        .map(member -> member.getKey() + ": " + member.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
