package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
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
    List<List<Sighting>> decided = named.stream().map(each -> decided(each, frame, day)).toList();
    Casting casting = new Casting(report.text(), names, places, frame, day);
    for (ParsedSentence sentence : report.sentences()) {
      int at = sentence.index();
      casting.add(new Setting(sentence, decided.get(at), agents.get(at)));
    }
    return new Cast(casting.members(), frame, casting.backings());
  }

  /** Decides between those who share a name, and leaves out a name that fits nobody here. */
  private static List<Sighting> decided(
      List<Sighting> sightings, Frame frame, @Nullable LocalDate day) {
    List<Sighting> decided = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (sighting.sense() instanceof Sense.Homonym homonym) {
        Row row = Homonyms.group(homonym.rows(), homonym.common(), frame, day);
        if (row != null) {
          decided.add(sighting.meaning(new Sense.Group(row)));
        }
      } else {
        decided.add(sighting);
      }
    }
    return decided;
  }

  private static Frame frame(
      ParsedReport report, List<List<Sighting>> named, List<PlaceMention> places) {
    Frame.Tally tally = new Frame.Tally();
    for (ParsedSentence sentence : report.sentences()) {
      for (Sighting sighting : named.get(sentence.index())) {
        tally.addNamed(countryOf(sighting.sense()), sentence.index());
      }
      for (PlaceMention mention : places) {
        boolean inside =
            mention.quote().start() >= sentence.start() && mention.quote().start() < sentence.end();
        if (mention.quote().start() == 0 && mention.place() != null) {
          tally.filedIn(mention.place().country());
        }
        if (inside && mention.place() != null && !mention.place().isCountry()) {
          if (isCapital(mention, sentence, named.get(sentence.index()))) {
            tally.add(mention.place().country(), sentence.index());
          } else {
            tally.addPlace(mention.place().country(), sentence.index());
          }
        }
      }
    }
    return tally.frame();
  }

  /** A capital often stands for its government, and so tells little of where a report plays. */
  private static boolean isCapital(
      PlaceMention mention, ParsedSentence sentence, List<Sighting> named) {
    return named.stream()
        .filter(n -> n.sense() instanceof Sense.Capital)
        .anyMatch(n -> sentence.token(n.from()).start() == mention.quote().start());
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
