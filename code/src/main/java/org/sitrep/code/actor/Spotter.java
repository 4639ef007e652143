package org.sitrep.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.PhraseBook;
import org.sitrep.code.codebook.Row;
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
    List<String> recased = Capitals.recased(atoms.words());
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.words().size()) {
      Optional<PhraseBook.Match<Sense>> match =
          nameAt(sentence, atoms, recased, at, found)
              .map(m -> recased.isEmpty() ? m : doubted(sentence, atoms, m));
      if (match.isPresent()
          && !isPronoun(sentence, atoms, match.get())
          && (recased.isEmpty() || !isThing(sentence, atoms, match.get()))
          && isName(sentence, atoms, match.get())) {
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

  /**
   * The longest name there; in "US and British forces" the nationality alone, since two forces are
   * named and one noun.
   */
  private Optional<PhraseBook.Match<Sense>> nameAt(
      ParsedSentence sentence, Atoms atoms, List<String> recased, int at, List<Sighting> found) {
    List<PhraseBook.Match<Sense>> all = allAt(atoms.words(), recased, at);
    int token = atoms.tokens().get(at);
    boolean listed =
        token > 1
            && sentence.token(token - 1).tag().equals("CC")
            && found.stream().anyMatch(f -> f.to() == token - 1 && isCountry(f.sense()));
    if (listed && !all.isEmpty() && all.get(0).meaning() instanceof Sense.Group) {
      return all.stream()
          .filter(m -> m.meaning() instanceof Sense.Nationality)
          .findFirst()
          .or(() -> Optional.of(all.get(0)));
    }
    return all.stream().findFirst();
  }

  /** In capitals "CAR", "PLAN" and "FACT" are groups only in a report on their country. */
  private static PhraseBook.Match<Sense> doubted(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense> match) {
    Token token = sentence.token(atoms.tokens().get(match.from()));
    if (match.to() > match.from() + 1 || token.isProperNoun()) {
      return match;
    }
    Sense sense = match.meaning();
    List<Row> rows =
        sense instanceof Sense.Group group
            ? List.of(group.row())
            : sense instanceof Sense.Homonym homonym ? homonym.rows() : List.of();
    return rows.isEmpty()
        ? match
        : new PhraseBook.Match<>(match.from(), match.to(), new Sense.Homonym(rows, true));
  }

  /** As printed, else as it would be printed in a text that is not all in capitals. */
  private List<PhraseBook.Match<Sense>> allAt(List<String> printed, List<String> recased, int at) {
    List<PhraseBook.Match<Sense>> asPrinted = names.names.allAt(printed, at);
    return asPrinted.isEmpty() && !recased.isEmpty() ? names.names.allAt(recased, at) : asPrinted;
  }

  /** In capitals "WHO", "US" and "IT" are pronouns more often than bodies and lands. */
  private static boolean isPronoun(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense> match) {
    Token token = sentence.token(atoms.tokens().get(match.from()));
    return match.to() == match.from() + 1 && token.tag().matches("PRP\\$?|WP\\$?|WDT|DT");
  }

  /** In capitals a "CAR" is no republic. */
  private static boolean isThing(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense> match) {
    Token token = sentence.token(atoms.tokens().get(match.from()));
    return match.to() == match.from() + 1
        && match.meaning() instanceof Sense.CountryName
        && token.tag().matches("NNS?|VB.*");
  }

  private static boolean isCountry(@Nullable Sense sense) {
    return sense instanceof Sense.Nationality || sense instanceof Sense.CountryName;
  }

  /**
   * Returns the common nouns for somebody in a sentence, in order: as printed ("troops") or by
   * lemma ("gunman" for "gunmen"), the longer of both.
   */
  List<Sighting> agents(ParsedSentence sentence) {
    Atoms printed = Atoms.lowerCase(sentence);
    Atoms lemmas = Atoms.lemmas(sentence);
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Sighting> asPrinted = agentAt(sentence, printed, at);
      Optional<Sighting> byLemma = agentAt(sentence, lemmas, at);
      boolean longer = byLemma.map(Sighting::to).orElse(0) > asPrinted.map(Sighting::to).orElse(0);
      Optional<Sighting> agent = longer ? byLemma : asPrinted;
      agent.ifPresent(found::add);
      at = agent.map(Sighting::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Sighting> agentAt(ParsedSentence sentence, Atoms atoms, int token) {
    int atom = atoms.firstAtomOf(token);
    if (atom >= atoms.words().size() || atoms.tokens().get(atom) != token) {
      return Optional.empty();
    }
    return names
        .agents
        .at(atoms.words(), atom)
        .filter(match -> isNominal(sentence, atoms, match))
        .map(match -> agentSighting(sentence, atoms, match));
  }

  private static Sighting agentSighting(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense.Agent> match) {
    int from = atoms.tokens().get(match.from());
    int to = atoms.tokens().get(match.to() - 1) + 1;
    int head = headOf(sentence, from, to);
    return new Sighting(from, to, head, match.meaning(), false, isBacker(sentence, to));
  }

  private static boolean isNominal(
      ParsedSentence sentence, Atoms atoms, PhraseBook.Match<Sense.Agent> match) {
    Token last = sentence.token(atoms.tokens().get(match.to() - 1));
    return last.isNoun()
        || (match.to() - match.from() == 1
            && last.tag().startsWith("JJ")
            && (isNounLike(sentence, last) || isOfRebels(sentence, last, match.meaning())));
  }

  /** "Rebel positions", "militant hideouts": the tagger takes the rebels for an adjective. */
  private static boolean isOfRebels(ParsedSentence sentence, Token token, Sense.Agent sense) {
    return token.is("amod")
        && REBELLING.contains(sense.sector())
        && sentence.headOf(token).filter(Token::isNoun).isPresent();
  }

  private static final Set<String> REBELLING = Set.of("REB", "UAF");

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
    if (match.meaning() instanceof Sense.OfficeHolder) {
      return !isPartOfLonger(sentence, first);
    }
    return !inPerson || alone;
  }

  /** "Khan" in a longer name of a person or a place is not the statesman of that surname. */
  private static boolean isPartOfLonger(ParsedSentence sentence, Token token) {
    int at = token.index();
    boolean before =
        token.entity() == EntityKind.PERSON
            && at > 0
            && sentence.token(at - 1).entity() == EntityKind.PERSON;
    boolean after =
        token.entity() != EntityKind.NONE
            && at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).entity() == token.entity()
            && Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0));
    return before || after;
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
