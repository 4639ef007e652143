package org.sitrep.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.ActorFinder;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.attribution.AttributionFinder;
import org.sitrep.code.claim.Act;
import org.sitrep.code.claim.ClaimFinder;
import org.sitrep.code.claim.Judges;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.count.CountFinder;
import org.sitrep.code.count.FoundCount;
import org.sitrep.code.date.Anchor;
import org.sitrep.code.date.DateFinder;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.code.dating.OfficeDater;
import org.sitrep.code.front.ControlFinder;
import org.sitrep.code.front.RelationFinder;
import org.sitrep.code.front.TempoFinder;
import org.sitrep.code.place.PlaceFinder;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.Dating;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Report;
import org.sitrep.model.Skipped;
import org.sitrep.parse.Memo;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.WordEncoder;

/**
 * Codes reports: calls each step in order and joins what they found. Safe to share between threads;
 * remembers the texts that it coded last, which changes no result.
 *
 * <p>The order is that of what each step needs: places first, since they tell the frame; the dating
 * next, since a stale printed date anchors nothing; then who, then what, then who says so.
 */
public final class Coder {
  /** Some hundred reports' worth, beside the sentences that the parser keeps as well. */
  private static final long KEPT_TEXT = 1_500_000;

  private static final String BETWEEN = "\u0001";

  private final PlaceFinder places;
  private final OfficeDater dater;
  private final DateFinder dates = new DateFinder();
  private final ActorFinder actors;
  private final ClaimFinder claims;
  private final AttributionFinder attributions;
  private final CountFinder counts = new CountFinder();
  private final ControlFinder control;
  private final TempoFinder tempo;
  private final RelationFinder relations = new RelationFinder();
  private final Memo<Findings> known = Memo.ofCharacters(KEPT_TEXT);

  private Coder(Codebook codebook, Judges judges, PlaceFinder places) {
    this.places = places;
    this.dater = new OfficeDater(codebook);
    this.actors = new ActorFinder(codebook);
    this.claims = new ClaimFinder(codebook, judges);
    this.attributions = new AttributionFinder(codebook);
    this.control = new ControlFinder(codebook);
    this.tempo = new TempoFinder(codebook);
  }

  /**
   * Returns a coder that knows what the codebook and the gazetteer of the program know.
   *
   * @param encoder gives the learned layer of the codebook the meaning of words
   * @throws org.sitrep.code.codebook.CodebookException if the codebook cannot be used
   */
  public static Coder load(Codebook codebook, WordEncoder encoder) {
    Judges judges = new Judges(codebook.learned(), encoder);
    return new Coder(codebook, judges, PlaceFinder.load(codebook));
  }

  /** Returns whether the words of a sentence can tell of an act: the sentences to parse in full. */
  public boolean mayTell(String sentence) {
    return claims.mayTell(sentence);
  }

  /**
   * Returns what a report says, in the shapes of the record. A reprint, which has text, headline
   * and printed date of a report before it, is not gone through again.
   */
  public CodedReport code(ParsedReport parsed) {
    Report report = parsed.report();
    String all = report.published() + BETWEEN + report.title() + BETWEEN + report.text();
    Findings findings = known.get(all, unknown -> find(parsed));
    return (findings.areOf(parsed) ? findings : find(parsed)).as(parsed);
  }

  private Findings find(ParsedReport parsed) {
    List<PlaceMention> where = places.find(parsed);
    List<TimeExpression> times = dates.find(parsed);
    Dating dating = dater.date(parsed, times);
    List<DateMention> when = dates.resolve(parsed, times, anchor(dating));
    Cast cast = actors.find(parsed, where, presentOf(dating));
    List<Act> acts = claims.find(parsed, cast, where);
    return new Findings(
        parsed.sentences(),
        dating,
        where,
        when,
        cast,
        acts,
        attributions.find(parsed, cast),
        counted(parsed),
        control.find(parsed, cast, where, acts),
        tempo.find(parsed, cast),
        relations.find(parsed, cast),
        skipped(parsed));
  }

  /**
   * A printed date that the dating found stale anchors nothing; a window of one day is as good as a
   * printed date.
   */
  private static Anchor anchor(Dating dating) {
    LocalDate printed = dating.printed();
    if (printed != null && dating.verdict() != Dating.Verdict.STALE) {
      return Anchor.published(printed);
    }
    @Nullable LocalDate from = dating.windowFrom();
    return from != null && from.equals(dating.windowTo())
        ? new Anchor(from, DateAnchor.WINDOW)
        : Anchor.NONE;
  }

  private static @Nullable LocalDate presentOf(Dating dating) {
    boolean printed = dating.printed() != null && dating.verdict() != Dating.Verdict.STALE;
    return printed || dating.windowFrom() == null ? dating.printed() : dating.windowFrom();
  }

  private List<List<FoundCount>> counted(ParsedReport parsed) {
    List<List<FoundCount>> found = new ArrayList<>();
    for (ParsedSentence sentence : parsed.sentences()) {
      found.add(counts.find(sentence, parsed.text()));
    }
    return found;
  }

  private static List<Skipped> skipped(ParsedReport parsed) {
    return parsed.sentences().stream()
        .filter(s -> !s.parsed() && s.tokens().size() > LONGEST_PARSED)
        .map(s -> new Skipped(s.index(), "sentence-too-long"))
        .toList();
  }

  /** The parser leaves longer sentences unparsed. */
  private static final int LONGEST_PARSED = 120;
}
