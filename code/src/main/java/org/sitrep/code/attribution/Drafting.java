package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Quote;

/** Joins the cues of a report to what they report, in indirect and direct speech. */
final class Drafting {
  /** Words of the report that may stand between two pieces of one content. */
  private static final int SHORT_GAP = 90;

  private final Page page;
  private final List<Cue> cues;

  Drafting(Page page, List<Cue> cues) {
    this.page = page;
    this.cues = cues;
  }

  List<Draft> drafts() {
    Complements complements = new Complements(page);
    Map<Cue, Quote> contents = new HashMap<>();
    for (Cue cue : cues) {
      complements.of(cue).ifPresent(content -> contents.put(cue, content));
    }
    Map<Cue, List<Quotation>> speeches = new Speeches(page, cues).link(contents);
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : cues) {
      if (!speeches.containsKey(cue) && contents.containsKey(cue)) {
        drafts.addAll(drafts(cue, List.of(contents.get(cue)), false));
      }
    }
    speeches.forEach((cue, quotations) -> drafts.addAll(speech(cue, quotations, contents)));
    return drafts;
  }

  private List<Draft> speech(Cue cue, List<Quotation> quotations, Map<Cue, Quote> contents) {
    List<Quote> parts = new ArrayList<>();
    for (Quotation quotation : quotations) {
      parts.add(Quote.of(page.text(), quotation.start(), quotation.end()));
    }
    Quote content = contents.get(cue);
    if (content != null && parts.stream().noneMatch(content::overlaps)) {
      parts.add(content);
    }
    parts.sort(Comparator.comparingInt(Quote::start));
    return drafts(cue, parts, true);
  }

  /** Returns one draft for each run of parts with short gaps. */
  private List<Draft> drafts(Cue cue, List<Quote> parts, boolean quoted) {
    List<Draft> drafts = new ArrayList<>();
    List<Quote> run = new ArrayList<>();
    for (Quote part : parts) {
      if (!run.isEmpty() && part.start() - run.get(run.size() - 1).end() > SHORT_GAP) {
        drafts.add(draft(cue, run, quoted));
        run = new ArrayList<>();
      }
      run.add(part);
    }
    drafts.add(draft(cue, run, quoted));
    return drafts;
  }

  private Draft draft(Cue cue, List<Quote> parts, boolean quoted) {
    Quote words = page.quote(cue.sentence(), cue.verb().index(), cue.last());
    return new Draft(cue.sentence().index(), cue.speaker(), words, null, parts, quoted);
  }
}
