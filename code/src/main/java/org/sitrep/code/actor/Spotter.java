package org.sitrep.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the phrases of a sentence that can name an actor. */
final class Spotter {
  private static final Set<String> BACKING =
      Set.of(
          "backed",
          "led",
          "supported",
          "allied",
          "aligned",
          "based",
          "held",
          "controlled",
          "run",
          "dominated",
          "linked",
          "affiliated",
          "sponsored",
          "trained",
          "funded",
          "occupied",
          "inspired",
          "majority",
          "style",
          "born",
          "made",
          "supplied",
          "built",
          "mediated",
          "brokered",
          "designed",
          "era");

  private final ActorNames names;

  Spotter(ActorNames names) {
    this.names = names;
  }

  /**
   * Returns the named sightings of a sentence, in order, none overlapping: codebook names first,
   * then names seen by the tagger.
   */
  List<Sighting> names(ParsedSentence sentence) {
    Atoms atoms = Atoms.printed(sentence);
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.words().size()) {
      Optional<PhraseBook.Match<Sense>> match = names.names.at(atoms.words(), at);
      if (match.isPresent() && isName(sentence, atoms, match.get())) {
        found.add(sighting(sentence, atoms, match.get()));
        at = match.get().to();
      } else {
        at++;
      }
    }
    found.addAll(taggedNames(sentence, found));
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /** Returns the common nouns for somebody in a sentence, in order. */
  List<Sighting> agents(ParsedSentence sentence) {
    Atoms atoms = Atoms.lemmas(sentence);
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.words().size()) {
      Optional<PhraseBook.Match<Sense.Agent>> match = names.agents.at(atoms.words(), at);
      if (match.isPresent() && isNominal(sentence, atoms, match.get())) {
        int from = atoms.tokens().get(match.get().from());
        int to = atoms.tokens().get(match.get().to() - 1) + 1;
        found.add(
            new Sighting(
                from,
                to,
                headOf(sentence, from, to),
                match.get().meaning(),
                false,
                isBacker(sentence, to)));
        at = match.get().to();
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean isNominal(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense.Agent> match) {
    Token last = sentence.token(atoms.tokens().get(match.to() - 1));
    return last.isNoun()
        || (match.to() - match.from() == 1
            && last.tag().startsWith("JJ")
            && isNounLike(sentence, last));
  }

  private static boolean isNounLike(ParsedSentence sentence, Token token) {
    return sentence.parsed()
        && !token.is("amod")
        && !token.is("root")
        && !sentence.children(token, "det").isEmpty();
  }

  private Sighting sighting(ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense> match) {
    int from = atoms.tokens().get(match.from());
    int to = atoms.tokens().get(match.to() - 1) + 1;
    boolean person = match.meaning() instanceof Sense.OfficeHolder;
    return new Sighting(
        from, to, headOf(sentence, from, to), match.meaning(), person, isBacker(sentence, to));
  }

  /**
   * A single word that a table lists as a name is one only where the tagger does not see a verb, or
   * part of a longer person's name.
   */
  private static boolean isName(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense> match) {
    Token first = sentence.token(atoms.tokens().get(match.from()));
    if (match.to() - match.from() > 1) {
      return true;
    }
    if (!Character.isUpperCase(first.text().codePointAt(0)) || first.isVerb()) {
      return false;
    }
    boolean inPerson = first.entity() == EntityKind.PERSON;
    boolean alone = spanOf(sentence, first.index(), EntityKind.PERSON) == 1;
    return match.meaning() instanceof Sense.OfficeHolder || !inPerson || alone;
  }

  private static int spanOf(ParsedSentence sentence, int at, EntityKind kind) {
    int from = at;
    while (from > 0 && sentence.token(from - 1).entity() == kind) {
      from--;
    }
    int to = at;
    while (to < sentence.tokens().size() && sentence.token(to).entity() == kind) {
      to++;
    }
    return to - from;
  }

  private List<Sighting> taggedNames(ParsedSentence sentence, List<Sighting> known) {
    List<Sighting> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.tokens().size()) {
      EntityKind kind = sentence.token(from).entity();
      int to = from + 1;
      while (to < sentence.tokens().size() && sentence.token(to).entity() == kind) {
        to++;
      }
      if (kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION) {
        tagged(sentence, from, to, kind, known).ifPresent(found::add);
      }
      from = to;
    }
    return found;
  }

  private Optional<Sighting> tagged(
      ParsedSentence sentence, int from, int to, EntityKind kind, List<Sighting> known) {
    int first = from;
    int last = to;
    for (Sighting other : known) {
      if (other.from() < last && first < other.to()) {
        return Optional.empty();
      }
    }
    if (sentence.token(last - 1).text().equals("'s")) {
      last--;
    }
    boolean readable =
        first < last && Character.isUpperCase(sentence.token(last - 1).text().codePointAt(0));
    return readable
        ? Optional.of(
            new Sighting(
                first,
                last,
                headOf(sentence, first, last),
                null,
                kind == EntityKind.PERSON,
                isBacker(sentence, last)))
        : Optional.empty();
  }

  /**
   * The token of the span that depends on one outside of it; the last where there are several or
   * nothing was parsed.
   */
  private static int headOf(ParsedSentence sentence, int from, int to) {
    int head = to - 1;
    for (int i = from; i < to; i++) {
      int above = sentence.token(i).head();
      if (sentence.parsed() && (above < from || above >= to) && !sentence.token(i).is("punct")) {
        head = i;
      }
    }
    return head;
  }

  private static boolean isBacker(ParsedSentence sentence, int to) {
    int at = to;
    if (at < sentence.tokens().size() && sentence.token(at).text().matches("[-–‑]")) {
      at++;
      return at < sentence.tokens().size()
          && BACKING.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }
    return false;
  }
}
