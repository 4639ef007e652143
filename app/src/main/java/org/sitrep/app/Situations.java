package org.sitrep.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.link.control.ControlTimelines;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.link.tempo.TempoCounts;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.situation.Dossier;
import org.sitrep.write.situation.Imprint;
import org.sitrep.write.situation.Scope;
import org.sitrep.write.situation.Situation;

/** Writes situation reports from a store. Safe for use by several threads. */
final class Situations {
  private static final int CODE = 3;

  private final Store store;
  private final Supplier<List<ControlChange>> control;

  Situations(Store store) {
    this(store, () -> control(store));
  }

  /**
   * Returns a writer of situation reports.
   *
   * @param control gives how all places came to be held, so that it need not be found out twice
   */
  Situations(Store store, Supplier<List<ControlChange>> control) {
    this.store = store;
    this.control = control;
  }

  /** Returns the situation report on a country and a period. */
  Situation of(Scope scope) {
    Dossier needed = new Excerpts(store).of(scope, control.get());
    return Situation.of(needed, scope, imprint(store.runs()));
  }

  /** Finds out how all places of a store came to be held. */
  static List<ControlChange> control(Store store) {
    List<Copy> copies = store.copies();
    List<Event> events = store.events().stream().map(StoredEvent::event).toList();
    return ControlTimelines.of(InheritedDates.of(store.reports(), copies), copies, events);
  }

  /** Returns all that the store holds, from which any number of reports can be written. */
  Dossier dossier() {
    List<Copy> copies = store.copies();
    List<CodedReport> reports = InheritedDates.of(store.reports(), copies);
    List<Event> events = store.events().stream().map(StoredEvent::event).toList();
    return new Dossier(
        events,
        reports,
        copies,
        ControlTimelines.of(reports, copies, events),
        TempoCounts.of(reports, events).days());
  }

  private static Imprint imprint(List<Run> runs) {
    if (runs.isEmpty()) {
      return new Imprint(Version.program(), Codebook.builtIn().version(), null);
    }
    Run last = runs.get(runs.size() - 1);
    return new Imprint(Version.program(), last.codebook(), last.finished());
  }

  /**
   * Returns the scope of a country and a period.
   *
   * @param country ISO 3166-1 alpha-3 in any case, or the name of a country
   * @throws IllegalArgumentException if there is no such country or the period ends before it
   *     begins; the message says what was expected
   */
  static Scope scope(String country, LocalDate from, LocalDate to) {
    Map<String, String> names = names();
    String wanted = country.strip();
    String code = wanted.toUpperCase(Locale.ROOT);
    if (wanted.length() == CODE && names.containsKey(code)) {
      return new Scope(code, names.getOrDefault(code, code), from, to);
    }
    return names.entrySet().stream()
        .filter(each -> Words.plain(each.getValue()).equals(Words.plain(wanted)))
        .findFirst()
        .map(each -> new Scope(each.getKey(), each.getValue(), from, to))
        .orElseThrow(() -> unknown(wanted, names));
  }

  private static IllegalArgumentException unknown(String country, Map<String, String> names) {
    return new IllegalArgumentException(
        "There is no country \""
            + country
            + "\": expected three letters such as SYR, or its name."
            + WrongWords.nearest(country, names.values())
                .map(near -> " Did you mean: " + near + "?")
                .orElse(""));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (Row row : Codebook.builtIn().table("countries")) {
      names.put(row.text("iso3"), row.text("name"));
    }
    return names;
  }
}
