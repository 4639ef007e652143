package org.sitrep.code;

import java.util.List;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.attribution.Saying;
import org.sitrep.code.claim.Act;
import org.sitrep.code.count.FoundCount;
import org.sitrep.code.front.FoundControl;
import org.sitrep.code.front.FoundRelation;
import org.sitrep.code.front.FoundTempo;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateMention;
import org.sitrep.model.Dating;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Skipped;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/** What the steps found in a text, whatever the report is called that has it. */
record Findings(
    List<ParsedSentence> sentences,
    Dating dating,
    List<PlaceMention> places,
    List<DateMention> dates,
    Cast cast,
    List<Act> acts,
    List<Saying> sayings,
    List<List<FoundCount>> counts,
    List<FoundControl> control,
    List<FoundTempo> tempo,
    List<FoundRelation> relations,
    List<Skipped> skipped) {

  /** Returns whether a report has these very sentences, not only the same words. */
  boolean areOf(ParsedReport report) {
    return report.sentences() == sentences;
  }

  /** Returns the record of a report that has this text. */
  CodedReport as(ParsedReport report) {
    return new Assembly(report, dating, places, dates, cast, acts, sayings, counts)
        .report(control, tempo, relations, skipped);
  }
}
