package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/** Finds the cue of each quotation: after it, before it, inside it, or carried over. */
final class Speeches {
  /** A quotation of fewer words with no cue beside it is a name or a term. */
  private static final int FEWEST_WORDS = 3;

  private final Page page;
  private final List<Cue> cues;
  private final Map<Cue, List<Quotation>> byCue = new HashMap<>();

  Speeches(Page page, List<Cue> cues) {
    this.page = page;
    this.cues = cues;
  }

  /** Returns for each cue the quotations that it reports, leaving out those within a content. */
  Map<Cue, List<Quotation>> link(Map<Cue, Quote> contents) {
    Cue last = null;
    Quotation before = null;
    for (Quotation quotation : page.quotations()) {
      Cue around = around(quotation, contents);
      if (around != null) {
        last = around;
        before = quotation;
        continue;
      }
      Cue cue = after(quotation);
      cue = cue == null ? before(quotation) : cue;
      if (cue == null && last != null && before != null && goesOn(quotation, before, last)) {
        cue = last;
      }
      if (cue == null && last != null && before != null && isStillTalking(quotation, before)) {
        ParsedSentence here = page.sentenceAt(quotation.start());
        byCue
            .computeIfAbsent(last, c -> new ArrayList<>())
            .add(new Quotation(here.start(), here.end(), quotation.words()));
        before = new Quotation(quotation.start(), here.end(), quotation.words());
      }
      if (cue != null) {
        byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(quotation);
        last = cue;
        before = quotation;
      }
    }
    return byCue;
  }

  /** Returns the cue whose content holds the quotation as a part, or null. */
  private @Nullable Cue around(Quotation quotation, Map<Cue, Quote> contents) {
    Cue found = null;
    for (Cue cue : cues) {
      Quote content = contents.get(cue);
      if (content != null
          && !quotation.holds(cue.start())
          && content.start() < quotation.start()
          && content.end() > quotation.start()
          && (found == null || cue.start() > found.start())) {
        found = cue;
      }
    }
    return found;
  }

  private @Nullable Cue after(Quotation quotation) {
    int end = quotation.end();
    ParsedSentence sentence = page.sentenceAt(end - 1);
    String inside = page.text().substring(quotation.start(), end);
    boolean open = inside.matches("(?s).*[,?!—–-]\\W*") || page.text().startsWith(",", end);
    int limit = nextQuotation(end, sentence.end());
    for (Cue cue : cues) {
      if (cue.sentence().index() == sentence.index()
          && cue.start() >= end
          && cue.start() < limit
          && near(sentence, end, cue)
          && (open || (quotation.words() >= FEWEST_WORDS && closes(quotation, cue)))) {
        return cue;
      }
    }
    return open ? anyVerb(quotation, sentence, end, limit) : null;
  }

  /** A quotation that fills its sentence up to the words of saying needs no comma. */
  private boolean closes(Quotation quotation, Cue cue) {
    Speaker speaker = cue.speaker();
    String before = page.text().substring(cue.sentence().start(), quotation.end());
    return speaker != null
        && Closing.closes(cue, speaker)
        && quotation.start() <= cue.sentence().start() + before.indexOf(before.strip());
  }

  /** The cue clause follows at once: at most its subject stands between. */
  private static boolean near(ParsedSentence sentence, int end, Cue cue) {
    Speaker speaker = cue.speaker();
    int from = cue.verb().index();
    if (speaker != null && speaker.sentence() == sentence.index()) {
      from = Math.min(from, speaker.first());
    }
    int between = 0;
    for (Token token : sentence.tokens()) {
      if (token.start() >= end && token.index() < from && !Page.isMark(token)) {
        between++;
      }
    }
    return between <= 2;
  }

  /** A verb that is no word of saying reports a quotation of some length: "..., he laughed". */
  private @Nullable Cue anyVerb(Quotation quotation, ParsedSentence sentence, int end, int limit) {
    if (quotation.words() < FEWEST_WORDS + 1) {
      return null;
    }
    for (Token token : sentence.tokens()) {
      boolean beside = token.start() >= end && token.start() < limit;
      if (beside && (token.tag().equals("VBD") || token.tag().equals("VBZ"))) {
        Cue cue = VerbCues.beside(page, sentence, token);
        Speaker speaker = cue.speaker();
        return speaker != null
                && speaker.sentence() == sentence.index()
                && sentence.token(speaker.first()).start() >= end
                && near(sentence, end, cue)
            ? cue
            : null;
      }
    }
    return null;
  }

  private int nextQuotation(int from, int limit) {
    for (Quotation quotation : page.quotations()) {
      if (quotation.start() >= from) {
        return Math.min(limit, quotation.start());
      }
    }
    return limit;
  }

  private @Nullable Cue before(Quotation quotation) {
    int start = quotation.start();
    ParsedSentence sentence = page.sentenceAt(start);
    Cue found = null;
    for (Cue cue : cues) {
      if (cue.end() <= start && cue.sentence().index() == sentence.index() && !isQuoted(cue)) {
        found = cue;
      }
    }
    if (found != null && sentence.start() < start) {
      return gap(found.end(), start) <= 12 || colonBefore(start) ? found : null;
    }
    return sentence.start() >= start - 1 && colonBefore(start) ? opening(start) : null;
  }

  /** Returns the cue of the sentence before, which ends with a colon. */
  private @Nullable Cue opening(int start) {
    int at = start - 1;
    while (at > 0 && Character.isWhitespace(page.text().charAt(at))) {
      at--;
    }
    ParsedSentence sentence = page.sentenceAt(at);
    Cue found = null;
    for (Cue cue : cues) {
      if (cue.sentence().index() == sentence.index() && !isQuoted(cue)) {
        found = cue;
      }
    }
    return found;
  }

  private boolean isQuoted(Cue cue) {
    return page.quotationAt(cue.start()) != null;
  }

  private boolean colonBefore(int start) {
    int at = start - 1;
    while (at > 0 && Character.isWhitespace(page.text().charAt(at))) {
      at--;
    }
    return at > 0 && page.text().charAt(at) == ':';
  }

  private int gap(int from, int to) {
    return from >= to ? 0 : page.text().substring(from, to).strip().split("\\s+").length;
  }

  /**
   * A sentence without a cue that quotes some words goes on with the speaker of the sentence before
   * it in the same paragraph: 'The army was "not ready".'
   */
  private boolean isStillTalking(Quotation quotation, Quotation before) {
    ParsedSentence here = page.sentenceAt(quotation.start());
    ParsedSentence there = page.sentenceAt(before.end() - 1);
    boolean next = here.index() == there.index() + 1 && here.paragraph() == there.paragraph();
    return next
        && quotation.words() >= 2
        && cues.stream().noneMatch(c -> c.sentence().index() == here.index() && !isQuoted(c));
  }

  /** The speaker goes on where no other sentence stands between and the quotation fills its own. */
  private boolean goesOn(Quotation quotation, Quotation before, Cue cue) {
    ParsedSentence here = page.sentenceAt(quotation.start());
    int reach = Math.max(page.sentenceAt(before.end() - 1).index(), cue.sentence().index());
    boolean whole = here.start() >= quotation.start() - 1 || here.start() > before.end();
    return quotation.words() >= FEWEST_WORDS
        && whole
        && page.text().substring(here.start(), quotation.start()).isBlank()
        && here.index() - reach <= 1;
  }
}
