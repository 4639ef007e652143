package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/**
 * Finds who is mentioned in a report: named groups, holders of dated offices, countries, common
 * nouns such as "opposition fighters" and "the rebels", and the pronouns that stand for them.
 * Immutable and safe to share between threads.
 */
public final class ActorFinder {
  private final ActorNames names;
  private final Spotter spotter;

  /** Makes a finder that knows what the codebook knows. */
  public ActorFinder(Codebook codebook) {
    this.names = new ActorNames(codebook);
    this.spotter = new Spotter(names);
  }

  /**
   * Returns the cast of a report.
   *
   * @param report the report
   * @param places its places
   * @param day a day on which the report's present lies, by which offices are read, or null
   */
  public Cast find(ParsedReport report, List<PlaceMention> places, @Nullable LocalDate day) {
    List<List<Sighting>> named = new ArrayList<>();
    List<List<Sighting>> agents = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      named.add(spotter.names(sentence));
      agents.add(spotter.agents(sentence));
    }
    Frame frame = frame(report, named, places);
    Casting casting = new Casting(report.text(), names, places, frame, day);
    for (ParsedSentence sentence : report.sentences()) {
      casting.add(sentence, named.get(sentence.index()), agents.get(sentence.index()));
    }
    return new Cast(casting.members(), frame, casting.backings());
  }

  private static Frame frame(
      ParsedReport report, List<List<Sighting>> named, List<PlaceMention> places) {
    Frame.Tally tally = new Frame.Tally();
    for (ParsedSentence sentence : report.sentences()) {
      for (Sighting sighting : named.get(sentence.index())) {
        tally.add(countryOf(sighting.sense()), sentence.index());
      }
      for (PlaceMention mention : places) {
        boolean inside =
            mention.quote().start() >= sentence.start() && mention.quote().start() < sentence.end();
        if (inside && mention.place() != null && !mention.place().isCountry()) {
          tally.add(mention.place().country(), sentence.index());
        }
      }
    }
    return tally.frame();
  }

  private static @Nullable String countryOf(@Nullable Sense sense) {
    if (sense instanceof Sense.CountryName name) {
      return name.country();
    }
    if (sense instanceof Sense.Nationality nationality) {
      return nationality.country();
    }
    if (sense instanceof Sense.Group group) {
      return group.row().known("country");
    }
    return sense instanceof Sense.OfficeHolder holder
        ? holder.terms().get(0).known("country")
        : null;
  }
}
