package org.sitrep.code.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;

/** The phrases of the codebook that can stand for an actor. Immutable once made. */
final class ActorNames {
  /** Names, compared as printed. */
  final PhraseBook<Sense> names = new PhraseBook<>();

  /** Common nouns, compared by lemma in lower case. */
  final PhraseBook<Sense.Agent> agents = new PhraseBook<>();

  /** Shorter names with an s after them are words of their own. */
  private static final int SHORTEST_POSSESSED = 5;

  /** Kinds of agencies that publish, but are no press. */
  private static final Set<String> NO_MEDIA = Set.of("monitor", "platform");

  private final Map<String, String> media = new LinkedHashMap<>();
  private final Set<String> armed = new HashSet<>();
  private final Map<String, String> countryNames = new LinkedHashMap<>();

  ActorNames(Codebook codebook) {
    codebook.table("agents").forEach(this::addAgent);
    codebook.table("agencies").stream()
        .filter(row -> !NO_MEDIA.contains(row.text("kind")))
        .forEach(this::addMedium);
    addGroups(codebook.table("actors"));
    addOffices(codebook.table("offices"));
    codebook.table("countries").forEach(this::addCountry);
  }

  /**
   * Returns the country of an agency or another medium, empty where it has none, null if it is
   * none.
   */
  @Nullable String countryOfMedium(String name) {
    return media.get(name);
  }

  private void addMedium(Row row) {
    media.put(row.text("name"), row.text("country"));
    row.list("aliases").forEach(alias -> media.put(alias, row.text("country")));
  }

  /** Returns the common name of a country, or the code where the codebook lacks it. */
  String countryName(String iso3) {
    return countryNames.getOrDefault(iso3, iso3);
  }

  /** Returns whether the codebook lists an army of that state. */
  boolean hasArmy(String country) {
    return armed.contains(country);
  }

  private void addGroups(List<Row> rows) {
    rows.stream()
        .filter(row -> row.text("kind").equals("army") && row.text("side").equals("state"))
        .forEach(row -> armed.add(row.text("country")));
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row : rows) {
      byName.computeIfAbsent(row.text("name"), n -> new ArrayList<>()).add(row);
      row.list("aliases").stream()
          .filter(a -> !namesVehicles(a))
          .forEach(a -> byName.computeIfAbsent(a, n -> new ArrayList<>()).add(row));
    }
    for (Row row : rows) {
      if (!row.text("same_as").isEmpty()) {
        byName.values().stream()
            .filter(bearers -> isOf(bearers, row.text("same_as")) && !bearers.contains(row))
            .forEach(bearers -> bearers.add(row));
      }
    }
    byName.forEach((name, bearers) -> names.add(name, groupSense(name, bearers)));
  }

  /** What a group became ("same as" in the codebook) bears its names from the day it began. */
  private static boolean isOf(List<Row> bearers, String name) {
    return bearers.get(0).text("name").equals(name) && bearers.get(0).lastDay("to") != null;
  }

  private static Sense groupSense(String name, List<Row> bearers) {
    boolean common = name.indexOf(' ') > 0 && name.equals(name.toLowerCase(Locale.ROOT));
    return common || bearers.size() > 1
        ? new Sense.Homonym(List.copyOf(bearers), common)
        : new Sense.Group(bearers.get(0));
  }

  /** "Russian jets" is read word by word, so that "Syrian and Russian jets" names two. */
  private boolean namesVehicles(String alias) {
    List<String> words = Atoms.of(alias.toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z]{2})s$", ""));
    return words.size() > 1
        && agents
            .at(words, words.size() - 1)
            .filter(match -> match.meaning().kind().equals("vehicle"))
            .isPresent();
  }

  /** Many collections of reports have lost their apostrophes: "Syrias army", "Assads forces". */
  private void addWithoutApostrophe(String name, Sense sense) {
    if (name.length() >= SHORTEST_POSSESSED && !name.endsWith("s")) {
      names.add(name + "s", sense);
    }
  }

  private void addOffices(List<Row> rows) {
    Map<String, List<Row>> byPerson = new LinkedHashMap<>();
    for (Row row : rows) {
      byPerson.computeIfAbsent(row.text("person"), p -> new ArrayList<>()).add(row);
    }
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    byPerson.forEach(
        (person, terms) -> {
          byName.computeIfAbsent(person, n -> new ArrayList<>()).addAll(terms);
          terms.stream()
              .flatMap(t -> t.list("aliases").stream())
              .distinct()
              .forEach(
                  alias -> byName.computeIfAbsent(alias, n -> new ArrayList<>()).addAll(terms));
        });
    byName.forEach(
        (name, terms) -> {
          Sense holder = new Sense.OfficeHolder(List.copyOf(terms));
          names.add(name, holder);
          addWithoutApostrophe(name, holder);
        });
  }

  private void addCountry(Row row) {
    String iso3 = row.text("iso3");
    countryNames.put(iso3, row.text("name"));
    names.add(row.text("name"), new Sense.CountryName(iso3));
    addWithoutApostrophe(row.text("name"), new Sense.CountryName(iso3));
    row.list("variants").forEach(name -> names.add(name, new Sense.CountryName(iso3)));
    row.list("adjectives").forEach(name -> names.add(name, new Sense.Nationality(iso3)));
    row.list("peoples").forEach(name -> names.add(name, new Sense.Nationality(iso3)));
    row.list("capital").forEach(name -> names.add(name, new Sense.Capital(iso3)));
    row.list("government_seats")
        .forEach(name -> names.add(name, new Sense.Seat(iso3, row.text("name") + " government")));
  }

  private void addAgent(Row row) {
    Sense.Agent agent =
        new Sense.Agent(row.text("noun"), row.text("sector"), row.text("kind"), row.text("side"));
    agents.add(row.text("noun").toLowerCase(Locale.ROOT), agent);
    if (!row.text("plural").isEmpty()) {
      agents.add(row.text("plural").toLowerCase(Locale.ROOT), agent);
    }
  }
}
