package org.sitrep.code.attribution;

import java.util.List;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.actor.ActorFinder;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Attribution;
import org.sitrep.model.Report;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.Parser;

/** The sayings of a text, each as one line: claimant, cue, relay, content. */
final class Told {
  private static final Codebook CODEBOOK = Codebook.builtIn();
  private static final Parser PARSER = RulesAlone.PARSER.with(sentence -> true);
  private static final ActorFinder ACTORS = new ActorFinder(CODEBOOK);
  private static final AttributionFinder FINDER = new AttributionFinder(CODEBOOK);

  private Told() {}

  static List<Saying> sayings(String text) {
    ParsedReport report = PARSER.parse(Report.of("r", text));
    return FINDER.find(report, ACTORS.find(report, List.of(), null));
  }

  static List<String> in(String text) {
    return sayings(text).stream().map(Told::line).toList();
  }

  private static String line(Saying saying) {
    Attribution told = saying.attribution();
    String who = told.claimant() == null ? "-" : told.claimant().quote().text();
    String cue = told.cue() == null ? "-" : told.cue().text();
    String via = told.via() == null ? "" : " (" + told.via().text() + ")";
    String how = told.quoted() ? " : " : " > ";
    return who + " | " + cue + via + how + told.content().text().replaceAll("\\s+", " ");
  }
}
