package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;

/** Joins the cues of a report to what they report, in indirect and direct speech. */
final class Drafting {
  /** Characters of the report that may stand between two pieces of one content. */
  private static final int SHORT_GAP = 90;

  /** The same where the pieces together are longer than what stands between. */
  private static final int LONG_GAP = 300;

  private static final Set<String> SPEAKERS_OF_QUOTATIONS =
      Set.of("i", "we", "you", "me", "us", "one");

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
      if (counts(cue)) {
        complements
            .of(cue)
            .flatMap(content -> within(cue, content))
            .ifPresent(content -> contents.put(cue, content));
      }
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

  /** In a quotation only what others are reported to have said is a saying of its own. */
  private boolean counts(Cue cue) {
    Reporting row = cue.row();
    if (row == null || asks(cue)) {
      return false;
    }
    if (page.quotationAt(cue.start()) == null) {
      return true;
    }
    Speaker speaker = cue.speaker();
    return speaker != null
        && row.isSpeech()
        && row.takesClause()
        && cue.verb().tag().startsWith("VB")
        && !cue.verb().tag().equals("VB")
        && !SPEAKERS_OF_QUOTATIONS.contains(head(speaker).toLowerCase(Locale.ROOT));
  }

  private String head(Speaker speaker) {
    return page.report().sentences().get(speaker.sentence()).token(speaker.head()).text();
  }

  /** A question of the reporter's reports nothing. */
  private boolean asks(Cue cue) {
    ParsedSentence sentence = cue.sentence();
    return page.text().charAt(sentence.end() - 1) == '?'
        && page.quotationAt(cue.start()) == null
        && page.quotationAt(sentence.end() - 1) == null;
  }

  /** Returns what of it stands in the quotation of the cue: what is said there ends with it. */
  private Optional<Quote> within(Cue cue, Quote content) {
    @Nullable Quotation quotation = page.quotationAt(cue.start());
    if (quotation == null) {
      return Optional.of(content);
    }
    int start = Math.max(content.start(), quotation.start());
    int end = Math.min(content.end(), quotation.end());
    return start < end ? page.trimmed(start, end) : Optional.empty();
  }

  private static boolean joins(List<Quote> run, Quote part) {
    int gap = part.start() - run.get(run.size() - 1).end();
    int said = part.end() - run.get(0).start() - gap;
    return gap <= SHORT_GAP || (gap <= LONG_GAP && gap < said);
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
    return drafts(cue, parts, page.quotationAt(parts.get(0).start()) != null);
  }

  /** Returns one draft for each run of parts with short gaps. */
  private List<Draft> drafts(Cue cue, List<Quote> parts, boolean quoted) {
    List<Draft> drafts = new ArrayList<>();
    List<Quote> run = new ArrayList<>();
    for (Quote part : parts) {
      if (!run.isEmpty() && !joins(run, part)) {
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
