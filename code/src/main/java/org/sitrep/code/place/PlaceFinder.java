package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.EntityKind;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds the place names of a report and says which places they name. Immutable and safe to share
 * between threads; the same report always gives the same mentions.
 */
public final class PlaceFinder {
  private final NameSpotter spotter;

  private PlaceFinder(Atlas atlas) {
    this.spotter = new NameSpotter(atlas);
  }

  /**
   * Returns a finder that knows the embedded gazetteer and the places and countries of the
   * codebook; takes about half a second, so load once.
   *
   * @throws org.sitrep.code.codebook.CodebookException if the gazetteer is missing or damaged
   */
  public static PlaceFinder load(Codebook codebook) {
    return new PlaceFinder(Atlas.load(codebook));
  }

  /**
   * Returns every place name of the report in order of the text, none overlapping. The place of a
   * mention is moved and grown where the report speaks of a part or the surroundings of it ("10 km
   * north of", "the outskirts of"). A name that looks like a place and that no table knows has the
   * place of the known one named nearest to it, with a wide radius and no feature; its place is
   * null where there is none.
   */
  public List<PlaceMention> find(ParsedReport report) {
    Set<String> surnames = new HashSet<>();
    report.sentences().forEach(sentence -> addSurnames(sentence, surnames));
    List<Toponym> names = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      names.addAll(spotter.find(sentence, surnames));
    }
    Resolver resolver = new Resolver(names);
    List<@Nullable Place> known = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      known.add(resolver.placeOf(i));
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Toponym name = names.get(i);
      if (!name.silent()) {
        mentions.add(new PlaceMention(quote(report, names, i), placeOf(names, i, known)));
      }
    }
    return mentions;
  }

  /** "Eastern Slavonia", "Bama Town": what is printed large beside a name belongs to it. */
  private static Quote quote(ParsedReport report, List<Toponym> names, int at) {
    Toponym name = names.get(at);
    boolean joined = at > 0 && isFollowed(names.get(at - 1), name);
    int from = joined ? name.from() : Whole.from(name);
    boolean follows = at + 1 < names.size() && isFollowed(name, names.get(at + 1));
    int to = follows ? name.to() : Whole.to(name);
    return Quote.of(
        report.text(), name.sentence().token(from).start(), name.sentence().token(to - 1).end());
  }

  /** Whether the two share a sentence with no word between that is neither's. */
  private static boolean isFollowed(Toponym one, Toponym other) {
    return one.sentence().index() == other.sentence().index() && other.from() - one.to() < 2;
  }

  /** Adds the last word of each name of a person that has two or more. */
  private static void addSurnames(ParsedSentence sentence, Set<String> surnames) {
    int length = 0;
    for (Token token : sentence.tokens()) {
      boolean ends = token.index() + 1 == sentence.tokens().size();
      boolean person = token.entity() == EntityKind.PERSON;
      length = person ? length + 1 : 0;
      if (length > 1 && (ends || sentence.token(token.index() + 1).entity() != token.entity())) {
        surnames.add(token.text());
      }
    }
  }

  private static @Nullable Place placeOf(List<Toponym> names, int at, List<@Nullable Place> known) {
    Place place = known.get(at);
    if (place == null) {
      return Neighbours.of(names, at, known);
    }
    Integer other = Whereabouts.otherEnd(names, at);
    Place there = other == null ? null : known.get(other);
    return there == null ? Whereabouts.of(names.get(at), place) : Whereabouts.between(place, there);
  }
}
