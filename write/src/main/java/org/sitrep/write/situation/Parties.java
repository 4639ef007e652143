package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/**
 * Who is told to have taken part in an event, by how many reports. An event names everybody whom
 * any claim names; to print them all would make one story of what different reports say.
 */
final class Parties {
  private static final int MOST = 3;

  /** Longer names are sentences that were read wrongly. */
  private static final int LONGEST = 60;

  private static final int COUNTRY = 3;
  private static final int SECTOR = 6;

  /** People of these PLOVER sectors are told to do violence by a wrong reading far more often. */
  private static final Set<String> UNARMED =
      Set.of("CVL", "REF", "MED", "NGO", "JRN", "EDU", "AGR", "BUS", "LAB", "HRI");

  /** Words that count people belong to the toll, not to the names. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:.*\\d.*|(?:at least|more than|less than|about|around|some|nearly|almost|up to"
              + "|dozens|hundreds|thousands|scores|several|many|both|a|an|one|two|three|four|five"
              + "|six|seven|eight|nine|ten)\\b.*|people|victims?|persons?|others|wom[ae]n|m[ae]n"
              + "|child|children|sides)");

  /** What strikes, and what is quoted on a strike, is not who struck. */
  private static final Pattern NO_FIGHTER =
      Pattern.compile(
          "(?:[a-z]+ )?(?i:artillery|warplanes?|jets?|aircraft|helicopters?|drones?|air ?strikes?"
              + "|strikes?|raids?|shells?|shelling|rockets?|missiles?|bombs?|bombing|attacks?)"
              + "|(?i).*\\b(?:activists?|monitor|observatory|rights|agency|news|media|hospital"
              + "|society|committee|medics)\\b.*");

  private final Reports reports;

  Parties(Reports reports) {
    this.reports = reports;
  }

  /**
   * A party with those who name it.
   *
   * @param name as the event names it
   * @param reports how many reports name it in this part, copies left out
   * @param claims ids of the claims that do
   */
  record Named(String name, int reports, Set<String> claims) {
    Named {
      claims = Set.copyOf(claims);
    }
  }

  /** Returns who is told to have acted, named by most reports first. */
  List<Named> actors(Event event) {
    boolean force = event.type() == EventType.ASSAULT;
    return named(
        event,
        event.actors().stream().filter(party -> !force || mayBearArms(party)).toList(),
        Claim::actors);
  }

  /** Returns who is told to have been acted upon; not the place, and not mere numbers of people. */
  List<Named> recipients(Event event) {
    List<String> actors = actors(event).stream().map(each -> plain(each.name())).toList();
    List<Named> named =
        named(
            event,
            event.recipients().stream().filter(party -> isSomebody(event, party)).toList(),
            Claim::recipients);
    return named.stream().filter(each -> !actors.contains(plain(each.name()))).toList();
  }

  private static boolean mayBearArms(Party party) {
    String code = party.code();
    return code != null
        && !NO_FIGHTER.matcher(party.name()).matches()
        && (code.length() < SECTOR || !UNARMED.contains(sector(code)));
  }

  private static String sector(String code) {
    return code.substring(COUNTRY, SECTOR);
  }

  private static boolean isSomebody(Event event, Party party) {
    if (event.type().quad() == 4 && party.code() != null && party.code().length() == COUNTRY) {
      return false;
    }
    if (party.name().isBlank()) {
      return false;
    }
    return !COUNTED.matcher(party.name()).matches()
        && !isPlace(event.place(), party.name())
        && !isPrivate(party);
  }

  /** A civilian who is called by name is nobody whom a situation report should name. */
  private static boolean isPrivate(Party party) {
    String code = party.code();
    boolean named = Character.isUpperCase(party.name().codePointAt(0));
    return named && (code == null || (code.length() >= SECTOR && sector(code).equals("CVL")));
  }

  private static boolean isPlace(@Nullable Place place, String name) {
    return place != null
        && List.of(plain(place.name()), plain(Objects.requireNonNullElse(place.admin1(), "")))
            .contains(plain(name));
  }

  private List<Named> named(Event event, List<Party> parties, Function<Claim, List<Integer>> part) {
    List<Named> named = new ArrayList<>();
    Map<String, Integer> claims = new HashMap<>();
    for (Party party : parties) {
      Set<String> naming = naming(event, party, part);
      String name = Wording.oneLine(party.name());
      int told =
          (int) naming.stream().map(id -> id.substring(0, id.lastIndexOf('#'))).distinct().count();
      if (told > 0 && name.length() <= LONGEST && !claims.containsKey(plain(name))) {
        named.add(new Named(name, told, naming));
        claims.put(plain(name), naming.size());
      }
    }
    named.sort(
        Comparator.comparing((Named each) -> -each.reports())
            .thenComparing(each -> -claims.getOrDefault(plain(each.name()), 0))
            .thenComparing(Named::name));
    return mostTold(named, claims);
  }

  /** Drops whoever is told far more seldom than the first. */
  private static List<Named> mostTold(List<Named> named, Map<String, Integer> claims) {
    if (named.isEmpty()) {
      return named;
    }
    int most = claims.getOrDefault(plain(named.get(0).name()), 0);
    return named.stream()
        .filter(each -> 2 * claims.getOrDefault(plain(each.name()), 0) >= most)
        .limit(MOST)
        .toList();
  }

  /** Returns the ids of the claims that name a party; those of copies name it again at most. */
  private Set<String> naming(Event event, Party party, Function<Claim, List<Integer>> part) {
    Set<String> originals = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Evidence evidence : event.claims()) {
      CodedReport coded = reports.report(evidence.reportId());
      Claim claim = reports.claim(evidence.claimId());
      if (coded != null && claim != null && names(coded, part.apply(claim), party)) {
        all.add(claim.id());
        if (!reports.isCopy(coded.id())) {
          originals.add(claim.id());
        }
      }
    }
    return originals.isEmpty() ? all : originals;
  }

  private static boolean names(CodedReport coded, List<Integer> mentions, Party party) {
    return mentions.stream()
        .map(index -> coded.actors().get(index).actor())
        .anyMatch(
            actor ->
                party.code() == null
                    ? party.name().equals(actor.name())
                    : party.code().equals(actor.code()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
