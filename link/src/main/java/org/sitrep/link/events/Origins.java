package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claimant;
import org.sitrep.model.Dateline;
import org.sitrep.model.Quote;

/**
 * Counts how many independent origins tell of a happening. An origin is whoever is cited for it:
 * two reports that cite the same claimant or agency have one, two claimants of different houses
 * cited in one report are two. A report that cites nobody is itself the origin, unless its text or
 * its agency is that of another.
 */
final class Origins {
  private static final Pattern LEADING =
      Pattern.compile("^(the|a|an|some|several|one|news agency|agency) |[\\p{P}]+");

  private static final Pattern TRAILING =
      Pattern.compile(" (news agency|news wire|agency|news|newspaper|website|radio|tv)$");

  private static final Pattern DOMAIN =
      Pattern.compile("^www\\.|\\.(com|org|net|int|info|co\\.[a-z]{2}|[a-z]{2})$");

  private static final Set<String> NOBODY =
      Set.of(
          "he", "she", "it", "they", "who", "i", "we", "reports", "report", "sources", "source",
          "");

  private final Lineages lineages;

  Origins(Lineages lineages) {
    this.lineages = lineages;
  }

  /**
   * Somebody on whose word a telling rests.
   *
   * @param keys the names by which the same house is known again
   */
  private record Voice(Set<String> keys) {}

  /** Returns the number of origins, at least 1. */
  int count(Collection<Telling> tellings) {
    List<Voice> voices = new ArrayList<>();
    Set<String> citing = new TreeSet<>();
    Set<String> agencies = new TreeSet<>();
    for (Telling telling : tellings) {
      List<Voice> cited = cited(telling);
      voices.addAll(cited);
      if (!cited.isEmpty()) {
        citing.add(lineages.of(telling.reportId()));
        addAgency(telling, agencies);
      }
    }
    for (Telling telling : tellings) {
      Set<String> ownAgency = new TreeSet<>();
      addAgency(telling, ownAgency);
      boolean heard = citing.contains(lineages.of(telling.reportId()));
      if (!heard && ownAgency.stream().noneMatch(agencies::contains)) {
        voices.add(own(telling));
      }
    }
    return Math.max(1, joined(voices));
  }

  /** Voices that share a name are one. */
  private static int joined(List<Voice> voices) {
    Grouping grouping = new Grouping(voices.size());
    for (int i = 0; i < voices.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (voices.get(i).keys().stream().anyMatch(voices.get(j).keys()::contains)) {
          grouping.join(i, j);
        }
      }
    }
    return grouping.groups().size();
  }

  private List<Voice> cited(Telling telling) {
    List<Voice> voices = new ArrayList<>();
    for (int index : telling.claim().attributions()) {
      Set<String> keys = keys(telling.coded().attributions().get(index));
      if (!keys.isEmpty()) {
        voices.add(new Voice(keys));
      }
    }
    return voices;
  }

  private static Set<String> keys(Attribution attribution) {
    Set<String> keys = new TreeSet<>();
    Claimant claimant = attribution.claimant();
    if (claimant != null) {
      addName(claimant.quote().text(), keys);
      if (claimant.code() != null && specific(claimant.code())) {
        keys.add("code:" + claimant.code());
      }
    }
    Quote via = attribution.via();
    if (via != null) {
      addName(via.text(), keys);
    }
    return keys;
  }

  /** Residents and witnesses of two reports need not be the same people; a ministry is. */
  private static boolean specific(String code) {
    return code.length() > 3 && !code.endsWith("CVL");
  }

  private Voice own(Telling telling) {
    Set<String> keys = new TreeSet<>();
    keys.add("text:" + lineages.of(telling.reportId()));
    addAgency(telling, keys);
    addName(telling.coded().report().source(), keys);
    return new Voice(keys);
  }

  private static void addAgency(Telling telling, Set<String> keys) {
    Dateline dateline = telling.coded().report().dateline();
    addName(dateline == null ? null : dateline.agency(), keys);
  }

  private static void addName(@Nullable String name, Set<String> keys) {
    String plain = plain(Objects.requireNonNullElse(name, ""));
    if (!NOBODY.contains(plain)) {
      keys.add(plain);
    }
  }

  /** Returns a name without case, article, punctuation and the word that says what it is. */
  static String plain(String name) {
    String lower = DOMAIN.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll("");
    return TRAILING.matcher(LEADING.matcher(lower).replaceAll("").strip()).replaceAll("").strip();
  }
}
