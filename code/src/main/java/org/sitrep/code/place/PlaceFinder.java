package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

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
   * north of", "the outskirts of"); it is null where a name looks like a place and no table knows
   * it.
   */
  public List<PlaceMention> find(ParsedReport report) {
    List<Toponym> names = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      names.addAll(spotter.find(sentence));
    }
    Resolver resolver = new Resolver(names);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Toponym name = names.get(i);
      if (!name.silent()) {
        Place place = resolver.placeOf(i);
        mentions.add(new PlaceMention(Quote.of(report.text(), name.start(), name.end()), place));
      }
    }
    return mentions;
  }
}
