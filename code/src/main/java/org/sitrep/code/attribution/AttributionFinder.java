package org.sitrep.code.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claimant;
import org.sitrep.model.Quote;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/**
 * Finds who is reported to have said what, in indirect and in direct speech. Immutable and safe to
 * share between threads.
 */
public final class AttributionFinder {
  private final VerbCues verbs;
  private final PhraseCues phrases;
  private final Relays relays;

  /** Makes a finder that knows what the codebook knows. */
  public AttributionFinder(Codebook codebook) {
    ReportingWords words = new ReportingWords(codebook);
    this.verbs = new VerbCues(words);
    this.phrases = new PhraseCues(words);
    this.relays = new Relays(codebook);
  }

  /** Returns the sayings of a report, in order of the text; an outer one stands before an inner. */
  public List<Saying> find(ParsedReport report, Cast cast) {
    Page page = Page.of(report);
    List<Draft> drafts = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      cues.addAll(verbs.in(page, sentence));
      drafts.addAll(phrases.in(page, sentence));
    }
    drafts.addAll(new Drafting(page, cues).drafts());
    return drafts.stream()
        .map(draft -> draft.via() == null ? relays.named(page, draft) : draft)
        .map(draft -> saying(page, draft, cast))
        .sorted(
            Comparator.comparingInt((Saying s) -> s.attribution().content().start())
                .thenComparingInt(s -> -s.attribution().content().end()))
        .toList();
  }

  private static Saying saying(Page page, Draft draft, Cast cast) {
    Quote content = Quote.of(page.text(), draft.start(), draft.end());
    Speaker speaker = draft.speaker();
    @Nullable CastMember member = speaker == null ? null : member(speaker, cast);
    @Nullable Claimant claimant =
        speaker == null
            ? null
            : new Claimant(
                page.words(speaker), member == null ? null : member.mention().actor().code());
    Attribution attribution =
        new Attribution(claimant, draft.cue(), draft.via(), content, draft.quoted());
    return new Saying(attribution, draft.sentence(), draft.parts(), member);
  }

  /** Returns the member at the head of the phrase, or the first one named in it. */
  private static @Nullable CastMember member(Speaker speaker, Cast cast) {
    List<CastMember> atHead = cast.at(speaker.sentence(), speaker.head());
    if (!atHead.isEmpty()) {
      return atHead.get(0);
    }
    BitSet tokens = new BitSet();
    tokens.set(speaker.first(), speaker.last() + 1);
    return cast.among(speaker.sentence(), tokens).stream().findFirst().orElse(null);
  }
}
