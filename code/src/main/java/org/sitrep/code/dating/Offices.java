package org.sitrep.code.dating;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;

/** The offices of the codebook by the names of their holders. Safe to share between threads. */
final class Offices {
  private final PhraseBook<Holder> names = new PhraseBook<>();
  private final PhraseBook<String> countries = new PhraseBook<>();

  private final Wordings wordings;

  private Offices(Wordings wordings) {
    this.wordings = wordings;
  }

  static Offices of(Codebook codebook, Wordings wordings) {
    Offices offices = new Offices(wordings);
    Map<String, String> countryNames = offices.countries(codebook);
    Map<String, Set<Office>> byName = new HashMap<>();
    for (Row row : codebook.table("offices")) {
      Office office =
          Office.of(
              row, countryNames.getOrDefault(row.text("country"), ""), wordings.words("lasting"));
      Set<String> names = new LinkedHashSet<>(row.list("aliases"));
      names.add(row.text("person"));
      names.forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(office));
    }
    byName.forEach(
        (name, held) ->
            offices.names.add(name, new Holder(offices.isFull(name), List.copyOf(held))));
    return offices;
  }

  private Map<String, String> countries(Codebook codebook) {
    Map<String, String> names = new HashMap<>();
    for (Row row : codebook.table("countries")) {
      String code = row.text("iso3");
      names.put(code, row.text("name"));
      countries.add(row.text("name"), code);
      row.list("variants").forEach(name -> countries.add(name, code));
      row.list("adjectives").forEach(name -> countries.add(name, code));
    }
    return names;
  }

  /** Returns whether a name has more than a surname and its particles. */
  private boolean isFull(String name) {
    Set<String> particles = wordings.words("particle");
    return Atoms.of(name).stream()
            .filter(atom -> !particles.contains(atom.toLowerCase(Locale.ROOT)))
            .count()
        > 1;
  }

  Wordings wordings() {
    return wordings;
  }

  PhraseBook<Holder> names() {
    return names;
  }

  /** Returns the country whose name or adjective ends before that word, or empty. */
  String countryBefore(List<String> words, int end) {
    for (int from = Math.max(0, end - 3); from < end; from++) {
      int length = end - from;
      var match = countries.at(words, from).filter(m -> m.to() - m.from() == length);
      if (match.isPresent()) {
        return match.get().meaning();
      }
    }
    return "";
  }

  /**
   * Those who bear a name.
   *
   * @param full whether it has more than a surname
   * @param offices what they have been
   */
  record Holder(boolean full, List<Office> offices) {}
}
