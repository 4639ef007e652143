package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;

/** Finds the words of a sentence that name places, and what each can stand for. */
final class NameSpotter {
  private static final int LONGEST = 7;

  /** Words inside names that are printed small. */
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "al", "el", "ez", "as", "ash", "ar", "an", "ad", "at", "de", "del",
          "la", "do", "da", "dos", "du", "des", "le", "upon", "on", "es", "en", "e", "y", "sur",
          "di", "-", "–", "‑", "’", "'", "kwa", "'s");

  private final Atlas atlas;
  private final Surroundings surroundings;

  NameSpotter(Atlas atlas) {
    this.atlas = atlas;
    this.surroundings = new Surroundings(atlas);
  }

  /**
   * Returns the names of a sentence in order, none overlapping.
   *
   * @param surnames the last words of the names of people in the report
   */
  List<Toponym> find(ParsedSentence sentence, Set<String> surnames) {
    Forms forms = new Forms(sentence, surnames);
    List<Toponym> found = new ArrayList<>();
    int at = 0;
    int end = -1;
    while (at < forms.size()) {
      Toponym next = begins(forms, at) ? at(forms, at, end) : null;
      if (next != null) {
        found.add(next);
        at = next.to();
        end = at;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean begins(Forms forms, int at) {
    return forms.isCapitalised(at) || forms.isJoinedArticle(at);
  }

  /**
   * @param endOfLast the index after the name found before this, or -1
   */
  private @Nullable Toponym at(Forms forms, int at, int endOfLast) {
    for (int to = Math.min(forms.size(), at + LONGEST); to > at; to--) {
      if (isSpan(forms, at, to) && !isCut(forms, at, to, endOfLast)) {
        Toponym known = known(forms, at, to);
        if (known != null) {
          return known;
        }
      }
    }
    Toponym unknown = unknown(forms, at);
    return unknown == null ? unlisted(forms, at, endOfLast) : unknown;
  }

  private @Nullable Toponym unlisted(Forms forms, int at, int endOfLast) {
    int to = Unlisted.end(forms, at, endOfLast);
    boolean other =
        to == at
            || Surroundings.isForce(forms, at)
            || Surroundings.isEndOfOrganisation(forms, at)
            || holdsKnown(forms, at, to)
            || isOther(forms, at, to);
    return other ? null : named(forms, at, to);
  }

  /** A name begins and ends with a capital, and only links stand small between. */
  private static boolean isSpan(Forms forms, int from, int to) {
    boolean article = forms.lower(from).equals("the") && forms.kind(from) != EntityKind.LOCATION;
    if (!forms.isCapitalised(to - 1) || article) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (!forms.isCapitalised(i) && !LINKS.contains(forms.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Al" of "Al-Bab" is no name, and neither is what follows the hyphen of a longer one. */
  private static boolean isCut(Forms forms, int from, int to, int endOfLast) {
    boolean article = to == from + 1 && forms.isJoinedArticle(from);
    boolean hyphen = forms.isAdjacent(from) && forms.word(from - 1).matches("[-–‑]");
    boolean tail = hyphen && forms.isAdjacent(from - 1) && forms.isProper(from - 2);
    return article || (tail && endOfLast != from - 1);
  }

  private @Nullable Toponym known(Forms forms, int from, int to) {
    String name = forms.span(from, to);
    if (to - from == 1) {
      Candidate country = atlas.countryOfPeople(name);
      if (country != null && isPeople(name) && !surroundings.isNoun(forms, from)) {
        return new Toponym(forms.sentence(), from, to, name, List.of(country), true);
      }
    }
    List<Candidate> candidates = Units.candidates(atlas, forms, from, to);
    if (candidates.isEmpty()) {
      return null;
    }
    if (surroundings.allow(forms, from, to, candidates)) {
      return new Toponym(forms.sentence(), from, to, name, candidates, false);
    }
    return surroundings.isInOrganisation(forms, from, to, candidates)
        ? new Toponym(forms.sentence(), from, to, name, candidates, true)
        : null;
  }

  /** A run of words that the tagger takes for a place stays, also where no table knows it. */
  private @Nullable Toponym unknown(Forms forms, int at) {
    if (forms.kind(at) != EntityKind.LOCATION || forms.startOf(at) != at) {
      return null;
    }
    int to = forms.endOf(at);
    while (to > at + 1
        && !forms.isCapitalised(to - 1)
        && !Character.isDigit(forms.word(to - 1).charAt(0))) {
      to--;
    }
    boolean person = to == at + 1 && forms.isSurname(at);
    boolean organisation = Surroundings.isEndOfOrganisation(forms, at);
    if (person
        || organisation
        || Surroundings.isForce(forms, at)
        || holdsKnown(forms, at, to)
        || isOther(forms, at, to)
        || isPeople(forms.span(at, to))) {
      return null;
    }
    return named(forms, at, Unlisted.withKind(forms, to));
  }

  /** What no table of places knows may be somebody, or a month with "mid-" before it. */
  private boolean isOther(Forms forms, int from, int to) {
    String name = forms.span(from, to);
    return atlas.isBody(name)
        || NoGround.isAcronym(forms, name)
        || NoGround.isNoPlace(PART.matcher(name).replaceFirst(""));
  }

  private static final Pattern PART = Pattern.compile("^(?i:mid|late|early)[-–]");

  private boolean isPeople(String name) {
    Candidate country = atlas.countryOfPeople(name);
    return country != null && !country.place().name().equalsIgnoreCase(name);
  }

  private Toponym named(Forms forms, int from, int to) {
    List<Candidate> known =
        Units.candidates(atlas, forms, from, to).stream()
            .filter(candidate -> candidate.exact() && !candidate.isUnit())
            .toList();
    List<Candidate> all = known.isEmpty() ? Units.town(atlas, forms, from, to) : known;
    return new Toponym(forms.sentence(), from, to, forms.span(from, to), all, false);
  }

  private boolean holdsKnown(Forms forms, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int end = to; end > i; end--) {
        boolean whole = i == from && end == to;
        boolean large = end - i > 1 || i > from;
        if (!whole
            && large
            && isSpan(forms, i, end)
            && forms.isCapitalised(i)
            && known(forms, i, end) != null) {
          return isDivided(forms, from, to) || Directions.isDirection(forms.lower(from));
        }
      }
    }
    return false;
  }

  private static boolean isDivided(Forms forms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (forms.word(i).matches("[-–/,&]|and")) {
        return true;
      }
    }
    return false;
  }
}
